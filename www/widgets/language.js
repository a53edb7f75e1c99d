/** The language of a page that widgets stand on: their registering script knows English alone. */

import { otherLanguage, speak } from '../strings/t.js';

/** @type {Promise<void> | undefined} */
let learning;

/**
 * Brings the language that the page's root says it is in, before the first sentence of a part is made: what a page cannot
 * fetch is said in English.
 * @param {Document} page @returns {Promise<void> | undefined} undefined: there is nothing to learn
 */
export function learnLanguage({ documentElement: { lang } }) {
  if (otherLanguage() || !/^de\b/i.test(lang)) return undefined;
  learning ??= import('../strings/de.js').then(
    ({ GERMAN }) => speak(GERMAN),
    () => {
      learning = undefined;
    },
  );
  return learning;
}
