import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitInk } from '../../www/draw/fit-ink.js';
import { INK_SIDE, enlarge, isInked, paintInk, reduce, stroke } from '../../www/draw/ink.js';
import { exactPixels } from '../../www/draw/exact-pixels.js';
import { findInk } from '../../www/draw/photo.js';
import { UndoStack } from '../../www/draw/undo-stack.js';

const blank = () => new Uint8Array(INK_SIDE * INK_SIDE);
const sum = (/** @type {Uint8Array} */ ink) => ink.reduce((total, v) => total + v, 0);

test('a digit enlarged and reduced is the same digit', () => {
  const digit = Uint8Array.from({ length: 784 }, (_, i) => (i * 31) % 256);
  assert.deepEqual(reduce(enlarge(digit)), digit);
});

test('a dot is as wide as its pen, and drawing over it adds nothing', () => {
  const ink = blank();
  const at = { x: 140, y: 140 };
  const part = stroke(ink, at, at, 12, false);
  const area = sum(ink) / 255;
  assert.ok(Math.abs(area - Math.PI * 12 ** 2) < 12, `${area}`);
  assert.ok(part.x <= 128 && part.x + part.width >= 152 && part.width < 40);
  const once = ink.slice();
  stroke(ink, at, at, 12, false);
  assert.deepEqual(ink, once);
});

test('a stroke across the edge stays inside, one outside changes nothing', () => {
  const ink = blank();
  stroke(ink, { x: -30, y: 5 }, { x: 400, y: 5 }, 12, false);
  assert.ok(sum(ink) > 0);
  assert.equal(ink[20 * INK_SIDE], 0);
  const none = blank();
  const part = stroke(none, { x: -100, y: -100 }, { x: -60, y: -90 }, 12, false);
  assert.equal(sum(none), 0);
  assert.equal(part.width * part.height, 0);
});

test('the eraser takes away what the pen put there', () => {
  const ink = blank();
  const [from, to] = [
    { x: 60, y: 60 },
    { x: 200, y: 180 },
  ];
  stroke(ink, from, to, 12, false);
  stroke(ink, from, to, 18, true);
  assert.equal(sum(ink), 0);
});

test('undo and redo walk through what was kept; a new step ends the redoing', () => {
  const history = /** @type {UndoStack<string>} */ (new UndoStack(2));
  assert.equal(history.undo('a'), undefined);
  for (const content of ['a', 'b', 'c']) history.keep(content);
  assert.equal(history.undo('d'), 'c');
  assert.equal(history.undo('c'), 'b');
  assert.equal(history.undo('b'), undefined, 'only two are kept');
  assert.equal(history.redo('b'), 'c');
  history.keep('c');
  assert.equal(history.canRedo, false);
});

/**
 * A vertical bar on a ground.
 * @param {[number, number, number, number]} ground @param {[number, number, number, number]} bar
 */
function picture(ground, bar) {
  const [width, height] = [100, 80];
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    const x = i % width;
    const y = Math.floor(i / width);
    rgba.set(x >= 48 && x < 54 && y >= 20 && y < 60 ? bar : ground, i * 4);
  }
  return { rgba, width, height };
}

test('ink is found dark on light, light on dark, and on a clear ground', () => {
  /** @type {[[number, number, number, number], [number, number, number, number]][]} */
  const pairs = [
    [
      [255, 255, 255, 255],
      [0, 0, 0, 255],
    ],
    [
      [230, 225, 210, 255],
      [30, 30, 90, 255],
    ],
    [
      [10, 10, 10, 255],
      [240, 240, 240, 255],
    ],
    [
      [0, 0, 0, 0],
      [0, 0, 0, 255],
    ],
    [
      [0, 0, 0, 0],
      [255, 255, 255, 255],
    ],
  ];
  for (const [ground, bar] of pairs) {
    const { rgba, width, height } = picture(ground, bar);
    const ink = findInk(rgba, width, height);
    assert.ok(ink);
    assert.ok((ink[40 * width + 50] ?? 0) > 240, `${ground}`);
    assert.equal(ink[40 * width + 20], 0);
    assert.equal(sum(ink.map((v) => Number(v > 127))), 240);
  }
});

test('shadow across the paper and grain are not ink', () => {
  const { rgba, width, height } = picture([255, 255, 255, 255], [40, 40, 40, 255]);
  let seed = 7;
  for (let i = 0; i < width * height; i++) {
    seed = (seed * 48271) % 2147483647;
    const light = 0.55 + 0.45 * ((i % width) / width);
    for (let c = 0; c < 3; c++) rgba[i * 4 + c] = (rgba[i * 4 + c] ?? 0) * light - (seed % 16);
  }
  const ink = findInk(rgba, width, height);
  assert.ok(ink);
  const solid = ink.map((v) => Number(v > 127));
  assert.ok(Math.abs(sum(solid) - 240) < 12, `${sum(solid)}`);
});

test('a blank picture has no ink', () => {
  for (const ground of /** @type {[number, number, number, number][]} */ ([
    [255, 255, 255, 255],
    [0, 0, 0, 255],
    [9, 9, 9, 0],
  ])) {
    const { rgba, width, height } = picture(ground, ground);
    assert.equal(findInk(rgba, width, height), undefined);
  }
});

