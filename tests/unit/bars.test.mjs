import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barAt, barCentre, layoutBars } from '../../www/draw/bars.js';
import { roundLimit } from '../../www/draw/ticks.js';

test('each bar is found at its own centre, for every size of code and panel', () => {
  for (const count of [1, 2, 10, 32, 64, 100, 128, 256, 512]) {
    for (const [width, height] of /** @type {[number, number][]} */ ([
      [192, 240],
      [56, 88],
      [320, 460],
    ])) {
      const grid = layoutBars(count, width, height);
      assert.ok(grid.columns * grid.rows >= count);
      for (let i = 0; i < count; i++) {
        const { x, y } = barCentre(grid, i);
        assert.ok(x > 0 && x < width && y > 0 && y < height, `${count} at ${i}`);
        assert.equal(barAt(grid, count, x, y), i);
      }
    }
  }
});

test('points outside are taken to the nearest bar', () => {
  const grid = layoutBars(32, 192, 240);
  assert.equal(barAt(grid, 32, -50, -50), 0);
  assert.equal(barAt(grid, 32, 999, 999), 31);
  assert.equal(barAt(layoutBars(30, 100, 40), 30, 999, 999), 29);
});

test('an empty code has a layout too', () => {
  const grid = layoutBars(0, 192, 240);
  assert.equal(grid.rows, 1);
});

test('the axis ends at a round number that holds the largest value', () => {
  for (const [largest, limit] of [
    [0.9, 1],
    [1, 1],
    [1.2, 1.5],
    [2.2, 3],
    [4.6, 5],
    [6, 7],
    [8, 10],
    [34, 50],
    [0.013, 0.015],
  ]) {
    assert.ok(Math.abs(roundLimit(largest ?? NaN) - (limit ?? NaN)) < 1e-9, `${largest}`);
  }
  for (const odd of [0, -1, NaN, Infinity]) assert.equal(roundLimit(odd), 1);
});
