/**
 * Colours for signed numbers: violet below zero, orange above, grey at zero. Both arms lose or gain lightness
 * alike, so equal sizes weigh equally, and the two hues stay apart in every common colour blindness. Pure.
 */

import { fromOklab } from './colour.js';

/** Colours on each side of zero. */
export const STEPS = 127;
const HUES = { positive: 55, negative: 300 };
/** Lightness at zero and at both ends, and the ends' chroma, for pages that are light or dark. */
const RAMPS = {
  light: { neutral: 0.975, end: 0.45, chroma: 0.125 },
  dark: { neutral: 0.2, end: 0.8, chroma: 0.125 },
};

/** @param {number} share from -1 to 1 @param {boolean} dark @returns {import('./colour.js').Triple} */
export function diverging(share, dark) {
  const { neutral, end, chroma } = dark ? RAMPS.dark : RAMPS.light;
  const size = Math.min(1, Math.abs(share));
  const hue = ((share < 0 ? HUES.negative : HUES.positive) * Math.PI) / 180;
  return fromOklab(neutral + (end - neutral) * size, chroma * size * Math.cos(hue), chroma * size * Math.sin(hue));
}

/**
 * All colours from -1 to 1, four bytes each as `ImageData` holds them; zero is the one in the middle.
 * @param {boolean} dark
 */
export function divergingTable(dark) {
  const table = new Uint8ClampedArray(4 * (2 * STEPS + 1));
  for (let step = -STEPS; step <= STEPS; step++) table.set([...diverging(step / STEPS, dark), 255], 4 * (step + STEPS));
  return table;
}
