import { WorkerPool } from '../pool.js';
import { WorkerClient } from '../worker-client.js';

/** @typedef {import('./protocol.js').Operations} Operations */

/** Training has a silence as long: a slice of a lab takes no longer than the largest step. */
const SILENCE_MS = 12_000;

/** The workers that compute for labs; none is made before the first job. @extends {WorkerPool<Operations>} */
export class LabsEngine extends WorkerPool {
  /** @param {string | null} variant forces a wasm variant */
  constructor(variant) {
    const make = () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    super(() => new WorkerClient([make], { name: 'labs', variant, silenceMs: SILENCE_MS }), { name: 'labs' });
  }
}
