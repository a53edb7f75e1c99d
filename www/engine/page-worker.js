/** The scope of a worker that is none. @typedef {import('./worker-host.js').Scope & { name: string }} PageScope */

/**
 * Does in the page's own thread what a worker would do, for pages whose policy lets none start. Speaks as a worker does;
 * what it is told is copied on the way, as it would be.
 */
export class PageWorker extends EventTarget {
  onPage = true;
  #channel = new MessageChannel();
  #ended = new AbortController();

  /**
   * @param {string} name of the worker that it stands for
   * @param {() => Promise<(scope: PageScope) => void>} load brings what such a worker does in its scope
   */
  constructor(name, load) {
    super();
    const { port1, port2 } = this.#channel;
    port1.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent('message', { data }));
    load().then(
      (work) => {
        if (this.#ended.signal.aborted) return;
        work({
          name,
          ended: this.#ended.signal,
          postMessage: (message, { transfer }) => port2.postMessage(message, transfer),
          addEventListener: (_, listener) => (port2.onmessage = listener),
        });
      },
      () => this.dispatchEvent(new ErrorEvent('error', { cancelable: true })),
    );
  }

  /** @param {any} message @param {any} [transfer] */
  postMessage(message, transfer = []) {
    this.#channel.port1.postMessage(message, transfer);
  }

  terminate() {
    this.#ended.abort();
    for (const port of [this.#channel.port1, this.#channel.port2]) port.close();
  }
}
