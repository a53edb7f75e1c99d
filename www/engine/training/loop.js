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
  running = false;

  /**
   * @param {() => number | undefined} slice does some work; answers the wait before the next, in ms, or nothing when
   *   it is done @param {(error: unknown) => void} failed
   */
  constructor(slice, failed) {
    this.#slice = slice;
    this.#failed = failed;
    this.#channel.port1.onmessage = () => this.#turn();
  }

  start() {
    if (this.running) return;
    this.running = true;
    this.#channel.port2.postMessage(null);
  }

  stop() {
    this.running = false;
    clearTimeout(this.#timer);
  }

  #turn() {
    if (!this.running) return;
    try {
      const wait = this.#slice();
      if (wait === undefined) this.stop();
      else if (wait > 0) this.#timer = setTimeout(() => this.#turn(), wait);
      else this.#channel.port2.postMessage(null);
    } catch (error) {
      this.stop();
      this.#failed(error);
    }
  }
}
