import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { greyColour } from '../../www/draw/grey-colours.js';
import { greyPicture, greySheet } from '../../www/draw/grey.js';

/** What of the browser's `ImageData` is used. */
class Picture {
  /** @param {number} width @param {number} height */
  constructor(width, height) {
    Object.assign(this, { width, height, data: new Uint8ClampedArray(4 * width * height) });
  }
}

before(() => Object.assign(globalThis, { ImageData: Picture }));

const pixels = (/** @type {number[]} */ ...levels) =>
  Uint8ClampedArray.from(levels.flatMap((level) => (level < 0 ? [0, 0, 0, 0] : [level, level, level, 255])));

test('each grey level is one opaque colour', () => {
  const colours = new Uint8ClampedArray(Uint32Array.from({ length: 256 }, (_, level) => greyColour(level)).buffer);
  assert.deepEqual(colours, pixels(...Array(256).keys()));
});

test('grey levels are a square picture', () => {
  assert.deepEqual(greyPicture(Uint8Array.of(0, 1, 128, 255)).data, pixels(0, 1, 128, 255));
});

test('pictures stand side by side in rows, and where there is none nothing is seen', () => {
  const sheet = greySheet(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), 2, 2);
  assert.deepEqual([sheet.width, sheet.height], [4, 4]);
  assert.deepEqual(sheet.data, pixels(1, 2, 5, 6, 3, 4, 7, 8, 9, 10, -1, -1, 11, 12, -1, -1));
});
