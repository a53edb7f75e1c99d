/** Reads a picture that already is what a network gets: 28 × 28 grey levels, each perhaps enlarged to a square. Pure. */

import { border, CONTRAST, lightness, quantile } from './photo.js';

const SIDE = 28;

/**
 * @param {Uint8ClampedArray} rgba @param {number} width @param {number} height
 * @returns {Uint8Array | undefined} light on dark, as MNIST is; undefined for any other picture
 */
export function exactPixels(rgba, width, height) {
  if (width !== height || width === 0 || width % SIDE) return undefined;
  const scale = width / SIDE;
  const pixels = new Uint8Array(SIDE * SIDE);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      const first = 4 * ((y - (y % scale)) * width + x - (x % scale));
      // Each square has one colour, and nothing behind it.
      for (let part = 0; part < 3; part++) if (rgba[at + part] !== rgba[first + part]) return undefined;
      if (rgba[at + 3] !== 255) return undefined;
      if (at === first) pixels[Math.floor(y / scale) * SIDE + Math.floor(x / scale)] = Math.round(lightness(rgba, at));
    }
  }
  if (Math.max(...pixels) - Math.min(...pixels) < CONTRAST) return undefined;
  const ground = quantile(border(Float32Array.from(pixels), SIDE, SIDE), 0.5);
  return ground > 127 ? pixels.map((level) => 255 - level) : pixels;
}
