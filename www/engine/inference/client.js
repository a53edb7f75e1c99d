import { WorkerClient } from '../worker-client.js';

/**
 * The page's end of the worker that rebuilds pictures with trained networks.
 * @extends {WorkerClient<import('./protocol.js').Operations>}
 */
export class Engine extends WorkerClient {
  /** @param {string | null} variant forces a wasm variant */
  constructor(variant) {
    const make = () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    super(make, { name: 'compute', variant });
  }
}
