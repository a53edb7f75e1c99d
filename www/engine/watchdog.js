/** A worker that was closed or ran out of memory says nothing: one that owes an answer for so long is asked. */
const QUIET_MS = 2000;

/** Notices when a worker no longer gives a sign of life. */
export class Watchdog {
  #ask;
  #lost;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #quiet;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #silent;

  /** @param {() => void} ask asks for a sign of life @param {() => void} lost hears that none came in time */
  constructor(ask, lost) {
    this.#ask = ask;
    this.#lost = lost;
  }

  /** The worker owes an answer. */
  owing() {
    this.#quiet ??= setTimeout(() => {
      this.#quiet = undefined;
      this.#ask();
    }, QUIET_MS);
  }

  /** The worker has so long for a sign of life; a wait that is under way is not prolonged. @param {number} ms */
  expect(ms) {
    this.#silent ??= setTimeout(this.#lost, ms);
  }

  /** A sign of life came, or none is expected any more. */
  stop() {
    for (const timer of [this.#silent, this.#quiet]) clearTimeout(timer);
    [this.#silent, this.#quiet] = [undefined, undefined];
  }
}
