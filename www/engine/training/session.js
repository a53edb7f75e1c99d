import { remember } from '../assets.js';
import { sentence } from '../errors.js';
import { loadTraining } from '../module.js';
import { variantsToTry } from '../variants.js';
import { sideOf } from '../../experiment/kinds/data-kinds.js';
import { dataKey, loadData } from './data.js';
import { Loop } from './loop.js';
import { interval, nextValidation } from './validation-schedule.js';
import { Views } from './snapshots.js';

/** @typedef {import('./protocol.js').Setup} Setup */
/** @typedef {import('./protocol.js').Told} Told */
/** @typedef {import('./protocol.js').Progress} Progress */
/** @typedef {import('./protocol.js').Operations} Operations */
/** @template {keyof Operations} K @typedef {Parameters<Operations[K]>[0]} Args */
/** @typedef {import('autoencoder-wasm/training').Run} Run */

/** A slice of training: the page waits no longer than this, and one step more, for an answer. */
const SLICE_MS = 12;
const TELL_EVERY_MS = 100;
const SLOW_MS = 450;
/** The noise that validation puts on its images. */
const VALIDATION_SEED = 1;

/** One network in training: what runs, how far, and when to stop. */
export class Session {
  #forced;
  #tell;
  #loop;
  /** @type {Run | undefined} */
  #run;
  /** @type {import('./data.js').Data | undefined} */
  #data;
  #dataKey = '';
  /** @type {Views | undefined} */
  #views;
  /** @type {Record<string, () => Promise<import('../module.js').Loaded<typeof import('autoencoder-wasm/training')>>>} */
  #modules = {};

  #id = 0;
  /** The newest one that was asked for. */
  #asked = 0;
  #patience = 0;
  /** @type {{ until: 'end' | 'epoch' | 'step', slow: boolean }} */
  #order = { until: 'end', slow: false };
  /** Steps that are sure to take less than a slice. */
  #stride = 1;
  #told = 0;
  /** When it was told to play, and after how many steps. */
  #started = { at: 0, steps: 0 };
  /** The step at which validation is due, and steps from one to the next. */
  #due = 0;
  #every = 1;
  #best = { sse: Infinity, epoch: 0 };
  /** @type {Progress['validations']} */
  #validations = [];
  #validated = -1;

