/** The page of the playground: gives the element its worker, the address bar, storage and a voice. */

import { SITE } from '../engine/files.js';
import { announcer } from '../ui/announce.js';
import { measuredOf } from '../widgets/goal.js';
import { PlaygroundPart } from '../widgets/playground/playground-part.js';
import { Widget } from '../widgets/widget.js';
import { setUpFirstSteps } from './first-steps.js';
import { PageLink } from './link.js';
import { engine, variant } from './page-engine.js';
import { runStorage } from './run-storage.js';
import { setUpTheme } from './theme.js';
import { measurePictures } from './timing.js';

/** @template {HTMLElement} [E=HTMLElement] @param {string} id @returns {E} */
const find = (id) => /** @type {E} */ (document.getElementById(id));

const announce = announcer(find('announcer'));
const playground = /** @type {PagePlayground} */ (find('playground'));
const link = new PageLink({ describe: () => playground.link, variant, announce });

setUpTheme(/** @type {HTMLButtonElement} */ (find('theme')));

const services = {
  engine,
  link,
  storage: runStorage(),
  announce,
  dropTarget: document.documentElement,
  /** @param {HTMLElement} section */
  asked: (section) => section.scrollIntoView(),
  /** @param {import('../denoise/controller.js').Denoise} instrument */
  made(instrument) {
    playground.classList.add('mounted');
    measurePictures(instrument);
    instrument.addEventListener('ae-started', (event) => {
      const { detail } = /** @type {CustomEvent<import('../engine/inference/protocol.js').Started>} */ (event);
      find('kernel').textContent = detail.variant;
    });
  },
};

/** With its code at hand: nothing waits for a page to be near. */
class PagePlayground extends Widget {
  async fetch() {
    return {
      mount(/** @type {import('../widgets/part.js').Stage} */ stage) {
        const part = new PlaygroundPart(stage);
        const { training } = part.join(services);
        const rootOf = (/** @type {string} */ id) =>
          /** @type {ShadowRoot} */ (stage.root.getElementById(id)?.shadowRoot);
        find('skip').addEventListener('click', (event) => {
          event.preventDefault();
          /** @type {HTMLElement} */ (rootOf('training').querySelector('.frame')).focus();
        });
        setUpFirstSteps(/** @type {HTMLButtonElement} */ (find('first-steps')), () => ({
          instrument: rootOf('denoise'),
          training: rootOf('training'),
          trains: async () => /** @type {any} */ (await training.load()),
        }));
        return Object.assign(part, { ready: Promise.resolve(), playground: './' });
      },
    };
  }
}

customElements.define('ae-playground', PagePlayground);
playground.load();

// A new version is about to take this page's place.
document.addEventListener('ae-leave', (event) => {
  const { until } = /** @type {CustomEvent<{ until: (wait: Promise<unknown>) => void }>} */ (event).detail;
  if (playground.network) until(playground.network.keep());
});

/** The buttons of one name: at the head of the page where its line has room, below it where it has none. @param {string} name @param {() => Promise<void>} open */
function opens(name, open) {
  for (const button of document.querySelectorAll(`[data-opens=${name}]`)) button.addEventListener('click', open);
}

opens('embed', async () => {
  const { AeEmbedBuilder } = await import('../widgets/builder/ae-embed-builder.js');
  const known = document.querySelector('ae-embed-builder');
  const builder = known ?? document.body.appendChild(new AeEmbedBuilder());
  if (builder instanceof AeEmbedBuilder) builder.open(await playground.link, SITE);
});
opens('lesson', async () => {
  const { AeLessonMaker } = await import('../lessons/ae-lesson-maker.js');
  const known = document.querySelector('ae-lesson-maker');
  const maker = known ?? document.body.appendChild(new AeLessonMaker());
  const network = /** @type {import('../training/controller.js').Training | undefined} */ (playground.network);
  if (!(maker instanceof AeLessonMaker)) return;
  maker.open({
    setup: network?.run.wanted,
    measured: network ? measuredOf(network.standing) : {},
    epochs: network?.run.progress.epoch ?? 0,
    site: new URL('./', location.href).href.split(/[?#]/)[0] ?? '',
  });
});
// `missing.js` waits for this.
document.documentElement.dataset.started = '';
