import assert from 'node:assert/strict';
import { test } from 'node:test';
import { curveEnds } from '../../www/draw/limits.js';
import { fourDigits, tickLabel } from '../../www/draw/numbers.js';
import { roundNumbers } from '../../www/draw/ticks.js';
import { nearest } from '../../www/training/elements/loss-chart/nearest.js';

test('marks are round numbers within the axis', () => {
  assert.deepEqual(roundNumbers(0, 94.5, 5), [0, 20, 40, 60, 80]);
  assert.deepEqual(roundNumbers(0, 0.021, 6), [0, 0.005, 0.01, 0.015, 0.02]);
  assert.deepEqual(roundNumbers(0, 20, 10), [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20]);
  assert.deepEqual(roundNumbers(5.2, 101, 8, true), [10, 20, 50, 100]);
  assert.deepEqual(roundNumbers(6.4, 9.4, 4, true), [7, 8, 9]);
  assert.deepEqual(roundNumbers(1e-4, 200, 4, true), [1e-4, 1e-2, 1, 100]);
  assert.deepEqual(roundNumbers(3, 3, 4), []);
  for (let high = 1e-7; high < 1e7; high *= 1.7) {
    for (const log of [false, true]) {
      const marks = roundNumbers(log ? high / 31 : 0, high, 6, log);
      assert.ok(marks.length >= 2 && marks.length <= 7, `${high} ${log} ${marks}`);
    }
  }
});

test('an axis holds all values with room above, and stands without any', () => {
  assert.deepEqual(curveEnds(null, null, false), [0, 1]);
  assert.deepEqual(curveEnds(7, 100, false), [0, 105]);
  assert.deepEqual(curveEnds(0, 0, false), [0, 1]);
  const [low, high] = curveEnds(7, 100, true);
  assert.ok(low > 6 && low < 7 && high > 100 && high < 120);
  assert.ok(curveEnds(1e-30, 100, true)[0] > 1e-5);
});

test('numbers are short and say how small they are', () => {
  assert.deepEqual([0, 0.005, 20, 1500, 30_000, 1e-4].map(tickLabel), ['0', '0.005', '20', '1,500', '30k', '1e−4']);
  assert.deepEqual([0, 7.3249, 123.46, 4321.6, 0.01234, 1.23e-5, null, NaN].map(fourDigits), [
    '0',
    '7.32',
    '123.5',
    '4,322',
    '0.0123',
    '1.2e−5',
    '–',
    '–',
  ]);
});

test('what is read is the nearest value there is', () => {
  const list = [5, null, undefined, null, 7];
  assert.deepEqual(
    [0, 1, 2, 3, 4].map((index) => nearest(list, index)),
    [0, 0, 0, 4, 4],
  );
  assert.equal(nearest([null, null], 1), 1);
});
