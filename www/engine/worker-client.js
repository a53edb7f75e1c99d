import { latest } from './latest.js';
import { sentence } from './load.js';

/** @typedef {import('./inference/protocol.js').Operations} Operations */

/** A worker that was closed or ran out of memory says nothing: one that owes an answer so long is asked whether it lives, */
const QUIET_MS = 2000;
/** and has so long to say so; one picture takes milliseconds. */
const SILENCE_MS = 6000;
/** For its first word it has longer: its files may come over a slow line. */
const START_MS = 60_000;

/** Whoever lived so long did not die of what it was made of. */
const LIVED_MS = 60_000;

/** A request that died with its worker: the restart, not the request, is what a person should hear of. */
export class WorkerLost extends Error {}

/**
 * The page's end of a worker. Fires `restart` after it has replaced a dead worker by itself, which it does once, and
 * again for one that lived a minute; `ae-error` with a sentence when it gives up; and `ae-step` with what the worker
 * says without being asked.
 *
 * @template {{ [K in keyof O]: (args: any) => any } & { rebuild(args: any): any, decode(args: any): any }} O the
 *   worker's operations: whatever else it does, it takes pictures through a network
 */
export class WorkerClient extends EventTarget {
  /** @type {Worker | undefined} */
  #worker;
  /** @type {Map<number, { resolve: (value: any) => void, reject: (reason: Error) => void }>} */
  #pending = new Map();
  #id = 0;
  #alive = false;
  #restarts = 1;
  #born = 0;
  #make;
  #name;
  #silence;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #quiet;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #silent;
  /** Why there is no worker, for those who come too late for the event. */
  failure = '';

  /** How long the worker was busy with the last answer of each kind, in ms. @type {Partial<Record<keyof O, number>>} */
  costs = {};

  /**
   * @param {() => Worker} make starts a worker; the one place that names its file, so that a bundler finds it
   * @param {string} name what it is called in sentences: the … worker
   * @param {number} [silence] how long it may be busy without a word, in ms
   */
  constructor(make, name, silence = SILENCE_MS) {
    super();
    this.#make = make;
    this.#name = name;
    this.#silence = silence;
    this.#spawn();
  }

  /**
   * @template {keyof O} K
   * @param {K} operation @param {Parameters<O[K]>[0]} args @param {Transferable[]} [transfer]
   * @returns {Promise<ReturnType<O[K]>>}
   */
  call(operation, args, transfer = []) {
    return new Promise((resolve, reject) => {
      if (!this.#worker) return reject(new WorkerLost(`The ${this.#name} worker is not running.`));
      const id = ++this.#id;
      this.#pending.set(id, { resolve, reject });
      this.#worker.postMessage({ id, operation, args }, transfer);
      this.#watch();
    });
  }

  /** A fresh worker, asked for by a person: earns one more automatic restart. */
  restart() {
    this.#restarts = 1;
    this.#spawn();
  }

  rebuild = latest((/** @type {Parameters<O['rebuild']>[0]} */ args) => this.call('rebuild', args));
  decode = latest((/** @type {Parameters<O['decode']>[0]} */ args) => this.call('decode', args));

  #spawn() {
    this.#end(`The ${this.#name} worker was replaced.`);
    this.failure = '';
    this.#born = performance.now();
    try {
      this.#worker = this.#make();
    } catch (error) {
      queueMicrotask(() => this.#giveUp(`The ${this.#name} worker was refused: ${sentence(error)}`));
      return;
    }
    this.#await(START_MS);
    this.#worker.addEventListener('message', (event) => this.#receive(event.data));
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#lost(
        event.message ? `The ${this.#name} worker failed: ${event.message}.` : `The ${this.#name} worker failed.`,
      );
    });
  }

  /** Once it lives, it has to give a sign of life now and then while it owes an answer. */
  #watch() {
    if (!this.#alive || this.#pending.size === 0) return;
    this.#quiet ??= setTimeout(() => {
      this.#quiet = undefined;
      this.check();
    }, QUIET_MS);
  }

  /** Asks a worker whether it lives; one that does not say so in time counts as lost. */
  check() {
    this.#await(this.#silence);
    this.#worker?.postMessage({ id: 0, operation: 'check', args: {} });
  }

  /** @param {number} ms for a sign of life */
  #await(ms) {
    this.#silent ??= setTimeout(() => this.#lost(`The ${this.#name} worker stopped answering.`), ms);
  }

  #heard() {
    for (const timer of [this.#silent, this.#quiet]) clearTimeout(timer);
    [this.#silent, this.#quiet] = [undefined, undefined];
  }

  /** Ends the worker for good. */
  end() {
    this.#end(`The ${this.#name} worker was ended.`);
  }

  /** @param {import('./inference/protocol.js').Reply} reply */
  #receive({ id = 0, operation, value, error, fatal, ms }) {
    this.#alive = true;
    this.#heard();
    const request = this.#pending.get(id);
    this.#pending.delete(id);
    this.#watch();
    if (operation !== undefined) this.costs[/** @type {keyof O} */ (operation)] = ms ?? 0;
    if (fatal) {
      request?.reject(new WorkerLost(error));
      this.#lost(`The compute module stopped: ${error}.`);
    } else if (error !== undefined) request?.reject(new Error(error));
    else if (request) request.resolve(value);
    else if (value !== undefined) this.dispatchEvent(new CustomEvent('ae-step', { detail: value }));
  }

  /** @param {string} why */
  #lost(why) {
    if (!this.#alive) {
      this.#giveUp(
        `The ${this.#name} worker did not start: its file is missing or too long on its way, or this ` +
          'browser has no module workers (Chrome 80, Firefox 114, Safari 15 and newer have them).',
      );
    } else if (this.#restarts > 0 || performance.now() - this.#born > LIVED_MS) {
      this.#restarts = 0;
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
    this.#heard();
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#alive = false;
    const lost = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of lost) reject(new WorkerLost(why));
  }
}

/**
 * The worker that rebuilds pictures with trained networks.
 * @extends {WorkerClient<Operations>}
 */
export class Engine extends WorkerClient {
  /** @param {string | null} kernel forces a binary, which its worker reads from its own name; null lets it probe */
  constructor(kernel) {
    super(
      () => new Worker(new URL('./inference/worker.js', import.meta.url), { type: 'module', name: kernel ?? '' }),
      'compute',
    );
  }
}
