import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryWords, headline, placeWords } from '../../www/training/elements/loss-chart/words.js';

const SSE = /** @type {const} */ ({ quantity: 'sse', chosen: 0 });

/** @param {string} name @param {number} [sse] @returns {any} */
const run = (name, sse) => ({
  name,
  unit: 'sse_per_image',
  terms: [],
  stepsPerEpoch: 94,
  history: { validation: sse === undefined ? undefined : { ssePerImage: sse } },
});

test('the headline gives the latest score of each run and says what it sums', () => {
  assert.equal(headline([run('A', 8.637)], 'image', true, SSE).score, '8.64 per image');
  assert.match(headline([run('A', 8.637)], 'image', true, SSE).about, /all pixels of an image; test: corrupted images/);
  assert.match(
    headline([run('A', 8.637)], 'image', false, SSE).about,
    /all pixels of an image; test: images that are not/,
  );
  assert.equal(headline([run('A', 0.25), run('B')], 'point', true, SSE).score, 'A 0.2500, B – per point');
  assert.equal(headline([], 'point', true, SSE).score, '– per point');
  assert.match(headline([], 'point', true, SSE).about, /both coordinates; test: corrupted points/);
});

test('terms in two units are said to be of one run, and which', () => {
  const two = [run('A'), { ...run('B'), unit: 'bce_nats_per_image' }];
  const look = /** @type {const} */ ({ quantity: 'terms', chosen: 1 });
  assert.match(headline(two, 'image', true, look).about, /^Terms of B alone: .* different units/);
  assert.match(headline([run('A'), run('B')], 'image', true, look).about, /term by term/);
  const { units } = placeWords({ epoch: 1, cursor: null }, two, 'image', look);
  assert.equal(units, 'in nats per image; B dashed');
});

test('the place that is read is a step and an epoch; there is none before the first', () => {
  const read = (/** @type {number} */ epoch, /** @type {number | null} */ cursor, /** @type {any[]} */ runs) =>
    placeWords({ epoch, cursor }, runs, 'image', SSE);
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
