import { t } from '../../strings/t.js';
import { WorkerClient } from '../worker-client.js';

/** A step of the largest network that can be asked for takes seconds on a slow machine. */
const SILENCE_MS = 12_000;

/** Starts a worker from the file of this package. */
export const startTraining = () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });

/**
 * The page's end of a worker that trains one network.
 * @extends {WorkerClient<import('./protocol.js').Operations>}
 */
export class TrainingEngine extends WorkerClient {
  /**
   * @param {string | null} variant forces a wasm variant
   * @param {{ ways?: import('../worker-line.js').Way[], asleep?: boolean }} [how]
   */
  constructor(variant, { ways = [startTraining], asleep = false } = {}) {
    super(ways, { name: t`training`, variant, asleep, silenceMs: SILENCE_MS });
  }
}
