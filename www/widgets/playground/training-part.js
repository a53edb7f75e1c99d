import { settingsOfLink } from '../../experiment/link-text.js';
import { TRAINING } from '../../experiment/page-state.js';
import { t } from '../../strings/t.js';
import { watchVisibility } from '../../ui/visibility.js';

/** @typedef {ReturnType<typeof import('../../training/controller.js')['mountTraining']>} Training */
/** @typedef {Parameters<typeof import('../../training/controller.js')['mountTraining']>} Mounting */
/** @typedef {import('../../engine/training/snapshot-types.js').Drawing} Picture */

/**
 * The page's hold on training, whose code arrives when somebody comes near it or a link asks for it.
 *
 * Passes on the events of training, and fires `ae-error` with a sentence and, where there is one, a way to try again.
 */
export class TrainingPart extends EventTarget {
  #section;
  #mounting;
  #hash = '';
  /** The page's link whose runs are there. */
  #taken = '';
  #watched = false;
  /** @type {string[]} */
  #hidden = [];
  /** @type {import('../../training/options.js').Rule | undefined} */
  #rule;
  /** @type {Picture | undefined} */
  #picture;
  /** @type {Promise<void> | undefined} */
  #loading;
  /** @type {Training | undefined} */
  #training;

  /**
   * @param {Element} section where it will stand @param {Mounting[0]} root in it
   * @param {Omit<Mounting[1], 'setups'> & { link: { hash: string } }} options for its controller
   */
  constructor(section, root, options) {
    super();
    this.#section = section;
    this.#mounting = { root, options };
  }

  /** From now on it may load: the first picture is there. @param {string} hash the link's */
  async open(hash) {
    const before = this.#hash;
    this.#hash = hash;
    const asked = hash.includes(TRAINING);
    if (this.#training && asked && hash !== before) return this.#follow(this.#training);
    if (asked) return this.#load();
    this.#taken = this.#mounting.options.link.hash;
    if (!this.#watched) watchVisibility(this.#section, () => this.#load(), false, this.#mounting.options.signal);
    this.#watched = true;
    return undefined;
  }

  /** What runs that stand beside each other rebuild of the picture at the top. @param {Picture} picture */
  look(picture) {
    this.#picture = picture;
    this.#training?.look(picture);
  }

  /** The section, once its code has come. */
  get training() {
    return this.#training;
  }

  /** Fetches its code now. */
  async load() {
    await this.#load();
    return this.#training;
  }

  /** @param {string[]} parts that are not shown */
  set hidden(parts) {
    this.#hidden = parts;
    if (this.#training) this.#training.hidden = parts;
  }

  /** What may not be changed, if a lesson says so. @param {import('../../training/options.js').Rule | undefined} rule */
  set rule(rule) {
    this.#rule = rule;
    if (this.#training) this.#training.rule = rule;
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

  /** Whether it learns at this moment. */
  get playing() {
    return this.#training?.playing ?? false;
  }

  /** The worker that holds it. */
  get engine() {
    return this.#training?.engine;
  }

  /** Whether what the page's link asks for is still on its way. */
  get coming() {
    return this.#taken !== this.#mounting.options.link.hash;
  }

  /** What a link says of it; of runs that are still on their way, what the page's own link says. */
  describe() {
    const there = this.#training?.describe() ?? [];
    if (!this.coming && there.length > 0) return there;
    const asked = [...settingsOfLink(this.#mounting.options.link.hash)].filter(([name]) => name.startsWith(TRAINING));
    return asked.length > 0 ? asked : there;
  }

  #load() {
    this.#loading ??= this.#fetch().catch(() => {
      this.#loading = undefined;
      this.#say(t`The part that trains could not be fetched. Check the connection and retry.`, () => this.#load());
    });
    return this.#loading;
  }

  async #fetch() {
    const { hash } = this.#mounting.options.link;
    // Elements that are defined before they have anything to show would grow under the eyes of whoever reads on.
    const [setups, { mountTraining }] = await Promise.all([this.#asked(), import('../../training/controller.js')]);
    const { root, options } = this.#mounting;
    const training = mountTraining(root, { ...options, setups, hidden: this.#hidden });
    this.#training = training;
    training.rule = this.#rule;
    this.#taken = hash;
    if (this.#picture) training.look(this.#picture);
    for (const type of ['ae-live', 'ae-step', 'ae-told', 'ae-measured', 'ae-play', 'ae-stop', 'ae-change']) {
      training.addEventListener(type, () => this.dispatchEvent(new Event(type)));
    }
    training.addEventListener('ae-show', (event) => {
      const { detail } = /** @type {CustomEvent} */ (event);
      this.dispatchEvent(new CustomEvent('ae-show', { detail }));
    });
    training.addEventListener('ae-error', (event) => this.#say(/** @type {CustomEvent} */ (event).detail));
  }

  /** @param {Training} training */
  async #follow(training) {
    const { hash } = this.#mounting.options.link;
    const setups = await this.#asked();
    if (setups.length > 0) await training.follow(setups);
    this.#taken = hash;
  }

  /** What the link asks for, corrections told: a setup, and others to compare it with; none at all. */
  async #asked() {
    const { parseSetups } = await import('../../experiment/setup-link.js');
    const { setups, reports } = parseSetups(this.#hash);
    if (reports.length > 0) this.#say(reports.join(' '));
    return setups.map((setup) => this.#rule?.fit(setup).setup ?? setup);
  }

  /** @param {string} why @param {() => void} [retry] */
  #say(why, retry) {
    this.dispatchEvent(new CustomEvent('ae-error', { detail: { why, retry } }));
  }
}
