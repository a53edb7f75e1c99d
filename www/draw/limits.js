/**
 * Ends of axes that stay where they are while they still fit. Pure.
 *
 * @typedef {{ low: number, high: number }} Span
 * @typedef {{ x: Span, y: Span }} Box
 */

import { roundStep, ticks as roundNumbers } from './axis.js';

/** Room around the data, as a share of their width. */
const MARGIN = 0.06;
/** Data that fill less of the axis than this make it shrink. */
const LEAST_FILLED = 0.6;

/**
 * The axis for these data: the one before while they lie on it and fill most of it.
 *
 * @param {Span | null} before @param {Span} data
 * @returns {Span}
 */
export function holdSpan(before, { low, high }) {
  const filled = high - low;
  if (before && low >= before.low && high <= before.high && filled >= LEAST_FILLED * (before.high - before.low))
    return before;
  // One value, or none that is finite, still needs an axis with two ends.
  const middle = Number.isFinite(low + high) ? (low + high) / 2 : 0;
  const half = Number.isFinite(filled) && filled > 0 ? filled * (0.5 + MARGIN) : 1;
  return { low: middle - half, high: middle + half };
}

/** Where points lie. @param {Float32Array} xy two numbers a point; those that are not finite are passed over @returns {Box} */
export function boundsOf(xy) {
  const x = { low: Infinity, high: -Infinity };
  const y = { low: Infinity, high: -Infinity };
  for (let at = 0; at + 1 < xy.length; at += 2) {
    if (!Number.isFinite(xy[at] + xy[at + 1])) continue;
    x.low = Math.min(x.low, xy[at]);
    x.high = Math.max(x.high, xy[at]);
    y.low = Math.min(y.low, xy[at + 1]);
    y.high = Math.max(y.high, xy[at + 1]);
  }
  return { x, y };
}

/** @param {Box | null} before @param {Box} data @returns {Box} */
export function holdBox(before, data) {
  return { x: holdSpan(before?.x ?? null, data.x), y: holdSpan(before?.y ?? null, data.y) };
}

/**
 * From data to a picture, with the same scale on both axes: distances keep their meaning.
 *
 * @param {Box} box @param {{ left: number, top: number, width: number, height: number }} area
 */
export function equalScale({ x, y }, { left, top, width, height }) {
  const scale = Math.min(width / (x.high - x.low), height / (y.high - y.low));
  const [middleX, middleY] = [(x.low + x.high) / 2, (y.low + y.high) / 2];
  return {
    scale,
    x: (/** @type {number} */ value) => left + width / 2 + (value - middleX) * scale,
    y: (/** @type {number} */ value) => top + height / 2 - (value - middleY) * scale,
    /** The ends that the picture really has, which may lie further out than the data's. */
    box: {
      x: { low: middleX - width / 2 / scale, high: middleX + width / 2 / scale },
      y: { low: middleY - height / 2 / scale, high: middleY + height / 2 / scale },
    },
  };
}

/**
 * Round numbers along an axis, all written with the digits of the step.
 * @param {Span} span @param {number} most how many at most
 */
export function ticks({ low, high }, most) {
  const fitting = Math.max(1, most);
  const digits = Math.max(0, -Math.floor(Math.log10(roundStep((high - low) / fitting)) + 1e-9));
  return roundNumbers(low, high, fitting).map((value) => ({
    value,
    label: value
      .toFixed(digits)
      .replace(/^-(0(\.0*)?)$/, '$1')
      .replace('-', '−'),
  }));
}