test('a thin, small drawing in a corner is centred, enlarged and thickened', () => {
  const [width, height] = [280, 200];
  const ink = new Uint8Array(width * height);
  for (let y = 10; y < 60; y++) for (let x = 5; x < 8; x++) ink[y * width + x] = 255;
  const fitted = fitInk(ink, width, height);
  const on = [...fitted.keys()].filter((i) => (fitted[i] ?? 0) > 127);
  const rows = on.map((i) => Math.floor(i / INK_SIDE));
  const columns = on.map((i) => i % INK_SIDE);
  assert.ok(Math.abs((Math.min(...rows) + Math.max(...rows)) / 2 - INK_SIDE / 2) < 3);
  assert.ok(Math.abs((Math.min(...columns) + Math.max(...columns)) / 2 - INK_SIDE / 2) < 3);
  const thickness = Math.max(...columns) - Math.min(...columns) + 1;
  assert.ok(thickness >= 16 && thickness <= 24, `${thickness}`);
  assert.ok(Math.max(...rows) - Math.min(...rows) > 190);
});

/** A card with a stroke on it, clear as `alpha` says. @param {number} card @param {number} mark @param {(x: number, y: number) => number} alpha */
function cardWith(card, mark, alpha) {
  const side = 280;
  const rgba = new Uint8ClampedArray(4 * side * side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const level = Math.abs(x - 140) < 12 && Math.abs(y - 140) < 70 ? mark : card;
      const a = level === mark ? 255 : alpha(x, y);
      // A canvas forgets the colour of what is clear.
      rgba.set(a === 0 ? [0, 0, 0, 0] : [level, level, level, a], 4 * (y * side + x));
    }
  }
  return /** @type {Uint8Array} */ (findInk(rgba, side, side));
}

test('clear parts of a picture are as its own ground', () => {
  const whole = cardWith(255, 30, () => 255);
  const margin = (/** @type {number} */ wide) => (/** @type {number} */ x, /** @type {number} */ y) =>
    Math.min(x, y, 279 - x, 279 - y) < wide ? 0 : 255;
  const round = (/** @type {number} */ x, /** @type {number} */ y) => {
    const [u, v] = [x, y].map((at) => Math.max(0, 12 - Math.min(at, 279 - at)));
    return Math.hypot(u, v) > 12 ? 0 : 255;
  };
  for (const [what, alpha] of /** @type {[string, (x: number, y: number) => number][]} */ ([
    ['a margin of 4', margin(4)],
    ['a margin of 8', margin(8)],
    ['a quarter clear', margin(19)],
    ['round corners', round],
    ['half clear all over', () => 128],
    ['no ground', () => 0],
  ])) {
    for (const [card, mark] of [
      [255, 30],
      [0x22, 255],
    ]) {
      const found = cardWith(card ?? 0, mark ?? 0, alpha);
      assert.ok(found, what);
      const worst = found.reduce((most, level, i) => Math.max(most, Math.abs(level - (whole[i] ?? 0))), 0);
      assert.ok(worst <= 3, `${what}, ${mark} on ${card}: ${worst}`);
    }
  }
});

test('what has 28 × 28 pixels is taken as it is, enlarged or not, light on dark or dark on light', () => {
  const digit = Uint8Array.from({ length: 784 }, (_, i) => {
    const [x, y] = [i % 28, Math.floor(i / 28)];
    return Math.max(0, 255 - 40 * Math.abs(x - 13)) * Number(y > 4 && y < 23);
  });
  for (const scale of [1, 2, 10]) {
    for (const dark of [true, false]) {
      const side = 28 * scale;
      const rgba = new Uint8ClampedArray(4 * side * side).fill(255);
      for (let i = 0; i < side * side; i++) {
        const level = digit[Math.floor(Math.floor(i / side) / scale) * 28 + Math.floor((i % side) / scale)] ?? 0;
        rgba.fill(dark ? level : 255 - level, 4 * i, 4 * i + 3);
      }
      assert.deepEqual(
        exactPixels(rgba, side, side),
        digit,
        `${scale} times, ${dark ? 'light on dark' : 'dark on light'}`,
      );
      if (scale > 1) {
        rgba[4 * (side * side - 1)] = (rgba[4 * (side * side - 1)] ?? 0) ^ 1;
        assert.equal(exactPixels(rgba, side, side), undefined, 'a square of two colours');
      }
      rgba[3] = 254;
      assert.equal(exactPixels(rgba, side, side), undefined, 'something behind it');
    }
  }
  assert.equal(exactPixels(new Uint8ClampedArray(4 * 28 * 28).fill(255), 28, 28), undefined, 'nothing drawn');
  assert.equal(exactPixels(new Uint8ClampedArray(4 * 28 * 56).fill(255), 28, 56), undefined);
});

test('ink is painted grey and opaque, in its place', () => {
  const ink = blank();
  assert.equal(isInked(ink), false);
  [ink[3 * INK_SIDE + 5], ink[4 * INK_SIDE + 6]] = [1, 200];
  assert.equal(isInked(ink), true);
  /** @type {{ data: Uint8ClampedArray, x: number, y: number }[]} */
  const put = [];
  const context = /** @type {any} */ ({
    createImageData: (/** @type {number} */ width, /** @type {number} */ height) => ({
      data: new Uint8ClampedArray(4 * width * height),
    }),
    putImageData: (/** @type {ImageData} */ { data }, /** @type {number} */ x, /** @type {number} */ y) =>
      put.push({ data, x, y }),
  });
  paintInk(context, ink, { x: 5, y: 3, width: 2, height: 2 });
  const [black, grey] = [
    [0, 0, 0, 255],
    [200, 200, 200, 255],
  ];
  assert.deepEqual(put, [{ data: Uint8ClampedArray.from([1, 1, 1, 255, ...black, ...black, ...grey]), x: 5, y: 3 }]);
});
