import { WorkerClient } from '../client.js';

/**
 * A worker that trains one network.
 * @extends {WorkerClient<import('./protocol.js').Operations>}
 */
export class TrainingEngine extends WorkerClient {
  /** @param {string | null} kernel */
  constructor(kernel) {
    super(new URL('./worker.js', import.meta.url), kernel, 'training');
  }
}
