/**
 * Calls `slice` again and again, letting the worker answer what the page asked meanwhile.
 *
 * A message to oneself comes back after those that already wait; timers would be held to 4 ms.
 */
export class Loop {
  #slice;
  #failed;
  #channel = new MessageChannel();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** Whether a message to oneself is on its way: two would make two loops. */
  #posted = false;
  running = false;

  /**
   * @param {() => number | undefined} slice does some work; answers the wait before the next, in ms, or nothing when
   *   it is done @param {(error: unknown) => void} failed
   */
  constructor(slice, failed) {
    this.#slice = slice;
    this.#failed = failed;
    this.#channel.port1.onmessage = () => {
      this.#posted = false;
      this.#turn();
    };
  }

  start() {
    if (this.running) return;
    this.running = true;
    this.#post();
  }

  stop() {
    this.running = false;
    clearTimeout(this.#timer);
  }

  #post() {
    if (this.#posted) return;
    this.#posted = true;
    this.#channel.port2.postMessage(null);
  }

  #turn() {
    if (!this.running) return;
    try {
      const wait = this.#slice();
      if (wait === undefined) this.stop();
      else if (wait > 0) this.#timer = setTimeout(() => this.#turn(), wait);
      else this.#post();
    } catch (error) {
      this.stop();
      this.#failed(error);
    }
  }
}
