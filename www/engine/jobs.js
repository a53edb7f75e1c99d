/** @typedef {import('./protocol.js').JobOptions} JobOptions */
/** @typedef {{ resolve: (value: any) => void, reject: (reason: unknown) => void, report: (progress: import('./protocol.js').JobProgress) => void }} Job */

/**
 * The jobs that a worker owes an answer to. One that was cancelled stays among them until the worker has let go of it.
 */
export class Jobs {
  /** @type {Map<number, Job>} */
  #owed = new Map();
  #lastId = 0;

  get size() {
    return this.#owed.size;
  }

  /** @param {number} id */
  get(id) {
    return this.#owed.get(id);
  }

  /**
   * @param {JobOptions} options @param {(id: number) => void} cancel tells the worker that nobody waits any more
   * @returns {{ id: number, answer: Promise<any> }}
   */
  add({ signal, onProgress }, cancel) {
    const id = ++this.#lastId;
    const answer = new Promise((resolve, reject) => {
      const aborted = () => {
        reject(signal?.reason);
        cancel(id);
      };
      signal?.addEventListener('abort', aborted, { once: true });
      const settled = () => signal?.removeEventListener('abort', aborted);
      this.#owed.set(id, {
        resolve: (value) => (settled(), resolve(value)),
        reject: (reason) => (settled(), reject(reason)),
        report: ({ share, text, part }) => {
          if (!signal?.aborted) onProgress?.(share, text, part);
        },
      });
    });
    return { id, answer };
  }

  /** The job that is over now. @param {number} id */
  take(id) {
    const job = this.#owed.get(id);
    this.#owed.delete(id);
    return job;
  }

  /** Rejects all of them. @param {Error} reason */
  rejectAll(reason) {
    const lost = [...this.#owed.values()];
    this.#owed.clear();
    for (const { reject } of lost) reject(reason);
  }
}
