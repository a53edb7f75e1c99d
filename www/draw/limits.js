/**
 * Finds where axes end. Some ends stay where they are while the data still fit. Pure.
 *
 * @typedef {{ low: number, high: number }} Span
 * @typedef {{ x: Span, y: Span }} Box
 */

/** Space on each side of the data, as a share of their width. */
const MARGIN = 0.06;
/** The axis shrinks when the data fill less of it than this share. */
const LEAST_FILLED = 0.6;
/** Values further below the highest are cut off where the scale is logarithmic: six decades hold every curve. */
const LOG_SPAN = 1e6;

/**
 * Returns both ends of the vertical axis of a curve, which holds zero unless it is logarithmic.
 * @param {number | null} low least value shown @param {number | null} high greatest; null when there is none
 * @param {boolean} log
 * @returns {[number, number]}
 */
export function curveEnds(low, high, log) {
  if (low === null || high === null || !Number.isFinite(low + high)) return log ? [0.1, 1] : [0, 1];
  if (log) return [Math.max(low, high / LOG_SPAN) / 1.15, high * 1.15];
  return high > 0 || low < 0 ? [Math.min(0, low * 1.05), Math.max(0, high * 1.05)] : [0, 1];
}

/** An axis grows by at most this share of its length for a level beyond its ends. */
const REACH = 0.35;

/**
 * Lets an axis reach to levels that lie close beyond its ends; those further out would squash what it is for.
 * @param {[number, number]} ends @param {number[]} levels @param {boolean} log
 * @returns {[number, number]}
 */
export function reachTo([low, high], levels, log) {
  const place = log ? Math.log : (/** @type {number} */ value) => value;
  const back = log ? Math.exp : (/** @type {number} */ value) => value;
  const [least, most] = [place(low), place(high)];
  const length = most - least;
  const near = levels.filter((level) => level > 0 || !log).map(place);
  const reached = near.filter((level) => level > least - REACH * length && level < most + REACH * length);
  // A line along the very end of an axis could not be told from it.
  const [from, to] = [Math.min(...reached) - 0.04 * length, Math.max(...reached) + 0.04 * length];
  return [from < least ? back(from) : low, to > most ? back(to) : high];
}

/**
 * Returns the axis for these data: the previous one while they lie on it and fill most of it.
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

/**
 * Where most points lie: a few far out would leave no room for all others.
 * @param {Float32Array} xy two numbers a point @param {number} share of points that may lie outside, at each end of each axis
 * @returns {Box}
 */
export function coreOf(xy, share) {
  const span = (/** @type {0 | 1} */ axis) => {
    const all = new Float32Array(xy.length / 2);
    let count = 0;
    for (let place = axis; place < xy.length; place += 2) {
      const value = xy[place] ?? NaN;
      if (Number.isFinite(value)) all[count++] = value;
    }
    const values = all.subarray(0, count).sort();
    const at = (/** @type {number} */ where) => values[Math.round(where * (values.length - 1))] ?? NaN;
    return { low: at(share), high: at(1 - share) };
  };
  return { x: span(0), y: span(1) };
}

/** A box so many times narrower around a place; the whole at 1. @param {Box} all @param {readonly [number, number]} centre @param {number} zoom @returns {Box} */
export function closerBox(all, [x, y], zoom) {
  if (zoom <= 1) return all;
  const span = (/** @type {Span} */ { low, high }, /** @type {number} */ middle) => {
    const half = (high - low) / 2 / zoom;
    return { low: middle - half, high: middle + half };
  };
  return { x: span(all.x, x), y: span(all.y, y) };
}

/** @param {Box | null} before @param {Box} data @returns {Box} */
export function holdBox(before, data) {
  return { x: holdSpan(before?.x ?? null, data.x), y: holdSpan(before?.y ?? null, data.y) };
}

/**
 * Maps data to a picture with the same scale on both axes, so that distances keep their meaning.
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
    /** The ends of the picture, which may lie further out than the data's. */
    box: {
      x: { low: middleX - width / 2 / scale, high: middleX + width / 2 / scale },
      y: { low: middleY - height / 2 / scale, high: middleY + height / 2 / scale },
    },
  };
}
