/**
 * Draws strokes on a square buffer of grey levels, 0 blank and 255 ink. Pure.
 *
 * @typedef {{ x: number, y: number }} Point
 */

import { greyColour } from './grey-colours.js';

export const INK_SIDE = 280;
const CELL = INK_SIDE / 28;

/**
 * Draws soft discs along a line; each pixel keeps its darkest ink, so that slow and
 * fast strokes are equally dark.
 *
 * @param {Uint8Array} ink @param {Point} from @param {Point} to
 * @param {number} radius @param {boolean} erase
 * @returns {{ x: number, y: number, width: number, height: number }} the part that may have changed
 */
export function stroke(ink, from, to, radius, erase) {
  const edge = radius + 1.5;
  const left = clamp(Math.floor(Math.min(from.x, to.x) - edge));
  const top = clamp(Math.floor(Math.min(from.y, to.y) - edge));
  const right = clamp(Math.ceil(Math.max(from.x, to.x) + edge));
  const bottom = clamp(Math.ceil(Math.max(from.y, to.y) + edge));
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const px = x + 0.5 - from.x;
      const py = y + 0.5 - from.y;
      const along = length > 0 ? Math.min(1, Math.max(0, (px * dx + py * dy) / length)) : 0;
      const distance = Math.hypot(px - along * dx, py - along * dy);
      const cover = 255 * Math.min(1, Math.max(0, (edge - distance) / 3));
      const at = y * INK_SIDE + x;
      ink[at] = erase ? Math.min(ink[at], 255 - cover) : Math.max(ink[at], cover);
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** @param {number} v */
function clamp(v) {
  return Math.min(INK_SIDE, Math.max(0, v));
}

/** Enlarges 28 × 28 grey levels to blocks of ink. @param {Uint8Array} pixels */
export function enlarge(pixels) {
  const ink = new Uint8Array(INK_SIDE * INK_SIDE);
  for (let row = 0; row < 28; row++) {
    const top = row * CELL * INK_SIDE;
    for (let column = 0; column < 28; column++) {
      const at = top + column * CELL;
      ink.fill(pixels[row * 28 + column], at, at + CELL);
    }
    for (let y = 1; y < CELL; y++) ink.copyWithin(top + y * INK_SIDE, top, top + INK_SIDE);
  }
  return ink;
}

/** Whether anything is drawn. @param {Uint8Array} ink */
export function isInked(ink) {
  for (let at = 0; at < ink.length; at++) if (ink[at] > 0) return true;
  return false;
}

/** Takes the mean of each block: gives back exactly what `enlarge` was given. @param {Uint8Array} ink */
export function reduce(ink) {
  const pixels = new Uint8Array(28 * 28);
  for (let row = 0; row < 28; row++) {
    for (let column = 0; column < 28; column++) {
      let sum = 0;
      for (let y = 0; y < CELL; y++) {
        const at = (row * CELL + y) * INK_SIDE + column * CELL;
        for (let x = 0; x < CELL; x++) sum += ink[at + x];
      }
      pixels[row * 28 + column] = Math.round(sum / (CELL * CELL));
    }
  }
  return pixels;
}

/**
 * @param {CanvasRenderingContext2D} context @param {Uint8Array} ink
 * @param {{ x: number, y: number, width: number, height: number }} part
 */
export function paintInk(context, ink, { x, y, width, height }) {
  if (width <= 0 || height <= 0) return;
  const image = context.createImageData(width, height);
  const colours = new Uint32Array(image.data.buffer);
  for (let row = 0; row < height; row++) {
    const from = (y + row) * INK_SIDE + x;
    for (let column = 0; column < width; column++) colours[row * width + column] = greyColour(ink[from + column]);
  }
  context.putImageData(image, x, y);
}
