import { t } from '../strings/t.js';
import { WorkerLost } from '../engine/worker-client.js';
import { TrainingEngine } from '../engine/training/client.js';
import { Autosave, NO_STORAGE } from './autosave.js';
import { EditedRun } from './edited-run.js';

/** @typedef {import('../experiment/types.js').Setup} Setup */
/** @typedef {import('../engine/training/protocol.js').Report} Report */
/** @typedef {import('../engine/training/protocol.js').PlayMode} PlayMode */

/**
 * One network in training, as the page knows it. It outlives its worker: a lost one is replaced and gets the run back.
 *
 * Fires `ae-change` when anything about it changed, `ae-learned` when its weights did or they were validated, `ae-fetching`
 * while data is on its way, `ae-saved` when storage holds it, and with a sentence `ae-error`, `ae-unsaved`, `ae-kept` where
 * a change was put back, and `ae-restart` after a lost worker was replaced.
 */
export class TrainingRun extends EditedRun {
  /** A `play` request is unanswered: what the worker reports until then is of before. */
  #starting = false;

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

  /** @param {string} name under which it is shown, and saved from the next save on */
  rename(name) {
    this.name = name;
    this.autosave.rename(name);
  }

  /** @param {PlayMode} mode */
  async play(mode) {
    // Another object each time: the same order given again is a new one.
    this.playMode = { ...mode };
    this.history.cut(this.progress.steps);
    this.update({ playing: true, ended: '', hash: '' });
    try {
      await this.started();
      await this.ensureRestored();
      await this.resume();
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

  /** Trains on, if the run is to train and its worker was not yet told so. */
  async resume() {
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
    if ('notice' in report) return this.fire('ae-unsaved', report.notice);
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
      await this.#goOn(t`${why} It was started again`);
    } catch (error) {
      // The engine reports another lost worker.
      if (!(error instanceof WorkerLost)) this.#fail(/** @type {Error} */ (error).message);
    }
  }

  /** @param {string} what happened, in a sentence; empty where there is nothing to tell */
  async #goOn(what) {
    await this.ensureRestored(what);
    await this.resume();
  }

  /** The play mode stays known, for a retry. @param {string} why */
  #fail(why) {
    this.needsRestore = true;
    this.markStopped();
    this.fire('ae-error', why);
  }
}
