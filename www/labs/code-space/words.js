/** Numbers of the lab as words. */

import { threeDigits } from '../../draw/numbers.js';
import { formatDecimals } from '../../strings/t.js';
import { filled } from '../table.js';

/** A share from 0 to 1, without a zero before a point. @param {number} value @param {number} [places] */
export const shareWords = (value, places = 3) => formatDecimals(value, places).replace(/^0\./, '.');

/** @param {HTMLElement} place @param {number | undefined} share from 0 to 1 */
export function sayShare(place, share) {
  filled(place, share, (value) => shareWords(value));
}

/** The first numbers of a code. @param {Float32Array} code */
export function codeText(code) {
  const numbers = [...code.subarray(0, 4)].map((each) => threeDigits(each));
  return `z = (${numbers.join(', ')}${code.length > 4 ? ', …' : ''})`;
}
