/**
 * Draws a small line chart over equally spaced places, as the inside of an SVG element; its colours are the
 * style sheet's. Pure: the drawing depends on nothing but the arguments.
 */

import { shortCount } from './numbers.js';
import { roundLimit } from './ticks.js';

/** Pixels for the scale above the highest line, for the names of places below, and for half a name at both ends. */
const TOP = 20;
const BOTTOM = 20;
const SIDE = 14;
/** Pixels that the name of a place needs. */
const PLACE = 30;

/**
 * @param {object} what
 * @param {number} what.width
 * @param {number} what.height
 * @param {(string | number)[]} what.places names along the bottom
 * @param {(number | undefined)[]} what.values one a place, from 0; undefined where there is none yet
 */
export function curve({ width, height, places, values }) {
  const known = values.filter((value) => value !== undefined);
  const limit = roundLimit(Math.max(0, ...known));
  const [left, right, floor] = [SIDE, width - SIDE, height - BOTTOM];
  const x = (/** @type {number} */ i) => round(left + ((right - left) * i) / Math.max(1, places.length - 1));
  const y = (/** @type {number} */ value) => round(floor - ((floor - TOP) * value) / limit);

  const scale = [0, 0.5, 1].map((share) => {
    const at = y(share * limit);
    const line = `<path class="grid" d="M0 ${at - 0.5}H${width}"/>`;
    return known.length > 0 && share > 0
      ? `${line}<text x="0" y="${at - 5}">${shortCount(share * limit)}</text>`
      : line;
  });
  const every = [1, 2, 3, 4].find((step) => x(step) - x(0) >= PLACE) ?? 5;
  const names = places.map((place, i) =>
    i % every === 0 ? `<text class="place" x="${x(i)}" y="${height - 4}">${place}</text>` : '',
  );
  const points = values.flatMap((value, i) => (value === undefined ? [] : [{ x: x(i), y: y(value) }]));
  const line =
    points.length > 1 ? `<path class="line" d="M${points.map((point) => `${point.x} ${point.y}`).join('L')}"/>` : '';
  const dots = points.map((point) => `<circle cx="${point.x}" cy="${point.y}" r="3"/>`);
  return [...scale, ...names, line, ...dots].join('');
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 10) / 10;
}
