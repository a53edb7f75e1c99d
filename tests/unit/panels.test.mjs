import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutHistogram, meanSteps } from '../../www/draw/activations.js';
import { classColours } from '../../www/draw/class-colours.js';
import { medians, pointAt } from '../../www/draw/code-map.js';
import { contrast, luminance, parseColour } from '../../www/draw/colour.js';
import { diverging, divergingTable, STEPS } from '../../www/draw/diverging.js';
import { boundsOf, equalScale, holdSpan } from '../../www/draw/limits.js';
import { threeDigits } from '../../www/draw/numbers.js';
import { sparkline } from '../../www/draw/sparkline.js';
import { labelledTicks } from '../../www/draw/ticks.js';
import { colourTiles, layoutTiles, tileAt } from '../../www/draw/tiles.js';

const PAGES = { light: '#ffffff', dark: '#121316' };

test('contrast is that of WCAG', () => {
  assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
  assert.deepEqual(parseColour('#0b57d0'), parseColour('rgb(11, 87, 208)'));
  assert.ok(Math.abs(contrast(parseColour('#767676'), [255, 255, 255]) - 4.54) < 0.01);
});

test('zero has no hue, and both arms weigh the same', () => {
  for (const dark of [false, true]) {
    const zero = diverging(0, dark);
    assert.ok(Math.max(...zero) - Math.min(...zero) <= 1, `${zero}`);
    for (const share of [0.25, 0.5, 0.75, 1]) {
      const [below, above] = [diverging(-share, dark), diverging(share, dark)];
      assert.ok(contrast(below, above) < 1.2, `${share}: ${below} and ${above}`);
      assert.ok(contrast(above, zero) > contrast(diverging(share - 0.25, dark), zero));
      assert.ok(below[2] > above[2] && above[0] > below[0]);
    }
    const table = divergingTable(dark);
    assert.deepEqual([...table.slice(4 * STEPS, 4 * STEPS + 3)], zero);
    assert.equal(table.length, 4 * (2 * STEPS + 1));
  }
});

test('each class has a colour of its own, with a contrast of 3 to its page', () => {
  for (const [theme, page] of Object.entries(PAGES)) {
    const colours = classColours(theme === 'dark');
    assert.equal(new Set(colours).size, 10);
    for (const colour of colours) {
      const ratio = contrast(parseColour(colour), parseColour(page));
      assert.ok(ratio >= 3, `${colour} on ${page}: ${ratio.toFixed(2)}`);
    }
    // In greyscale too they spread from near one end to the other.
    const greys = colours.map((colour) => luminance(parseColour(colour)));
    assert.ok(Math.max(...greys) - Math.min(...greys) > 0.25);
  }
});

test('an axis stays while the data fit it and fill most of it', () => {
  const first = holdSpan(null, { low: -1, high: 1 });
  assert.ok(first.low < -1 && first.high > 1);
  assert.equal(holdSpan(first, { low: -1.05, high: 0.9 }), first);
  const grown = holdSpan(first, { low: -1, high: 2 });
  assert.ok(grown.high > 2);
  const shrunk = holdSpan(grown, { low: 0, high: 0.5 });
  assert.ok(shrunk.high - shrunk.low < 1);
  for (const odd of [
    { low: 3, high: 3 },
    { low: Infinity, high: -Infinity },
    { low: NaN, high: NaN },
  ]) {
    const { low, high } = holdSpan(null, odd);
    assert.ok(Number.isFinite(low) && high > low);
  }
});

test('both axes have one scale, and points that are not finite move none', () => {
  const box = boundsOf(Float32Array.of(0, 0, 10, 1, NaN, 500, Infinity, -3));
  assert.deepEqual(box, { x: { low: 0, high: 10 }, y: { low: 0, high: 1 } });
  const scale = equalScale(box, { left: 0, top: 0, width: 100, height: 100 });
  assert.equal(scale.x(1) - scale.x(0), scale.y(0) - scale.y(1));
  assert.deepEqual(scale.box.y, { low: -4.5, high: 5.5 });
});

test('ticks are round and lie on the axis', () => {
  assert.deepEqual(
    labelledTicks({ low: -1.1, high: 1.2 }, 5).map(({ label }) => label),
    ['−1.0', '−0.5', '0.0', '0.5', '1.0'],
  );
  assert.deepEqual(
    labelledTicks({ low: 3, high: 58 }, 3).map(({ label }) => label),
    ['20', '40'],
  );
});

test('a histogram fills its axis, and one count is seen beside a hundred thousand', () => {
  const size = { width: 300, height: 150 };
  const span = { low: 0, high: 4 };
  const { bars, marks } = layoutHistogram({ counts: [100_000, 0, 1, 10], span, axis: span, ...size });
  assert.equal(bars[1].height, 0);
  assert.ok(bars[2].height > 4 && bars[3].height > bars[2].height && bars[0].height > bars[3].height);
  bars.slice(1).forEach((bar, at) => assert.ok(Math.abs(bar.x - bars[at].x - bars[at].width) < 1e-9));
  assert.ok(marks.length <= 4 && marks[0].count === 1);
  const wide = layoutHistogram({ counts: [1, 1], span, axis: { low: -4, high: 4 }, ...size });
  assert.ok(
    Math.abs(wide.bars[0].x - (wide.bars[0].x + wide.bars[1].x + wide.bars[1].width) / 2 + wide.bars[0].width) < 1e-9,
  );
});

