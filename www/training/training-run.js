import { WorkerLost } from '../engine/worker-client.js';
import { latest } from '../engine/latest.js';
import { TrainingEngine } from '../engine/training/client.js';
import { startsAnew } from '../experiment/changes.js';
import { Autosave, NO_STORAGE } from './autosave.js';
import { LastingRun } from './lasting-run.js';

/** @typedef {import('../experiment/types.js').Setup} Setup */
/** @typedef {import('../engine/training/protocol.js').Report} Report */
/** @typedef {import('../engine/training/protocol.js').PlayMode} PlayMode */
/** @typedef {import('./autosave.js').SavedRun} SavedRun */

/**
 * One network in training, as the page knows it. It outlives its worker: a lost one is replaced and gets the run back.
 *
 * Fires `ae-change` when anything about it changed, `ae-learned` when its weights did, `ae-fetching` while data is on
 * its way, `ae-saved` when storage holds it, and with a sentence `ae-error`, `ae-unsaved`, and `ae-restart` after a lost worker was replaced.
 */
export class TrainingRun extends LastingRun {
  /** A `play` request is unanswered: what the worker reports until then is of before. */
  #starting = false;
  /** The newest setup that the run is to take up, until it has. @type {{ setup: Setup, anew: boolean } | undefined} */
  #wanted;

  /**
   * @param {string} name under which it is saved @param {Setup} setup @param {string | null} variant
   * @param {import('./autosave.js').RunStorage} [storage] @param {import('./options.js').TrainingWorkers} [workers]
   */
  constructor(name, setup, variant, storage = NO_STORAGE, workers = {}) {
    const { ways, turns } = workers;
    const engine = new TrainingEngine(variant, { ...(ways && { ways }), asleep: turns !== undefined });
    super(setup, engine, new Autosave(storage, name));
    this.turns = turns;
    this.name = name;
    engine.addEventListener('ae-step', (event) => this.#onReport(/** @type {CustomEvent<Report>} */ (event).detail));
    engine.addEventListener('restart', (event) => this.#recover(/** @type {CustomEvent} */ (event).detail));
    engine.addEventListener('ae-error', (event) => this.#fail(/** @type {CustomEvent} */ (event).detail));
  }

  /** The setup that the run has or is about to have: a slider must not jump back under the hand. */
  get wanted() {
    return this.#wanted?.setup ?? this.setup;
  }

  /**
   * Starts from scratch or from `saved`, paused. On failure the previous run keeps going.
   * @param {Setup} setup @param {Uint8Array} [saved]
   */
  async begin(setup, saved) {
    await this.#startPaused(setup, { saved });
  }

  /** Goes on from what storage held, paused. @param {SavedRun} saved */
  async restore({ setup, saved, history, own }) {
    this.own = own;
    if (!(await this.#startPaused(setup, { saved, history }))) return;
    this.autosave.restored(this.progress.run, this.progress.steps);
    this.fire('ae-saved');
  }

  /**
   * Takes up another setup, at once where it can, else from scratch; a run that trains goes on training. In a burst of
   * changes only the newest counts, and a change of a run that is being started comes after its start.
   * @param {Setup} setup @param {boolean} [anew] from scratch in any case
   */
  applySetup(setup, anew = false) {
    const wanted = { setup, anew: anew || Boolean(this.#wanted?.anew) };
    this.#wanted = wanted;
    return this.#applyNewest(() => wanted);
  }

  #applyNewest = latest(async (/** @type {{ setup: Setup, anew: boolean }} */ wanted) => {
    if (this.#wanted !== wanted) return;
    const { setup, anew } = wanted;
    // A change that comes now is one of the run that is being started.
    wanted.anew = false;
    try {
      const of = this.start?.setup ?? this.setup;
      const acts = !anew && !startsAnew(of, setup);
      if (acts) await this.started();
      if (acts && this.info && !startsAnew(this.setup, setup)) {
        await this.ensureRestored();
        if (this.#wanted === wanted) await this.change(setup);
      } else if (this.#wanted === wanted) {
        if (await this.beginInWorker(setup, { keepsPlaying: true })) await this.#resume();
      }
    } finally {
      if (this.#wanted === wanted) this.#wanted = undefined;
    }
  });

  /** @param {PlayMode} mode */
  async play(mode) {
    // Another object each time: the same order given again is a new one.
    this.playMode = { ...mode };
    this.history.cut(this.progress.steps);
    this.update({ playing: true, ended: '', hash: '' });
    try {
      await this.started();
      await this.ensureRestored();
      await this.#resume();
    } catch (error) {
      // A lost worker is replaced, or reported by its own events.
      if (!(error instanceof WorkerLost)) this.markStopped();
      throw error;
    }
  }

  async pause() {
    const { playing, playMode } = this;
    this.playMode = undefined;
    // The worker does not know yet that it was to train, and will not say that it stopped.
    if (this.needsRestore || playMode !== this.ordered) this.markStopped();
    if (playing && !this.needsRestore) await this.engine.run('pause', {});
  }

  /** Goes on with another worker after the last one was given up. */
  async retry() {
    if (this.playMode) await this.play(this.playMode);
    else await this.ensureRestored();
  }

  /** @param {Setup} setup @param {{ saved?: Uint8Array | undefined, history?: SavedRun['history'] | undefined }} from */
  async #startPaused(setup, from) {
    const wanted = { setup, anew: false };
    this.#wanted = wanted;
    try {
      return await this.beginInWorker(setup, from);
    } finally {
      if (this.#wanted === wanted) this.#wanted = undefined;
    }
  }

  /** Trains on, if the run is to train and its worker was not yet told so. */
  async #resume() {
    if (!this.playMode || this.playMode === this.ordered) return;
    this.ordered = this.playMode;
    this.#starting = true;
    try {
      await this.engine.run('play', this.playMode);
    } finally {
      this.#starting = false;
    }
  }

  /** @param {Report} report */
  #onReport(report) {
    if ('fetching' in report) return this.fire('ae-fetching', report.fetching);
    const { progress } = report;
    if (progress.run !== this.progress.run) return;
    this.history.add(progress.points, progress.validations);
    const goesOn = this.#starting || this.parking;
    this.update(goesOn ? { ...progress, playing: this.playMode !== undefined, ended: '', hash: '' } : progress);
    if (!this.playing) this.playMode = undefined;
    if (progress.playing ? !this.autosave.due : progress.ended === 'diverged') return;
    this.save().catch((error) => {
      if (!(error instanceof WorkerLost)) this.fire('ae-unsaved', error.message);
    });
  }

  /** Makes room for other networks of the page; one that trains goes on when it is its turn again. */
  async park() {
    await super.park();
    if (this.playMode) this.#goOn('').catch((error) => this.#fail(error.message));
  }

  /** A lost worker was replaced by a new one. @param {string} why */
  async #recover(why) {
    this.lostWorker();
    if (!this.info) return this.#fail(why);
    try {
      await this.#goOn(`${why} It was started again`);
    } catch (error) {
      // The engine reports another lost worker.
      if (!(error instanceof WorkerLost)) this.#fail(/** @type {Error} */ (error).message);
    }
  }

  /** @param {string} what happened, in a sentence; empty where there is nothing to tell */
  async #goOn(what) {
    await this.ensureRestored(what);
    await this.#resume();
  }

  /** The play mode stays known, for a retry. @param {string} why */
  #fail(why) {
    this.needsRestore = true;
    this.markStopped();
    this.fire('ae-error', why);
  }
}
