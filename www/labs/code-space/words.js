/** Numbers of the lab as words. */

import { threeDigits } from '../../draw/numbers.js';
import { filled } from '../table.js';

/** @param {HTMLElement} place @param {number | undefined} share from 0 to 1 */
export function sayShare(place, share) {
  filled(place, share, (value) => value.toFixed(3).replace(/^0/, ''));
}

/** The first numbers of a code. @param {Float32Array} code */
export function codeText(code) {
  const numbers = [...code.subarray(0, 4)].map((each) => threeDigits(each));
  return `z = (${numbers.join(', ')}${code.length > 4 ? ', …' : ''})`;
}
