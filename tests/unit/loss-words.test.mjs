import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryWords, headline, placeWords } from '../../www/training/elements/loss-chart/words.js';

/** @param {string} name @param {number} [sse] @returns {any} */
const run = (name, sse) => ({
  name,
  unit: 'sse_per_image',
  terms: [],
  stepsPerEpoch: 94,
  history: { validation: sse === undefined ? undefined : { ssePerImage: sse } },
});

test('the headline gives the latest score of each run and says what it sums', () => {
  assert.equal(headline([run('A', 8.637)], 'image', true).score, '8.64 per image');
  assert.match(headline([run('A', 8.637)], 'image', true).about, /all pixels of an image; corrupted images/);
  assert.match(headline([run('A', 8.637)], 'image', false).about, /all pixels of an image; images that are not/);
  assert.equal(headline([run('A', 0.25), run('B')], 'point', true).score, 'A 0.2500, B – per point');
  assert.equal(headline([], 'point', true).score, '– per point');
  assert.match(headline([], 'point', true).about, /both coordinates; corrupted points/);
});

test('the place that is read is a step and an epoch; there is none before the first', () => {
  const read = (/** @type {number} */ epoch, /** @type {number | null} */ cursor, /** @type {any[]} */ runs) =>
    placeWords({ epoch, cursor }, runs, 'image');
  assert.deepEqual(read(NaN, null, [run('A')]), { place: '', units: '' });
  assert.deepEqual(read(15, null, [run('A')]), {
    place: 'Latest: step 1,410, epoch 15.00',
    units: 'in SSE per image',
  });
  assert.deepEqual(read(0.5, 3, [run('A'), run('B')]), {
    place: 'At: step 47, epoch 0.50',
    units: 'in SSE per image; A solid, B dashed',
  });
  // Runs with other batches have other steps at the same epoch.
  assert.deepEqual(read(0.5, 3, [run('A'), { ...run('B'), stepsPerEpoch: 47 }]).place, 'At: epoch 0.50');
});

test('an entry of the legend names its run where there are two', () => {
  const line = /** @type {const} */ ({ run: 1, term: 'validation' });
  assert.equal(entryWords(line, [run('A'), run('B')], 12.345), 'B validation 12.35');
  assert.equal(entryWords({ ...line, run: 0 }, [run('A')], undefined), 'validation –');
});
