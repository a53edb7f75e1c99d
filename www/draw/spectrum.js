/**
 * Draws falling values, one line a network, on a logarithmic scale, as the inside of an SVG element; its colours are the
 * style sheet's. Pure: the drawing depends on nothing but the arguments.
 */

import { curveEnds } from './limits.js';
import { tenth, tickLabel } from './numbers.js';
import { roundNumbers } from './ticks.js';

/** Pixels for numbers at the left, names at the right, numbers below and half a number above. */
const EDGES = { left: 36, right: 76, top: 8, bottom: 36 };
/** Pixels from one name of a line to the next, at least. */
const NAME = 15;
/** Pixels that a number along an axis needs. */
const TICK = 40;

/**
 * @param {object} what
 * @param {number} what.width
 * @param {number} what.height
 * @param {{ title: string, values: ArrayLike<number> }[]} what.lines values from the largest; those that are not above 0
 *   have no place on the scale
 * @param {string} what.below what is counted along the lower edge
 */
export function spectrumLines({ width, height, lines, below }) {
  const [left, right, top, floor] = [EDGES.left, width - EDGES.right, EDGES.top, height - EDGES.bottom];
  const known = lines.map(({ values }) => Array.from(values).filter((value) => value > 0 && Number.isFinite(value)));
  const all = known.flat();
  const count = Math.max(2, ...known.map(({ length }) => length));
  const [low, high] = curveEnds(
    all.length ? all.reduce((a, b) => Math.min(a, b)) : null,
    all.length ? all.reduce((a, b) => Math.max(a, b)) : null,
    true,
  );
  const x = (/** @type {number} */ number) => tenth(left + ((right - left) * (number - 1)) / (count - 1));
  const y = (/** @type {number} */ value) =>
    tenth(floor - ((floor - top) * Math.log(Math.max(value, low) / low)) / Math.log(high / low));

  const across = roundNumbers(low, high, (floor - top) / TICK, true).map(
    (value) =>
      `<path class="grid" d="M${left} ${y(value)}H${right}"/><text class="tick" x="${left - 4}" y="${y(value) + 4}" text-anchor="end">${tickLabel(value)}</text>`,
  );
  const along = [1, ...roundNumbers(1, count, (right - left) / TICK).filter((number) => number > 1)].map(
    (number) => `<text class="tick" x="${x(number)}" y="${floor + 16}" text-anchor="middle">${number}</text>`,
  );
  const drawn = known.map((values, i) => {
    const points = values.map((value, at) => `${x(at + 1)} ${y(value)}`);
    return points.length ? `<path class="line line-${i}" d="M${points.join('L')}"/>` : '';
  });
  const places = apart(
    known.map((values) => (values.length ? y(values.at(-1) ?? low) : NaN)),
    top + NAME / 2,
    floor,
  );
  const titles = lines.map(({ title }, i) =>
    Number.isFinite(places[i])
      ? `<text class="name name-${i}" x="${right + 6}" y="${tenth((places[i] ?? 0) + 4)}">${title}</text>`
      : '',
  );
  const axes = [
    `<text class="tick" x="${(left + right) / 2}" y="${height - 3}" text-anchor="middle">${below}</text>`,
    `<path class="grid" d="M${left} ${floor}H${right}"/>`,
  ];
  return [...across, ...along, ...axes, ...drawn, ...titles].join('');
}

/**
 * Moves places so far apart that names can stand beside them, each as near to its own as the others allow.
 * @param {number[]} places @param {number} top @param {number} floor
 */
export function apart(places, top, floor) {
  const order = places.map((_, i) => i).filter((i) => Number.isFinite(places[i]));
  order.sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = [...places];
  let least = top;
  for (const i of order) {
    moved[i] = Math.max(least, moved[i] ?? 0);
    least = moved[i] + NAME;
  }
  let most = floor;
  for (const i of order.reverse()) {
    moved[i] = Math.min(most, moved[i] ?? 0);
    most = moved[i] - NAME;
  }
  return moved;
}
