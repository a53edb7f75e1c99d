import { applyChange } from '../experiment/changes.js';

/** @typedef {import('./training-run.js').TrainingRun} TrainingRun */

/** A finished run that is started again goes on for so many epochs. */
const MORE_EPOCHS = 10;
const MOST_SEEDS = 1_000_000;

/** Plays, pauses and resets the runs. */
export class Transport {
  #comparison;
  #resting;
  #guard;
  slow = false;

  /**
   * @param {import('./comparison.js').Comparison} comparison @param {import('./resting.js').Resting} resting
   * @param {(act: () => Promise<unknown>) => Promise<void>} guard does what may be refused, and tells of a refusal
   */
  constructor(comparison, resting, guard) {
    this.#comparison = comparison;
    this.#resting = resting;
    this.#guard = guard;
  }

  /** @param {import('../engine/training/protocol.js').PlayMode['until']} until */
  async play(until) {
    this.#resting.clear();
    const begun = this.#comparison.runs.filter((run) => run.info);
    const finished = begun.filter((run) => run.progress.epoch >= run.wanted.experiment.epochs);
    for (const run of begun) {
      if (finished.includes(run)) {
        // Of two runs the one that is done waits for the other.
        if (finished.length < begun.length) continue;
        const { wanted } = run;
        const value = wanted.experiment.epochs + MORE_EPOCHS;
        await this.#guard(() => run.applySetup(applyChange(wanted, { setting: 'epochs', value })));
      }
      await this.#guard(() => run.play({ until, slow: this.slow }));
    }
  }

  async pause() {
    await Promise.all(this.#comparison.runs.map((run) => run.pause().catch(() => {})));
  }

  /** @param {boolean} [reseed] with a new seed, the same for both */
  async reset(reseed = false) {
    this.#resting.clear();
    const value = (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % MOST_SEEDS;
    for (const run of this.#comparison.runs) {
      const setup = reseed ? applyChange(run.wanted, { setting: 'seed', value }) : run.wanted;
      await this.#guard(() => run.begin(setup));
    }
  }

  /** Runs that train go on at the other pace. @param {boolean} slow */
  setSlow(slow) {
    this.slow = slow;
    for (const run of this.#comparison.runs) {
      const { playMode } = run;
      if (playMode) this.#guard(() => run.play({ ...playMode, slow }));
    }
  }

  /** Pauses runs that nobody sees. */
  rest() {
    this.#resting.rest(this.#comparison.runs);
    if (this.#resting.any) this.pause();
  }

  /** Lets runs that rested go on. */
  wake() {
    for (const [run, mode] of this.#resting.wake()) {
      if (this.#comparison.runs.includes(run)) this.#guard(() => run.play(mode));
    }
  }
}
