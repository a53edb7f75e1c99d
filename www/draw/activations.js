/**
 * Draws how often each value of a code occurs and how active each unit is, as the inside of an SVG element; colours
 * are the style sheet's. Pure.
 */

import { t } from '../strings/t.js';
import { shortCount, twoDigits } from './numbers.js';
import { labelledTicks, roundLimit } from './ticks.js';

/** Room for numbers on the left and below. */
const LEFT = 36;
const BOTTOM = 20;
const TOP = 12;
const RIGHT = 8;
const TICK_PIXELS = 48;
/** A line of the small type that numbers are in, and about how long the name of the target is in it. */
const LINE = 14;
const NAME = 80;

/**
 * Places the bars of a histogram. Heights grow with the logarithm of the count: beside thousands of zeros, a few
 * active numbers would not show.
 *
 * @typedef {object} Histogram
 * @property {ArrayLike<number>} counts
 * @property {import('./limits.js').Span} span from the low end of the first bin to the high end of the last
 * @property {import('./limits.js').Span} axis what the picture reaches over
 * @property {number} width
 * @property {number} height
 *
 * @param {Histogram} what
 */
export function layoutHistogram({ counts, span, axis, width, height }) {
  const floor = height - BOTTOM;
  const most = Math.max(1, ...Array.from(counts));
  const x = (/** @type {number} */ value) =>
    LEFT + ((width - LEFT - RIGHT) * (value - axis.low)) / (axis.high - axis.low || 1);
  const y = (/** @type {number} */ count) => floor - ((floor - TOP) * Math.log1p(count)) / Math.log1p(most);
  const each = (span.high - span.low) / Math.max(1, counts.length);
  const bars = Array.from(counts, (count, bin) => {
    const left = x(span.low + bin * each);
    return { x: left, width: x(span.low + (bin + 1) * each) - left, y: y(count), height: floor - y(count) };
  });
  const decades = Array.from({ length: Math.floor(Math.log10(most)) + 1 }, (_, power) => 10 ** power);
  // More than four lines would crowd.
  const every = Math.ceil(decades.length / 4);
  const marks = decades.filter((_, power) => power % every === 0).map((count) => ({ y: y(count), count }));
  const places = axis.high > axis.low ? labelledTicks(axis, (width - LEFT) / TICK_PIXELS) : [];
  return { bars, marks, places: places.map(({ value, label }) => ({ x: x(value), label })) };
}

/** @param {Histogram} what */
export function histogram(what) {
  const { width, height } = what;
  const { bars, marks, places } = layoutHistogram(what);
  const boxes = bars
    .filter((bar) => bar.height > 0)
    .map((bar) => {
      // Bars have a gap between them unless they are too thin for one.
      const across = round(bar.width - (bar.width > 3 ? 1 : 0));
      return `M${round(bar.x)} ${round(bar.y)}h${across}v${round(bar.height)}h${-across}z`;
    });
  return [
    ...marks.map(({ y, count }) => guide(y, width, shortCount(count))),
    `<path class="bar" d="${boxes.join('')}"/>`,
    `<path class="axis" d="M${LEFT} ${height - BOTTOM + 0.5}H${width - RIGHT}"/>`,
    ...places.map(({ x, label }) => `<text class="place" x="${round(x)}" y="${height - 4}">${label}</text>`),
  ].join('');
}

/**
 * Draws the mean of each unit as ascending steps, with a line at the target.
 *
 * @param {object} what
 * @param {Float32Array} what.means ascending
 * @param {number | null} what.rho
 * @param {number} what.width
 * @param {number} what.height
 */
export function meanSteps({ means, rho, width, height }) {
  const reach = [0, ...means.subarray(0, 1), ...means.subarray(-1), ...(rho === null ? [] : [rho])].filter(
    Number.isFinite,
  );
  const [least, most] = [Math.min(...reach), Math.max(...reach)];
  const high = most > 0 ? roundLimit(most) : 0;
  const low = least < 0 ? -roundLimit(-least) : 0;
  const floor = height - BOTTOM;
  const y = (/** @type {number} */ value) => round(floor - ((floor - TOP) * (value - low)) / (high - low || 1));
  const each = (width - LEFT - RIGHT) / Math.max(1, means.length);
  const steps = Array.from(means, (mean, unit) => `V${y(mean)}H${round(LEFT + (unit + 1) * each)}`);
  const lineAt = (/** @type {number} */ unit) => y(means[Math.max(0, Math.min(means.length - 1, unit))] ?? 0);
  const target = rho === null ? '' : aimLine({ rho, at: y(rho), width, each, lineAt });
  return [
    // Where two numbers would overprint each other, that of the zero line stays.
    ...[...new Set([0, low, high])]
      .filter((value) => value === 0 || Math.abs(y(value) - y(0)) >= LINE)
      .map((value) => guide(y(value), width, twoDigits(value))),
    `<path class="area" d="M${LEFT} ${y(0)}${steps.join('')}V${y(0)}z"/><path class="line" d="M${LEFT} ${y(means[0] ?? 0)}${steps.join('')}"/>`,
    target,
    `<path class="axis" d="M${LEFT} ${y(0) + 0.5}H${width - RIGHT}"/>`,
    `<text x="${LEFT}" y="${height - 4}">${t`least active unit`}</text><text class="end" x="${width - RIGHT}" y="${height - 4}">${t`most active`}</text>`,
  ].join('');
}

/**
 * The line at the target, and its name where the steps do not cross it: left or right, above the line or below.
 *
 * @param {{ rho: number, at: number, width: number, each: number, lineAt: (unit: number) => number }} what
 */
function aimLine({ rho, at, width, each, lineAt }) {
  const places = [
    { from: LEFT + 4, anchor: '' },
    { from: width - RIGHT - 4 - NAME, anchor: ' end' },
  ].flatMap(({ from, anchor }) => [at - 4, at + LINE].map((base) => ({ from, anchor, base })));
  const free = places.find(({ from, base }) => {
    const [first, last] = [from, from + NAME].map((x) => Math.floor((x - LEFT) / each));
    const [highest, lowest] = [lineAt(last), lineAt(first)];
    return base > LINE && base < at + 2 * LINE && (highest > base + 2 || lowest < base - LINE);
  });
  const { from, anchor, base } = free ?? places[0];
  const x = anchor ? from + NAME : from;
  return `<path class="target" d="M${LEFT} ${at}H${width - RIGHT}"/><text class="aim${anchor}" x="${x}" y="${round(base)}">${t`target ρ ${twoDigits(rho)}`}</text>`;
}

/** @param {number} y @param {number} width @param {string} word */
function guide(y, width, word) {
  return `<path class="grid" d="M${LEFT} ${Math.round(y) - 0.5}H${width - RIGHT}"/><text class="end" x="${LEFT - 4}" y="${round(y + 4)}">${word}</text>`;
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 10) / 10;
}
