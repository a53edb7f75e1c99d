/** A page of the tutorial: text that stands by itself, and what JavaScript adds to it. */

import { threeDigits } from '../draw/numbers.js';
import { formatDecimals } from '../strings/t.js';
import { announcer } from '../ui/announce.js';
import { keep, recall } from './kept.js';
import { keepReached, reachedParts } from './learn-progress.js';
import { setUpTheme } from './theme.js';

const PROJECTOR = 'learn.projector';

/** @template {HTMLElement} [E=HTMLElement] @param {string} id @returns {E} */
const find = (id) => /** @type {E} */ (document.getElementById(id));
const announce = announcer(find('announcer'));
const { part = '' } = document.body.dataset;

const theme = /** @type {HTMLButtonElement} */ (find('theme'));
theme.hidden = false;
setUpTheme(theme);
setUpProjector(find('projector'));
tickContents();
for (const section of document.querySelectorAll('.predict')) setUpPrediction(/** @type {HTMLElement} */ (section));
if (part) setUpGoal();
setUpBar();
// `missing.js` waits for this.
document.documentElement.dataset.started = '';

/** @param {HTMLElement} button */
function setUpProjector(button) {
  const root = document.documentElement;
  const show = (/** @type {boolean} */ large) => {
    root.toggleAttribute('data-projector', large);
    button.setAttribute('aria-pressed', String(large));
  };
  button.hidden = false;
  show(recall(PROJECTOR) === 'on');
  button.addEventListener('click', () => {
    show(!root.hasAttribute('data-projector'));
    keep(PROJECTOR, root.hasAttribute('data-projector') ? 'on' : 'off');
  });
}

function tickContents() {
  const reached = reachedParts();
  for (const entry of document.querySelectorAll('.parts > li')) {
    const { part: name = '' } = /** @type {HTMLElement} */ (entry).dataset;
    /** @type {HTMLElement} */ (entry.querySelector('.reached')).hidden = !reached[name];
  }
}

/** A guess opens the answer, and the right one is marked. @param {HTMLElement} section */
function setUpPrediction(section) {
  section.addEventListener('change', () => {
    section.dataset.answered = '';
    /** @type {HTMLDetailsElement} */ (section.querySelector('details')).open = true;
  });
}

function setUpGoal() {
  const mark = find('reached');
  mark.hidden = !reachedParts()[part];
  document.addEventListener('ae-goal', (event) => {
    const { value, step } = /** @type {CustomEvent<{ value: number, step: number }>} */ (event).detail;
    mark.hidden = false;
    keepReached(part, { value, step });
    announce(`${mark.textContent}: ${threeDigits(value)}`);
  });
}

/** On a phone the figure that trains is longer than the screen: its button stays while any of it is seen. */
function setUpBar() {
  const trains = /** @type {any} */ (document.querySelector('main ae-train'));
  if (!trains) return;
  const button = find('bar-train');
  let playing = false;
  new IntersectionObserver((entries) => (find('bar').hidden = !entries.at(-1)?.isIntersecting)).observe(trains);
  button.addEventListener('click', async () => {
    if (playing) return trains.pause();
    // The elements come by a script of their own, and this one's code when it is near.
    await customElements.whenDefined('ae-train');
    if (trains.state !== 'ready') {
      const ready = new Promise((resolve) => trains.addEventListener('ae-ready', resolve, { once: true }));
      trains.load();
      await ready;
    }
    return trains.play();
  });
  trains.addEventListener('ae-step', (/** @type {CustomEvent} */ { detail }) => {
    playing = detail.playing;
    button.textContent = (playing ? button.dataset.pause : button.dataset.train) ?? '';
    find('bar-epoch').textContent = formatDecimals(detail.epoch, 1);
    find('bar-sse').textContent = threeDigits(detail.sse ?? null);
  });
}
