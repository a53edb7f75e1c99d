/** Numbers of the score lab in its tables. */

import { threeDigits } from '../../draw/numbers.js';
import { make } from '../../ui/dom.js';

/** What would be written as a power of ten is nothing beside the rest of a field. @param {number} value */
const coordinate = (value) => threeDigits(Math.abs(value) < 0.0005 ? 0 : value);

/** @param {[number, number]} values */
export const pointWords = ([x, y]) => `(${coordinate(x)}, ${coordinate(y)})`;

/** @param {number | undefined} share */
export const percentWords = (share) =>
  share === undefined ? '–' : share >= 10 ? 'over 1,000 %' : `${(100 * share).toFixed(1)} %`;

/** @param {HTMLElement} place @param {number | null | undefined} share */
export function showPercent(place, share) {
  Object.assign(place, {
    textContent: percentWords(share ?? undefined),
    title: share === null || share === undefined ? '' : String(share),
  });
}

/** @param {HTMLElement} place @param {number | undefined} value */
export function showMeasure(place, value) {
  Object.assign(place, { textContent: threeDigits(value ?? NaN), title: value === undefined ? '' : String(value) });
}

/** @param {HTMLElement} table whose caption stays @param {string[]} head @param {string[][]} rows */
export function fillRows(table, head, rows) {
  const line = (/** @type {'th' | 'td'} */ tag, /** @type {string[]} */ cells) =>
    make('tr', {}, ...cells.map((cell) => make(tag, tag === 'th' ? { scope: 'col' } : {}, cell)));
  table.replaceChildren(
    table.querySelector('caption') ?? '',
    line('th', head),
    ...rows.map((cells) => line('td', cells)),
  );
}
