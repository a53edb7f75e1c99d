import { TRAINING } from '../experiment/page-state.js';
import { watchVisibility } from '../ui/visibility.js';

/** @typedef {import('./controller.js').Training} Training */

/** What the network in training is called among the models. */
export const LIVE = 'training';

/**
 * The page's hold on training, whose code arrives when somebody comes near it or a link asks for it.
 *
 * Passes on the events of `Training`, and `ae-error` with sentences.
 */
export class TrainingPart extends EventTarget {
  #section;
  #announce;
  #hash = '';
  /** @type {Promise<void> | undefined} */
  #loading;
  /** @type {Training | undefined} */
  #training;

  /** @param {Element} section @param {(text: string) => void} announce */
  constructor(section, announce) {
    super();
    this.#section = section;
    this.#announce = announce;
  }

  /** From now on it may load: the first picture is there. @param {string} hash the link's */
  async open(hash) {
    const before = this.#hash;
    this.#hash = hash;
    const asked = hash.includes(TRAINING);
    if (this.#training && asked && hash !== before) return this.#follow(this.#training);
    if (asked) return this.#load();
    watchVisibility(this.#section, () => this.#load());
    return undefined;
  }

  /** The network in training, if it reads digits. */
  get model() {
    return this.#training?.model;
  }

  /** The noise it learns under. */
  get corruption() {
    return this.#training?.corruption;
  }

  /** Whether the worker can be asked: after one was lost the next has to get the run first. */
  get ready() {
    return this.#training?.ready ?? false;
  }

  /** The worker that holds it. */
  get engine() {
    return this.#training?.engine;
  }

  /** What a link says of it. */
  describe() {
    return this.#training?.describe() ?? [];
  }

  #load() {
    this.#loading ??= this.#fetch().catch(() => {
      this.#loading = undefined;
      this.#say('The part that trains could not be fetched. Check the connection and reload.');
    });
    return this.#loading;
  }

  async #fetch() {
    const { Training } = await import('./controller.js');
    const kernel = new URLSearchParams(location.search).get('kernel');
    this.#training = new Training(await this.#asked(), kernel, this.#announce);
    for (const type of ['ae-live', 'ae-step', 'ae-play', 'ae-change']) {
      this.#training.addEventListener(type, () => this.dispatchEvent(new Event(type)));
    }
  }

  /** @param {Training} training */
  async #follow(training) {
    const setups = await this.#asked();
    if (setups.length > 0) await training.follow(setups);
  }

  /** What the link asks for, corrections told: a setup, and one to compare it with; none at all. */
  async #asked() {
    const { parseSetups } = await import('../experiment/setup-link.js');
    const { setups, reports } = parseSetups(this.#hash);
    if (reports.length > 0) this.#say(reports.join(' '));
    return setups;
  }

  /** @param {string} text */
  #say(text) {
    this.dispatchEvent(new CustomEvent('ae-error', { detail: text }));
  }
}
