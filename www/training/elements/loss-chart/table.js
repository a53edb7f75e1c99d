/** A loss history as tables. @typedef {import('../../loss-terms.js').Run} Run */

import { formatDecimals, formatNumber, t } from '../../../strings/t.js';
import { fourDigits } from '../../../draw/numbers.js';
import { make } from '../../../ui/dom.js';
import { refill } from '../../../ui/refill.js';
import { drawnRuns, linesOf, TERMS, unitOf } from '../../loss-terms.js';

const ROWS = 20;

/**
 * Fills one table for each run. Only words that changed are others, so that a reader keeps the place.
 * @param {HTMLElement} place @param {Run[]} runs @param {string} sample @param {import('../../loss-terms.js').Look} look
 */
export function fillTables(place, runs, sample, look) {
  const tables = drawnRuns(runs, look).map((run) => {
    const { name, history, stepsPerEpoch } = /** @type {Run} */ (runs[run]);
    const terms = linesOf(runs, look)
      .filter((line) => line.run === run)
      .map(({ term }) => term);
    const head = [t`epoch`, t`step`, ...terms.map((term) => TERMS[term].title)];
    const rows = history.table(ROWS, terms).map(({ step, values }) => {
      const cells = [formatNumber(step), ...values.map(fourDigits)].map((text) => make('td', {}, text));
      return make('tr', {}, make('th', { scope: 'row' }, formatDecimals(step / stepsPerEpoch, 2)), ...cells);
    });
    return make(
      'table',
      {},
      make('caption', {}, `${runs.length > 1 ? `${name}: ` : ''}${unitOf(runs, sample, look)}`),
      make('thead', {}, make('tr', {}, ...head.map((text) => make('th', { scope: 'col' }, text)))),
      make('tbody', {}, ...rows),
    );
  });
  refill(place, ...tables);
}
