import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart, spectrumLines } from '../../www/draw/spectrum.js';

const SIZE = { width: 400, height: 240, below: 'value' };
/** @param {string} svg @param {number} i */
const points = (svg, i) =>
  (new RegExp(`class="line line-${i}" d="M([^"]+)"`).exec(svg)?.[1] ?? '')
    .split('L')
    .map((at) => at.split(' ').map(Number));

test('equal ratios are equal heights, and what is not above zero has no place', () => {
  const svg = spectrumLines({ ...SIZE, lines: [{ title: 'One', values: [100, 10, 1, 0] }] });
  const found = points(svg, 0);
  assert.equal(found.length, 3);
  const [first, second, third] = found.map(([, y]) => y ?? NaN);
  assert.ok(Math.abs((second ?? 0) - (first ?? 0) - ((third ?? 0) - (second ?? 0))) <= 0.2, svg);
  assert.ok((found[0]?.[0] ?? NaN) < (found[1]?.[0] ?? NaN));
  assert.match(svg, />One<\/text>/);
});

test('lines share their scale, and each has a class of its own', () => {
  const svg = spectrumLines({
    ...SIZE,
    lines: [
      { title: 'One', values: [8, 4] },
      { title: 'Two', values: [4, 2] },
    ],
  });
  assert.equal(points(svg, 0)[1]?.[1], points(svg, 1)[0]?.[1]);
});

test('without values there is a frame and no line', () => {
  for (const lines of [[], [{ title: 'None', values: [0, NaN] }], [{ title: 'One', values: [3] }]]) {
    const svg = spectrumLines({ ...SIZE, lines });
    assert.doesNotMatch(svg, /NaN|Infinity/);
  }
});

test('names that would lie on one another move apart, in their order and inside', () => {
  assert.deepEqual(apart([10, 100, NaN, 12], 8, 200), [10, 100, NaN, 25]);
  assert.deepEqual(apart([200, 199], 8, 200), [200, 185]);
});
