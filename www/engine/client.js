import { latest } from './latest.js';
import { sentence } from './load.js';

/** @typedef {import('./protocol.js').Operations} Operations */
/** @typedef {import('./protocol.js').Operation} Operation */
/** @template {Operation} K @typedef {Parameters<Operations[K]>[0]} Args */
/** @template {Operation} K @typedef {ReturnType<Operations[K]>} Answer */

/** A worker that was closed or ran out of memory says nothing; one picture takes milliseconds. */
const SILENCE_MS = 6000;

/** A request that died with its worker: the restart, not the request, is what a person should hear of. */
export class WorkerLost extends Error {}

/**
 * The page's end of the worker. Fires `restart` after it has replaced a dead
 * worker by itself (once), and `ae-error` with a sentence when it gives up.
 */
export class Engine extends EventTarget {
  /** @type {Worker | undefined} */
  #worker;
  /** @type {Map<number, { resolve: (value: any) => void, reject: (reason: Error) => void }>} */
  #pending = new Map();
  #id = 0;
  #alive = false;
  #restarts = 1;
  #kernel;
  /** Why there is no worker, for those who come too late for the event. */
  failure = '';

  /** @param {string | null} kernel forces a binary; null lets the worker probe */
  constructor(kernel) {
    super();
    this.#kernel = kernel;
    this.#spawn();
  }

  /**
   * @template {Operation} K
   * @param {K} operation @param {Args<K>} args @param {Transferable[]} [transfer]
   * @returns {Promise<Answer<K>>}
   */
  call(operation, args, transfer = []) {
    return new Promise((resolve, reject) => {
      if (!this.#worker) return reject(new WorkerLost('The compute worker is not running.'));
      const id = ++this.#id;
      this.#pending.set(id, { resolve, reject });
      this.#worker.postMessage({ id, operation, args }, transfer);
    });
  }

  rebuild = latest((/** @type {Args<'rebuild'>} */ args) => this.#timed('rebuild', args));
  decode = latest((/** @type {Args<'decode'>} */ args) => this.#timed('decode', args));

  /** A fresh worker, asked for by a person: earns one more automatic restart. */
  restart() {
    this.#restarts = 1;
    this.#spawn();
  }

  /** @template {Operation} K @param {K} operation @param {Args<K>} args */
  async #timed(operation, args) {
    const timer = setTimeout(() => this.#lost('The compute worker stopped answering.'), SILENCE_MS);
    try {
      return await this.call(operation, args);
    } finally {
      clearTimeout(timer);
    }
  }

  #spawn() {
    this.#end('The compute worker was replaced.');
    this.failure = '';
    const url = new URL('./worker.js', import.meta.url);
    if (this.#kernel) url.searchParams.set('kernel', this.#kernel);
    try {
      this.#worker = new Worker(url, { type: 'module' });
    } catch (error) {
      queueMicrotask(() => this.#giveUp(`The compute worker was refused: ${sentence(error)}`));
      return;
    }
    this.#worker.addEventListener('message', (event) => this.#receive(event.data));
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#lost(event.message ? `The compute worker failed: ${event.message}.` : 'The compute worker failed.');
    });
  }

  /** @param {import('./protocol.js').Reply} reply */
  #receive({ id, value, error, fatal }) {
    this.#alive = true;
    const request = this.#pending.get(id);
    this.#pending.delete(id);
    if (fatal) {
      request?.reject(new WorkerLost(error));
      this.#lost(`The compute module stopped: ${error}.`);
    } else if (error !== undefined) request?.reject(new Error(error));
    else request?.resolve(value);
  }

  /** @param {string} why */
  #lost(why) {
    if (!this.#alive) {
      this.#giveUp(
        'The compute worker did not start: engine/worker.js is missing, or this browser has no module workers ' +
          '(Chrome 80, Firefox 114, Safari 15 and newer have them).',
      );
    } else if (this.#restarts > 0) {
      this.#restarts--;
      this.#spawn();
      this.dispatchEvent(new CustomEvent('restart', { detail: why }));
    } else this.#giveUp(why);
  }

  /** @param {string} why */
  #giveUp(why) {
    this.#end(why);
    this.failure = why;
    this.dispatchEvent(new CustomEvent('ae-error', { detail: why }));
  }

  /** @param {string} why */
  #end(why) {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#alive = false;
    const lost = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of lost) reject(new WorkerLost(why));
  }
}
