import { WorkerLost } from '../engine/client.js';
import { TrainingEngine } from '../engine/training/client.js';
import { load, store } from './autosave.js';
import { History } from './history.js';
import { startsAnew } from './setup.js';

/** @typedef {import('../engine/training/protocol.js').Setup} Setup */
/** @typedef {import('../engine/training/protocol.js').Begun} Begun */
/** @typedef {import('../engine/training/protocol.js').Progress} Progress */
/** @typedef {import('../engine/training/protocol.js').Told} Told */
/** @typedef {{ until: 'end' | 'epoch' | 'step', slow: boolean }} Order */

const SAVE_EVERY_MS = 10_000;
/** While it trains the worker speaks ten times a second. */
const SILENCE_MS = 8000;

/** @type {Readonly<Progress>} */
const NOTHING = Object.freeze({
  run: 0,
  steps: 0,
  epoch: 0,
  playing: false,
  ended: '',
  why: '',
  points: [],
  validations: [],
  samplesPerSecond: 0,
  secondsLeft: NaN,
  hash: '',
});

let ids = 0;

/**
 * One network in training, as the page knows it: what it is, how far it has come, its losses. Outlives its worker.
 *
 * Fires `ae-change` when anything of that changed, `ae-fetching` while data is on its way, and with a sentence
 * `ae-error`, `ae-unsaved`, and `ae-restart` after a lost worker was replaced.
 */
export class TrainingRun extends EventTarget {
  #kernel;
  /** @type {TrainingEngine | undefined} */
  #engine;
  #id = 0;
  #savedAt = 0;
  #savedSteps = -1;
  /** @type {Order | undefined} */
  #order;
  /** Whether its worker is a new one, or none, with nothing of the run in it. */
  #vacant = false;
  /** @type {Promise<void> | undefined} */
  #reviving;
  /** What it was doing when that went wrong. @type {Order | undefined} */
  #interrupted;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #watchdog;
  /** A person's own images, 28 × 28 grey levels each. @type {Uint8Array[]} */
  own = [];
  history = new History();
  /** @type {Progress} */
  progress = NOTHING;
  /** @type {Begun | undefined} */
  begun;
  /** When the network was last known to be another. */
  changedAt = 0;

  /** @param {string} name what it is saved under @param {Setup} setup @param {string | null} kernel */
  constructor(name, setup, kernel) {
    super();
    this.name = name;
    this.setup = setup;
    this.#kernel = kernel;
  }

  get engine() {
    if (!this.#engine) {
      this.#engine = new TrainingEngine(this.#kernel);
      this.#engine.addEventListener('ae-step', (event) => this.#hear(/** @type {CustomEvent<Told>} */ (event).detail));
      this.#engine.addEventListener('restart', (event) => this.#recover(/** @type {CustomEvent} */ (event).detail));
      this.#engine.addEventListener('ae-error', (event) => this.#broken(/** @type {CustomEvent} */ (event).detail));
    }
    return this.#engine;
  }

  get playing() {
    return this.progress.playing;
  }

