/** Finds round numbers for the marks and the ends of an axis. Pure. */

import { formatDecimals } from '../strings/t.js';

/**
 * Returns round numbers from low to high.
 * @param {number} low @param {number} high @param {number} most about how many fit @param {boolean} [log]
 * @returns {number[]}
 */
export function roundNumbers(low, high, most, log = false) {
  if (!(high > low) || most < 1) return [];
  if (log) {
    for (const digits of [[1, 2, 5], [1]]) {
      const marks = decades(low, high, digits);
      if (marks.length >= 2 && marks.length <= most) return marks;
    }
    // Too many decades: every other, every third ...
    const tens = decades(low, high, [1]);
    if (tens.length > most) return tens.filter((_, i) => i % Math.ceil(tens.length / most) === 0);
  }
  const step = roundStep((high - low) / most);
  const first = Math.ceil(low / step - 1e-9);
  const marks = [];
  for (let k = first; k * step <= high * (1 + 1e-9); k++) marks.push(Number((k * step).toPrecision(12)));
  return marks.filter((mark) => !log || mark > 0);
}

/** @param {number} low @param {number} high @param {number[]} digits */
function decades(low, high, digits) {
  const marks = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
    for (const digit of digits) marks.push(Number(`${digit}e${power}`));
  }
  return marks.filter((mark) => mark >= low && mark <= high);
}

/** Returns the least of 1, 2 and 5 times a power of ten that is no smaller. @param {number} least */
function roundStep(least) {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((digit) => digit * power >= least * (1 - 1e-9)) ?? 10) * power;
}

/**
 * Returns round numbers along an axis, all written with as many decimals as the step has.
 * @param {import('./limits.js').Span} span @param {number} most how many at most
 */
export function labelledTicks({ low, high }, most) {
  const fitting = Math.max(1, most);
  const digits = Math.max(0, -Math.floor(Math.log10(roundStep((high - low) / fitting)) + 1e-9));
  return roundNumbers(low, high, fitting).map((value) => ({
    value,
    // What is rounded to zero has no sign.
    label: formatDecimals(Number(value.toFixed(digits)) || 0, digits),
  }));
}

/** Returns where an axis from zero ends: a round number that is no smaller than the largest value. @param {number} largest */
export function roundLimit(largest) {
  if (!(largest > 0) || !Number.isFinite(largest)) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  return ([1, 1.5, 2, 3, 5, 7].find((step) => step * power >= largest) ?? 10) * power;
}
