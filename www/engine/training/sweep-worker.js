import { WorkerLost } from '../worker-client.js';
import { TrainingEngine } from './client.js';

/** @typedef {import('../../experiment/types.js').Setup} Setup */
/** @typedef {import('./protocol.js').Operations} Operations */
/** @typedef {import('./protocol.js').Progress} Progress */

/**
 * @typedef {object} TrainOptions
 * @property {AbortSignal} [signal] gives the network up at once
 * @property {(progress: Progress, copy: () => Promise<Uint8Array>) => void} [onProgress] about ten times a second while it
 *   learns; `copy` gives a checkpoint of it as it is then
 *
 * @typedef {object} Trained
 * @property {Uint8Array} checkpoint
 * @property {string} hash of the weights, 16 hexadecimal digits
 * @property {number} steps
 * @property {number} ssePerImage of test images, under the experiment's noise
 *
 * @typedef {TrainOptions & { setup: Setup, signal: AbortSignal }} SweepJob
 */

let runs = 0;

/** A worker that trains one network after the other, and makes room when others of the page wait for theirs. */
export class SweepWorker {
  /** It always has a network to train, so others wait for their turn. */
  idle = false;
  #ways;
  #turns;
  /** @type {TrainingEngine | undefined} */
  #engine;
  /** Puts away the network that is in training. */
  #putAway = async () => {};

  /** @param {{ ways?: import('../worker-line.js').Way[], turns: import('./turns.js').Turns }} workers */
  constructor({ ways, turns }) {
    this.#ways = ways;
    this.#turns = turns;
  }

  /** @param {SweepJob} job @returns {Promise<Trained>} */
  async train(job) {
    /** @type {Uint8Array | undefined} */
    let saved;
    for (;;) {
      await this.#takeTurn(job.signal);
      const { trained, kept } = await this.#trainUntil(job, saved);
      if (trained) return trained;
      saved = kept;
    }
  }

  /**
   * Does one operation; a worker that is lost is replaced once.
   * @template {keyof Operations} K
   * @param {K} operation @param {Parameters<Operations[K]>[0]} args
   * @param {{ signal: AbortSignal, onProgress?: import('../protocol.js').OnProgress | undefined }} options
   * @returns {Promise<ReturnType<Operations[K]>>}
   */
  async run(operation, args, options) {
    await this.#takeTurn(options.signal);
    const over = new AbortController();
    options.signal.addEventListener('abort', () => this.#endEngine(), { signal: over.signal });
    const again = (/** @type {unknown} */ error) => {
      if (options.signal.aborted || !(error instanceof WorkerLost)) throw error;
      this.#endEngine();
      return this.#wake().run(operation, args, options);
    };
    const answer = this.#wake().run(operation, args, options).catch(again);
    // What cannot be put away is waited for.
    this.#putAway = () =>
      answer.then(
        () => {},
        () => {},
      );
    return answer.finally(() => over.abort());
  }

  async park() {
    await this.#putAway();
    this.#endEngine();
  }

  /** Ends the worker for good. */
  end() {
    this.#turns.leave(this);
    this.#endEngine();
  }

  #wake() {
    this.#engine ??= new TrainingEngine(null, this.#ways && { ways: this.#ways });
    return this.#engine;
  }

  #endEngine() {
    this.#engine?.end();
    this.#engine = undefined;
  }

  /** @param {AbortSignal} signal */
  async #takeTurn(signal) {
    const given = new AbortController();
    const cancelled = new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { signal: given.signal });
      if (signal.aborted) reject(signal.reason);
    });
    try {
      await Promise.race([this.#turns.take(this), cancelled]);
    } catch (error) {
      this.#turns.leave(this);
      throw error;
    } finally {
      given.abort();
    }
  }

  /**
   * Trains to the end, or until others need the worker.
   * @param {SweepJob} job @param {Uint8Array} [saved] what it goes on from
   * @returns {Promise<{ trained?: Trained, kept?: Uint8Array | undefined }>} `kept` is what to go on from later
   */
  #trainUntil({ setup, signal, onProgress }, saved) {
    const engine = this.#wake();
    const over = new AbortController();
    /** Of the newest start in the worker. */
    let run = 0;
    /** @type {import('./protocol.js').Validation | undefined} */
    let validation;
    const copy = () => engine.run('download', { format: 'checkpoint' });

    /** @type {Promise<{ trained?: Trained, kept?: Uint8Array | undefined }>} */
    const outcome = new Promise((resolve, reject) => {
      /** What comes of a lost worker is told by its events. @param {unknown} error */
      const fail = (error) => error instanceof WorkerLost || reject(error);
      const start = async () => {
        run = ++runs;
        await engine.run('begin', { run, setup, ...(saved && { saved }) });
        await engine.run('play', { until: 'end', slow: false });
      };
      /** @param {keyof HTMLElementEventMap | string} type @param {(detail: any) => void} act */
      const on = (type, act) =>
        engine.addEventListener(type, (event) => act(/** @type {CustomEvent} */ (event).detail), {
          signal: over.signal,
        });
      on('ae-step', ({ progress }) => {
        if (progress?.run !== run) return;
        engine.expectReport();
        onProgress?.(progress, copy);
        const { ended, why, hash, steps, validations } = progress;
        validation = validations.at(-1) ?? validation;
        if (!ended || ended === 'paused') return;
        if (ended === 'diverged') return reject(new Error(why));
        // How good it is by now may be told a moment later.
        if (!validation || validation.step !== steps) return;
        const { ssePerImage } = validation;
        run = 0;
        copy().then((checkpoint) => resolve({ trained: { checkpoint, hash, steps, ssePerImage } }), fail);
      });
      // Its network went with a worker; the same seed makes the same one again.
      on('restart', () => start().catch(fail));
      on('ae-error', (why) => {
        this.#engine = undefined;
        reject(new Error(why));
      });
      signal.addEventListener(
        'abort',
        () => {
          this.#endEngine();
          reject(signal.reason);
        },
        { signal: over.signal },
      );
      this.#putAway = async () => {
        over.abort();
        const kept = await engine
          .run('pause', {})
          .then(() => engine.run('save', {}))
          .catch(() => saved);
        resolve({ kept });
      };
      if (engine.failure) reject(new Error(engine.failure));
      else start().catch(fail);
    });
    return outcome.finally(() => {
      over.abort();
      engine.expectNone();
      this.#putAway = async () => {};
    });
  }
}