  /**
   * Starts anew, or from what was saved. If it is refused, what was goes on.
   * @param {Setup} setup @param {Uint8Array} [saved] @param {ReturnType<History['toJSON']>} [history]
   */
  async begin(setup, saved, history) {
    const id = ++ids;
    if (this.engine.failure) this.engine.restart();
    const begun = await this.engine.call('begin', { run: id, setup, own: this.own, ...(saved && { saved }) });
    [this.#id, this.begun, this.#order, this.#vacant] = [id, begun, undefined, false];
    this.setup = { ...setup, experiment: begun.experiment };
    this.history = history ? History.fromJSON(history) : new History(begun.steps);
    this.#savedSteps = begun.steps;
    const { steps, stepsPerEpoch, hash } = begun;
    this.#set({ ...NOTHING, run: id, steps, epoch: steps / stepsPerEpoch, hash });
  }

  /** Goes on under another setup. @param {Setup} setup */
  async change(setup) {
    await this.#revive();
    await this.engine.call('change', { experiment: setup.experiment, patience: setup.patience });
    this.setup = setup;
    this.#fire('ae-change');
  }

  /**
   * Takes up another setup, and goes on under it where it can.
   * @param {Setup} setup @param {boolean} [wanted] to start anew in any case @returns whether it started anew
   */
  async become(setup, wanted = false) {
    const anew = wanted || !this.begun || startsAnew(this.setup, setup);
    await (anew ? this.begin(setup) : this.change(setup));
    return anew;
  }

  /** @param {Order} order */
  async play(order) {
    await this.#revive();
    this.#order = order;
    this.history.cut(this.progress.steps);
    this.#set({ playing: true, ended: '' });
    await this.engine.call('play', order);
  }

  async pause() {
    if (this.playing) await this.engine.call('pause', {});
  }

  /** What the browser's storage holds of it, if anything. */
  kept() {
    return load(this.name);
  }

  /** Goes on from what was kept. @param {import('./autosave.js').Kept} kept */
  async restore({ setup, saved, history, own }) {
    this.own = own;
    await this.begin(setup, saved, history);
  }

  /** Keeps it in the browser's storage. */
  async save() {
    const { steps } = this.progress;
    if (!this.begun || steps === this.#savedSteps) return;
    this.#savedAt = performance.now();
    this.#savedSteps = steps;
    const [id, setup, history, own] = [this.#id, this.setup, this.history.toJSON(), this.own];
    const saved = await this.engine.call('save', {});
    if (id === this.#id) await store(this.name, { setup, saved, history, own });
  }

  end() {
    clearTimeout(this.#watchdog);
    this.#engine?.end();
    this.#engine = undefined;
  }

  /** @param {Told} told */
  #hear(told) {
    if ('fetching' in told) return this.#fire('ae-fetching', told.fetching);
    const { progress } = told;
    if (progress.run !== this.#id) return;
    this.history.add(progress.points, progress.validations);
    this.#set(progress);
    const due = performance.now() - this.#savedAt > SAVE_EVERY_MS;
    if (progress.playing ? !due : progress.ended === 'diverged') return;
    this.save().catch((error) => this.#fire('ae-unsaved', error.message));
  }

  /** Does again what it was doing when its worker was given up, with another one. */
  async retry() {
    const order = this.#interrupted;
    await this.#revive();
    if (order) await this.play(order);
  }

  /** A new worker stands there. @param {string} why */
  async #recover(why) {
    if (!this.begun) return;
    const order = this.playing ? this.#order : undefined;
    this.#vacant = true;
    try {
      await this.#revive(`${why} It was started again`);
      if (order) await this.play(order);
    } catch (error) {
      // Of another lost worker the engine tells.
      if (!(error instanceof WorkerLost)) this.#broken(/** @type {Error} */ (error).message, order);
    }
  }

  /** Before anything can be asked of a worker it has to hold the run. @param {string} [what] happened */
  async #revive(what = 'Training was started again') {
    if (!this.#vacant || !this.begun) return;
    this.#reviving ??= this.#restoreLast(what).finally(() => (this.#reviving = undefined));
    await this.#reviving;
  }

  /** From what was kept last, else anew. @param {string} what */
  async #restoreLast(what) {
    const { setup } = this;
    const kept = await load(this.name).catch(() => undefined);
    if (kept && !startsAnew(kept.setup, setup)) {
      await this.begin(setup, kept.saved, kept.history);
      await this.change(setup);
    } else await this.begin(setup);
    this.#fire('ae-restart', `${what} and goes on from step ${this.progress.steps.toLocaleString('en')}.`);
  }

  /** @param {string} why @param {Order | undefined} [order] what it was doing */
  #broken(why, order = this.playing ? this.#order : undefined) {
    this.#interrupted = order;
    this.#vacant = true;
    this.#set({ playing: false });
    this.#fire('ae-error', why);
  }

  /** @param {Partial<Progress>} change */
  #set(change) {
    this.progress = { ...this.progress, ...change, points: [], validations: [] };
    this.changedAt = performance.now();
    clearTimeout(this.#watchdog);
    if (this.playing) {
      this.#watchdog = setTimeout(() => this.engine.check(), SILENCE_MS);
    }
    this.#fire('ae-change');
  }

  /** @param {string} type @param {unknown} [detail] */
  #fire(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
