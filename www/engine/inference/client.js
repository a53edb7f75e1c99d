import { t } from '../../strings/t.js';
import { WorkerClient } from '../worker-client.js';

/** Starts a worker from the file of this package. */
export const startInference = () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });

/**
 * The page's end of the worker that rebuilds pictures with trained networks.
 * @extends {WorkerClient<import('./protocol.js').Operations>}
 */
export class Engine extends WorkerClient {
  /** @param {string | null} variant forces a wasm variant @param {import('../worker-line.js').Way[]} [ways] to start it, in turn */
  constructor(variant, ways = [startInference]) {
    super(ways, { name: t`compute`, variant });
  }
}
