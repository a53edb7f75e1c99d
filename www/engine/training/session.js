import { t } from '../../strings/t.js';
import { remember } from '../assets.js';
import { sentence } from '../errors.js';
import { loadTraining } from '../module.js';
import { variantsToTry } from '../variants.js';
import { ActiveRun } from './active-run.js';
import { dataKey, loadData } from './data.js';
import { DataRequest } from './data-request.js';
import { Exports } from './exports.js';
import { Loop } from './loop.js';
import { SliceTrainer, WORKER_PACE } from './slice.js';
import { Speed } from './speed.js';
import { reachedEnd, stopCause } from './stop-cause.js';

/** @typedef {import('./protocol.js').Progress} Progress */
/** @typedef {import('./protocol.js').PlayMode} PlayMode */
/** @typedef {import('./protocol.js').Operations} Operations */
/** @template {keyof Operations} K @typedef {Parameters<Operations[K]>[0]} Args */
/** @typedef {Pick<Progress, 'cause'> & { why?: string }} Reason why it diverged */

const TELL_EVERY_MS = 100;
const SLOW_MS = 450;

/** One network in training in this worker: begins, changes, plays and pauses it, and reports how far it is. */
export class Session {
  #forced;
  #tell;
  #load;
  #data;
  #loop;
  /** @type {ActiveRun | undefined} */
  #active;
  /** Loads each module once; by the variant that is tried first. @type {Record<string, () => ReturnType<typeof loadTraining>>} */
  #modules = {};
  /** The id of the newest `begin` that the page asked for. */
  #asked = 0;
  /** @type {PlayMode} */
  #mode = { until: 'end', slow: false };
  #pace;
  #slice = new SliceTrainer(WORKER_PACE);
  #speed = new Speed();
  #told = 0;

  /**
   * @param {string | null} forced the variant of the compute module to use; null lets the session choose
   * @param {(report: import('./protocol.js').Report) => void} tell @param {(error: unknown) => void} failed
   * @param {{ pace?: import('./slice.js').Pace, load?: typeof loadTraining, data?: typeof loadData }} [how] `load` and
   *   `data`: where the compute module and the data come from, for tests
   */
  constructor(forced, tell, failed, { pace = WORKER_PACE, load = loadTraining, data = loadData } = {}) {
    this.#forced = forced;
    this.#pace = pace;
    this.#tell = tell;
    this.#load = load;
    this.#data = new DataRequest(data, tell);
    this.#loop = new Loop(
      () => this.#trainSlice(),
      (error) => this.#fail(error, failed),
    );
  }

  get source() {
    return this.#begun().source;
  }

  /** Files of the run. */
  get exports() {
    return new Exports(this.#begun());
  }

  /** @param {Args<'begin'>} args @returns {Promise<import('./protocol.js').RunInfo | null>} null: a newer one was asked for */
  async begin({ run: id, setup, own = [], saved, figure }) {
    this.#asked = id;
    this.#data.drop();
    const variants = variantsToTry(this.#forced, setup.exact);
    this.#modules[variants[0]] ??= remember(() => this.#load(variants));
    const { wasm, variant } = await this.#modules[variants[0]]();
    const key = `${variant} ${dataKey(setup)}`;
    const before = this.#active;
    const known = before?.dataKey === key && setup.data !== 'own' ? before.data : undefined;
    const data = known ?? (await this.#data.ask(wasm, setup, own));
    if (!data || this.#asked !== id) return null;
    const active = ActiveRun.begin(wasm, data, setup, { id, saved, variant, dataKey: key, figure }, known);
    // Only now: had any of this been refused, the old run would go on.
    this.#loop.stop();
    this.#active?.free(data);
    this.#active = active;
    this.#slice = new SliceTrainer(this.#pace);
    return active.describe();
  }

  /** Fetches no more of the data of the run that is being begun, which is then refused. */
  forgo() {
    this.#data.forgo();
    return null;
  }

  /** @param {Args<'change'>} args */
  change({ experiment, patience }) {
    const { run, validator, source } = this.#begun();
    run.change(experiment);
    validator.patience = patience;
    validator.forgetBest();
    source.forgetNoise();
    return run.steps;
  }

  /** @param {PlayMode} mode */
  play(mode) {
    const { run } = this.#begun();
    this.#mode = mode;
    this.#speed.start(run.steps);
    this.#told = performance.now();
    if (run.steps >= run.totalSteps) this.#stop('epochs');
    else this.#loop.start();
    return null;
  }

  pause() {
    if (this.#loop.running) this.#stop('paused');
    return null;
  }

  /** Lets go of everything, where no worker is ended in its place. */
  end() {
    this.#loop.stop();
    this.#active?.free();
    this.#active = undefined;
  }

  #begun() {
    if (!this.#active) throw new Error(t`There is no network in training yet.`);
    return this.#active;
  }

  /** @returns {number | undefined} ms to wait before the next slice; undefined when training has stopped */
  #trainSlice() {
    const { run, validator } = this.#begun();
    const { until, slow } = this.#mode;
    const most = Math.min(validator.plan(), typeof until === 'number' ? until - run.steps : Infinity);
    const single = until === 'step' || slow;
    const reached = () => reachedEnd(run, this.#speed.from, until);
    if (!reached()) this.#slice.train(run, { most, single, stops: () => reached() !== '' || validator.isDue });
    if (!validator.isCurrent && validator.isDue) validator.validate();
    const ended = reached() || (validator.onPlateau ? 'plateau' : '');
    if (ended) {
      if (ended === 'epochs') run.judge();
      this.#stop(ended);
      return undefined;
    }
    if (slow || performance.now() - this.#told >= TELL_EVERY_MS) this.#report('');
    return slow ? SLOW_MS : this.#pace.restMs;
  }

  /** @param {Exclude<Progress['ended'], ''>} ended @param {Reason} [reason] */
  #stop(ended, reason = {}) {
    this.#loop.stop();
    const active = this.#begun();
    this.#report(ended, reason);
    // A network that diverged has been judged by that.
    if (active.validator.isCurrent || ended === 'diverged') return;
    // The page hears at once that training stopped, and a moment later how good the network is.
    setTimeout(() => {
      if (active !== this.#active || this.#loop.running) return;
      active.validator.validate();
      this.#report(ended, reason);
    });
  }

  /** @param {Progress['ended']} ended @param {Reason} [reason] */
  #report(ended, reason = {}) {
    const { id, run, data, validator } = this.#begun();
    this.#told = performance.now();
    const { steps, sse_per_image: ssePerImage, ...terms } = run.takeMeans();
    this.#tell({
      progress: {
        run: id,
        steps: run.steps,
        epoch: run.epoch,
        playing: this.#loop.running,
        ended,
        why: '',
        ...reason,
        points: steps > 0 ? [{ step: run.steps, ...terms, ssePerImage }] : [],
        validations: validator.takeUntold(),
        ...this.#speed.measure(run, data.training.length),
        hash: ended ? run.hash : '',
      },
    });
  }

  /** @param {unknown} error @param {(error: unknown) => void} failed */
  #fail(error, failed) {
    if (error instanceof WebAssembly.RuntimeError) failed(error);
    else this.#stop('diverged', { why: sentence(error), cause: stopCause(error) });
  }
}
