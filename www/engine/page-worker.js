import { serve } from './worker-host.js';

/**
 * Does in the page's own thread what a worker would do, for pages whose policy lets none start. Speaks as a worker does;
 * what it is told is copied on the way, as it would be.
 */
export class PageWorker extends EventTarget {
  onPage = true;
  #channel = new MessageChannel();
  #ended = new AbortController();

  /** @param {() => Promise<Parameters<typeof serve>[0]>} load brings the operations of the worker that it stands for */
  constructor(load) {
    super();
    const { port1, port2 } = this.#channel;
    port1.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent('message', { data }));
    load().then(
      (operations) => {
        if (this.#ended.signal.aborted) return;
        serve(operations, {
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
