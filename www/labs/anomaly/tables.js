import { make } from '../../ui/dom.js';
import { area, eachDigit, worthRows } from './words.js';

/** A number in words, with all of it in the title. @param {HTMLElement} place @param {number | undefined} value @param {(value: number) => string} words */
export function filled(place, value, words) {
  const known = value !== undefined && Number.isFinite(value);
  Object.assign(place, { textContent: known ? words(value) : '–', title: known ? String(value) : '' });
}

/** @param {HTMLElement} table @param {string} caption @param {string[]} head @param {(string | number)[][]} rows numbers are areas */
export function fillTable(table, caption, head, rows) {
  const cell = (/** @type {string | number} */ value, /** @type {number} */ i) =>
    make(
      i ? 'td' : 'th',
      i ? { title: String(value) } : { scope: 'row' },
      typeof value === 'number' ? area(value) : value,
    );
  table.replaceChildren(
    make('caption', {}, caption),
    make('thead', {}, make('tr', {}, ...head.map((word) => (word ? make('th', { scope: 'col' }, word) : make('td'))))),
    make('tbody', {}, ...rows.map((row) => make('tr', {}, ...row.map(cell)))),
  );
}

/**
 * What the areas of other scores, other anomalies and PCA are.
 * @param {HTMLElement} worth @param {HTMLElement} each
 * @param {import('../protocol.js').AnomalyReport | null} report @param {import('../protocol.js').AgainstPcaReport} [pca]
 */
export function fillWorth(worth, each, report, pca) {
  fillTable(worth, 'Area under the ROC curve of', ['', 'area', ''], report ? worthRows(report, pca) : []);
  const found = report ? eachDigit(report) : [];
  const head = ['', ...found.map(({ digit }) => digit)];
  fillTable(
    each,
    'Error, against each digit alone',
    head,
    found.length ? [['area', ...found.map(({ value }) => value)]] : [],
  );
}
