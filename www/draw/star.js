/** A drawn star, 28 × 28 grey levels: what no network for digits has seen. Pure. */

import { INK_SIDE, reduce, stroke } from './ink.js';

const POINTS = 5;
const OUTER = 0.37 * INK_SIDE;
/** A five-pointed star whose edges run on into each other. */
const INNER = OUTER * 0.382;
/** As thick as the pen. */
const PEN = 11;

export function starPixels() {
  const ink = new Uint8Array(INK_SIDE * INK_SIDE);
  const corners = Array.from({ length: 2 * POINTS }, (_, i) => {
    const angle = (Math.PI * i) / POINTS - Math.PI / 2;
    const radius = i % 2 === 0 ? OUTER : INNER;
    return { x: INK_SIDE / 2 + radius * Math.cos(angle), y: INK_SIDE / 2 + 8 + radius * Math.sin(angle) };
  });
  corners.forEach((from, i) => stroke(ink, from, corners[(i + 1) % corners.length] ?? from, PEN, false));
  return reduce(ink);
}
