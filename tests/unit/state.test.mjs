import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CORRUPTIONS } from '../../www/experiment/kinds/corruptions.js';
import { FIRST_STATE, corruptionOf, fitState, formatState, parseState } from '../../www/experiment/page-state.js';

/** @param {string} hash */
function parsed(hash) {
  return parseState(hash);
}

test('no hash is the default state, without a word', () => {
  assert.deepEqual(parsed(''), { state: { ...FIRST_STATE }, reports: [] });
  assert.deepEqual(parsed('#'), { state: { ...FIRST_STATE }, reports: [] });
});

test('a state comes back from its own hash', () => {
  for (const corruption of /** @type {(keyof typeof CORRUPTIONS)[]} */ (Object.keys(CORRUPTIONS))) {
    const state = { ...FIRST_STATE, model: 'plain', set: 'train', index: 17, corruption };
    // Without noise a link says nothing of its seed.
    if (corruption !== 'none') state.seed = 99;
    for (const [name, { usual }] of Object.entries(CORRUPTIONS[corruption].numbers)) {
      Object.assign(state, { [name]: usual + 0.15 });
    }
    assert.deepEqual(parsed(formatState(state)), { state, reports: [] });
  }
});

test('a drawing stands in the hash in place of a digit', () => {
  const hash = formatState({ ...FIRST_STATE, drawing: 'Y2BgGA-_' });
  assert.match(hash, /drawing=Y2BgGA-_/);
  assert.doesNotMatch(hash, /index=/);
  assert.equal(parsed(hash).state.drawing, 'Y2BgGA-_');
});

test('a value outside its range is clamped and told', () => {
  /** @type {[string, keyof typeof FIRST_STATE, number][]} */
  const cases = [
    ['probability=7', 'probability', 1],
    ['probability=-0.1', 'probability', 0],
    ['std_dev=1e308', 'std_dev', 1.5],
    ['std_dev=Infinity', 'std_dev', 1.5],
    ['seed=-1', 'seed', 0],
    ['seed=99999999999999999999', 'seed', 4_294_967_295],
    ['index=-3', 'index', 0],
  ];
  for (const [hash, key, expected] of cases) {
    const { state, reports } = parsed(`#${hash}`);
    assert.equal(state[key], expected, hash);
    assert.equal(reports.length, 1, hash);
    assert.match(reports[0] ?? '', /^\S+ is outside .+; using .+\.$/);
  }
  assert.deepEqual(parsed('#probability=7').reports, ['probability=7 is outside 0 … 1; using 1.']);
});

test('what is not a number leaves the default and is told', () => {
  for (const text of ['NaN', 'abc', '', '%20', '0x', '1,5']) {
    const { state, reports } = parsed(`#probability=${text}`);
    assert.equal(state.probability, FIRST_STATE.probability, text);
    assert.match(reports[0] ?? '', /is not a number; using 0\.25\.$/, text);
  }
});

test('a fraction where a whole number belongs is rounded and told', () => {
  const { state, reports } = parsed('#seed=2.6');
  assert.equal(state.seed, 3);
  assert.deepEqual(reports, ['seed=2.6 is not a whole number; using 3.']);
});

test('unknown keys, unknown kinds and double keys are told, the rest is used', () => {
  const { state, reports } = parsed('#speed=3&corruption=fog&seed=4&seed=5');
  assert.equal(state.seed, 4);
  assert.equal(state.corruption, FIRST_STATE.corruption);
  assert.deepEqual(reports, [
    'speed is not a setting of this page; ignored.',
    `corruption=fog is none of ${Object.keys(CORRUPTIONS).join(', ')}; using gaussian.`,
    'seed is given twice; using the first.',
  ]);
});

test('names that the object prototype has are unknown keys like any other', () => {
  for (const key of ['__proto__', 'constructor', 'toString']) {
    const { state, reports } = parsed(`#${key}=1`);
    assert.deepEqual(state, { ...FIRST_STATE });
    assert.equal(reports.length, 1, key);
  }
});

test('names and drawings with foreign characters are refused', () => {
  assert.equal(parsed('#model=../../etc').state.model, '');
  assert.equal(parsed(`#model=${'a'.repeat(65)}`).state.model, '');
  assert.equal(parsed('#drawing=%3Cscript%3E').state.drawing, '');
  assert.equal(parsed(`#drawing=${'A'.repeat(5000)}`).state.drawing, '');
  assert.equal(parsed(`#set=${'<b>'.repeat(3)}`).reports.length, 1);
});

test('broken percent signs do no harm', () => {
  assert.equal(parsed('#%E0%A4%A&seed=3').state.seed, 3);
});

test('a hash full of nonsense gives a few sentences, not hundreds', () => {
  const hash = Array.from({ length: 200 }, (_, i) => `k${i}=1`).join('&');
  const { reports } = parsed(hash);
  assert.ok(reports.length <= 7);
  assert.match(reports.at(-1) ?? '', /194 more settings/);
});

test('a long value is cut in its sentence', () => {
  const report = parsed(`#probability=${'x'.repeat(500)}`).reports[0] ?? '';
  assert.ok(report.length < 100, report);
});

test('a state is held to the models and sets there are', () => {
  const available = { models: ['denoiser', 'plain'], sets: [{ name: 'test', count: 2000 }] };
  assert.deepEqual(fitState({ ...FIRST_STATE }, available), { state: { ...FIRST_STATE }, reports: [] });
  const { state, reports } = fitState({ ...FIRST_STATE, model: 'gone', set: 'full', index: 2000 }, available);
  assert.deepEqual([state.model, state.set, state.index], ['denoiser', 'test', 1999]);
  assert.deepEqual(reports, [
    'model=gone is none of denoiser, plain; using denoiser.',
    'set=full is none of test; using test.',
    'index=2000 is outside 0 … 1999; using 1999.',
  ]);
});

test('without lists there is nothing to hold a state to', () => {
  const state = { ...FIRST_STATE, model: 'gone', index: 123_456 };
  assert.deepEqual(fitState(state, { models: [], sets: [] }), { state, reports: [] });
});

test('a corruption carries only its own level', () => {
  const state = { ...FIRST_STATE, probability: 0.1, std_dev: 0.2 };
  assert.deepEqual(corruptionOf({ ...state, corruption: 'none' }), { kind: 'none' });
  assert.deepEqual(corruptionOf({ ...state, corruption: 'masking' }), { kind: 'masking', probability: 0.1 });
  assert.deepEqual(corruptionOf({ ...state, corruption: 'gaussian' }), { kind: 'gaussian', std_dev: 0.2 });
  assert.deepEqual(corruptionOf({ ...state, corruption: 'salt_and_pepper' }), {
    kind: 'salt_and_pepper',
    probability: 0.1,
  });
});
