import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LossHistory } from '../../www/training/loss-history.js';
import { PENALTIES } from '../../www/experiment/kinds/penalties.js';
import { COLOURS } from '../../www/ui/tokens.js';
import { foretoldOf, linesOf, termsOf, unitOf } from '../../www/training/loss-terms.js';

/** @param {string} name @param {import('../../www/training/loss-terms.js').PenaltyTerm[]} terms */
const run = (name, terms, /** @type {import('../../www/training/loss-terms.js').Unit} */ unit = 'sse_per_image') => ({
  name,
  history: new LossHistory(),
  unit,
  terms,
  stepsPerEpoch: 94,
  foretold: [],
});

const TERMS_OF_A = /** @type {const} */ ({ quantity: 'terms', chosen: 0 });
const SSE = /** @type {const} */ ({ quantity: 'sse', chosen: 0 });

test('the total is told only where penalties make it another number than the reconstruction', () => {
  assert.deepEqual(termsOf([run('A', [])], TERMS_OF_A), ['reconstruction', 'validation']);
  assert.deepEqual(termsOf([run('A', []), run('B', ['contractive', 'l1'])], TERMS_OF_A), [
    'total',
    'reconstruction',
    'l1',
    'contractive',
    'validation',
  ]);
});

test('a penalty that a run has not is no line of it', () => {
  const lines = linesOf([run('A', ['l1']), run('B', [])], TERMS_OF_A);
  assert.deepEqual(
    lines.filter((line) => line.run === 0).map(({ term }) => term),
    ['total', 'reconstruction', 'l1', 'validation'],
  );
  assert.deepEqual(
    lines.filter((line) => line.run === 1).map(({ term }) => term),
    ['total', 'reconstruction', 'validation'],
  );
});

test('the squared error is the same number for any loss: its chart has one unit, with the lines of all runs', () => {
  const two = [run('A', ['l1']), run('B', [], 'bce_nats_per_image')];
  assert.deepEqual(termsOf(two, SSE), ['training_sse', 'sse']);
  assert.deepEqual(
    linesOf(two, SSE).map((line) => line.run),
    [0, 0, 1, 1],
  );
  assert.equal(unitOf(two, 'image', SSE), 'SSE per image');
  two[0]?.history.add(
    [{ step: 3, reconstruction: 7, ssePerImage: 8 }],
    [{ step: 3, reconstruction: 7, ssePerImage: 9 }],
  );
  assert.deepEqual(two[0]?.history.series(['training_sse', 'sse']), [[3], [8], [9]]);
});

test('of losses in two units the terms of the chosen run alone are drawn: no axis has two units', () => {
  const two = [run('A', ['l1']), run('B', [], 'bce_nats_per_image')];
  const of = (/** @type {number} */ chosen) => /** @type {const} */ ({ quantity: 'terms', chosen });
  assert.deepEqual(linesOf(two, of(0)), [
    { run: 0, term: 'total' },
    { run: 0, term: 'reconstruction' },
    { run: 0, term: 'l1' },
    { run: 0, term: 'validation' },
  ]);
  assert.equal(unitOf(two, 'image', of(0)), 'SSE per image');
  assert.deepEqual(linesOf(two, of(1)), [
    { run: 1, term: 'reconstruction' },
    { run: 1, term: 'validation' },
  ]);
  assert.equal(unitOf(two, 'image', of(1)), 'nats per image');
});

test('a history that was saved before training SSE was told has none, and its means stay means', () => {
  const history = new LossHistory(0, 2);
  history.add([{ step: 1, reconstruction: 4 }]);
  history.add([
    { step: 2, reconstruction: 2, ssePerImage: 6 },
    { step: 3, reconstruction: 2, ssePerImage: 2 },
    { step: 4, reconstruction: 2, ssePerImage: 4 },
  ]);
  const [steps, values] = history.series(['training_sse']);
  assert.deepEqual(
    [steps, values],
    [
      [2, 4],
      [6, 3],
    ],
  );
});

test('what several runs are held against is said once, from the strongest to the weakest', () => {
  const pca = { by: /** @type {const} */ ('pca'), title: 'PCA, 32 axes', help: '', sse: 13.4 };
  const mean = { by: /** @type {const} */ ('mean'), title: 'the mean picture', help: '', sse: 53 };
  const runs = [
    { ...run('A', []), foretold: [pca, mean] },
    { ...run('B', []), foretold: [{ ...pca, title: 'PCA, 2 axes', sse: 44 }, mean] },
  ];
  assert.deepEqual(
    foretoldOf(runs, SSE).map(({ title }) => title),
    ['PCA, 32 axes', 'PCA, 2 axes', 'the mean picture'],
  );
  assert.deepEqual(foretoldOf(runs, TERMS_OF_A), []);
});

test('the unit is said once', () => {
  assert.equal(unitOf([run('A', []), run('B', [])], 'image', TERMS_OF_A), 'SSE per image');
  assert.equal(unitOf([run('A', [])], 'point', SSE), 'SSE per point');
});

test('each penalty has a hue of its own among the lines of the chart, and the first hue is the reconstruction’s', () => {
  const hues = Object.values(PENALTIES).map(({ term }) => COLOURS[`line-${term.colour}`]);
  assert.ok(hues.every(Boolean), 'a colour that there is no hue for');
  assert.equal(new Set([COLOURS['line-0'], ...hues].map(String)).size, hues.length + 1);
});
