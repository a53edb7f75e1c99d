/** Draws weights of units as square tiles. Pure. */

import { STEPS } from './diverging.js';

/** @typedef {import('../engine/training/protocol.js').Features} Features */
/** @typedef {{ columns: number, pitch: number }} Tiling */

/** Pixels of the largest tile: a kernel of 3 × 3 numbers needs no more. */
const LARGEST = 96;

/**
 * Returns the arrangement with the largest tiles, in whole pixels so that all have the same size.
 *
 * @param {number} count @param {number} width @param {number} height
 * @returns {Tiling}
 */
export function layoutTiles(count, width, height) {
  let best = { columns: 1, pitch: 0 };
  for (let columns = 1; columns <= count; columns++) {
    const pitch = Math.floor(Math.min(LARGEST, width / columns, height / Math.ceil(count / columns)));
    if (pitch > best.pitch) best = { columns, pitch };
  }
  return best;
}

/** @param {Tiling} tiling @param {number} count @param {number} x @param {number} y @returns {number} -1 beside all tiles */
export function tileAt({ columns, pitch }, count, x, y) {
  const [column, row] = [Math.floor(x / pitch), Math.floor(y / pitch)];
  const index = row * columns + column;
  return column >= 0 && column < columns && row >= 0 && index < count ? index : -1;
}

/**
 * Colours all tiles below one another, each with its own scale: its largest weight has the strongest colour.
 *
 * @param {{ side: number, tiles: Float32Array, units: ArrayLike<number> }} features @param {Uint8ClampedArray} table of `divergingTable`
 * @returns {Uint8ClampedArray<ArrayBuffer>} four bytes a pixel
 */
export function colourTiles({ side, tiles, units }, table) {
  const area = side * side;
  const colours = new Uint32Array(table.buffer);
  const pixels = new Uint32Array(area * units.length);
  for (let tile = 0; tile < units.length; tile++) {
    let largest = 0;
    for (let at = tile * area; at < (tile + 1) * area; at++) largest = Math.max(largest, Math.abs(tiles[at]));
    const scale = largest > 0 ? STEPS / largest : 0;
    for (let at = tile * area; at < (tile + 1) * area; at++)
      pixels[at] = colours[STEPS + Math.round(tiles[at] * scale)];
  }
  return new Uint8ClampedArray(pixels.buffer);
}

/** Weights of one unit as a square picture, on their own scale. @param {Float32Array} weights @param {Uint8ClampedArray} table of `divergingTable` */
export function signedPicture(weights, table) {
  const side = Math.round(Math.sqrt(weights.length));
  return new ImageData(colourTiles({ side, tiles: weights, units: [0] }, table), side);
}

/**
 * @param {CanvasRenderingContext2D} context @param {CanvasImageSource} source the tiles, below one another
 * @param {object} what
 * @param {Features} what.features
 * @param {Tiling} what.tiling
 * @param {number} what.marked -1 for none
 * @param {import('./inks.js').Inks} what.inks
 */
export function drawTiles(context, source, { features, tiling, marked, inks }) {
  const { columns, pitch } = tiling;
  const { side, units, dead } = features;
  context.imageSmoothingEnabled = false;
  // A line is drawn around each tile, since one that is mostly zero has no edge of its own.
  const size = pitch - 2;
  context.fillStyle = inks.line;
  for (let tile = 0; tile < units.length; tile++) {
    const x = (tile % columns) * pitch + 1;
    const y = Math.floor(tile / columns) * pitch + 1;
    context.fillRect(x - 1, y - 1, pitch, pitch);
    context.drawImage(source, 0, tile * side, side, side, x, y, size, size);
    if (dead[tile]) cross(context, x, y, size, inks);
    if (tile !== marked) continue;
    context.strokeStyle = inks.accent;
    context.lineWidth = 3;
    context.strokeRect(x + 0.5, y + 0.5, size - 1, size - 1);
  }
}

/**
 * @param {CanvasRenderingContext2D} context @param {number} x @param {number} y @param {number} size
 * @param {import('./inks.js').Inks} inks
 */
function cross(context, x, y, size, { page, text }) {
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + size, y + size);
  context.moveTo(x + size, y);
  context.lineTo(x, y + size);
  // Two strokes, one in the page's colour, are seen on whatever the tile shows.
  for (const [lineWidth, strokeStyle] of /** @type {[number, string][]} */ ([
    [4, page],
    [1.5, text],
  ])) {
    Object.assign(context, { lineWidth, strokeStyle });
    context.stroke();
  }
}
