/** Networks that the lab trains itself, each measured now and then while it learns. */

import { PCA_SEEDS, pcaSetup } from './setups.js';

/**
 * @typedef {import('./setups.js').Kind} Kind
 * @typedef {{ step: number, errors: import('../protocol.js').Errors, angle: number | null, pixels: Uint8Array }} Moment
 *
 * @typedef {object} Run a network
 * @property {number} seed
 * @property {string} name the labs' worker knows it by
 * @property {Moment[]} moments the newest last
 * @property {number} step
 * @property {boolean} done
 *
 * @typedef {object} Training
 * @property {Kind} kind
 * @property {number} dims numbers in a code
 * @property {number} steps of each network; 0 until known
 * @property {Run[]} runs one a seed
 * @property {boolean} over finished, or given up
 */

/** A network is measured so often while it learns. */
const EVERY_MS = 1000;

let trainings = 0;

export class PcaRuns {
  #stage;
  #tell;
  #controller = new AbortController();

  /** @param {import('../types.js').LabStage} stage @param {(training: Training, run?: Run) => void} tell hears of each step; with a run when that one was measured */
  constructor(stage, tell) {
    this.#stage = stage;
    this.#tell = tell;
  }

  /** Gives up what is in training, at once. */
  cancel() {
    this.#controller.abort();
  }

  /**
   * Trains a network from each seed; what came before is given up.
   * @param {Kind} kind @param {number} dims
   * @returns {Promise<void>} rejects with what failed; the other networks stay
   */
  async start(kind, dims) {
    this.cancel();
    const { signal } = (this.#controller = new AbortController());
    const number = ++trainings;
    /** @type {Training} */
    const training = {
      kind,
      dims,
      steps: 0,
      runs: PCA_SEEDS.map((seed) => ({
        seed,
        name: `PCA lab ${number}, seed ${seed}`,
        moments: [],
        step: 0,
        done: false,
      })),
      over: false,
    };
    const end = () => {
      if (training.over) return;
      training.over = true;
      this.#tell(training);
    };
    signal.addEventListener('abort', end);
    this.#tell(training);
    const outcomes = await Promise.allSettled(training.runs.map((run) => this.#train(training, run, signal)));
    end();
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected' && !signal.aborted) throw outcome.reason;
    }
  }

  /** @param {Training} training @param {Run} run @param {AbortSignal} signal */
  async #train(training, run, signal) {
    const setup = pcaSetup(training.kind, training.dims, run.seed);
    const { epochs } = setup.experiment;
    /** @type {Promise<void> | undefined} */
    let measuring;
    let last = -Infinity;
    const trained = await this.#stage.sweep.train(setup, {
      signal,
      onProgress: ({ steps, epoch }, copy) => {
        run.step = steps;
        if (epoch > 0) training.steps = Math.round(steps / epoch) * epochs;
        this.#tell(training);
        if (measuring || performance.now() - last < EVERY_MS) return;
        measuring = copy()
          // A copy that is not to be had is asked for again; what becomes of its network is told elsewhere.
          .catch(() => undefined)
          .then((bytes) => bytes && this.#measure(training, run, bytes, steps, signal))
          .catch((error) => this.#stage.telling(Promise.reject(error)))
          .finally(() => {
            measuring = undefined;
            last = performance.now();
          });
      },
    });
    await measuring;
    run.step = training.steps = trained.steps;
    await this.#measure(training, run, trained.checkpoint, trained.steps, signal);
    run.done = true;
    this.#tell(training, run);
  }

  /** @param {Training} training @param {Run} run @param {Uint8Array} bytes @param {number} step @param {AbortSignal} signal */
  async #measure(training, run, bytes, step, signal) {
    const { engine } = this.#stage;
    await engine.run('open', { name: run.name, bytes });
    const found = await engine.run('rebuiltByNetwork', { network: run.name });
    if (signal.aborted) return;
    run.moments.push({ step, ...found });
    this.#tell(training, run);
  }
}
