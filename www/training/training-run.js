import { WorkerLost } from '../engine/worker-client.js';
import { latest } from '../engine/latest.js';
import { TrainingEngine } from '../engine/training/client.js';
import { startsAnew } from '../experiment/changes.js';
import { Autosave, NO_STORAGE } from './autosave.js';
import { WorkerRun } from './worker-run.js';

/** @typedef {import('../experiment/types.js').Setup} Setup */
/** @typedef {import('../engine/training/protocol.js').Report} Report */
/** @typedef {import('../engine/training/protocol.js').PlayMode} PlayMode */
/** @typedef {import('./autosave.js').SavedRun} SavedRun */

/**
 * One network in training, as the page knows it. It outlives its worker: a lost one is replaced and gets the run back.
 *
 * Fires `ae-change` when anything about it changed, `ae-fetching` while data is on its way, `ae-saved` when storage
 * holds it, and with a sentence `ae-error`, `ae-unsaved`, and `ae-restart` after a lost worker was replaced.
 */
export class TrainingRun extends WorkerRun {
  /** A `play` request is unanswered: what the worker reports until then is of before. */
  #starting = false;
  /** The newest setup that the run is to take up, until it has. @type {{ setup: Setup, anew: boolean } | undefined} */
  #wanted;
  /** @type {Promise<void> | undefined} */
  #restoring;

  /** @param {string} name under which it is saved @param {Setup} setup @param {string | null} variant @param {import('./autosave.js').RunStorage} [storage] */
  constructor(name, setup, variant, storage = NO_STORAGE) {
    const engine = new TrainingEngine(variant);
    super(setup, engine, new Autosave(storage, name));
    this.name = name;
    engine.addEventListener('ae-step', (event) => this.#onReport(/** @type {CustomEvent<Report>} */ (event).detail));
    engine.addEventListener('restart', (event) => this.#recover(/** @type {CustomEvent} */ (event).detail));
    engine.addEventListener('ae-error', (event) => this.#fail(/** @type {CustomEvent} */ (event).detail));
  }

  /** The setup that the run has or is about to have: a slider must not jump back under the hand. */
  get wanted() {
    return this.#wanted?.setup ?? this.setup;
  }

  /** Whether the run is being brought back into a new worker. */
  get restoring() {
    return this.#restoring !== undefined;
  }

  /**
   * Starts from scratch or from `saved`, paused. On failure the previous run keeps going.
   * @param {Setup} setup @param {Uint8Array} [saved]
   */
  async begin(setup, saved) {
    this.#wanted = undefined;
    await this.beginInWorker(setup, { saved });
  }

  /** Goes on from what storage held, paused. @param {SavedRun} saved */
  async restore({ setup, saved, history, own }) {
    this.own = own;
    if (!(await this.beginInWorker(setup, { saved, history }))) return;
    this.autosave.restored(this.progress.run, this.progress.steps);
    this.fire('ae-saved');
  }

  /**
   * Takes up another setup, at once where it can, else from scratch; a run that trains goes on training. In a burst of
   * changes only the newest counts.
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
      if (anew || !this.info || startsAnew(this.setup, setup)) {
        if (await this.beginInWorker(setup, { keepsPlaying: true })) await this.#resume();
      } else {
        await this.ensureRestored();
        await this.change(setup);
      }
    } finally {
      if (this.#wanted === wanted) this.#wanted = undefined;
    }
  });

  /** @param {PlayMode} mode */
  async play(mode) {
    this.playMode = mode;
    this.history.cut(this.progress.steps);
    this.update({ playing: true, ended: '', hash: '' });
    try {
      await this.ensureRestored();
      await this.#resume();
    } catch (error) {
      // A lost worker is replaced, or reported by its own events.
      if (!(error instanceof WorkerLost)) this.markStopped();
      throw error;
    }
  }

  async pause() {
    this.playMode = undefined;
    if (this.needsRestore) this.markStopped();
    else if (this.playing) await this.engine.run('pause', {});
  }

  /** Goes on with another worker after the last one was given up. */
  async retry() {
    if (this.playMode) await this.play(this.playMode);
    else await this.ensureRestored();
  }

  /** Brings the run back into its worker, if that is a new one. @param {string} [what] happened, in a sentence */
  async ensureRestored(what = 'Training was started again') {
    if (!this.needsRestore || !this.info) return;
    const restoring = (this.#restoring ??= this.#restoreLast(what));
    try {
      await restoring;
    } finally {
      if (this.#restoring === restoring) {
        this.#restoring = undefined;
        this.fire('ae-change');
      }
    }
  }

  /** Trains on, if the run is to train. */
  async #resume() {
    if (!this.playMode) return;
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
    this.update(this.#starting ? { ...progress, playing: true, ended: '', hash: '' } : progress);
    if (!this.playing) this.playMode = undefined;
    if (progress.playing ? !this.autosave.due : progress.ended === 'diverged') return;
    this.save().catch((error) => {
      if (!(error instanceof WorkerLost)) this.fire('ae-unsaved', error.message);
    });
  }

  /** A lost worker was replaced by a new one. @param {string} why */
  async #recover(why) {
    this.needsRestore = true;
    // A restore under way died with the worker it was for.
    this.#restoring = undefined;
    if (!this.info) return this.#fail(why);
    try {
      await this.ensureRestored(`${why} It was started again`);
      await this.#resume();
    } catch (error) {
      // The engine reports another lost worker.
      if (!(error instanceof WorkerLost)) this.#fail(/** @type {Error} */ (error).message);
    }
  }

  /** Begins again from what storage holds of this start, else from scratch. @param {string} what happened */
  async #restoreLast(what) {
    this.fire('ae-change');
    const { setup } = this;
    const stored = await this.autosave.loadOf(this.progress.run);
    const fits = stored && !startsAnew(stored.setup, setup);
    const from = fits ? { saved: stored.saved, history: stored.history } : {};
    if (!(await this.beginInWorker(setup, { keepsPlaying: true, ...from }))) return;
    if (fits) {
      this.autosave.restored(this.progress.run, this.progress.steps);
      if (this.isNewest) await this.change(setup);
    }
    this.fire('ae-restart', `${what} and goes on from step ${this.progress.steps.toLocaleString('en')}.`);
  }

  /** The play mode stays known, for a retry. @param {string} why */
  #fail(why) {
    this.needsRestore = true;
    this.markStopped();
    this.fire('ae-error', why);
  }
}
