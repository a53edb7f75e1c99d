/**
 * Draws lines, each with the range that it is the mean of, over a logarithmic scale of shares, as the inside of an SVG
 * element; its colours are the style sheet's. Pure: the drawing depends on nothing but the arguments.
 */

import { shortCount, tenth } from './numbers.js';
import { roundNumbers } from './ticks.js';

/** Pixels for numbers at the left, half a number at the right and above, and numbers below. */
const EDGES = { left: 36, right: 12, top: 8, bottom: 36 };
/** Pixels that a number along an axis needs. */
const TICK = 24;

/**
 * @param {object} what
 * @param {number} what.width
 * @param {number} what.height
 * @param {{ at: number[], shares: import('./band.js').Band[] }[]} what.bands shares from 0 to 1, at places along the lower
 *   edge
 * @param {[number, number]} what.between the ends of the upright scale, above 0
 * @param {number} what.end of the scale along the lower edge, which begins at 0
 * @param {string} what.below what is counted there
 */
export function bandLines({ width, height, bands, between: [low, high], end, below }) {
  const [left, right, top, floor] = [EDGES.left, width - EDGES.right, EDGES.top, height - EDGES.bottom];
  const x = (/** @type {number} */ at) => tenth(left + ((right - left) * at) / end);
  const y = (/** @type {number} */ share) =>
    tenth(floor - ((floor - top) * Math.log(Math.min(high, Math.max(low, share)) / low)) / Math.log(high / low));
  const across = roundNumbers(100 * low, 100 * high, (floor - top) / TICK, true).map((percent) => {
    const at = y(percent / 100);
    return `<path class="grid" d="M${left} ${at}H${right}"/><text class="tick" x="${left - 4}" y="${at + 4}" text-anchor="end">${percent} %</text>`;
  });
  const along = [0, ...roundNumbers(0, end, (right - left) / (2 * TICK)).filter((at) => at > 0)].map(
    (at) => `<text class="tick" x="${x(at)}" y="${floor + 16}" text-anchor="middle">${shortCount(at)}</text>`,
  );
  const drawn = bands.map(({ at, shares }, i) => {
    if (at.length === 0) return '';
    const path = (/** @type {'low' | 'mean' | 'high'} */ which) =>
      at.map((place, j) => `${x(place)} ${y(shares[j]?.[which] ?? low)}`);
    const range = [...path('high'), ...path('low').reverse()].join('L');
    return `<path class="range range-${i}" d="M${range}Z"/><path class="line line-${i}" d="M${path('mean').join('L')}"/>`;
  });
  const axes = [
    `<text class="tick" x="${(left + right) / 2}" y="${height - 3}" text-anchor="middle">${below}</text>`,
    `<path class="grid" d="M${left} ${floor}H${right}"/>`,
  ];
  return [...across, ...along, ...axes, ...drawn].join('');
}
