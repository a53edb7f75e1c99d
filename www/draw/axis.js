/** Where an axis ends, where its marks stand, what is read at a place and how numbers are written. Pure. */

/** Values further below the highest are cut off where the scale is logarithmic: six decades hold every curve. */
const LOG_SPAN = 1e6;

/**
 * Both ends of a vertical axis.
 * @param {number | null} low least value shown @param {number | null} high greatest; null when there is none
 * @param {boolean} log
 * @returns {[number, number]}
 */
export function ends(low, high, log) {
  if (low === null || high === null || !Number.isFinite(low + high)) return log ? [0.1, 1] : [0, 1];
  if (log) return [Math.max(low, high / LOG_SPAN) / 1.15, high * 1.15];
  return high > 0 || low < 0 ? [Math.min(0, low * 1.05), Math.max(0, high * 1.05)] : [0, 1];
}

/**
 * Round numbers from low to high.
 * @param {number} low @param {number} high @param {number} most about how many fit @param {boolean} [log]
 * @returns {number[]}
 */
export function ticks(low, high, most, log = false) {
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

/** The least of 1, 2 and 5 times a power of ten that is no smaller. @param {number} least */
export function roundStep(least) {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((digit) => digit * power >= least * (1 - 1e-9)) ?? 10) * power;
}

/** A round number in few characters. @param {number} value */
export function tickLabel(value) {
  const size = Math.abs(value);
  if (size >= 10_000) return `${Number((value / 1000).toPrecision(6))}k`;
  return size > 0 && size < 1e-3
    ? value.toExponential().replace('-', '−')
    : value.toLocaleString('en', { maximumFractionDigits: 6 });
}

/** A measured number, to about four digits. @param {number | null | undefined} value */
export function figure(value) {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  if (size > 0 && size < 1e-3) return value.toExponential(1).replace(/-/g, '−');
  const places = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 4;
  const text = value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places });
  return size === 0 ? '0' : text.replace('-', '−');
}

/** Place of the value nearest to a place in a list with gaps. @param {ArrayLike<unknown>} list @param {number} index */
export function nearest(list, index) {
  for (let away = 0; away < list.length; away++) {
    if (typeof list[index - away] === 'number') return index - away;
    if (typeof list[index + away] === 'number') return index + away;
  }
  return index;
}
