/** Below this time a rate would say more of the clock than of training. */
const LEAST_S = 0.2;

/** How fast a run has trained since it was told to play. */
export class Speed {
  #at = 0;
  /** The number of steps at the start. */
  from = 0;

  /** @param {number} steps taken so far */
  start(steps) {
    this.#at = performance.now();
    this.from = steps;
  }

  /**
   * @param {{ steps: number, stepsPerEpoch: number, totalSteps: number }} run @param {number} samples in an epoch
   * @returns {{ samplesPerSecond: number, secondsLeft: number }} 0 and NaN until known
   */
  measure({ steps, stepsPerEpoch, totalSteps }, samples) {
    const seconds = (performance.now() - this.#at) / 1000;
    // A run that diverged goes back to its last good step, perhaps to before it was told to play.
    const stepsPerSecond = seconds > LEAST_S ? Math.max(0, steps - this.from) / seconds : 0;
    return {
      samplesPerSecond: (stepsPerSecond * samples) / stepsPerEpoch,
      secondsLeft: stepsPerSecond > 0 ? (totalSteps - steps) / stepsPerSecond : NaN,
    };
  }
}
