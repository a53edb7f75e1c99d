/** Small pictures of digits, one of which is sent through the network: a part of `ae-network`. */

import { t } from '../../../strings/t.js';

/**
 * Makes a radio button of each picture, unless these pictures are there already: made anew each time, the buttons
 * would lose the focus.
 * @param {HTMLElement} place @param {ImageData[]} digits @param {ImageData[]} before
 * @returns {boolean} whether they are new
 */
export function fillDigits(place, digits, before) {
  if (samePictures(digits, before)) return false;
  place.hidden = digits.length === 0;
  place.innerHTML = digits
    .map(
      (_, i) => /* html */ `<label title="${t`Sends this digit through the network.`}"><input type="radio" name="digit"
        value="${i}" aria-label="${t`Digit ${i + 1} of ${digits.length}`}"><canvas></canvas></label>`,
    )
    .join('');
  place.querySelectorAll('canvas').forEach((canvas, i) => putImage(canvas, digits[i]));
  return true;
}

/** @param {HTMLElement} place @param {number} digit from 0 */
export function checkDigit(place, digit) {
  const input = /** @type {HTMLInputElement | null} */ (place.querySelector(`[value="${Number(digit)}"]`));
  if (input) input.checked = true;
}

/** The image as a canvas that can be drawn at any size. @param {HTMLCanvasElement} canvas @param {ImageData} image */
export function putImage(canvas, image) {
  if (canvas.width !== image.width) canvas.width = image.width;
  if (canvas.height !== image.height) canvas.height = image.height;
  canvas.getContext('2d')?.putImageData(image, 0, 0);
  return canvas;
}

/** @param {ImageData[]} a @param {ImageData[]} b */
function samePictures(a, b) {
  return a.length === b.length && a.every(({ data }, i) => data.every((value, at) => value === b[i]?.data[at]));
}