  /**
   * @param {string | null} forced a binary @param {(told: Told) => void} tell @param {(error: unknown) => void} failed
   */
  constructor(forced, tell, failed) {
    this.#forced = forced;
    this.#tell = tell;
    this.#loop = new Loop(
      () => this.#slice(),
      (error) => this.#broken(error, failed),
    );
  }

  get views() {
    if (!this.#views) throw new Error('There is no network in training yet.');
    return this.#views;
  }

  /** @param {Args<'begin'>} args @returns {Promise<import('./protocol.js').Begun | null>} null: a newer one was asked for */
  async begin({ run: id, setup, own = [], saved }) {
    this.#asked = id;
    const variants = variantsToTry(this.#forced, setup.exact);
    this.#modules[variants[0]] ??= remember(() => loadTraining(variants));
    const { wasm, variant: kernel } = await this.#modules[variants[0]]();
    const key = `${kernel} ${dataKey(setup)}`;
    let data = this.#dataKey === key && setup.data !== 'own' ? this.#data : undefined;
    data ??= await loadData(wasm, setup, own, (fetching) => this.#tell({ fetching }));
    // Its data took so long that another one was asked for.
    if (this.#asked !== id) {
      if (data !== this.#data) free(data);
      return null;
    }
    const run = saved ? wasm.Run.resume(saved, data.training) : new wasm.Run(setup.experiment, data.training);
    // Only now: had any of this been refused, the old one would go on.
    this.#loop.stop();
    this.#run?.free();
    if (this.#data && this.#data !== data) free(this.#data);
    [this.#run, this.#data, this.#dataKey, this.#id] = [run, data, key, id];
    this.#patience = setup.patience;
    this.#best = { sse: Infinity, epoch: run.epoch };
    this.#validated = -1;
    this.#validations = [];
    this.#stride = 1;
    this.#every = interval(data.validation.length, data.training.length, run.stepsPerEpoch);
    this.#views = new Views(wasm, run, data, sideOf(setup.data));
    run.takeMeans();
    // Makes the noise and warms the code up, which no later one does; told with the first steps.
    const untrained = this.#views.validate(VALIDATION_SEED);
    if (run.steps === 0) [this.#validations, this.#validated] = [[{ step: 0, ...untrained }], 0];
    return {
      kernel,
      widths: [...run.widths],
      depth: run.depth,
      weights: run.parameterCount,
      samples: data.training.length,
      stepsPerEpoch: run.stepsPerEpoch,
      side: sideOf(setup.data),
      steps: run.steps,
      hash: run.hash,
      experiment: run.experiment,
    };
  }

  /** @param {Args<'change'>} args */
  change({ experiment, patience }) {
    const run = this.#begun();
    run.change(experiment);
    this.#patience = patience;
    // Under another noise or penalty another error is a good one.
    this.#best = { sse: Infinity, epoch: run.epoch };
    this.#views?.changed();
    return null;
  }

  /** @param {Args<'play'>} order */
  play(order) {
    const run = this.#begun();
    this.#order = order;
    this.#started = { at: performance.now(), steps: run.steps };
    this.#told = performance.now();
    if (run.steps >= run.totalSteps) this.#stop('epochs');
    else this.#loop.start();
    return null;
  }

  pause() {
    if (this.#loop.running) this.#stop('paused');
    return null;
  }

  #begun() {
    if (!this.#run) throw new Error('There is no network in training yet.');
    return this.#run;
  }

  /** @returns {number | undefined} ms to wait before the next one; nothing when it has stopped */
  #slice() {
    const run = this.#begun();
    const start = performance.now();
    this.#due = nextValidation(run.steps, this.#every);
    const { until, slow } = this.#order;
    const single = until === 'step' || slow;
    let took = 0;
    let ended = this.#ended(run);
    while (!ended && took < SLICE_MS) {
      const left = run.stepsPerEpoch - (run.steps % run.stepsPerEpoch);
      const steps = single ? 1 : Math.min(left, this.#due - run.steps, this.#stride);
      const before = performance.now();
      run.train(steps);
      const now = performance.now();
      if (!single && steps === this.#stride) {
        if (now - before < SLICE_MS / 4) this.#stride *= 2;
        else if (now - before > SLICE_MS && this.#stride > 1) this.#stride = Math.ceil(this.#stride / 2);
      }
      took = now - start;
      ended = this.#ended(run);
      if (single || this.#validates(run)) break;
    }
    if (run.steps !== this.#validated && this.#validates(run)) this.#validate(run);
    ended ||= this.#plateau(run);
    if (ended) {
      if (ended === 'epochs') run.judge();
      this.#stop(ended);
      return undefined;
    }
    const now = performance.now();
    if (slow || now - this.#told >= TELL_EVERY_MS) this.#report('', '');
    return slow ? SLOW_MS : 0;
  }

  /** @param {Run} run @returns {Progress['ended']} */
  #ended(run) {
    if (run.steps >= run.totalSteps) return 'epochs';
    if (run.steps === this.#started.steps) return '';
    const { until } = this.#order;
    return until === 'step' || (until === 'epoch' && epochEnds(run)) ? 'paused' : '';
  }

  /** @param {Run} run @returns {Progress['ended']} */
  #plateau(run) {
    const waited = run.epoch - this.#best.epoch;
    return this.#patience > 0 && epochEnds(run) && waited >= this.#patience ? 'plateau' : '';
  }

  /** Patience counts in epochs, so each is judged where it ends. @param {Run} run */
  #validates(run) {
    return run.steps === this.#due || (this.#patience > 0 && epochEnds(run));
  }

  /** @param {Run} run */
  #validate(run) {
    const result = this.views.validate(VALIDATION_SEED);
    this.#validations.push({ step: run.steps, ...result });
    this.#validated = run.steps;
    if (epochEnds(run) && result.ssePerImage < this.#best.sse) {
      this.#best = { sse: result.ssePerImage, epoch: run.epoch };
    }
  }

  /** @param {Exclude<Progress['ended'], ''>} ended @param {string} [why] */
  #stop(ended, why = '') {
    this.#loop.stop();
    const run = this.#begun();
    this.#report(ended, why);
    // What came off the rails has been judged.
    if (run.steps === this.#validated || ended === 'diverged') return;
    // The page is told at once that it stopped, and a moment later how good the network is.
    setTimeout(() => {
      if (run !== this.#run || this.#loop.running) return;
      this.#validate(run);
      this.#report(ended, why);
    });
  }

  /** @param {Progress['ended']} ended @param {string} why */
  #report(ended, why) {
    const run = this.#begun();
    const now = performance.now();
    const seconds = (now - this.#started.at) / 1000;
    const means = run.takeMeans();
    const { steps, ...terms } = means;
    // A run that came off the rails may stand before where it started.
    const stepsPerSecond = seconds > 0.2 ? Math.max(0, run.steps - this.#started.steps) / seconds : 0;
    const samples = this.#data?.training.length ?? 0;
    this.#told = now;
    this.#tell({
      progress: {
        run: this.#id,
        steps: run.steps,
        epoch: run.epoch,
        playing: this.#loop.running,
        ended,
        why,
        points: steps > 0 ? [{ step: run.steps, ...terms }] : [],
        validations: this.#validations.splice(0),
        samplesPerSecond: (stepsPerSecond * samples) / run.stepsPerEpoch,
        secondsLeft: stepsPerSecond > 0 ? (run.totalSteps - run.steps) / stepsPerSecond : NaN,
        hash: ended ? run.hash : '',
      },
    });
  }

  /** @param {unknown} error @param {(error: unknown) => void} failed */
  #broken(error, failed) {
    if (error instanceof WebAssembly.RuntimeError) failed(error);
    else this.#stop('diverged', sentence(error));
  }
}

/** @param {import('./data.js').Data} data */
function free({ training, validation }) {
  training.free();
  validation.free();
}

/** @param {Run} run */
function epochEnds(run) {
  return run.steps % run.stepsPerEpoch === 0;
}
