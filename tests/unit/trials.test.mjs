import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bandLines } from '../../www/draw/bands.js';
import { bandsOf } from '../../www/labs/pretraining/trials.js';

/** @param {'pretrained' | 'random'} start @param {number} seed @param {number[]} rates */
const trial = (start, seed, rates, labels = 100) => ({
  start,
  seed,
  labels,
  updates: rates.map((_, i) => 10 * i),
  error_rate_on_test_images: rates,
});

/** A band of one. @param {number} value */
const same = (value) => ({ low: value, mean: value, high: value });

test('a band is the mean and the range of the seeds of one start, without what lies before the first update', () => {
  const trials = [
    trial('random', 1, [0.9, 0.5, 0.3]),
    trial('random', 2, [0.9, 0.3, 0.2]),
    trial('pretrained', 1, [0.9, 0.2, 0.1]),
    trial('random', 1, [0.9, 0.1, 0.1], 1000),
  ];
  assert.deepEqual(bandsOf(trials, 100), [
    { start: 'pretrained', updates: [10, 20], rates: [same(0.2), same(0.1)], seeds: 1 },
    {
      start: 'random',
      updates: [10, 20],
      rates: [
        { low: 0.3, mean: 0.4, high: 0.5 },
        { low: 0.2, mean: 0.25, high: 0.3 },
      ],
      seeds: 2,
    },
  ]);
  assert.deepEqual(bandsOf(trials, 10), []);
});

test('equal ratios are equal heights, and what lies outside the scale is held at its end', () => {
  const shares = [same(0.4), same(0.2), { low: 0.1, mean: 0.001, high: 0.1 }];
  const band = { at: [10, 20, 30], shares };
  const svg = bandLines({ width: 200, height: 144, bands: [band], between: [0.1, 0.8], end: 30, below: 'updates' });
  const line = /class="line line-0" d="M([^"]+)"/.exec(svg)?.[1] ?? '';
  const heights = line.split('L').map((point) => Number(point.split(' ')[1]));
  // Three doublings from .1 to .8 between the floor at 108 and the top at 8.
  assert.deepEqual(heights, [41.3, 74.7, 108]);
  assert.match(svg, />20 %</);
});

test('without bands there is a frame and no line', () => {
  const none = { at: [], shares: [] };
  const svg = bandLines({ width: 200, height: 144, bands: [none], between: [0.1, 0.8], end: 30, below: 'updates' });
  assert.doesNotMatch(svg, /NaN|class="line/);
});
