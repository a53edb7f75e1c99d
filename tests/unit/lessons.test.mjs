import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OF_A_STEP } from '../../www/experiment/goal.js';
import { applyChange } from '../../www/experiment/changes.js';
import { SETTING_NAMES } from '../../www/experiment/settings.js';
import { VERSION } from '../../www/engine/version.js';
import { makeSetup } from '../../www/experiment/setup.js';
import { formatSetup } from '../../www/experiment/setup-link.js';
import { trailFrom, trailOn } from '../../www/experiment/trail.js';
import { judge } from '../../www/lessons/claims.js';
import { bestOf, codeOf, handInLink, hindrance, readClaim, readHandIn } from '../../www/lessons/hand-in.js';
import { fitToLesson, keptSettings, lessonOfLink, makeLesson, readLessonGoal } from '../../www/lessons/lesson.js';
import { makeCode, readCode } from '../../www/lessons/result-code.js';

/** @typedef {import('../../www/experiment/types.js').Setup} Setup */

/** @param {string} text */
const goal = (text) => readLessonGoal(text).value ?? assert.fail(text);
const QUESTION = 'Wie weit kommt ein Netz mit 16 Zahlen? “Schätze” & miss: 7 < 10 + 50 %.';
/** @type {import('../../www/lessons/lesson.js').LessonText} */
const TEXT = {
  question: QUESTION,
  goal: goal('sse<7'),
  most: 16,
  hide: ['presets', 'models'],
  free: ['network', 'training'],
  setup: makeSetup({
    latent_dim: 32,
    hidden_dims: [256],
    epochs: 15,
    corruption: [{ kind: 'masking', probability: 0.25 }],
  }),
};
const LESSON = makeLesson(TEXT);
const LINK = `https://example.org/ae/#lesson=${LESSON.word}`;
/** @param {string} link */
const open = (link) => lessonOfLink(link.slice(link.indexOf('#')));
/** @param {Setup} setup @param {string} setting @param {unknown} value */
const change = (setup, setting, value) => applyChange(setup, /** @type {any} */ ({ setting, value }));
/** @param {Setup} setup */
const words = (setup) => String(formatSetup(setup));

test('a lesson comes out of its link as it went in, exact, and its link is of a reasonable length', () => {
  const { lesson, wrong } = open(LINK);
  assert.equal(wrong, undefined);
  assert.deepEqual({ ...lesson, setup: words(lesson?.setup ?? TEXT.setup) }, { ...LESSON, setup: words(LESSON.setup) });
  assert.equal(lesson?.question, QUESTION);
  assert.equal(lesson?.setup.exact, true);
  assert.ok(LINK.length < 1000, `${LINK.length} letters`);
  assert.deepEqual(open('https://example.org/#training.latent_dim=4'), {});
});

test('what chats do to a link is undone', () => {
  const encoded = `https://example.org/#${encodeURIComponent(`lesson=${LESSON.word}`)}`;
  const twice = `https://example.org/#${encodeURIComponent(encodeURIComponent(`lesson=${LESSON.word}`))}`;
  const broken = LINK.replace(/(.{70})/g, '$1\r\n');
  for (const link of [`${LINK}.`, `${LINK}”`, `${LINK}%22)`, `${LINK}&utm_source=x`, broken, encoded, twice]) {
    assert.equal(open(link).lesson?.word, LESSON.word, link.slice(0, 90));
  }
});

test('a link that is cut anywhere is never misread, but refused in a sentence, or names no lesson at all', () => {
  const hash = `#lesson=${LESSON.word}`;
  for (let length = '#lesson='.length; length < hash.length; length++) {
    const { lesson, wrong } = lessonOfLink(hash.slice(0, length));
    assert.equal(lesson, undefined, `read at ${length}`);
    assert.match(wrong ?? '', /^The lesson link (is cut off|was changed).*\.$/);
  }
});