test('empty, silent and negative units have a chart too', () => {
  for (const means of [[], [0, 0], [-0.5, 0.2], [NaN]]) {
    const drawn = meanSteps({ means: Float32Array.from(means), rho: 0.1, width: 300, height: 150 });
    assert.ok(drawn.includes('target ρ 0.1'));
  }
  assert.ok(!meanSteps({ means: Float32Array.of(0, 0), rho: null, width: 300, height: 150 }).includes('NaN'));
});

test('each tile is found at its own middle', () => {
  for (const count of [1, 5, 16, 32, 64]) {
    for (const [width, height] of [
      [328, 328],
      [600, 150],
    ]) {
      const tiling = layoutTiles(count, width, height);
      assert.ok(tiling.pitch * tiling.columns <= width && tiling.pitch * Math.ceil(count / tiling.columns) <= height);
      for (let tile = 0; tile < count; tile++) {
        const x = ((tile % tiling.columns) + 0.5) * tiling.pitch;
        assert.equal(tileAt(tiling, count, x, (Math.floor(tile / tiling.columns) + 0.5) * tiling.pitch), tile);
      }
      assert.equal(tileAt(tiling, count, width + tiling.pitch, 0), -1);
    }
  }
  assert.equal(tileAt(layoutTiles(0, 300, 300), 0, 5, 5), -1);
});

test('each tile has its own scale', () => {
  const table = divergingTable(false);
  const features = {
    side: 1,
    tiles: Float32Array.of(0.001, -50, 0),
    units: Uint32Array.of(0, 1, 2),
    dead: new Uint8Array(3),
    total: 3,
    totalDead: 0,
  };
  const pixels = colourTiles(features, table);
  assert.deepEqual([...pixels], [...table.slice(-4), ...table.slice(0, 4), ...table.slice(4 * STEPS, 4 * STEPS + 4)]);
});

test('a numeral stands at the median, and a point is read where it is drawn', () => {
  /** @type {import('../../www/engine/training/protocol.js').CodeMap} */
  const map = {
    xy: Float32Array.of(0, 0, 1, 1, 900, 900, 5, 5),
    labels: Uint8Array.of(3, 3, 3, 1),
    axes: 'code',
    explained: 1,
  };
  assert.deepEqual(
    [...medians(map)],
    [
      [1, { x: 5, y: 5 }],
      [3, { x: 1, y: 1 }],
    ],
  );
  const scale = equalScale(
    { x: { low: 0, high: 10 }, y: { low: 0, high: 10 } },
    { left: 0, top: 0, width: 100, height: 100 },
  );
  assert.equal(pointAt(map, scale, 51, 52), 3);
  assert.equal(pointAt(map, scale, 80, 20), -1);
});

test('figures have three digits, sparklines stay in their box', () => {
  const spoken = { 12.34: '12.3', 0.0812: '0.081', 3.14159: '3.14', 1234.5: '1,235', 0: '0', 0.00012: '1.2e−4' };
  for (const [value, text] of Object.entries(spoken)) assert.equal(threeDigits(Number(value)), text);
  assert.deepEqual([threeDigits(null), threeDigits(NaN), threeDigits(-4.2)], ['–', '–', '−4.20']);
  assert.equal(sparkline([1, 1], 10, 10), 'M0.0 5.0L10.0 5.0');
  assert.equal(sparkline([0, NaN, 2], 10, 10), 'M0.0 9.0M10.0 1.0');
  assert.equal(sparkline([], 10, 10), '');
});

test('numbers at the axis of mean activations do not overprint each other, and the target is named beside the curve', () => {
  const draw = (/** @type {number[]} */ means, /** @type {number | null} */ rho) =>
    meanSteps({ means: Float32Array.from(means), rho, width: 300, height: 150 });
  /** @param {string} svg */
  const heights = (svg) =>
    [...svg.matchAll(/<text class="end" x="32" y="([\d.]+)">/g)].map(([, y]) => Number(y)).sort((a, b) => a - b);
  for (const means of [
    [-4, 0.1],
    [-0.1, 4],
    [-3, 3],
    [0, 2],
    [-2, -1],
  ]) {
    const marks = heights(draw(means, null));
    assert.ok(marks.length > 0);
    marks.slice(1).forEach((y, i) => assert.ok(y - (marks[i] ?? 0) >= 13, `${means}: ${marks}`));
  }
  // A sparse code lies on its target at the left and leaves it at the right, or the other way round.
  for (const means of [
    Array.from({ length: 50 }, (_, i) => 0.08 + 0.0015 * i),
    Array.from({ length: 50 }, (_, i) => (i / 50) ** 4),
  ]) {
    const svg = draw(means, 0.1);
    const [, end, x, y] = /class="aim( end)?" x="([\d.]+)" y="([\d.]+)"/.exec(svg) ?? [];
    const left = Number(x) - (end ? 80 : 0);
    const curve = [...svg.matchAll(/V([\d.]+)H([\d.]+)/g)].slice(means.length);
    assert.equal(curve.length, means.length);
    const crossed = curve.filter(([, at, to]) => {
      const beside = Number(to) >= left && Number(to) - (300 - 44) / 50 <= left + 80;
      return beside && Number(at) > Number(y) - 12 && Number(at) < Number(y) + 2;
    });
    assert.deepEqual(
      crossed.map(([text]) => text),
      [],
    );
  }
});
