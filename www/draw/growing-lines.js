/**
 * Draws lines that grow along steps that are known beforehand, on a logarithmic scale, as the inside of an SVG element;
 * its colours are the style sheet's. Pure: the drawing depends on nothing but the arguments.
 */

import { curveEnds } from './limits.js';
import { shortCount, tenth, tickLabel } from './numbers.js';
import { roundNumbers } from './ticks.js';

/** Pixels for numbers at the left, half a number at the right, half a number above, numbers and words below. */
const EDGES = { left: 32, right: 16, top: 14, bottom: 36 };
/** Pixels that a number along an axis needs. */
const TICK = { across: 24, along: 56 };

/**
 * @param {object} what
 * @param {number} what.width
 * @param {number} what.height
 * @param {readonly (readonly (readonly [number, number])[])[]} what.lines points of each: step and value above 0
 * @param {number} what.steps where the lines will end
 * @param {{ value: number, title: string } | undefined} what.mark what the lines are held against
 * @param {[number, number]} what.span values that there is room for in any case
 * @param {string} what.below what is counted along the lower edge
 */
export function growingLines({ width, height, lines, steps, mark, span, below }) {
  const [left, right, top, floor] = [EDGES.left, width - EDGES.right, EDGES.top, height - EDGES.bottom];
  const known = lines.map((points) => points.filter(([, value]) => value > 0 && Number.isFinite(value)));
  const values = [...span, ...known.flat().map(([, value]) => value), ...(mark ? [mark.value] : [])];
  const [low, high] = curveEnds(Math.min(...values), Math.max(...values), true);
  const end = Math.max(1, steps, ...known.flat().map(([step]) => step));
  const x = (/** @type {number} */ step) => tenth(left + ((right - left) * step) / end);
  const y = (/** @type {number} */ value) =>
    tenth(floor - ((floor - top) * Math.log(Math.max(value, low) / low)) / Math.log(high / low));

  const across = roundNumbers(low, high, (floor - top) / TICK.across, true).map(
    (value) =>
      `<path class="grid" d="M${left} ${y(value)}H${right}"/><text class="tick" x="${left - 4}" y="${y(value) + 4}" text-anchor="end">${tickLabel(value)}</text>`,
  );
  const along = roundNumbers(0, end, (right - left) / TICK.along).map(
    (step) => `<text class="tick" x="${x(step)}" y="${floor + 16}" text-anchor="middle">${shortCount(step)}</text>`,
  );
  const held = mark
    ? `<path class="mark" d="M${left} ${y(mark.value)}H${right}"/><text class="name" x="${right}" y="${tenth(y(mark.value) - 4)}" text-anchor="end">${mark.title}</text>`
    : '';
  const drawn = known.map((points, i) => {
    const [last] = points.slice(-1);
    if (!last) return '';
    const path = points.map(([step, value]) => `${x(step)} ${y(value)}`).join('L');
    return `<path class="line line-${i}" d="M${path}"/><circle class="end line-${i}" cx="${x(last[0])}" cy="${y(last[1])}" r="3"/>`;
  });
  return [
    ...across,
    ...along,
    `<path class="grid" d="M${left} ${floor}H${right}"/>`,
    held,
    ...drawn,
    `<text class="tick" x="${(left + right) / 2}" y="${height - 3}" text-anchor="middle">${below}</text>`,
  ].join('');
}
