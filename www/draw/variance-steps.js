/**
 * Draws variances along axes, from the largest, as a staircase whose area is their sum, as the inside of an SVG element;
 * its colours are the style sheet's. Pure: the drawing depends on nothing but the arguments.
 */

import { tenth, tickLabel } from './numbers.js';
import { roundLimit, roundNumbers } from './ticks.js';

/** Pixels for numbers at the left, half a number at the right, half a number above, numbers and words below. */
const EDGES = { left: 28, right: 12, top: 8, bottom: 36 };
/** Pixels that a number along an axis needs. */
const TICK = 40;

/**
 * @param {object} what
 * @param {number} what.width
 * @param {number} what.height
 * @param {ArrayLike<number>} what.variances falling
 * @param {number} what.shown so many of them
 * @param {number} what.kept the first so many are told apart from the others
 * @param {string} what.below what is counted along the lower edge
 */
export function varianceSteps({ width, height, variances, shown, kept, below }) {
  const [left, right, top, floor] = [EDGES.left, width - EDGES.right, EDGES.top, height - EDGES.bottom];
  const limit = roundLimit(variances[0] ?? 1);
  const x = (/** @type {number} */ axes) => tenth(left + ((right - left) * axes) / shown);
  const y = (/** @type {number} */ value) => tenth(floor - ((floor - top) * value) / limit);
  /** @param {number} from @param {number} to @param {string} name */
  const area = (from, to, name) => {
    if (to <= from) return '';
    let path = `M${x(from)} ${floor}`;
    for (let at = from; at < to; at++) path += `V${y(variances[at] ?? 0)}H${x(at + 1)}`;
    return `<path class="${name}" d="${path}V${floor}Z"/>`;
  };
  const across = roundNumbers(0, limit, (floor - top) / TICK).map(
    (value) =>
      `<path class="grid" d="M${left} ${y(value)}H${right}"/><text class="tick" x="${left - 4}" y="${y(value) + 4}" text-anchor="end">${tickLabel(value)}</text>`,
  );
  const along = roundNumbers(0, shown, (right - left) / TICK).map(
    (value) => `<text class="tick" x="${x(value)}" y="${floor + 16}" text-anchor="middle">${value}</text>`,
  );
  const end = Math.min(kept, shown);
  return [
    ...across,
    ...along,
    area(0, end, 'kept'),
    area(end, shown, 'left'),
    `<path class="mark" d="M${x(end)} ${top}V${floor}"/>`,
    `<text class="tick" x="${(left + right) / 2}" y="${height - 3}" text-anchor="middle">${below}</text>`,
  ].join('');
}
