/** A loss history as tables. @typedef {import('../../loss-terms.js').Run} Run */

import { formatDecimals, formatNumber, t } from '../../../strings/t.js';
import { fourDigits } from '../../../draw/numbers.js';
import { make } from '../../../ui/dom.js';
import { drawnRuns, linesOf, TERMS, unitOf } from '../../loss-terms.js';

const ROWS = 20;

/**
 * Fills one table for each run. Cells are kept and only their words change, so that a reader keeps the place.
 * @param {HTMLElement} place @param {Run[]} runs @param {string} sample @param {import('../../loss-terms.js').Look} look
 */
export function fillTables(place, runs, sample, look) {
  const drawn = drawnRuns(runs, look);
  while (place.children.length > drawn.length) place.lastElementChild?.remove();
  while (place.children.length < drawn.length) place.append(make('table'));
  drawn.forEach((run, at) => {
    const { name, history, stepsPerEpoch } = /** @type {Run} */ (runs[run]);
    const table = /** @type {HTMLTableElement} */ (place.children[at]);
    const terms = linesOf(runs, look)
      .filter((line) => line.run === run)
      .map(({ term }) => term);
    const caption = `${runs.length > 1 ? `${name}: ` : ''}${unitOf(runs, sample, look)}`;
    say(table.caption ?? table.createCaption(), caption);
    const head = table.tHead ?? table.createTHead();
    fillRow(head.rows[0] ?? head.insertRow(), [t`epoch`, t`step`, ...terms.map((term) => TERMS[term].title)], 'col');
    const rows = history.table(ROWS, terms);
    const body = table.tBodies[0] ?? table.createTBody();
    while (body.rows.length > rows.length) body.deleteRow(-1);
    rows.forEach(({ step, values }, i) => {
      fillRow(
        body.rows[i] ?? body.insertRow(),
        [formatDecimals(step / stepsPerEpoch, 2), formatNumber(step), ...values.map(fourDigits)],
        'row',
      );
    });
  });
}

/** @param {HTMLTableRowElement} row @param {string[]} words @param {'col' | 'row'} scope of its headers */
function fillRow(row, words, scope) {
  while (row.cells.length > words.length) row.deleteCell(-1);
  words.forEach((text, i) => {
    let cell = row.cells[i];
    if (!cell) {
      cell = make(scope === 'col' || i === 0 ? 'th' : 'td');
      if (cell.tagName === 'TH') cell.scope = scope;
      row.append(cell);
    }
    say(cell, text);
  });
}

/** @param {HTMLElement} element @param {string} text */
function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
