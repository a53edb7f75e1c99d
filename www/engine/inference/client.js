import { WorkerClient } from '../worker-client.js';

/**
 * The page's end of the worker that rebuilds pictures with trained networks.
 * @extends {WorkerClient<import('./protocol.js').Operations>}
 */
export class Engine extends WorkerClient {
  /** @param {string | null} variant forces a wasm variant @param {{ otherwise?: (() => import('../worker-line.js').WorkerLike)[] }} [how] */
  constructor(variant, how = {}) {
    const make = () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    super(make, { name: 'compute', variant, ...how });
  }
}
