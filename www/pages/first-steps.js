/** The first steps on the playground: begun by a button, left and taken up again where they were. */

import { t } from '../strings/t.js';
import { keep, recall } from './kept.js';

const KEY = 'first-steps';

/** @typedef {import('../tour/steps.js').Place} Place */

/** The step that comes next. */
const reached = () => Math.max(0, Math.trunc(Number(recall(KEY)))) || 0;

/** @param {HTMLButtonElement} button that begins them @param {() => Place} place */
export function setUpFirstSteps(button, place) {
  const label = () =>
    (button.textContent = reached() > 0 ? t`Go on with the first steps` : t`First steps: two minutes`);
  label();
  button.addEventListener('click', async () => {
    if (document.querySelector('ae-tour')) return;
    const { AeTour } = await import('../tour/ae-tour.js');
    const tour = new AeTour();
    tour.append(link('./learn/index.html', t`Tutorial`), link('./labs.html', t`Labs`));
    tour.addEventListener('ae-change', (event) => {
      const { at, over } = /** @type {CustomEvent<import('../tour/ae-tour.js').Progress>} */ (event).detail;
      keep(KEY, String(over ? 0 : at));
    });
    tour.addEventListener('ae-close', () => {
      tour.remove();
      label();
      button.focus();
    });
    document.body.append(tour);
    tour.begin(place(), reached());
  });
}

/** @param {string} href @param {string} words */
function link(href, words) {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = words;
  return made;
}
