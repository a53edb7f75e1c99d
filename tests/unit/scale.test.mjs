import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOnSlider, places, valueAt } from '../../www/training/elements/experiment/scale.js';
import { SECTIONS } from '../../www/training/elements/experiment/template.js';

const RATE = { low: 1e-5, high: 1, steps: 200, log: true };
const BATCH = { low: 8, high: 512, steps: 6, log: true, whole: true };

test('equal factors from place to place, in numbers that can be said', () => {
  assert.deepEqual(
    [0, 40, 100, 200].map((place) => valueAt(place, RATE)),
    [0.00001, 0.0001, 0.0032, 1],
  );
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5, 6].map((place) => valueAt(place, BATCH)),
    [8, 16, 32, 64, 128, 256, 512],
  );
});

test('the leftmost place may be nothing', () => {
  const scale = { ...RATE, off: true };
  assert.equal(valueAt(0, scale), undefined);
  assert.equal(valueAt(1, scale), 0.00001);
  assert.equal(valueAt(places(scale), scale), 1);
  assert.deepEqual([placeOnSlider(undefined, scale), placeOnSlider(0, scale), placeOnSlider(1e-5, scale)], [0, 0, 1]);
});

test('values beyond the slider stand at its ends', () => {
  assert.deepEqual([placeOnSlider(1e-9, RATE), placeOnSlider(50, RATE), placeOnSlider(0, RATE)], [0, 200, 0]);
});

test('each slider leads back to the value it gave, within the limits of its number', () => {
  for (const { scale, limits, id } of SECTIONS.flatMap(({ fields }) => fields)) {
    if (!scale || !limits) continue;
    for (let place = 0; place <= places(scale); place++) {
      const value = valueAt(place, scale);
      assert.equal(valueAt(placeOnSlider(value, scale), scale), value, `${id} at ${place}`);
      if (value !== undefined) assert.ok(value >= limits.low && value <= limits.high, `${id} at ${place}`);
    }
  }
});
