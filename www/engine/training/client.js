import { WorkerClient } from '../worker-client.js';

/** A step of the largest network that can be asked for takes seconds on a slow machine. */
const SILENCE_MS = 12_000;

/**
 * A worker that trains one network.
 * @extends {WorkerClient<import('./protocol.js').Operations>}
 */
export class TrainingEngine extends WorkerClient {
  /** @param {string | null} kernel forces a binary, which its worker reads from its own name; null lets it probe */
  constructor(kernel) {
    super(
      () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module', name: kernel ?? '' }),
      'training',
      SILENCE_MS,
    );
  }
}
