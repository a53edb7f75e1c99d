import { WorkerClient } from '../worker-client.js';

/** A step of the largest network that can be asked for takes seconds on a slow machine. */
const SILENCE_MS = 12_000;

/**
 * The page's end of a worker that trains one network.
 * @extends {WorkerClient<import('./protocol.js').Operations>}
 */
export class TrainingEngine extends WorkerClient {
  /** @param {string | null} variant forces a wasm variant @param {{ otherwise?: (() => import('../worker-line.js').WorkerLike)[], asleep?: boolean }} [how] */
  constructor(variant, how = {}) {
    const make = () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    super(make, { name: 'training', variant, silenceMs: SILENCE_MS, ...how });
  }
}
