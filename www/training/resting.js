/** @typedef {import('./training-run.js').TrainingRun} TrainingRun */
/** @typedef {import('../engine/training/protocol.js').PlayMode} PlayMode */

/** Runs that were paused because nobody sees them, and how they are to go on when somebody does. */
export class Resting {
  /** @type {Map<TrainingRun, PlayMode>} */
  #modes = new Map();

  /** Whether any run rests. */
  get any() {
    return this.#modes.size > 0;
  }

  /** Notes what the runs are doing before they are paused. @param {TrainingRun[]} runs */
  rest(runs) {
    for (const run of runs) if (run.playMode) this.#modes.set(run, run.playMode);
  }

  /** Hands out the runs that rested, each with what it did. */
  wake() {
    const rested = [...this.#modes];
    this.#modes.clear();
    return rested;
  }

  /** Somebody did something: nothing is to go on by itself any more. */
  clear() {
    this.#modes.clear();
  }
}
