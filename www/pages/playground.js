/** The page of the playground: gives its parts an engine, the address bar, storage and a voice, and joins them. */

import { mountDenoise } from '../denoise/controller.js';
import { formatState } from '../experiment/page-state.js';
import { announcer } from '../ui/announce.js';
import { PageLink } from './link.js';
import { engine, variant } from './page-engine.js';
import { runStorage } from './run-storage.js';
import { setUpTheme } from './theme.js';
import { measurePictures } from './timing.js';
import { TrainingPart } from './training-part.js';
import { fillTraining } from '../training/template.js';

/** @template {HTMLElement} [E=HTMLElement] @param {string} id @returns {E} */
const find = (id) => /** @type {E} */ (document.getElementById(id));

/** The page lives as long as its document: nobody ends its parts. */
const { signal } = new AbortController();
const announce = announcer(find('announcer'));
const link = new PageLink({
  describe: async () => formatState(await denoise.describe(), training.describe()),
  variant,
  announce,
});

setUpTheme(/** @type {HTMLButtonElement} */ (find('theme')));

const host = find('denoise');
const denoise = mountDenoise(host.attachShadow({ mode: 'open' }), {
  engine,
  link,
  announce,
  signal,
  dropTarget: document.documentElement,
});
host.classList.add('mounted');
measurePictures(denoise);

const section = find('training');
const root = section.attachShadow({ mode: 'open' });
// Headings, and room for the rest, before the code of training comes.
fillTraining(root);
const training = new TrainingPart(section, root, { engine, link, storage: runStorage(), announce, signal });

/** @template T @param {EventTarget} part @param {string} type @param {(detail: T) => void} act */
function on(part, type, act) {
  part.addEventListener(type, (event) => act(/** @type {CustomEvent} */ (event).detail));
}

on(denoise, 'ae-started', (/** @type {import('../engine/inference/protocol.js').Started} */ { variant: running }) => {
  find('kernel').textContent = running;
});
on(denoise, 'ae-opened', (/** @type {string} */ hash) => training.open(hash));
on(training, 'ae-live', () => denoise.setLiveNetwork(training));
on(training, 'ae-play', () => denoise.offerLiveNetwork());
on(training, 'ae-step', () => denoise.refreshLiveNetwork());
on(training, 'ae-change', () => link.save());
on(training, 'ae-error', (/** @type {{ why: string, retry?: () => void }} */ { why, retry }) =>
  denoise.say(why, retry),
);
// `missing.js` waits for this.
document.documentElement.dataset.started = '';
