import { SweepWorker } from './sweep-worker.js';
import { workersAtOnce } from './turns.js';

/** @typedef {import('./protocol.js').Operations} Operations */
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
  /** @type {((worker: SweepWorker) => Promise<void>)[]} */
  #waiting = [];
  /** How many workers are at it. */
  #busy = 0;

  /**
   * @param {{ ways?: import('../worker-line.js').Way[], turns: import('./turns.js').Turns }} workers how they start, and
   *   who shares them out
   * @param {AbortSignal} signal ends it, and whatever it trains
   * @param {number} [size] workers at once
   */
  constructor(workers, signal, size = workersAtOnce()) {
    this.#workers = workers;
    this.#signal = signal;
    this.#size = size;
  }

  /**
   * Trains a network when its turn comes.
   * @param {import('../../experiment/types.js').Setup} setup @param {TrainOptions} [options]
   * @returns {Promise<Trained>} rejects with a sentence, which is of this network alone, or with the signal's reason
   */
  train(setup, { signal, onProgress } = {}) {
    return this.#add(signal, (worker, own) => worker.train({ setup, signal: own, ...(onProgress && { onProgress }) }));
  }

  /**
   * Has a worker do something else when its turn comes.
   * @template {keyof Operations} K
   * @param {K} operation @param {Parameters<Operations[K]>[0]} args @param {import('../protocol.js').JobOptions} [options]
   * @returns {Promise<ReturnType<Operations[K]>>} rejects as `train` does
   */
  run(operation, args, { signal, onProgress } = {}) {
    return this.#add(signal, (worker, own) => worker.run(operation, args, { signal: own, onProgress }));
  }

  /**
   * @template T
   * @param {AbortSignal | undefined} signal @param {(worker: SweepWorker, signal: AbortSignal) => Promise<T>} start
   * @returns {Promise<T>}
   */
  async #add(signal, start) {
    const own = new AbortController();
    for (const each of [signal, this.#signal]) {
      each?.throwIfAborted();
      each?.addEventListener('abort', () => own.abort(each.reason), { signal: own.signal });
    }
    return new Promise((resolve, reject) => {
      const job = (/** @type {SweepWorker} */ worker) => start(worker, own.signal).then(resolve, reject);
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
    for (let job = this.#waiting.shift(); job; job = this.#waiting.shift()) await job(worker);
    worker.end();
    this.#busy -= 1;
  }
}
