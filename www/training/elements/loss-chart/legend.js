/** Entries of a loss chart's legend. @typedef {import('../../loss-terms.js').Run} Run */
/** @typedef {import('../../loss-terms.js').Term} Term */

import { t } from '../../../strings/t.js';
import { figure } from '../../../figures/figure.js';
import { make } from '../../../ui/dom.js';
import { drawnRuns, isOfValidation, TERMS, termsOf } from '../../loss-terms.js';

/**
 * Fills a list with a button for each term, and a value for each run beside it.
 * @param {HTMLElement} list @param {Run[]} runs @param {ReadonlySet<Term>} hidden
 * @param {import('../../loss-terms.js').Look} look
 */
export function fillLegend(list, runs, hidden, look) {
  const drawn = drawnRuns(runs, look);
  list.style.setProperty('--entry', `calc(${8 + 4 * Math.max(1, drawn.length)} * var(--_rem))`);
  list.replaceChildren(
    ...termsOf(runs, look).map((term) => {
      const { title, help } = TERMS[term];
      const item = make('li');
      const dot = isOfValidation(term) ? '<circle cx="14" cy="6" r="3"/>' : '';
      item.innerHTML = `<button type="button"><svg class="ink-${term}" viewBox="0 0 28 12" aria-hidden="true">
      <path d="M0 6H28"${term === 'total' ? ' stroke-width="2.25"' : ''}/>${dot}</svg><span></span></button>`;
      const button = /** @type {HTMLButtonElement} */ (item.querySelector('button'));
      /** @type {HTMLElement} */ (item.querySelector('span')).textContent = title;
      button.title = help;
      button.dataset.term = term;
      button.setAttribute('aria-pressed', String(!hidden.has(term)));
      const asks = figure(term === 'total' ? 'loss' : term, '?');
      asks.setAttribute('label', t`What “${title}” is`);
      item.append(
        asks,
        ...drawn.map((run) => {
          // The value changes ten times a second: the slider reads it out when asked, never this.
          const output = make('output');
          output.setAttribute('aria-live', 'off');
          output.dataset.place = String(run);
          if (runs.length > 1) output.dataset.run = runs[run]?.name ?? '';
          return output;
        }),
      );
      return item;
    }),
  );
}

/**
 * @param {HTMLElement} list @param {(term: Term, run: number) => string} text of one value
 */
export function fillValues(list, text) {
  for (const item of list.children) {
    const term = /** @type {Term} */ (item.querySelector('button')?.dataset.term);
    item.querySelectorAll('output').forEach((output) => {
      const words = text(term, Number(output.dataset.place));
      if (output.textContent !== words) output.textContent = words;
    });
  }
}

/** The term whose button an event is on. @param {Event} event @returns {Term | undefined} */
export function termAt({ target }) {
  const button = /** @type {HTMLElement} */ (target).closest('button');
  return /** @type {Term | undefined} */ (button?.dataset.term);
}
