import { latest } from '../engine/latest.js';
import { startsAnew } from '../experiment/changes.js';
import { LastingRun } from './lasting-run.js';

/** @typedef {import('../experiment/types.js').Setup} Setup */
/** @typedef {import('./autosave.js').SavedRun} SavedRun */

/** A run whose setup is changed while it is being started, trains or stands still. */
export class EditedRun extends LastingRun {
  /** The newest setup that the run is to take up, until it has. @type {{ setup: Setup, anew: boolean } | undefined} */
  #wanted;

  /** The setup that the run has or is about to have: a slider must not jump back under the hand. */
  get wanted() {
    return this.#wanted?.setup ?? this.setup;
  }

  /**
   * Starts from scratch or from `saved`, paused. On failure the previous run keeps going.
   * @param {Setup} setup @param {Uint8Array} [saved]
   */
  async begin(setup, saved) {
    if (await this.#startPaused(setup, { saved })) this.forkedAt = undefined;
  }

  /** Goes on from what storage held, paused. @param {SavedRun} saved */
  async restore({ setup, saved, history, own, forkedAt, trail }) {
    this.own = own;
    if (!(await this.#startPaused(setup, { saved, history, trail }))) return;
    this.forkedAt = forkedAt;
    this.autosave.restored(this.progress.run, this.progress.steps);
    this.fire('ae-saved');
  }

  /** Goes on, paused, from where another run stands. @param {EditedRun} other which must have begun */
  async fork(other) {
    await other.ensureRestored();
    const saved = await other.engine.run('save', {});
    const { setup, history, progress } = other;
    if (!(await this.#startPaused(setup, { saved, history: history.toJSON() }))) return;
    this.forkedAt = progress.steps;
    // Storage does not hold it yet.
    this.autosave.skip('');
    await this.save();
  }

  /**
   * Takes up another setup, at once where it can, else from scratch; a run that trains goes on training. In a burst of
   * changes only the newest counts, and a change of a run that is being started comes after its start.
   * @param {Setup} setup @param {boolean} [anew] from scratch in any case
   */
  applySetup(setup, anew = false) {
    const { setup: allowed, why } = this.rule?.fit(setup) ?? { setup, why: '' };
    if (why) this.fire('ae-kept', why);
    const wanted = { setup: allowed, anew: anew || Boolean(this.#wanted?.anew) };
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
        if (await this.beginInWorker(setup, { keepsPlaying: true })) await this.resume();
      }
    } finally {
      if (this.#wanted === wanted) this.#wanted = undefined;
    }
  });

  /** Trains on, if the run is to train and its worker was not yet told so. */
  async resume() {}

  /** @param {Setup} setup @param {{ saved?: Uint8Array | undefined, history?: SavedRun['history'] | undefined, trail?: SavedRun['trail'] }} from */
  async #startPaused(setup, from) {
    const wanted = { setup, anew: false };
    this.#wanted = wanted;
    try {
      return await this.beginInWorker(setup, from);
    } finally {
      if (this.#wanted === wanted) this.#wanted = undefined;
    }
  }
}
