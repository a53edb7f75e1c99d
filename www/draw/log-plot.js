/**
 * Draws points and lines over a logarithmic axis, errors from 0 upwards, as the inside of an SVG element; its colours are
 * the style sheet's. Pure: the drawing depends on nothing but the arguments.
 *
 * @typedef {'disc' | 'ring' | 'square' | 'diamond'} Shape
 *
 * @typedef {object} PlotPoint
 * @property {string} id
 * @property {string} series whose class it gets
 * @property {Shape} shape
 * @property {number} x above 0
 * @property {number} y
 * @property {string} words what it is, for people who do not see it
 * @property {boolean} [atMost] its true place may lie further to the left
 * @property {string} [tag] a word beside it
 * @property {[number, number]} [range] the least and the greatest of what `y` is the mean of
 *
 * @typedef {{ series: string, at: readonly (readonly [number, number])[] }} PlotLine
 */

import { tenth, tickLabel } from './numbers.js';
import { roundNumbers } from './ticks.js';

/** Pixels for numbers at the left and below, and for half a mark above and at the right. */
const EDGES = { left: 32, right: 10, top: 10, bottom: 38 };
/** Pixels that a number along an axis needs. */
const TICK = 44;
/** How far the tail of a bound reaches to the left. */
const TAIL = 12;

/**
 * Where data go in a picture of this size.
 * @param {{ width: number, height: number, across: { low: number, high: number }, top: number }} what `top` is the largest
 *   error that is shown
 */
export function logScale({ width, height, across: { low, high }, top }) {
  const [left, right, floor] = [EDGES.left, width - EDGES.right, height - EDGES.bottom];
  return {
    left,
    right,
    floor,
    ceiling: EDGES.top,
    x: (/** @type {number} */ value) => tenth(left + ((right - left) * Math.log(value / low)) / Math.log(high / low)),
    y: (/** @type {number} */ value) => tenth(floor - ((floor - EDGES.top) * value) / top),
    /** Whether there is a place for it. @param {{ x: number, y: number }} point */
    holds: ({ x, y }) => x >= low && x <= high && y >= 0 && y <= top,
  };
}

/**
 * @param {object} what
 * @param {number} what.width
 * @param {number} what.height
 * @param {{ low: number, high: number }} what.across ends of the logarithmic axis
 * @param {number} what.top
 * @param {string} what.below name of that axis
 * @param {PlotLine[]} what.lines
 * @param {PlotPoint[]} what.points
 * @param {{ y?: number, x?: number, words: string }[]} what.marks lines across or up, with words beside them
 * @param {boolean} [what.options] whether points can be chosen
 * @param {string} [what.chosen] id of a point
 * @param {string} [what.marked] id of the point that the keyboard is at
 */
export function logPlot(what) {
  const scale = logScale(what);
  const { left, right, floor, ceiling, x, y } = scale;
  const { low, high } = what.across;
  const inside = what.points.filter(scale.holds);
  const up = roundNumbers(0, what.top, (floor - ceiling) / TICK).map(
    (value) =>
      `<path class="grid" d="M${left} ${y(value)}H${right}"/><text class="tick" x="${left - 6}" y="${y(value) + 4}" text-anchor="end">${tickLabel(value)}</text>`,
  );
  const along = decades(low, high, (right - left) / TICK).map(
    (value) =>
      `<path class="grid" d="M${x(value)} ${ceiling}V${floor}"/><text class="tick" x="${x(value)}" y="${floor + 16}" text-anchor="middle">${tickLabel(value)}</text>`,
  );
  const name = `<text class="tick" x="${tenth((left + right) / 2)}" y="${what.height - 4}" text-anchor="middle">${what.below}</text>`;
  const marks = what.marks.map(({ x: at, y: level, words }) => {
    if (at !== undefined)
      return `<path class="mark" d="M${x(at)} ${ceiling}V${floor}"/><text class="tick" x="${x(at) + 5}" y="${ceiling + 12}">${words}</text>`;
    const height = y(level ?? 0);
    return `<path class="mark" d="M${left} ${height}H${right}"/><text class="tick" x="${right - 2}" y="${height - 5}" text-anchor="end">${words}</text>`;
  });
  const lines = what.lines.map(({ series, at }) => {
    const places = at.flatMap(([bits, sse]) => (scale.holds({ x: bits, y: sse }) ? [`${x(bits)} ${y(sse)}`] : []));
    return places.length > 1 ? `<path class="line ${series}" d="M${places.join('L')}"/>` : '';
  });
  const points = inside.map((point) => {
    const [px, py] = [x(point.x), y(point.y)];
    const tail = point.atMost ? `<path class="tail" d="M${px} ${py}H${Math.max(left, px - TAIL)}"/>` : '';
    const tag = point.tag ? `<text class="tag" x="${px + 8}" y="${py - 6}">${point.tag}</text>` : '';
    const [least, most] = point.range ?? [point.y, point.y];
    const range = most > least ? `<path class="range" d="M${px} ${y(least)}V${y(Math.min(most, what.top))}"/>` : '';
    const ring =
      point.id === what.chosen || point.id === what.marked
        ? `<circle class="${point.id === what.chosen ? 'chosen' : 'marked'}" cx="${px}" cy="${py}" r="9"/>`
        : '';
    const option = what.options
      ? ` role="option" id="${point.id}" aria-selected="${point.id === what.chosen}" aria-label="${point.words}"`
      : '';
    return `<g class="point ${point.series}"${option}>${tail}${range}${shapeAt(point.shape, px, py)}${ring}${tag}</g>`;
  });
  return [...up, ...along, name, ...marks, ...lines, ...points].join('');
}

/** The point nearest to a place, if it is near. @param {PlotPoint[]} points @param {ReturnType<typeof logScale>} scale @param {number} x @param {number} y @param {number} reach in pixels */
export function pointNear(points, scale, x, y, reach) {
  let [best, least] = [/** @type {PlotPoint | undefined} */ (undefined), reach];
  for (const point of points) {
    if (!scale.holds(point)) continue;
    const distance = Math.hypot(scale.x(point.x) - x, scale.y(point.y) - y);
    if (distance < least) [best, least] = [point, distance];
  }
  return best;
}

/** Powers of ten, or of two where there are few of them. @param {number} low @param {number} high @param {number} most */
function decades(low, high, most) {
  const base = high / low > 1000 ? 10 : 2;
  const every = Math.max(1, Math.ceil(Math.log(high / low) / Math.log(base) / Math.max(1, most)));
  const first = Math.ceil(Math.log(low) / Math.log(base) - 1e-9);
  const values = [];
  for (let power = first; base ** power <= high * (1 + 1e-9); power += every) values.push(base ** power);
  return values;
}

/** @param {Shape} shape @param {number} x @param {number} y */
function shapeAt(shape, x, y) {
  if (shape === 'disc') return `<circle class="full" cx="${x}" cy="${y}" r="5"/>`;
  if (shape === 'ring') return `<circle class="hollow" cx="${x}" cy="${y}" r="3"/>`;
  if (shape === 'square') return `<path class="full" d="M${x - 4} ${y - 4}h8v8h-8z"/>`;
  return `<path class="full" d="M${x} ${y - 6}l6 6l-6 6l-6 -6z"/>`;
}
