import { latest } from '../latest.js';
import { WorkerClient } from '../worker-client.js';

/** @typedef {import('./protocol.js').Operations} Operations */

/** A step of the largest network that can be asked for takes seconds on a slow machine. */
const SILENCE_MS = 12_000;

/**
 * The page's end of a worker that trains one network. Of `rebuild` and `decode`, which follow the pointer, one call
 * runs and only the newest waits.
 *
 * @extends {WorkerClient<Operations>}
 */
export class TrainingEngine extends WorkerClient {
  /** @param {string | null} variant forces a wasm variant */
  constructor(variant) {
    const make = () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    super(make, { name: 'training', variant, silenceMs: SILENCE_MS });
  }

  rebuild = latest((/** @type {Parameters<Operations['rebuild']>[0]} */ args) => this.run('rebuild', args));
  decode = latest((/** @type {Parameters<Operations['decode']>[0]} */ args) => this.run('decode', args));
}
