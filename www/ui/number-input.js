import { formatNumber, t } from '../strings/t.js';
import { readNumber } from './read-number.js';

/** How a field for one number is marked up: as text, since browsers take another number for one with a comma. */
export const NUMBER_INPUT = 'type="text" inputmode="decimal" autocomplete="off" spellcheck="false" class="typed"';
export const WHOLE_INPUT = 'type="text" inputmode="numeric" autocomplete="off" spellcheck="false" class="typed"';

/** Where it is said why a number was not taken. */
export const REFUSAL = '<p class="refusal" role="alert" hidden></p>';

/**
 * Reads what a person typed into a field. What cannot be taken is said, and the caller puts the old value back.
 *
 * @param {HTMLInputElement} input @param {import('./read-number.js').Limits} limits
 * @param {number | undefined} kept what it was @param {HTMLElement} place for the words, hidden while there are none
 * @returns {number | undefined} undefined: nothing to take
 */
export function takeNumber(input, limits, kept, place) {
  const read = readNumber(input.value, limits);
  const refused = 'refusal' in read;
  sayRefusal(
    place,
    refused
      ? `${read.refusal} ${kept === undefined ? t`It stays off.` : t`It stays ${formatNumber(kept, { maximumFractionDigits: 20, useGrouping: false })}.`}`
      : '',
  );
  return refused ? undefined : read.value;
}

/** Marks fields while a person types in them. @param {ShadowRoot} root @param {AbortSignal} signal */
export function watchTyping(root, signal) {
  const field = (/** @type {Event} */ { target }) => /** @type {HTMLElement} */ (target);
  root.addEventListener(
    'input',
    (event) => {
      if (field(event).matches('.typed')) field(event).dataset.typing = 'yes';
    },
    { signal },
  );
  // Before whoever takes the number and shows what became of it.
  for (const type of ['change', 'focusout']) {
    root.addEventListener(type, (event) => delete field(event).dataset.typing, { signal, capture: true });
  }
}

/** Shows a number, unless a person types another one there. @param {HTMLInputElement} input @param {string} text */
export function showNumber(input, text) {
  if (!input.dataset.typing && input.value !== text) input.value = text;
}

/** @param {HTMLElement} place @param {string} words none: there is no refusal any more */
export function sayRefusal(place, words) {
  place.textContent = words;
  place.hidden = !words;
}
