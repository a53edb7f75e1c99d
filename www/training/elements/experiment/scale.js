/**
 * From places on a slider to values and back. Pure.
 *
 * @typedef {import('../../../experiment/kinds/record.js').Scale} Scale
 */

/** Two digits are what a hand can aim at. */
const DIGITS = 2;

/** How many places there are, less one. @param {Scale} scale */
export function places(scale) {
  return scale.steps + (scale.off ? 1 : 0);
}

/** @param {number} place from 0 to `places` @param {Scale} scale @returns {number | undefined} undefined: nothing */
export function valueAt(place, scale) {
  const step = place - (scale.off ? 1 : 0);
  if (step < 0) return undefined;
  const share = step / scale.steps;
  const { low, high, log, whole } = scale;
  const value = log ? low * (high / low) ** share : low + share * (high - low);
  const tidy = Number(value.toPrecision(whole && value > 99 ? 3 : DIGITS));
  return whole ? Math.round(tidy) : tidy;
}

/** The nearest place. @param {number | undefined} value @param {Scale} scale */
export function placeOnSlider(value, scale) {
  if (value === undefined || (scale.off && value === 0)) return 0;
  const { low, high, log, steps } = scale;
  const held = Math.min(high, Math.max(low, value));
  const share = log ? Math.log(held / low) / Math.log(high / low) : (held - low) / (high - low);
  return Math.round(share * steps) + (scale.off ? 1 : 0);
}
