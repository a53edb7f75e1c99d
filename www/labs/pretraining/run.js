import { LABELS, TRIAL_SEEDS, UPDATES } from './trials.js';

/** @typedef {import('./trials.js').Trial} Trial */
/** @typedef {import('../../experiment/types.js').Experiment} Experiment */

/** A stack takes about so many times as long as a trial. */
const STACK = 6;

/**
 * All trials of an experiment, each as soon as a worker is free: stacks first, since half of the trials wait for one.
 * What fails is told and leaves the rest alone.
 */
export class TrialRun {
  #sweep;
  #experiment;
  #controller = new AbortController();
  #on;
  /** How much of each job is done. @type {number[]} */
  #shares = [];
  #total = TRIAL_SEEDS.length * (STACK + 2 * LABELS.length);
  /** @type {Trial[]} */
  trials = [];

  /**
   * @param {import('../../engine/training/sweep.js').Sweep} sweep @param {Experiment} experiment
   * @param {{ changed: () => void, progressed: () => void, failed: (error: Error) => void }} on
   */
  constructor(sweep, experiment, on) {
    this.#sweep = sweep;
    this.#experiment = experiment;
    this.#on = on;
  }

  /** From 0 to 1. */
  get share() {
    return this.#shares.reduce((sum, share) => sum + share, 0) / this.#total;
  }

  /** How many trials there are when all are done. */
  get count() {
    return TRIAL_SEEDS.length * 2 * LABELS.length;
  }

  get cancelled() {
    return this.#controller.signal.aborted;
  }

  cancel() {
    this.#controller.abort();
  }

  /** Resolves when nothing is left to do, whatever became of it. */
  async finish() {
    const jobs = TRIAL_SEEDS.map((seed) => this.#withStack({ ...this.#experiment, seed }));
    const random = TRIAL_SEEDS.flatMap((seed) =>
      LABELS.map((labels) => this.#try({ ...this.#experiment, seed }, labels)),
    );
    await Promise.all([...jobs, ...random]);
  }

  /** @param {Experiment} experiment */
  async #withStack(experiment) {
    const made = await this.#do('pretrain', { experiment }, STACK);
    if (made) await Promise.all(LABELS.map((labels) => this.#try(experiment, labels, made.stack)));
  }

  /** @param {Experiment} experiment @param {number} labels @param {Uint8Array} [stack] */
  async #try(experiment, labels, stack) {
    /** @type {Trial} */
    const trial = {
      start: stack ? 'pretrained' : 'random',
      seed: experiment.seed,
      labels,
      updates: [],
      error_rate_on_test_images: [],
    };
    const measured = await this.#do('tryLabels', { experiment, stack, labels, updates: UPDATES }, 1);
    if (!measured) return;
    trial.updates = [...measured.updates];
    trial.error_rate_on_test_images = [...measured.errorRates];
    this.trials = [...this.trials, trial].sort(inOrder);
    this.#on.changed();
  }

  /**
   * @template {'pretrain' | 'tryLabels'} K
   * @param {K} operation @param {Parameters<import('../../engine/training/protocol.js').Operations[K]>[0]} args
   * @param {number} weight of the job among all
   */
  async #do(operation, args, weight) {
    const at = this.#shares.push(0) - 1;
    const progress = (/** @type {number} */ share) => {
      this.#shares[at] = weight * share;
      this.#on.progressed();
    };
    try {
      const answer = await this.#sweep.run(operation, args, { signal: this.#controller.signal, onProgress: progress });
      progress(1);
      return answer;
    } catch (error) {
      if (!this.cancelled) this.#on.failed(/** @type {Error} */ (error));
      return undefined;
    }
  }
}

/** The order in which the command line prints them. @param {Trial} a @param {Trial} b */
function inOrder(a, b) {
  return a.seed - b.seed || a.labels - b.labels || (a.start < b.start ? -1 : 1);
}
