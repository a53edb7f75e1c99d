import { latest } from '../latest.js';
import { WorkerClient } from '../worker-client.js';

/** @typedef {import('./protocol.js').Operations} Operations */

/**
 * The page's end of the worker that rebuilds pictures with trained networks. Of `rebuild` and `decode`, which follow
 * the pointer, one call runs and only the newest waits.
 *
 * @extends {WorkerClient<Operations>}
 */
export class Engine extends WorkerClient {
  /** @param {string | null} variant forces a wasm variant */
  constructor(variant) {
    const make = () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    super(make, { name: 'compute', variant });
  }

  rebuild = latest((/** @type {Parameters<Operations['rebuild']>[0]} */ args) => this.run('rebuild', args));
  decode = latest((/** @type {Parameters<Operations['decode']>[0]} */ args) => this.run('decode', args));
}
