import { WorkerClient } from '../worker-client.js';

/** A step of the largest network that can be asked for takes seconds on a slow machine. */
const SILENCE_MS = 12_000;

/**
 * A worker that trains one network.
 * @extends {WorkerClient<import('./protocol.js').Operations>}
 */
export class TrainingEngine extends WorkerClient {
  /** @param {string | null} kernel */
  constructor(kernel) {
    super(new URL('./worker.js', import.meta.url), kernel, 'training', SILENCE_MS);
  }
}
