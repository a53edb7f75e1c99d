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
  const { width } = sheet;
  let at = 0;
  for (let picture = 0; picture < count; picture++) {
    const corner = Math.floor(picture / columns) * side * width + (picture % columns) * side;
    for (let row = 0; row < side; row++) {
      for (let cell = corner + row * width; cell < corner + row * width + side; cell++) {
        const level = levels[at++] ?? 0;
        pixels[cell] = greyColour(level);
      }
    }
  }
  return sheet;
}