test('a link with one letter changed, lost or doubled is refused', () => {
  for (let at = 2; at < LESSON.word.length - 6; at += 3) {
    const other = LESSON.word[at] === 'A' ? 'B' : 'A';
    const [before, after] = [LESSON.word.slice(0, at), LESSON.word.slice(at + 1)];
    const kept = LESSON.word[at];
    for (const word of [
      before + other + after,
      before + after,
      before + kept + kept + after,
      LESSON.word.toLowerCase(),
    ]) {
      if (word === LESSON.word) continue;
      const { lesson, wrong } = lessonOfLink(`#lesson=${word}`);
      assert.equal(lesson, undefined, `${word.slice(at - 2, at + 3)} at ${at}`);
      assert.match(wrong ?? '', /\.$/);
    }
  }
  assert.match(
    lessonOfLink(`#lesson=2${LESSON.word.slice(1)}`).wrong ?? '',
    /version 2, and this page reads version 1/,
  );
});

const RESULT = { hash: '0123456789abcdef', value: 6.83017, step: 1410, lesson: LESSON.id, version: VERSION };
/** Of the hash fedcba98…, SSE 6.5 and step 4242, by a page of before codes told their version. */
const FIRST_CODE = '3ZPW-QAC7-CG6G-0000-044J-NF6P-4J0B';
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('a code is read in any case, with or without its groups, and with letters that look alike', () => {
  const code = makeCode(RESULT);
  assert.match(code, /^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
  const read = { ...RESULT, hash: '0123456789', value: Math.fround(RESULT.value) };
  const alike = code.replaceAll('0', 'o').replaceAll('1', 'l');
  for (const text of [code, code.toLowerCase(), code.replaceAll('-', ''), code.replaceAll('-', ' – '), alike]) {
    assert.deepEqual(readCode(text), { result: read }, text);
  }
});

test('every single wrong letter of a code is found, every swap of neighbours, and every lost letter', () => {
  const letters = makeCode(RESULT).replaceAll('-', '');
  let tried = 0;
  for (let at = 0; at < letters.length; at++) {
    const [before, after] = [letters.slice(0, at), letters.slice(at + 1)];
    for (const other of `${ALPHABET}U`) {
      if (other === letters[at]) continue;
      tried += 1;
      assert.match(readCode(before + other + after).wrong ?? '', /mistyped/, `${other} at ${at}`);
    }
    const swapped = before + after.slice(0, 1) + letters[at] + after.slice(1);
    if (swapped !== letters) assert.match(readCode(swapped).wrong ?? '', /mistyped/);
    assert.match(readCode(before + after).wrong ?? '', /32 letters and digits, an older one 28, and this one has 31/);
  }
  assert.equal(tried, 32 * 32);
});

test('a code that tells no version, as the first ones did, is still read', () => {
  // As a page wrote it before codes told their version.
  const old = makeCode({ ...RESULT, version: '' });
  assert.match(old, /^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  assert.deepEqual(readCode(old), {
    result: { ...RESULT, hash: '0123456789', value: Math.fround(RESULT.value), version: '' },
  });
  assert.deepEqual(readCode(FIRST_CODE).result, {
    hash: 'fedcba9876',
    value: 6.5,
    step: 4242,
    lesson: 43981,
    version: '',
  });
});

test('a version stands in a code as it is, and the one of this page fits', () => {
  for (const version of ['0.1.0', '1.20.255', '15.255.255', VERSION]) {
    assert.equal(readCode(makeCode({ ...RESULT, version })).result?.version, version);
  }
});

test('a run of another version that comes out otherwise is not called false: it is said by which page it was made', () => {
  const result = readCode(makeCode({ ...RESULT, version: '0.9.1' })).result ?? assert.fail();
  const same = { hash: RESULT.hash, value: RESULT.value, step: RESULT.step };
  const other = { ...same, hash: 'f'.repeat(16) };
  const verdict = (/** @type {typeof result} */ claimed, /** @type {typeof same} */ replayed) =>
    judge(LESSON, claimed, replayed, '0.1.0');
  assert.equal(verdict(result, same).state, 'passed', 'the same weights are the same weights');
  const { state, verdict: said } = verdict(result, other);
  assert.equal(state, '');
  assert.match(said, /^Not checked: it was made by version 0\.9\.1, and this page is 0\.1\.0, /);
  const own = verdict({ ...result, version: '0.1.0' }, other);
  assert.equal(own.state, 'failed');
  assert.match(own.verdict, /Another setting was trained\.$/);
  const old = verdict({ ...result, version: '' }, other);
  assert.equal(old.state, 'failed');
  assert.match(old.verdict, /Another setting was trained, or another version of this page\.$/);
  assert.match(verdict({ ...result, version: '' }, { ...same, value: 7 }).verdict, /^Failed: the weights are the same/);
});

test('what a student chose and changed on the way comes back out of the link, and nothing else is in it', () => {
  const own = change(change(LESSON.setup, 'latent_dim', 16), 'hidden_dims', [512]);
  const slower = change(own, 'learning_rate', 0.001);
  const longer = change(slower, 'epochs', 40);
  const trail = trailOn(trailOn(trailFrom(own), 940, slower) ?? assert.fail(), 1410, longer) ?? assert.fail();
  const link = handInLink(LESSON, trail, { ...RESULT, step: 2000 });
  const back = readHandIn(link, LESSON);
  assert.equal(back.wrong, undefined);
  assert.deepEqual(
    [words(back.trail.setup), back.trail.turnings.map(({ step, setup }) => [step, words(setup)])],
    [
      words(own),
      [
        [940, words(slower)],
        [1410, words(longer)],
      ],
    ],
  );
  const names = [...new URLSearchParams(link.slice(1)).keys()];
  assert.deepEqual(names, [
    'lesson',
    'code',
    'training.hidden_dims',
    'training.latent_dim',
    'at.940.learning_rate',
    'at.1410.epochs',
  ]);
  const { result, wrong } = readClaim(LESSON, back.trail, back.code ?? '');
  assert.deepEqual([result?.step, wrong], [2000, undefined]);
  // What came after the network that is handed in has nothing to do with it.
  const early = handInLink(LESSON, trail, { ...RESULT, step: 900 });
  assert.deepEqual(readHandIn(early, LESSON).trail.turnings, []);
});

test('what a setting was put back to nothing for is told as well', () => {
  const lesson = makeLesson({ ...TEXT, setup: change(TEXT.setup, 'clip_norm', 1) });
  const own = change(lesson.setup, 'clip_norm', undefined);
  const link = handInLink(lesson, trailFrom(own), RESULT);
  assert.equal(words(readHandIn(link, lesson).trail.setup), words(own));
});

test('a claim of another lesson, beyond its limits, or above its goal is refused in a sentence', () => {
  const small = trailFrom(change(LESSON.setup, 'latent_dim', 16));
  /** @param {Partial<typeof RESULT>} other @param {import('../../www/experiment/trail.js').Trail} [trail] */
  const why = (other, trail = small) => readClaim(LESSON, trail, makeCode({ ...RESULT, ...other })).wrong;
  assert.equal(why({}), undefined);
  assert.match(why({ lesson: LESSON.id ^ 1 }) ?? '', /another lesson/);
  assert.match(why({ value: 8.17 }) ?? '', /not reached \(SSE below 7\): it is 8\.17/);
  assert.match(why({}, trailFrom(LESSON.setup)) ?? '', /has 32 numbers, and the lesson allows 16/);
  assert.match(why({}, trailFrom(change(small.setup, 'data', 'full'))) ?? '', /keeps “data” as it is/);
  assert.match(why({}, trailFrom(change(small.setup, 'exact', false))) ?? '', /keeps “exact” as it is/);
  const cheat = trailOn(small, 100, change(small.setup, 'corruption', [])) ?? assert.fail();
  assert.match(why({}, cheat) ?? '', /keeps “corruption”/);
});

test('what the lesson keeps is put back, what it leaves free stays', () => {
  const own = change(change(LESSON.setup, 'latent_dim', 8), 'corruption', []);
  const { setup, kept } = fitToLesson(LESSON, own);
  assert.deepEqual(kept, ['corruption']);
  assert.equal(words(setup), words(change(LESSON.setup, 'latent_dim', 8)));
  const seeded = change(LESSON.setup, 'seed', 5);
  assert.equal(fitToLesson(LESSON, seeded).setup, seeded);
});

test('what a lesson keeps is all that it does not leave free, and the seed is nobody’s', () => {
  const kept = keptSettings(LESSON);
  const { hidden_dims, learning_rate, seed, epochs, ...others } = Object.fromEntries(
    SETTING_NAMES.map((name) => [name, kept.has(name)]),
  );
  assert.deepEqual([hidden_dims, learning_rate, seed, epochs], [false, false, false, false]);
  assert.ok(others['corruption'] && others['loss'] && others['penalties'] && others['data'] && others['exact']);
  assert.deepEqual([...keptSettings({ free: [] })].sort(), SETTING_NAMES.filter((name) => name !== 'seed').sort());
});

test('the best network that meets the goal is handed in; one without a fingerprint, or untrained, is none', () => {
  /** @param {number} step @param {number} ssePerImage @param {string} [hash] */
  const at = (step, ssePerImage, hash = 'a'.repeat(16)) => ({ step, ssePerImage, reconstruction: 1, hash });
  assert.equal(bestOf(LESSON, [at(0, 5), at(25, 9), at(50, 8)]), undefined);
  assert.equal(bestOf(LESSON, [at(25, 6.9), at(50, 6.5), at(75, 6.7), at(100, 6.1, '')])?.step, 50);
  assert.equal(hindrance({ ...LESSON, most: undefined }, trailFrom(LESSON.setup)), '');
});

const INFO = { stepsPerEpoch: 20, widths: Uint32Array.of(784, 8, 784) };

test('a lesson may be about any figure that belongs to a step, and about no other', () => {
  const judged = { step: 50, reconstruction: 90, ssePerImage: 7.84, hash: 'a'.repeat(16), figure: 12.5 };
  const values = { sse: 7.84, mse: 0.01, angle: 12.5, active: 12.5, jacobian: 12.5, epoch: 2.5, step: 50 };
  for (const [metric, value] of Object.entries(values)) {
    const lesson = makeLesson({ ...TEXT, goal: goal(`${metric}<1000`) });
    assert.equal(lessonOfLink(`#lesson=${lesson.word}`).lesson?.goal.metric, metric);
    const best = bestOf(lesson, [judged], /** @type {any} */ (INFO));
    assert.equal(best?.value, value, metric);
    const code = codeOf(lesson, best ?? assert.fail());
    assert.equal(
      readClaim(lesson, trailFrom(change(lesson.setup, 'latent_dim', 8)), code).result?.value,
      Math.fround(value),
    );
  }
  assert.deepEqual(Object.keys(values), OF_A_STEP);
  for (const text of ['loss<7', 'kl<3', 'auc>0.9']) assert.equal(readLessonGoal(text).value, undefined, text);
  const angle = makeLesson({ ...TEXT, goal: goal('angle<1000') });
  const { figure, ...unasked } = judged;
  assert.equal(figure, 12.5);
  assert.equal(
    bestOf(angle, [unasked], /** @type {any} */ (INFO)),
    undefined,
    'a network without an angle has reached nothing',
  );
});

test('above or below, the best is what is farthest on the side of the goal', () => {
  /** @param {number} step @param {number} figure */
  const at = (step, figure) => ({ step, figure, reconstruction: 1, ssePerImage: 1, hash: 'a'.repeat(16) });
  const all = [at(25, 30), at(50, 60), at(75, 45)];
  assert.equal(bestOf(makeLesson({ ...TEXT, goal: goal('active>20') }), all)?.value, 60);
  assert.equal(bestOf(makeLesson({ ...TEXT, goal: goal('active<50') }), all)?.value, 30);
});

test('of many changes that come at one step only the last is kept, and too many cannot be told', () => {
  /** @type {import('../../www/experiment/trail.js').Trail | undefined} */
  let trail = trailFrom(LESSON.setup);
  for (let i = 1; i <= 9; i++) trail = trail && trailOn(trail, 100, change(LESSON.setup, 'learning_rate', i / 1000));
  assert.equal(trail?.turnings.length, 1);
  for (let i = 1; i <= 40; i++) trail = trail && trailOn(trail, 100 + i, change(LESSON.setup, 'epochs', 100 + i));
  assert.equal(trail, undefined);
});
