import { FairQueue } from './fair-queue.js';
import { WorkerLost } from './worker-client.js';

/** @typedef {import('./protocol.js').JobOptions} JobOptions */

const MOST_WORKERS = 4;
/** A pool without a job for so long ends its workers: each keeps a wasm module and its memory. */
const IDLE_MS = 30_000;

/** @returns {number} workers that compute at once without disturbing one another */
export function poolSize() {
  return Math.min(MOST_WORKERS, globalThis.navigator?.hardwareConcurrency || 1);
}

/**
 * Several workers of one kind, made on demand. Jobs wait for a free one; operations take turns. A worker that is lost
 * fails only its own job.
 *
 * @template {{ [K in keyof O]: (args: any) => any }} O the workers' operations
 */
export class WorkerPool {
  #make;
  #size;
  #idleMs;
  #ended = false;
  /** @type {import('./worker-client.js').WorkerClient<O>[]} */
  #clients = [];
  /** @type {FairQueue<{ start: (client: import('./worker-client.js').WorkerClient<O>) => void, reject: (reason: Error) => void }>} */
  #queue = new FairQueue();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #idle;

  /**
   * @param {() => import('./worker-client.js').WorkerClient<O>} make starts one more worker
   * @param {object} options
   * @param {string} options.name what the workers are called in sentences: the … workers
   * @param {number} [options.size] how many there are at most
   * @param {number} [options.idleMs] how long they are kept without a job
   */
  constructor(make, { name, size = poolSize(), idleMs = IDLE_MS }) {
    this.#make = make;
    this.#size = size;
    this.#idleMs = idleMs;
    this.name = name;
  }

  /**
   * @template {keyof O} K
   * @param {K} operation @param {Parameters<O[K]>[0]} args @param {JobOptions} [options]
   * @returns {Promise<ReturnType<O[K]>>} rejects with the signal's reason, an AbortError, if it is cancelled
   */
  async run(operation, args, options = {}) {
    const { signal } = options;
    signal?.throwIfAborted();
    if (this.#ended) throw new WorkerLost(`The ${this.name} workers were ended.`);
    return new Promise((resolve, reject) => {
      const job = {
        start: (/** @type {import('./worker-client.js').WorkerClient<O>} */ client) => {
          signal?.removeEventListener('abort', drop);
          client.run(operation, args, options).then(resolve, reject);
        },
        reject: (/** @type {Error} */ reason) => {
          signal?.removeEventListener('abort', drop);
          reject(reason);
        },
      };
      const drop = () => {
        this.#queue.remove(operation, job);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', drop, { once: true });
      this.#queue.add(operation, job);
      this.#assign();
    });
  }

  /** Ends the workers for good, and with them all jobs. */
  end() {
    this.#ended = true;
    const reason = new WorkerLost(`The ${this.name} workers were ended.`);
    for (const { reject } of this.#queue.clear()) reject(reason);
    this.#endWorkers();
  }

  /** Gives jobs to free workers; without any job left, lets the workers go after a while. */
  #assign() {
    clearTimeout(this.#idle);
    this.#clients = this.#clients.filter(({ failure }) => !failure);
    while (!this.#queue.empty) {
      const client = this.#clients.find(({ free }) => free) ?? this.#another();
      if (!client) return;
      this.#queue.next()?.start(client);
    }
    if (this.#clients.every(({ free }) => free)) this.#idle = setTimeout(() => this.#endWorkers(), this.#idleMs);
  }

  #another() {
    if (this.#clients.length >= this.#size) return undefined;
    const client = this.#make();
    client.addEventListener('free', () => this.#assign());
    this.#clients.push(client);
    return client;
  }

  #endWorkers() {
    clearTimeout(this.#idle);
    for (const client of this.#clients.splice(0)) client.end();
  }
}
