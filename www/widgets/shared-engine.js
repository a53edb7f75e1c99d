/** A worker is kept so long without a widget: a page that swaps its parts keeps what is compiled. */
const IDLE_MS = 10_000;

/** A worker that all users of a page share, and that ends some time after the last of them. @template {{ end(): void }} E */
export class SharedEngine {
  #make;
  /** @type {E | undefined} */
  #engine;
  #users = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #idle;

  /** @param {(workerSrc: string | null) => E} make starts the worker */
  constructor(make) {
    this.#make = make;
  }

  /** Starts it ahead of whoever will use it. @param {string | null} workerSrc see README.md */
  wake(workerSrc) {
    this.#engine ??= this.#make(workerSrc);
    clearTimeout(this.#idle);
    if (this.#users === 0) this.#rest();
    return this.#engine;
  }

  /** The worker, for as long as the signal lets it. @param {AbortSignal} signal @param {string | null} workerSrc see README.md */
  use(signal, workerSrc) {
    const engine = this.wake(workerSrc);
    clearTimeout(this.#idle);
    this.#users += 1;
    signal.addEventListener('abort', () => {
      this.#users -= 1;
      if (this.#users === 0) this.#rest();
    });
    return engine;
  }

  #rest() {
    this.#idle = setTimeout(() => {
      this.#engine?.end();
      this.#engine = undefined;
    }, IDLE_MS);
  }
}
