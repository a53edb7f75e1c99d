/** Pictures of grey levels, light on dark. Pure. */

import { greyColour } from './grey-colours.js';

/** A square picture. @param {Uint8Array} levels */
export function greyPicture(levels) {
  const side = Math.round(Math.sqrt(levels.length));
  const picture = new ImageData(side, side);
  const pixels = new Uint32Array(picture.data.buffer);
  for (let i = 0; i < pixels.length; i++) pixels[i] = greyColour(levels[i] ?? 0);
  return picture;
}

/**
 * Square pictures side by side, in rows from the top.
 * @param {Uint8Array} levels one picture after the other @param {number} columns @param {number} side of each
 */
export function greySheet(levels, columns, side) {
  const count = Math.floor(levels.length / (side * side));
  const sheet = new ImageData(columns * side, Math.max(1, Math.ceil(count / columns)) * side);
  const pixels = new Uint32Array(sheet.data.buffer);
  for (let at = 0; at < count * side * side; at++) {
    const [picture, inside] = [Math.floor(at / (side * side)), at % (side * side)];
    const x = (picture % columns) * side + (inside % side);
    const y = Math.floor(picture / columns) * side + Math.floor(inside / side);
    pixels[y * sheet.width + x] = greyColour(levels[at] ?? 0);
  }
  return sheet;
}
