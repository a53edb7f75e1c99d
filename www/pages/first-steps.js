/** The first steps on the playground: begun by a button, left and taken up again where they were. */

import { t } from '../strings/t.js';

const KEY = 'first-steps';

/** @typedef {import('../tour/steps.js').Place} Place */

/** How far somebody came. Storage may be refused: then it is known as long as the page lasts. */
class Kept {
  #at = 0;

  constructor() {
    try {
      this.#at = Math.max(0, Math.trunc(Number(localStorage.getItem(KEY)))) || 0;
    } catch {
      // The beginning is as good.
    }
  }

  get at() {
    return this.#at;
  }

  set at(at) {
    this.#at = at;
    try {
      localStorage.setItem(KEY, String(at));
    } catch {
      // It is known as long as the page lasts.
    }
  }
}

/** @param {HTMLButtonElement} button that begins them @param {() => Place} place */
export function setUpFirstSteps(button, place) {
  const kept = new Kept();
  const label = () => (button.textContent = kept.at > 0 ? t`Go on with the first steps` : t`First steps: two minutes`);
  label();
  button.addEventListener('click', async () => {
    if (document.querySelector('ae-tour')) return;
    const { AeTour } = await import('../tour/ae-tour.js');
    const tour = new AeTour();
    tour.append(link('./learn/index.html', t`Tutorial`), link('./labs.html', t`Labs`));
    tour.addEventListener('ae-change', (event) => {
      const { at, over } = /** @type {CustomEvent<import('../tour/ae-tour.js').Progress>} */ (event).detail;
      kept.at = over ? 0 : at;
    });
    tour.addEventListener('ae-close', () => {
      tour.remove();
      label();
      button.focus();
    });
    document.body.append(tour);
    tour.begin(place(), kept.at);
  });
}

/** @param {string} href @param {string} words */
function link(href, words) {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = words;
  return made;
}
