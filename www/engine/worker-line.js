/** @typedef {import('./protocol.js').ToWorker} ToWorker */
/**
 * As much of a worker as is needed; `onPage` says that it computes in the page's own thread.
 * @typedef {Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'> & { onPage?: boolean }} WorkerLike
 * @typedef {() => WorkerLike} Way to start a worker
 */

/**
 * The line to a worker, which is started in the first of several ways that works: a page may allow no worker of a file
 * from elsewhere. Until the first word of the worker another may still have to take its place, which is then told all
 * that was said before.
 */
export class WorkerLine {
  #ways;
  /** Which of the ways is in use: one that failed once would fail again. */
  #way = 0;
  /** @type {WorkerLike | undefined} */
  #worker;
  /** What was said to a worker that has not said a word yet; undefined once it has. @type {ToWorker[] | undefined} */
  #early;
  #hears;

  /**
   * @param {Way[]} ways to start a worker, at least one
   * @param {{ message: (data: any) => void, error: (message: string) => void }} hears
   */
  constructor(ways, hears) {
    this.#ways = ways;
    this.#hears = hears;
  }

  /** Whether there is a worker. */
  get open() {
    return this.#worker !== undefined;
  }

  get onPage() {
    return this.#worker?.onPage ?? false;
  }

  /** Starts another worker. @param {ToWorker} greeting its first message @throws what the last way does */
  start(greeting) {
    this.close();
    this.#early = [greeting];
    this.#start();
  }

  /** Whether there was another way, which a worker is now being started in. */
  startOtherwise() {
    if (this.#way + 1 >= this.#ways.length) return false;
    this.#way += 1;
    this.#worker?.terminate();
    this.#start();
    return true;
  }

  /** @param {ToWorker} message @param {Transferable[]} [transfer] goes over only to a worker that has said a word */
  post(message, transfer = []) {
    this.#worker?.postMessage(message, this.#early ? [] : transfer);
    this.#early?.push(message);
  }

  /** Ends the worker. */
  close() {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#early = undefined;
  }

  #start() {
    try {
      this.#worker = /** @type {Way} */ (this.#ways[this.#way])();
    } catch (error) {
      this.#worker = undefined;
      if (this.startOtherwise()) return;
      throw error;
    }
    const worker = this.#worker;
    worker.addEventListener('message', ({ data }) => {
      if (worker !== this.#worker) return;
      this.#early = undefined;
      this.#hears.message(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (worker === this.#worker) this.#hears.error(event.message ?? '');
    });
    for (const message of this.#early ?? []) worker.postMessage(message);
  }
}
