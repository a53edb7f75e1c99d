import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contourOf, densityOf, levelsHolding, linesHolding } from '../../www/draw/density.js';

/** Even quantiles of a Gaussian in two dimensions, of deviation 2 around (3, -1): on a spiral, so without chance. */
function gaussian(count = 4000) {
  const xy = new Float32Array(2 * count);
  for (let i = 0; i < count; i++) {
    const [radius, angle] = [2 * Math.sqrt(-2 * Math.log(1 - (i + 0.5) / count)), i * 2.399963];
    xy[2 * i] = 3 + radius * Math.cos(angle);
    xy[2 * i + 1] = -1 + radius * Math.sin(angle);
  }
  return xy;
}
const BOX = { x: { low: -7, high: 13 }, y: { low: -11, high: 9 } };

test('the line that holds a share of a Gaussian is a circle of the known radius', () => {
  const xy = gaussian();
  const density = densityOf(xy, BOX);
  const shares = [0.25, 0.5, 0.75, 0.9];
  const levels = levelsHolding(density, xy, shares);
  for (const [i, held] of shares.entries()) {
    const line = contourOf(density, levels[i] ?? NaN);
    assert.ok(line.length >= 4 * 20, String(line.length));
    const expected = 2 * Math.sqrt(-2 * Math.log(1 - held));
    for (let at = 0; at < line.length; at += 2) {
      const radius = Math.hypot((line[at] ?? NaN) - 3, (line[at + 1] ?? NaN) + 1);
      assert.ok(Math.abs(radius / expected - 1) < 0.08, `${held}: ${radius}, expected ${expected}`);
    }
  }
});

test('so many points lie within a line as its share says', () => {
  const xy = gaussian();
  const density = densityOf(xy, BOX);
  const [half = NaN] = levelsHolding(density, xy, [0.5]);
  const within = levelsHolding(
    density,
    xy,
    Array.from({ length: 4000 }, (_, i) => i / 3999),
  ).filter((d) => d >= half);
  assert.ok(Math.abs(within.length / 4000 - 0.5) < 0.002, String(within.length));
});

test('two hills apart have a line each, and what is nothing has none', () => {
  const one = gaussian();
  const two = Float32Array.from([...one, ...one.map((value, at) => (at % 2 ? value : value + 30))]);
  const box = { x: { low: -7, high: 43 }, y: { low: -26, high: 24 } };
  const density = densityOf(two, box);
  const line = contourOf(density, levelsHolding(density, two, [0.5])[0] ?? NaN);
  const xs = [...line].filter((_, at) => at % 2 === 0);
  assert.ok(xs.some((x) => x < 8) && xs.some((x) => x > 28) && !xs.some((x) => x > 10 && x < 26));
  for (const xy of [new Float32Array(), Float32Array.of(3, 3, 3, 3), Float32Array.of(NaN, 1, 2, Infinity)]) {
    const nothing = densityOf(xy, BOX);
    assert.ok(nothing.values.every(Number.isFinite));
    assert.ok(contourOf(nothing, levelsHolding(nothing, xy, [0.5])[0] ?? 0).every(Number.isFinite));
  }
});

test('lines that are found in pieces are those that are found at once', () => {
  const xy = gaussian();
  const shares = [0.25, 0.75];
  const pieces = linesHolding(shares, xy, BOX);
  let count = 0;
  let last = pieces.next();
  for (; !last.done; last = pieces.next()) count++;
  assert.ok(count > shares.length, 'each level is a piece, and the density is several');
  const density = densityOf(xy, BOX);
  assert.deepEqual(
    last.value,
    levelsHolding(density, xy, shares).map((level) => contourOf(density, level)),
  );
});
