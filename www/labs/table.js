/** Numbers of labs: some digits where they stand, all of them in the title. */

import { make } from '../ui/dom.js';

/** @typedef {string | HTMLElement | [words: string, exact: number | undefined]} Cell */

/** @template {HTMLElement} E @param {E} place @param {number | null | undefined} value @param {(value: number) => string} words */
export function filled(place, value, words) {
  const known = value !== null && value !== undefined && Number.isFinite(value);
  return Object.assign(place, { textContent: known ? words(value) : '–', title: known ? String(value) : '' });
}

/** A head of the same words stays: somebody may be reading what one of its figures is. @param {HTMLElement} table @param {(string | HTMLElement)[]} words */
function headOf(table, words) {
  const cells = words.map((word) => (word ? make('th', { scope: 'col' }, word) : make('td')));
  const [made, before] = [make('thead', {}, make('tr', {}, ...cells)), table.querySelector('thead')];
  return before?.textContent === made.textContent ? before : made;
}

/**
 * @param {HTMLElement} table @param {object} what
 * @param {string} [what.caption] without one that of the table stays
 * @param {(string | HTMLElement)[]} what.head @param {Cell[][]} what.rows the first cell of each names it
 */
export function fillTable(table, { caption, head, rows }) {
  const cell = (/** @type {Cell} */ each, /** @type {number} */ i) => {
    const [words, exact] = Array.isArray(each) ? each : [each];
    return i ? make('td', { title: String(exact ?? '') }, words) : make('th', { scope: 'row' }, words);
  };
  table.replaceChildren(
    caption === undefined ? (table.querySelector('caption') ?? '') : make('caption', {}, caption),
    headOf(table, head),
    make('tbody', {}, ...rows.map((row) => make('tr', {}, ...row.map(cell)))),
  );
}
