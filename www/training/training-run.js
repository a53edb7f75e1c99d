import { WorkerLost } from '../engine/worker-client.js';
import { latest } from '../engine/latest.js';
import { TrainingEngine } from '../engine/training/client.js';
import { load, store } from '../pages/run-storage.js';
import { History } from './loss-history.js';
import { startsAnew } from '../experiment/changes.js';

/** @typedef {import('../engine/training/protocol.js').Setup} Setup */
/** @typedef {import('../engine/training/protocol.js').RunInfo} RunInfo */
/** @typedef {import('../engine/training/protocol.js').Progress} Progress */
/** @typedef {import('../engine/training/protocol.js').Report} Report */
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
  /** Of the start that the worker stands in, and of the one that was asked for last. */
  #id = 0;
  #asked = 0;
  /** Of the start that the browser's storage holds. */
  #stored = -1;
  #savedAt = 0;
  /** How far what was saved has come. */
  #savedAs = '';
  /** What it is to do; nothing where it is to stand still. @type {Order | undefined} */
  #order;
  /** Whether it was told to and has not answered: what it says meanwhile is of before. */
  #starting = false;
  /** A setup that it was asked to take up and has not taken up yet. @type {{ setup: Setup, anew: boolean } | undefined} */
  #wanted;
  /** Whether its worker is a new one, or none, with nothing of the run in it. */
  #vacant = false;
  /** @type {Promise<void> | undefined} */
  #reviving;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #watchdog;
  /** A person's own images, 28 × 28 grey levels each. @type {Uint8Array[]} */
  own = [];
  history = new History();
  /** @type {Progress} */
  progress = NOTHING;
  /** @type {RunInfo | undefined} */
  begun;
  /** When the network was last known to be another. */
  changedAt = 0;

  /** @param {string} name what it is saved under @param {Setup} setup @param {string | null} kernel */
  constructor(name, setup, kernel) {
    super();
    this.name = name;
    this.setup = setup;
    this.engine = new TrainingEngine(kernel);
    this.engine.addEventListener('ae-step', (event) => this.#hear(/** @type {CustomEvent<Report>} */ (event).detail));
    this.engine.addEventListener('restart', (event) => this.#recover(/** @type {CustomEvent} */ (event).detail));
    this.engine.addEventListener('ae-error', (event) => this.#broken(/** @type {CustomEvent} */ (event).detail));
  }

  get playing() {
    return this.progress.playing;
  }

  /** What it is doing; nothing while it stands still. */
  get order() {
    return this.#order;
  }

  /** Whether its worker holds it, so that it can be looked at. */
  get ready() {
    return this.begun !== undefined && !this.#vacant;
  }

  /** The setup as it is wanted: what is on its way counts, lest a slider jump back under the hand. */
  get wanted() {
    return this.#wanted?.setup ?? this.setup;
  }

  /**
   * Starts anew, or from what was saved, and stands still then. If it is refused, what was goes on.
   * @param {Setup} setup @param {Uint8Array} [saved]
   */
  async begin(setup, saved) {
    this.#wanted = undefined;
    await this.#take(setup, { saved });
  }

  /** What the browser's storage holds of it, if anything. */
  kept() {
    return load(this.name);
  }

  /** Goes on from what was kept. @param {import('../pages/run-storage.js').Kept} kept */
  async restore({ setup, saved, history, own }) {
    this.own = own;
    if (await this.#take(setup, { saved, history })) this.#stored = this.#id;
  }

  /**
   * Takes up another setup and goes on under it where it can, else starts anew; what learns learns on. Of a burst only
   * the newest counts.
   * @param {Setup} setup @param {boolean} [anew] in any case
   */
  become(setup, anew = false) {
    const wanted = { setup, anew: anew || Boolean(this.#wanted?.anew) };
    this.#wanted = wanted;
    return this.#becomeNewest(() => wanted);
  }

  #becomeNewest = latest(async (/** @type {{ setup: Setup, anew: boolean }} */ wanted) => {
    if (this.#wanted !== wanted) return;
    const { setup, anew } = wanted;
    // Whoever comes now wants a change of what is being started.
    wanted.anew = false;
    try {
      if (anew || !this.begun || startsAnew(this.setup, setup)) {
        if (await this.#take(setup, { goesOn: true })) await this.#go();
      } else {
        await this.revive();
        await this.#change(setup);
      }
    } finally {
      if (this.#wanted === wanted) this.#wanted = undefined;
    }
  });

  /** @param {Order} order */
  async play(order) {
    this.#order = order;
    this.history.cut(this.progress.steps);
    this.#set({ playing: true, ended: '', hash: '' });
    try {
      await this.revive();
      await this.#go();
    } catch (error) {
      // A lost worker is replaced, or told of, by its own events.
      if (!(error instanceof WorkerLost)) this.#stand();
      throw error;
    }
  }

  async pause() {
    this.#order = undefined;
    if (this.#vacant) this.#stand();
    else if (this.playing) await this.engine.call('pause', {});
  }

  /** Does again what it was doing when its worker was given up, with another one. */
  async retry() {
    if (this.#order) await this.play(this.#order);
    else await this.revive();
  }

  /** Before anything can be asked of a worker it has to hold the run. @param {string} [what] happened */
  async revive(what = 'Training was started again') {
    if (!this.#vacant || !this.begun) return;
    const reviving = (this.#reviving ??= this.#restoreLast(what));
    try {
      await reviving;
    } finally {
      if (this.#reviving === reviving) this.#reviving = undefined;
    }
  }

  /** Keeps it in the browser's storage. */
  async save() {
    if (!this.ready || this.#mark === this.#savedAs) return;
    this.#savedAt = performance.now();
    this.#savedAs = this.#mark;
    const [id, setup, history, own] = [this.#id, this.setup, this.history.toJSON(), this.own];
    const saved = await this.engine.call('save', {});
    if (id !== this.#id) return;
    await store(this.name, { setup, saved, history, own });
    this.#stored = id;
  }

  /** For good. */
  end() {
    clearTimeout(this.#watchdog);
    this.engine.end();
  }

  /**
   * @param {Setup} setup
   * @param {{ saved?: Uint8Array | undefined, history?: ReturnType<History['toJSON']> | undefined, goesOn?: boolean }} how
   *   `goesOn`: whether it is to do then what it does now
   * @returns whether the worker took it: a newer one may have come in between
   */
  async #take(setup, { saved, history, goesOn = false }) {
    const id = (this.#asked = ++ids);
    if (this.engine.failure) this.engine.restart();
    const begun = await this.engine.call('begin', { run: id, setup, own: this.own, ...(saved && { saved }) });
    if (!begun) return false;
    const { steps, stepsPerEpoch, hash } = begun;
    [this.#id, this.begun, this.#vacant] = [id, begun, false];
    if (!goesOn) this.#order = undefined;
    this.setup = { ...setup, experiment: begun.experiment };
    this.history = history ? History.fromJSON(history) : new History(steps);
    const playing = this.#order !== undefined;
    const epoch = steps / stepsPerEpoch;
    const ended = !playing && epoch >= begun.experiment.epochs ? 'epochs' : '';
    this.#set({ ...NOTHING, run: id, steps, epoch, playing, ended, hash: playing ? '' : hash });
    // What begins at the beginning, or comes from the storage, need not be kept.
    this.#savedAs = steps === 0 || history ? this.#mark : '';
    return true;
  }

  /** Stands for how far it has come, and how well that was measured. */
  get #mark() {
    return `${this.progress.steps} ${this.history.validation?.step}`;
  }

  /** @param {Setup} setup */
  async #change(setup) {
    await this.engine.call('change', { experiment: setup.experiment, patience: setup.patience });
    this.setup = setup;
    this.#fire('ae-change');
  }

  /** Does what it is to do. */
  async #go() {
    if (!this.#order) return;
    this.#starting = true;
    try {
      await this.engine.call('play', this.#order);
    } finally {
      this.#starting = false;
    }
  }

  /** @param {Report} report */
  #hear(report) {
    if ('fetching' in report) return this.#fire('ae-fetching', report.fetching);
    const { progress } = report;
    if (progress.run !== this.#id) return;
    this.history.add(progress.points, progress.validations);
    this.#set(this.#starting ? { ...progress, playing: true, ended: '', hash: '' } : progress);
    if (!this.playing) this.#order = undefined;
    const due = performance.now() - this.#savedAt > SAVE_EVERY_MS;
    if (progress.playing ? !due : progress.ended === 'diverged') return;
    this.save().catch((error) => {
      if (!(error instanceof WorkerLost)) this.#fire('ae-unsaved', error.message);
    });
  }

  /** A new worker stands there. @param {string} why */
  async #recover(why) {
    this.#vacant = true;
    // It died with the worker that it was of.
    this.#reviving = undefined;
    if (!this.begun) return this.#broken(why);
    try {
      await this.revive(`${why} It was started again`);
      await this.#go();
    } catch (error) {
      // Of another lost worker the engine tells.
      if (!(error instanceof WorkerLost)) this.#broken(/** @type {Error} */ (error).message);
    }
  }

  /** From what was kept of this start, else anew. @param {string} what */
  async #restoreLast(what) {
    const { setup } = this;
    const kept = this.#stored === this.#id ? await load(this.name).catch(() => undefined) : undefined;
    const fits = kept && !startsAnew(kept.setup, setup);
    const took = await this.#take(setup, { goesOn: true, ...(fits && { saved: kept.saved, history: kept.history }) });
    if (!took) return;
    if (fits) {
      this.#stored = this.#id;
      if (this.#asked === this.#id) await this.#change(setup);
    }
    this.#fire('ae-restart', `${what} and goes on from step ${this.progress.steps.toLocaleString('en')}.`);
  }

  /** What it was to do stays known, for a retry. @param {string} why */
  #broken(why) {
    this.#vacant = true;
    this.#stand();
    this.#fire('ae-error', why);
  }

  #stand() {
    this.#set({ playing: false, ended: 'paused' });
  }

  /** @param {Partial<Progress>} change */
  #set(change) {
    this.progress = { ...this.progress, ...change, points: [], validations: [] };
    this.changedAt = performance.now();
    clearTimeout(this.#watchdog);
    if (this.playing) this.#watchdog = setTimeout(() => this.engine.check(), SILENCE_MS);
    this.#fire('ae-change');
  }

  /** @param {string} type @param {unknown} [detail] */
  #fire(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
