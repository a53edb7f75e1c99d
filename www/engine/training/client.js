import { WorkerClient } from '../client.js';
import { latest } from '../latest.js';

/** @typedef {import('./protocol.js').Operations} Operations */
/** @template {keyof Operations} K @typedef {Parameters<Operations[K]>[0]} Args */

/**
 * A worker that trains one network.
 * @extends {WorkerClient<Operations>}
 */
export class TrainingEngine extends WorkerClient {
  /** @param {string | null} kernel */
  constructor(kernel) {
    super(new URL('./worker.js', import.meta.url), kernel);
  }

  rebuild = latest((/** @type {Args<'rebuild'>} */ args) => this.timed('rebuild', args));
  decode = latest((/** @type {Args<'decode'>} */ args) => this.timed('decode', args));
}
