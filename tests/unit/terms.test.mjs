import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LossHistory } from '../../www/training/loss-history.js';
import { PENALTIES } from '../../www/experiment/kinds/penalties.js';
import { COLOURS } from '../../www/ui/tokens.js';
import { linesOf, termsOf, unitOf } from '../../www/training/loss-terms.js';

/** @param {string} name @param {import('../../www/training/loss-terms.js').PenaltyTerm[]} terms */
const run = (name, terms, /** @type {import('../../www/training/loss-terms.js').Unit} */ unit = 'sse_per_image') => ({
  name,
  history: new LossHistory(),
  unit,
  terms,
  stepsPerEpoch: 94,
});

test('the total is told only where penalties make it another number than the reconstruction', () => {
  assert.deepEqual(termsOf([run('A', [])]), ['reconstruction', 'validation']);
  assert.deepEqual(termsOf([run('A', []), run('B', ['contractive', 'l1'])]), [
    'total',
    'reconstruction',
    'l1',
    'contractive',
    'validation',
  ]);
});

test('a penalty that a run has not is no line of it', () => {
  const lines = linesOf([run('A', ['l1']), run('B', [])]);
  assert.deepEqual(
    lines.filter((line) => line.run === 0).map(({ term }) => term),
    ['total', 'reconstruction', 'l1', 'validation'],
  );
  assert.deepEqual(
    lines.filter((line) => line.run === 1).map(({ term }) => term),
    ['total', 'reconstruction', 'validation'],
  );
});

test('losses in two units have one line each, of the squared error: no axis has two units', () => {
  const two = [run('A', ['l1']), run('B', [], 'bce_nats_per_image')];
  assert.deepEqual(termsOf(two), ['sse']);
  assert.deepEqual(linesOf(two), [
    { run: 0, term: 'sse' },
    { run: 1, term: 'sse' },
  ]);
  assert.equal(unitOf(two, 'image'), 'SSE per image');
  two[0]?.history.add([], [{ step: 3, reconstruction: 7, ssePerImage: 9 }]);
  assert.deepEqual(two[0]?.history.series(['sse']), [[3], [9]]);
});

test('the unit is said once', () => {
  assert.equal(unitOf([run('A', []), run('B', [])], 'image'), 'SSE per image');
  assert.equal(unitOf([run('A', [])], 'point'), 'SSE per point');
});

test('each penalty has a hue of its own among the lines of the chart, and the first hue is the reconstruction’s', () => {
  const hues = Object.values(PENALTIES).map(({ term }) => COLOURS[`line-${term.colour}`]);
  assert.ok(hues.every(Boolean), 'a colour that there is no hue for');
  assert.equal(new Set([COLOURS['line-0'], ...hues].map(String)).size, hues.length + 1);
});
