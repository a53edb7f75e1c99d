// What is wrong with a run is named from what it has told, and nothing is named that is not there.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { digitSets } from '../../www/experiment/kinds/data-kinds.js';
import { PRESETS } from '../../www/experiment/presets.js';
import { conditionsOf } from '../../www/training/conditions.js';
import { judged } from '../../www/training/judged.js';
import { LossHistory } from '../../www/training/loss-history.js';
import { overfitting } from '../../www/training/overfitting.js';

/** What each preset told at each validation, and what was wrong at its end: measure/preset-curves.mjs. @type {Record<string, { conditions: string[], rows: [number, number, number][] }>} */
const CURVES = JSON.parse(readFileSync(new URL('../fixtures/preset-curves.json', import.meta.url), 'utf8'));
/** Made to go wrong. */
const WRONG = ['ignored-code', 'diverging', 'dead-units'];

const rowsOf = (/** @type {[number, number, number][]} */ curve) =>
  curve.map(([step, training, validation]) => ({ step, training, validation }));
const named = (/** @type {[number, number][]} */ ...course) =>
  overfitting(course.map(([training, validation], i) => ({ step: 100 * (i + 1), training, validation })));

test('no preset is said to overfit, at whatever validation one looks', () => {
  assert.deepEqual(
    Object.keys(CURVES),
    // The 60,000 digits are not in a checkout, so what is trained on them is not recorded.
    PRESETS.filter(({ setup }) => digitSets(setup.data)?.training !== 'full').map(({ name }) => name),
  );
  for (const [name, { rows }] of Object.entries(CURVES)) {
    assert.ok(rows.length > 2 || name === 'diverging', name);
    for (let end = 1; end <= rows.length; end++)
      assert.equal(overfitting(rowsOf(rows).slice(0, end)), null, `${name}, ${end}`);
  }
});

test('a sound preset ends with nothing lost, and those that are made to go wrong with what they show', () => {
  const found = Object.entries(CURVES).map(([name, { conditions }]) => [name, conditions]);
  assert.deepEqual(
    found.filter(([name, conditions]) => conditions?.length && !WRONG.includes(String(name))),
    [],
  );
  assert.deepEqual(CURVES['ignored-code']?.conditions, ['ignored_code']);
  assert.ok(CURVES['dead-units']?.conditions.includes('dead_units'));
});

test('validation that rises four times in a row while training falls is overfitting, with its best and its newest', () => {
  const found = named([30, 31], [20, 22], [15, 23], [12, 24], [9, 25], [7, 26]);
  assert.deepEqual(found?.best, { step: 200, training: 20, validation: 22 });
  assert.deepEqual(found?.now, { step: 600, training: 7, validation: 26 });
});

test('it is said until validation has come back, not only while it rises', () => {
  /** @type {[number, number][]} */
  const begun = [
    [30, 31],
    [20, 22],
    [15, 23],
    [12, 24],
    [9, 25],
    [7, 26],
  ];
  assert.deepEqual(named(...begun, [6, 25.5])?.now, { step: 700, training: 6, validation: 25.5 });
  assert.ok(named(...begun, [6, 25], [5, 24.5], [5, 24.6]));
  assert.equal(named(...begun, [6, 24], [5, 22.1]), null, 'as good as its best');
  assert.equal(named(...begun, [6, 24], [5, 22.1], [5, 25]), null, 'and then it has to begin once more');
  assert.equal(named(...begun, [25, 27]), null, 'training is no better than at the best');
});

test('what wavers, what rises together and what has only begun is none', () => {
  assert.equal(named(), null);
  assert.equal(named([30, 31]), null);
  assert.equal(named([30, 31], [20, 22], [15, 24], [12, 25], [10, 26]), null, 'three in a row may be chance');
  assert.equal(
    named([30, 31], [20, 22], [15, 24], [12, 23], [10, 24.5], [9, 25], [8, 23.5]),
    null,
    'it does not go on rising',
  );
  assert.equal(named([30, 31], [20, 22], [19, 22.1], [18, 22.2], [17, 22.3], [16, 22.4]), null, 'less than waverings');
  assert.equal(
    named([30, 31], [20, 22], [24, 26], [28, 30], [33, 36], [40, 44]),
    null,
    'both rise: the rate is too high',
  );
});

test('the course of a history is one row a validation, with the mean of the training steps before it', () => {
  const history = new LossHistory();
  const point = (/** @type {number} */ step, /** @type {number} */ reconstruction) =>
    /** @type {any} */ ({ step, reconstruction });
  history.add(
    [point(10, 8), point(30, 2), point(40, 1)],
    [
      { step: 0, reconstruction: 9, ssePerImage: 9 },
      { step: 30, reconstruction: 5, ssePerImage: 5 },
      { step: 40, reconstruction: NaN, ssePerImage: 5 },
    ],
  );
  // Ten steps of 8 and twenty of 2; what came before any step is no course, and what is no number neither.
  assert.deepEqual(judged(history), [{ step: 30, training: 4, validation: 5 }]);
});

test('what is wrong is told of the run it is of, with remedies for its own setup', () => {
  const setup = PRESETS.find(({ name }) => name === 'ignored-code')?.setup ?? assert.fail('a preset');
  const run = (/** @type {string} */ name) => ({ name, wanted: setup, history: new LossHistory() });
  const finding = { condition: 'faint_code', kl_to_prior_nats_per_image: 0.04, images: 500 };
  const said = 'The code tells next to nothing: its KL to the prior is 0.04 nats, mean over 500 images.';
  const result = /** @type {any} */ ({ findings: [finding] });
  const [alone] = conditionsOf([run('A')], [{ name: 'A', result }]);
  assert.equal(alone?.sentence, said);
  assert.deepEqual(
    alone?.remedies.map(({ label }) => label),
    ['Beta 1', 'Learning rate 0.0004'],
  );
  const both = conditionsOf(
    [run('A'), run('B')],
    [
      { name: 'A', result: null },
      { name: 'B', result },
    ],
  );
  assert.deepEqual(
    both.map(({ run: name, sentence }) => [name, sentence]),
    [['B', `B: ${said}`]],
  );
});
