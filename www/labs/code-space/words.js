/** Numbers of the lab as words. */

import { threeDigits } from '../../draw/numbers.js';

/** @param {HTMLElement} place @param {number | undefined} share from 0 to 1 */
export function sayShare(place, share) {
  place.textContent = share === undefined ? '–' : share.toFixed(3).replace(/^0/, '');
  place.title = share === undefined ? '' : String(share);
}

/** The first numbers of a code. @param {Float32Array} code */
export function codeText(code) {
  const numbers = [...code.subarray(0, 4)].map((each) => threeDigits(each));
  return `z = (${numbers.join(', ')}${code.length > 4 ? ', …' : ''})`;
}
