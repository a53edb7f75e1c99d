import { poolSize } from '../pool.js';
import { SweepWorker } from './sweep-worker.js';

/** @typedef {import('./sweep-worker.js').SweepJob} SweepJob */
/** @typedef {import('./sweep-worker.js').Trained} Trained */
/** @typedef {import('./sweep-worker.js').TrainOptions} TrainOptions */

/**
 * Trains networks from their first weights to the end of their epochs, as many at once as the page may have workers: one
 * after the other in each. Which come first is up to whoever asks; the longest first leaves no worker idle at the end.
 */
export class Sweep {
  #workers;
  #size;
  #signal;
  /** @type {SweepJob[]} */
  #waiting = [];
  /** How many workers are at it. */
  #busy = 0;

  /**
   * @param {{ ways?: import('../worker-line.js').Way[], turns: import('./turns.js').Turns }} workers how they start, and
   *   who shares them out
   * @param {AbortSignal} signal ends it, and whatever it trains
   * @param {number} [size] workers at once
   */
  constructor(workers, signal, size = poolSize()) {
    this.#workers = workers;
    this.#signal = signal;
    this.#size = size;
  }

  /**
   * Trains a network when its turn comes.
   * @param {import('../../experiment/types.js').Setup} setup @param {TrainOptions} [options]
   * @returns {Promise<Trained>} rejects with a sentence, which is of this network alone, or with the signal's reason
   */
  async train(setup, { signal, onProgress } = {}) {
    const own = new AbortController();
    for (const each of [signal, this.#signal]) {
      each?.throwIfAborted();
      each?.addEventListener('abort', () => own.abort(each.reason), { signal: own.signal });
    }
    return new Promise((resolve, reject) => {
      /** @type {SweepJob} */
      const job = { setup, signal: own.signal, ...(onProgress && { onProgress }), resolve, reject };
      own.signal.addEventListener('abort', () => {
        this.#waiting = this.#waiting.filter((each) => each !== job);
        reject(own.signal.reason);
      });
      this.#waiting.push(job);
      if (this.#busy < this.#size) this.#work();
    });
  }

  /** One worker, for as long as anything waits. */
  async #work() {
    this.#busy += 1;
    const worker = new SweepWorker(this.#workers);
    for (let job = this.#waiting.shift(); job; job = this.#waiting.shift()) {
      await worker.train(job).then(job.resolve, job.reject);
    }
    worker.end();
    this.#busy -= 1;
  }
}
