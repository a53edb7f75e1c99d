/** The eight things to do in the first two minutes, each on a control of the page. */

import { t } from '../strings/t.js';

/**
 * @typedef {object} Place where the controls are
 * @property {ShadowRoot} instrument
 * @property {ShadowRoot} training
 * @property {() => Promise<EventTarget & { standing: { epoch: number, playing: boolean, ended: string } }>} trains the section
 *   that trains, once its code is there
 *
 * @typedef {object} Step
 * @property {string} title
 * @property {string} words
 * @property {(place: Place) => Element | null | undefined} target what it is about
 * @property {(place: Place) => EventTarget | Promise<EventTarget>} hears what tells that it may be done
 * @property {string[]} events by which it does
 * @property {number} [rest] ms without another event before it is: nobody is torn away from a stroke
 * @property {(place: Place) => boolean | Promise<boolean>} [done] whether it is; by the event alone where nothing is asked
 * @property {(place: Place) => unknown} act does it for the person
 */

/** @param {ShadowRoot} root @param {string} id */
const find = (root, id) => /** @type {HTMLElement} */ (root.getElementById(id));
/** @param {HTMLElement} element @param {string} selector @returns {HTMLElement | null | undefined} */
const within = (element, selector) => element.shadowRoot?.querySelector(selector);

/** Presses keys on a control, one after the other, so that one can see what happens. @param {HTMLElement | null | undefined} control @param {string[]} keys */
async function press(control, keys) {
  for (const key of keys) {
    control?.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey: key.startsWith('Arrow'), bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** @param {HTMLElement} presets @param {string} name */
function choosePreset(presets, name) {
  const choice = /** @type {HTMLSelectElement} */ (within(presets, 'select'));
  choice.value = name;
  choice.dispatchEvent(new Event('change'));
}

/** @param {ShadowRoot} root @returns {HTMLElement | null | undefined} */
const play = (root) => within(find(root, 'transport'), '.play');

/** @type {readonly Step[]} */
export const TOUR = [
  {
    title: t`Draw`,
    words: t`Draw a digit of your own. Only 28 × 28 grey levels of it go on, and the network has never seen them.`,
    target: ({ instrument }) => find(instrument, 'pad'),
    hears: ({ instrument }) => find(instrument, 'pad'),
    events: ['ae-change'],
    rest: 1200,
    act: ({ instrument }) =>
      press(within(find(instrument, 'pad'), 'canvas'), [
        ' ',
        ...Array(5).fill('ArrowRight'),
        ...Array(4).fill('ArrowDown'),
        ' ',
      ]),
  },
  {
    title: t`Corrupt`,
    words: t`Move the level: more of the digit goes missing. The network gets only what is left, and fills in the rest.`,
    target: ({ instrument }) => find(instrument, 'corruption'),
    hears: ({ instrument }) => find(instrument, 'corruption'),
    events: ['ae-change'],
    rest: 1200,
    act({ instrument }) {
      const corruption = find(instrument, 'corruption');
      const slider = /** @type {HTMLInputElement} */ (within(corruption, 'input[type=range]'));
      if (slider.disabled) /** @type {HTMLElement} */ (within(corruption, 'input[value=masking]')).click();
      slider.value = String(Number(slider.max) / 2);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    },
  },
  {
    title: t`Look at the code`,
    words: t`These bars are all that the decoder gets. Drag one, and it draws another digit.`,
    target: ({ instrument }) => find(instrument, 'code'),
    hears: ({ instrument }) => find(instrument, 'code'),
    events: ['ae-change'],
    rest: 1200,
    act: ({ instrument }) => press(within(find(instrument, 'code'), 'canvas'), Array(12).fill('ArrowRight')),
  },
  {
    title: t`Train`,
    words: t`That network came ready. Press Train: this one begins with random weights, and learns here, in this tab.`,
    target: ({ training }) => find(training, 'transport'),
    hears: ({ trains }) => trains(),
    events: ['ae-step'],
    done: async ({ trains }) => (await trains()).standing.epoch >= 1,
    act: ({ training }) => play(training)?.click(),
  },
  {
    title: t`Break it`,
    words: t`Choose “Learning rate too high” among the presets and press Train. It takes a handful of steps.`,
    target: ({ training }) => find(training, 'presets'),
    hears: ({ trains }) => trains(),
    events: ['ae-step', 'ae-stop', 'ae-live'],
    done: async ({ trains }) => (await trains()).standing.ended === 'diverged',
    async act({ training, trains }) {
      const section = await trains();
      const ready = new Promise((resolve) => section.addEventListener('ae-live', resolve, { once: true }));
      choosePreset(find(training, 'presets'), 'diverging');
      await ready;
      // A preset that is chosen while a network trains trains on.
      if (!section.standing.playing) play(training)?.click();
    },
  },
  {
    title: t`Mend it`,
    words: t`The page says what went wrong and what mends it. Press one of its buttons: the network goes on from its last good weights.`,
    target: ({ training }) => find(training, 'training-notices'),
    hears: ({ trains }) => trains(),
    events: ['ae-step'],
    done: async ({ trains }) => {
      const { epoch, playing } = (await trains()).standing;
      return playing && epoch >= 0.5;
    },
    act: ({ training }) => within(find(training, 'training-notices'), 'button')?.click(),
  },
  {
    title: t`Compare`,
    words: t`Add a run to compare: it begins with the same seed and the same digits. Then change one thing, and see what that does.`,
    target: ({ training }) => find(training, 'compare'),
    hears: ({ trains }) => trains(),
    events: ['ae-live'],
    done: ({ training }) => !find(training, 'runs').hasAttribute('data-one'),
    act: ({ training }) => find(training, 'compare').click(),
  },
  {
    title: t`Take it along`,
    words: t`Everything leaves this page as a file: the run, the network, a PyTorch script, ONNX. The link in the address bar holds the whole experiment.`,
    target: ({ training }) => training.querySelector('.menu'),
    hears: ({ training }) => /** @type {Element} */ (training.querySelector('.menu')),
    events: ['toggle'],
    rest: 1200,
    act: ({ training }) => /** @type {HTMLElement | null} */ (training.querySelector('.menu summary'))?.click(),
  },
];
