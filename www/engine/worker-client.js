import { otherLanguage, t } from '../strings/t.js';
import { sentence, ToldError } from './errors.js';
import { SITE } from './files.js';
import { FILES } from './files-at-hand.js';
import { Jobs } from './jobs.js';
import { Watchdog } from './watchdog.js';
import { WorkerLine } from './worker-line.js';

/** @typedef {import('./protocol.js').JobOptions} JobOptions */

/** How long a worker may be busy without a word; one picture takes milliseconds. */
const SILENCE_MS = 6000;
/** For its first word it has longer: its files may come over a slow line. */
const START_MS = 60_000;
/** A worker that ran this long may be restarted again: its code was not the cause. */
const LIVED_MS = 60_000;

/** A job that died with its worker: the restart, not the job, is what a person should hear of. */
export class WorkerLost extends Error {}

/**
 * The page's end of a worker. Fires `restart` after it has replaced a dead worker by itself, which it does once, and
 * again for one that lived a minute; `ae-error` with a sentence when it gives up; and `ae-step` with what the worker
 * reports without being asked.
 *
 * @template {{ [K in keyof O]: (args: any) => any }} O the worker's operations
 */
export class WorkerClient extends EventTarget {
  #jobs = new Jobs();
  #watchdog = new Watchdog(
    () => this.check(),
    () => this.#lost(t`The ${this.#name} worker stopped answering.`),
  );
  #alive = false;
  #restarts = 1;
  #born = 0;
  #line;
  #name;
  #variant;
  #silenceMs;
  /** Why there is no worker, for those who come too late for the event. */
  failure = '';

  /** How long the worker was busy with the last answer of each operation, in ms. @type {Partial<Record<keyof O, number>>} */
  costs = {};

  /**
   * @param {import('./worker-line.js').Way[]} ways to start a worker, in turn: a page may not allow each
   * @param {object} options
   * @param {boolean} [options.asleep] whether to start none before `restart`
   * @param {string} options.name what it is called in sentences: the … worker
   * @param {string | null} [options.variant] forces a wasm variant; null lets the worker choose
   * @param {number} [options.silenceMs] how long it may be busy without a word
   */
  constructor(ways, { name, asleep = false, variant = null, silenceMs = SILENCE_MS }) {
    super();
    this.#line = new WorkerLine(ways, {
      message: (reply) => this.#receive(reply),
      error: (message) =>
        this.#lost(message ? t`The ${name} worker failed: ${message}.` : t`The ${name} worker failed.`),
    });
    this.#name = name;
    this.#variant = variant;
    this.#silenceMs = silenceMs;
    if (!asleep) this.#spawn();
  }

  /** Whether it computes in the page's own thread, for want of a worker. */
  get onPage() {
    return this.#line.onPage;
  }

  /** Whether there is a worker. */
  get open() {
    return this.#line.open;
  }

  /**
   * @template {keyof O} K
   * @param {K} operation @param {Parameters<O[K]>[0]} args @param {JobOptions} [options]
   * @returns {Promise<ReturnType<O[K]>>} rejects with the signal's reason, an AbortError, if it is cancelled
   */
  async run(operation, args, options = {}) {
    const { signal, transfer = [] } = options;
    signal?.throwIfAborted();
    if (!this.open) throw new WorkerLost(this.failure || t`The ${this.#name} worker is not running.`);
    const { id, answer } = this.#jobs.add(options, (cancel) => this.#line.post({ cancel }));
    try {
      this.#line.post({ id, operation: String(operation), args, cancellable: signal !== undefined }, transfer);
    } catch (error) {
      this.#jobs.take(id)?.reject(error);
    }
    this.#watch();
    return answer;
  }

  /** A fresh worker, asked for by a person: earns one more automatic restart. */
  restart() {
    this.#restarts = 1;
    this.#spawn();
  }

  /** Asks a worker whether it lives; one that does not say so in time counts as lost. */
  check() {
    this.#watchdog.expect(this.#silenceMs);
    this.#line.post({ check: true });
  }

  /** Ends the worker for good. */
  end() {
    this.#end(t`The ${this.#name} worker was ended.`);
  }

  #spawn() {
    this.#end(t`The ${this.#name} worker was replaced.`);
    this.failure = '';
    this.#born = performance.now();
    this.#watchdog.expect(START_MS);
    try {
      const strings = otherLanguage();
      this.#line.start({ variant: this.#variant, site: SITE, ...FILES, ...(strings && { strings }) });
    } catch (error) {
      this.failure = t`The ${this.#name} worker was refused: ${sentence(error)}`;
      queueMicrotask(() => this.#giveUp(this.failure));
      return;
    }
  }

  /** Once it lives, it has to give a sign of life now and then while it owes an answer. */
  #watch() {
    if (this.#alive && this.#jobs.size > 0) this.#watchdog.owing();
  }

  /** @param {import('./protocol.js').Reply} reply */
  #receive({ id = 0, operation, value, error, fatal, ms, progress }) {
    this.#alive = true;
    this.#watchdog.stop();
    if (progress) this.#jobs.get(id)?.report(progress);
    const job = progress ? undefined : this.#jobs.take(id);
    this.#watch();
    if (operation !== undefined) this.costs[/** @type {keyof O} */ (operation)] = ms ?? 0;
    if (error && fatal) {
      job?.reject(new WorkerLost(error.message));
      this.#lost(t`The compute module stopped: ${error.message}.`);
    } else if (error) job?.reject(new ToldError(error));
    else if (job) job.resolve(value);
    else if (value !== undefined) this.dispatchEvent(new CustomEvent('ae-step', { detail: value }));
  }

  /** @param {string} why */
  #lost(why) {
    if (!this.#alive) {
      if (this.#line.startOtherwise()) return;
      this.#giveUp(
        t`The ${this.#name} worker did not start: its file is missing, no JavaScript or too long on its way, or this browser has no module workers (Chrome 80, Firefox 114, Safari 15 and newer have them).`,
      );
    } else if (this.#restarts > 0 || performance.now() - this.#born > LIVED_MS) {
      this.#restarts = 0;
      this.#spawn();
      this.dispatchEvent(new CustomEvent('restart', { detail: why }));
    } else this.#giveUp(why);
  }

  /** @param {string} why */
  #giveUp(why) {
    this.failure = why;
    this.#end(why);
    this.dispatchEvent(new CustomEvent('ae-error', { detail: why }));
  }

  /** @param {string} why */
  #end(why) {
    this.#watchdog.stop();
    this.#line.close();
    this.#alive = false;
    this.#jobs.rejectAll(new WorkerLost(why));
  }
}
