/** Numbers of labs: some digits where they stand, all of them in the title. */

import { make } from '../ui/dom.js';
import { refill } from '../ui/refill.js';

/** @typedef {string | HTMLElement | [words: string, exact: number | undefined]} Cell */

/** @template {HTMLElement} E @param {E} place @param {number | null | undefined} value @param {(value: number) => string} words */
export function filled(place, value, words) {
  const known = value !== null && value !== undefined && Number.isFinite(value);
  return Object.assign(place, { textContent: known ? words(value) : '–', title: known ? String(value) : '' });
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
  const title = caption === undefined ? table.querySelector('caption') : make('caption', {}, caption);
  refill(
    table,
    ...(title ? [title] : []),
    make('thead', {}, make('tr', {}, ...head.map((word) => (word ? make('th', { scope: 'col' }, word) : make('td'))))),
    make('tbody', {}, ...rows.map((row) => make('tr', {}, ...row.map(cell)))),
  );
}
