import { formatNumber, t } from '../strings/t.js';
import { startsAnew } from '../experiment/changes.js';

/** Brings a run into a new worker after the last one was lost. */
export class Restoration {
  #run;
  /** @type {Promise<void> | undefined} */
  #underWay;

  /** @param {import('./worker-run.js').WorkerRun} run */
  constructor(run) {
    this.#run = run;
  }

  get underWay() {
    return this.#underWay !== undefined;
  }

  /** One that was under way died with the worker it was for. */
  drop() {
    this.#underWay = undefined;
  }

  /** Brings the run back into its worker, if that is a new one. @param {string} what happened, in a sentence */
  async ensure(what) {
    const run = this.#run;
    if (!run.needsRestore || !run.info) return;
    const underWay = (this.#underWay ??= this.#restore(what));
    try {
      await underWay;
    } finally {
      if (this.#underWay === underWay) {
        this.#underWay = undefined;
        run.fire('ae-change');
      }
    }
  }

  /** Begins again from what storage holds of this start, else from scratch. @param {string} what happened */
  async #restore(what) {
    const run = this.#run;
    run.fire('ae-change');
    const { autosave, setup } = run;
    const stored = await autosave.loadOf(run.progress.run);
    const fits = stored && !startsAnew(stored.setup, setup);
    const from = fits ? { saved: stored.saved, history: stored.history, trail: stored.trail } : {};
    if (!(await run.beginInWorker(setup, { keepsPlaying: true, ...from }))) return;
    if (fits) {
      autosave.restored(run.progress.run, run.progress.steps);
      if (run.isNewest) await run.change(setup);
    }
    const { steps } = run.progress;
    run.fire('ae-restart', what && t`${what} and goes on from step ${formatNumber(steps)}.`);
  }
}
