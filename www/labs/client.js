import { WorkerClient } from '../engine/worker-client.js';

/** A lab measures thousands of digits in one go. */
const SILENCE_MS = 30_000;

/** Starts a worker from the file of this package. */
export const startLabs = () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });

/** The page's end of the worker that computes for labs. @extends {WorkerClient<import('./protocol.js').LabOperations>} */
export class LabsEngine extends WorkerClient {
  /** @param {string | null} variant forces a wasm variant @param {import('../engine/worker-line.js').Way[]} [ways] to start it, in turn */
  constructor(variant, ways = [startLabs]) {
    super(ways, { name: 'labs', variant, silenceMs: SILENCE_MS });
  }
}
