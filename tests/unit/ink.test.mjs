import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitInk } from '../../www/draw/fit-ink.js';
import { INK_SIDE, enlarge, reduce, stroke } from '../../www/draw/ink.js';
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
