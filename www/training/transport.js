import { applyChange } from '../experiment/changes.js';
import { publishedOf } from '../experiment/published/judge.js';

/** @typedef {import('./training-run.js').TrainingRun} TrainingRun */

/** A finished run that is started again goes on for so many epochs. */
const MORE_EPOCHS = 10;
const MOST_SEEDS = 1_000_000;

/** @param {TrainingRun} run */
const isFinished = (run) => run.progress.epoch >= run.wanted.experiment.epochs;

/** Plays, pauses and resets the runs. */
export class Transport {
  #comparison;
  #resting;
  #guard;
  #ensureBegun;
  /** Counts what was ordered: of what takes time only the newest counts. */
  #order = 0;
  slow = false;

  /**
   * @param {import('./comparison.js').Comparison} comparison @param {import('./resting.js').Resting} resting
   * @param {(act: () => Promise<unknown>) => Promise<void>} guard does what may be refused, and tells of a refusal
   * @param {() => Promise<void>} ensureBegun begins the runs, if nothing has
   */
  constructor(comparison, resting, guard, ensureBegun) {
    this.#comparison = comparison;
    this.#resting = resting;
    this.#guard = guard;
    this.#ensureBegun = ensureBegun;
  }

  /** @param {import('../engine/training/protocol.js').PlayMode['until']} until */
  async play(until) {
    const order = ++this.#order;
    this.#resting.clear();
    await this.#ensureBegun();
    if (order !== this.#order) return;
    const begun = this.#comparison.runs.filter((run) => run.info);
    const finished = begun.filter(isFinished);
    // A run that is done waits for the others.
    const all = finished.length === begun.length;
    const runs = all ? begun : begun.filter((run) => !finished.includes(run));
    await Promise.all(
      runs.map(async (run) => {
        if (all) await this.#prolong(run);
        if (order === this.#order) await this.#guard(() => run.play({ until, slow: this.slow }));
      }),
    );
  }

  /** How many epochs more the next start adds, since all runs are finished; 0 while one is not. */
  get more() {
    const begun = this.#comparison.runs.filter((run) => run.info);
    return begun.length > 0 && begun.every(isFinished) ? MORE_EPOCHS : 0;
  }

  async pause() {
    this.#order += 1;
    await Promise.all(this.#comparison.runs.map((run) => run.pause().catch(() => {})));
  }

  /** Pauses, and waits until storage holds all runs as they stand; rejects with a sentence where it refuses. */
  async keep() {
    await this.pause();
    await Promise.all(this.#comparison.runs.map((run) => run.save().then(() => run.autosave.settled())));
  }

  /** @param {boolean} [reseed] with a new seed, the same for all */
  async reset(reseed = false) {
    this.#order += 1;
    this.#resting.clear();
    const value = (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % MOST_SEEDS;
    await Promise.all(
      this.#comparison.runs.map((run) => {
        const setup = reseed ? applyChange(run.wanted, { setting: 'seed', value }) : run.wanted;
        return this.#guard(() => run.begin(setup));
      }),
    );
  }

  /** Runs that train go on at the other pace. @param {boolean} slow */
  setSlow(slow) {
    this.slow = slow;
    for (const run of this.#comparison.runs) {
      const { playMode } = run;
      if (playMode) this.#guard(() => run.play({ ...playMode, slow }));
    }
  }

  /** @param {TrainingRun} run that is finished, to train on */
  #prolong(run) {
    const { wanted } = run;
    const value = wanted.experiment.epochs + MORE_EPOCHS;
    return this.#guard(() => run.applySetup(applyChange(wanted, { setting: 'epochs', value })));
  }

  /** Pauses runs that nobody sees, but for those that take minutes to a published result. */
  rest() {
    const { runs } = this.#comparison;
    if (runs.some(({ wanted }) => publishedOf(wanted))) return;
    this.#resting.rest(runs);
    if (this.#resting.any) this.pause();
  }

  /** Lets runs that rested go on. */
  wake() {
    for (const [run, mode] of this.#resting.wake()) {
      if (this.#comparison.runs.includes(run)) this.#guard(() => run.play(mode));
    }
  }
}
