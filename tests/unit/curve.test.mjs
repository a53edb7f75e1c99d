import assert from 'node:assert/strict';
import { test } from 'node:test';
import { curve } from '../../www/draw/curve.js';
import { shortCount } from '../../www/draw/numbers.js';
import { shareBar } from '../../www/draw/share.js';

const places = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];
const [width, height] = [300, 200];
const values = [100, 200, 400, 800, 1600, 2100, 2400, 2600, 2700, 2800];

test('every value becomes a point inside the picture, higher for more', () => {
  const dots = [...curve({ width, height, places, values }).matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)];
  assert.equal(dots.length, 10);
  const at = dots.map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
  assert.ok(at.every(({ x, y }) => x >= 3 && x <= width - 3 && y >= 3 && y <= height - 3));
  assert.ok(at.slice(1).every(({ x, y }, i) => x > (at[i]?.x ?? NaN) && y < (at[i]?.y ?? NaN)));
});

test('the scale ends at a round number and is named, places are named as they fit', () => {
  const wide = curve({ width: 400, height, places, values });
  assert.match(wide, />3,000<.*>1,500<|>1,500<.*>3,000</);
  for (const place of places) assert.match(wide, new RegExp(`>${place}<`));
  const narrow = curve({ width: 200, height, places, values });
  assert.match(narrow, />1<.*>64</);
  assert.doesNotMatch(narrow, />128</);
});

test('what is not known is left out; nothing known gives empty axes', () => {
  const some = curve({ width, height, places, values: [undefined, 5, undefined, 7, ...Array(6)] });
  assert.equal(some.match(/<circle/g)?.length, 2);
  const none = curve({ width, height, places, values: Array(10) });
  assert.doesNotMatch(none, /circle|class="line"|NaN|Infinity/);
  assert.match(none, />512<|>256</);
});

test('large numbers are short', () => {
  assert.deepEqual([0, 500, 1500, 30_000].map(shortCount), ['0', '500', '1,500', '30k']);
});

test('a bar is as long as its share, held at the end, with a line at the mark', () => {
  assert.match(shareBar(0.7, { limit: 1.5, mark: 1 }), /H0\.7V.*M1 0V1/);
  assert.match(shareBar(9, { limit: 1.5 }), /H1\.5V/);
  assert.equal(shareBar(undefined, { limit: 1 }), '');
});
