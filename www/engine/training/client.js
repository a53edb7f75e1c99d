import { t } from '../../strings/t.js';
import { WorkerClient } from '../worker-client.js';

/** While it trains a worker reports ten times a second; one that is silent for so long is asked whether it lives. */
const REPORT_MS = 8000;
/** A step of the largest network that can be asked for takes seconds on a slow machine. */
const SILENCE_MS = 12_000;

/** Starts a worker from the file of this package. */
export const startTraining = () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });

/**
 * The page's end of a worker that trains one network.
 * @extends {WorkerClient<import('./protocol.js').Operations>}
 */
export class TrainingEngine extends WorkerClient {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #report;

  /**
   * @param {string | null} variant forces a wasm variant
   * @param {{ ways?: import('../worker-line.js').Way[], asleep?: boolean }} [how]
   */
  constructor(variant, { ways = [startTraining], asleep = false } = {}) {
    super(ways, { name: t`training`, variant, asleep, silenceMs: SILENCE_MS });
  }

  /** It trains, so that a report is due; the last one came now. */
  expectReport() {
    this.expectNone();
    this.#report = setTimeout(() => this.check(), REPORT_MS);
  }

  /** It trains no longer, or nobody waits for it. */
  expectNone() {
    clearTimeout(this.#report);
  }
}
