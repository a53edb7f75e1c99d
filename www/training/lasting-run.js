import { t } from '../strings/t.js';
import { Restoration } from './restoration.js';
import { WorkerRun } from './worker-run.js';

/** @typedef {import('../engine/training/turns.js').Turns} Turns */

/**
 * A run that outlives its worker: it is brought back into the next after one was lost, or was given up for other networks
 * of the page.
 */
export class LastingRun extends WorkerRun {
  /** Shares out workers; without it no run ever waits. @type {Turns | undefined} */
  turns;
  /** Whether it waits until another network of the page makes room. */
  waiting = false;
  /** Whether it is being put away: what the worker says of its stop is not the end of training. */
  parking = false;
  #restoration = new Restoration(this);

  /** Whether the run is being brought back into a new worker. */
  get restoring() {
    return this.#restoration.underWay;
  }

  /** Whether it neither trains nor is being started: others may have its worker. */
  get idle() {
    return !this.playing && !this.playMode && !this.start && !this.restoring;
  }

  /** Brings the run back into its worker, if that is a new one. @param {string} [what] happened, in a sentence */
  ensureRestored(what = t`Training was started again`) {
    return this.#restoration.ensure(what);
  }

  /** Waits until it is its turn to have a worker. @returns {Promise<void> | undefined} nothing where it need not wait */
  takeWorker() {
    return this.turns ? this.#takeTurn(this.turns) : super.takeWorker();
  }

  /** Makes room for other networks of the page: the run goes into its storage, and its worker ends. */
  async park() {
    this.parking = true;
    try {
      if (this.playing) await this.engine.run('pause', {});
      await this.save();
    } catch {
      // What storage held before is what it goes on from.
    }
    this.engine.end();
    this.lostWorker();
    this.parking = false;
    this.fire('ae-change');
  }

  /** What the worker held is gone with it. */
  lostWorker() {
    this.needsRestore = true;
    this.ordered = undefined;
    this.#restoration.drop();
  }

  end() {
    this.turns?.leave(this);
    super.end();
  }

  /** @param {Turns} turns */
  async #takeTurn(turns) {
    this.#wait(true);
    await turns.take(this).finally(() => this.#wait(false));
    super.takeWorker();
  }

  /** @param {boolean} waiting */
  #wait(waiting) {
    this.waiting = waiting;
    this.fire('ae-change');
  }
}
