/** @typedef {import('autoencoder-wasm/training').Run} Run */

/**
 * How a thread is shared: between two slices of training the page is answered, so it waits no longer than a slice, and
 * one step more.
 * @typedef {{ sliceMs: number, restMs: number }} Pace
 */

/** Of a worker, which has nothing else to do. @type {Pace} */
export const WORKER_PACE = { sliceMs: 12, restMs: 0 };
/** Of the page's own thread, which also draws. @type {Pace} */
export const PAGE_PACE = { sliceMs: 8, restMs: 4 };

/** Trains for about one slice of time at a call, in as few calls of the compute module as that allows. */
export class SliceTrainer {
  /** So many steps are sure to take less than a slice. */
  #stride = 1;
  #sliceMs;

  /** @param {Pace} pace */
  constructor({ sliceMs }) {
    this.#sliceMs = sliceMs;
  }

  /**
   * @param {Run} run @param {object} limits
   * @param {number} limits.most steps that may be taken at most
   * @param {boolean} limits.single whether to take one step and no more
   * @param {() => boolean} limits.stops whether training has to stop after the steps just taken
   */
  train(run, { most, single, stops }) {
    const start = performance.now();
    const end = run.steps + (single ? 1 : most);
    do {
      const left = run.stepsPerEpoch - (run.steps % run.stepsPerEpoch);
      const steps = single ? 1 : Math.min(left, end - run.steps, this.#stride);
      const before = performance.now();
      run.train(steps);
      const took = performance.now() - before;
      if (!single && steps === this.#stride) this.#adapt(took);
    } while (run.steps < end && !stops() && performance.now() - start < this.#sliceMs);
  }

  /** @param {number} took ms for a whole stride */
  #adapt(took) {
    if (took < this.#sliceMs / 4) this.#stride *= 2;
    else if (took > this.#sliceMs && this.#stride > 1) this.#stride = Math.ceil(this.#stride / 2);
  }
}
