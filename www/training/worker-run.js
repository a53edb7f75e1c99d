import { trailFrom, trailOn } from '../experiment/trail.js';
import { LossHistory } from './loss-history.js';
import { NO_PROGRESS } from './no-progress.js';

/** @typedef {import('../experiment/types.js').Setup} Setup */
/** @typedef {import('../engine/training/protocol.js').Progress} Progress */
/** @typedef {import('./autosave.js').SavedRun} SavedRun */
/** @typedef {import('../experiment/trail.js').Trail} Trail */

let starts = 0;

/** A run in its worker: what the page knows of it, and the requests that begin, change and save it, while it is watched. */
export class WorkerRun extends EventTarget {
  /** The newest `begin` that was sent; `progress.run` is the one that the worker last confirmed. */
  #asked = 0;
  /** How far the run is to train; undefined while it is paused. @type {import('../engine/training/protocol.js').PlayMode | undefined} */
  playMode;
  /** What the worker was last told to train, since its last start. @type {WorkerRun['playMode']} */
  ordered;
  /** The newest start that is on its way. @type {{ setup: Setup, over: Promise<void> } | undefined} */
  start;
  /** A person's own images, 28 × 28 grey levels each. @type {Uint8Array[]} */
  own = [];
  history = new LossHistory();
  /** @type {Progress} */
  progress = NO_PROGRESS;
  /** What the newest `begin` made; undefined before the first. @type {import('../engine/training/protocol.js').RunInfo | undefined} */
  info;
  /** The step of another run that this one went on from; undefined for one that began by itself. @type {number | undefined} */
  forkedAt;
  /** What replays it from its beginning; undefined where nothing does, see `experiment/trail.js`. @type {Trail | undefined} */
  trail;
  /** @type {import('./options.js').Rule | undefined} */
  rule;
  /** The worker is new, or gone, and does not hold the run. */
  needsRestore = false;
  /** Grows whenever the network's weights may have changed. */
  changes = 0;

  /** @param {Setup} setup @param {import('../engine/training/client.js').TrainingEngine} engine @param {import('./autosave.js').Autosave} autosave */
  constructor(setup, engine, autosave) {
    super();
    this.setup = setup;
    this.engine = engine;
    this.autosave = autosave;
  }

  get playing() {
    return this.progress.playing;
  }

  /** Whether the worker holds the run, so that it can be asked about it. */
  get ready() {
    return this.info !== undefined && !this.needsRestore;
  }

  /** Tells one state worth saving from another: how far the run is, and how well that was measured. */
  get mark() {
    return `${this.progress.steps} ${this.history.validation?.step}`;
  }

  /** The step of what storage holds of this run; undefined if nothing. */
  get savedStep() {
    return this.autosave.stepOf(this.progress.run);
  }

  /** Whether no newer `begin` is on its way. */
  get isNewest() {
    return this.#asked === this.progress.run;
  }

  /** What storage holds under the run's name. @returns {Promise<SavedRun | undefined>} */
  saved() {
    return this.autosave.load();
  }

  /** Saves the run into the browser's storage, if it has changed since. */
  async save() {
    if (!this.ready) return;
    const { run: start, steps: step } = this.progress;
    const { setup, own, forkedAt } = this;
    const history = this.history.toJSON();
    try {
      const stored = await this.autosave.save({ start, step, mark: this.mark }, async () => {
        const saved = await this.engine.run('save', {});
        // Answers come in their order: whatever the worker was told before it saved is in the trail by now.
        const { trail } = this;
        return start === this.progress.run ? { setup, saved, history, own, forkedAt, trail } : undefined;
      });
      if (stored) this.fire('ae-saved');
    } finally {
      this.fire('ae-change');
    }
  }

  /**
   * @param {Setup} setup
   * @param {{ saved?: Uint8Array | undefined, history?: SavedRun['history'] | undefined, trail?: Trail | undefined, keepsPlaying?: boolean }} how
   *   `keepsPlaying`: a run that trains goes on training afterwards; else only one that is told to meanwhile
   * @returns {Promise<boolean>} whether the worker began it: a newer `begin` may have come in between
   */
  beginInWorker(setup, how) {
    const begun = this.#begin(setup, how);
    const over = begun.then(
      () => {},
      () => {},
    );
    const start = { setup, over };
    this.start = start;
    return begun.finally(() => {
      if (this.start === start) this.start = undefined;
    });
  }

  /** Waits until no start is on its way, whatever became of it. */
  async started() {
    while (this.start) await this.start.over;
  }

  /** @param {Setup} setup @param {Parameters<WorkerRun['beginInWorker']>[1]} how */
  async #begin(setup, { saved, history, trail, keepsPlaying = false }) {
    const run = (this.#asked = ++starts);
    const { playMode } = this;
    const turn = this.takeWorker();
    if (turn) await turn;
    const figure = this.rule?.figure;
    const info = await this.engine.run('begin', { run, setup, own: this.own, ...(saved && { saved }), figure });
    if (!info) return false;
    if (!keepsPlaying && this.playMode === playMode) this.playMode = undefined;
    const { steps, stepsPerEpoch, hash, experiment } = info;
    this.info = info;
    this.needsRestore = false;
    this.ordered = undefined;
    if (!saved) this.forkedAt = undefined;
    this.setup = { ...setup, experiment };
    this.trail = saved ? trail : trailFrom(this.setup);
    this.history = history ? LossHistory.fromJSON(history) : new LossHistory(steps);
    const playing = this.playMode !== undefined;
    const epoch = steps / stepsPerEpoch;
    const ended = !playing && epoch >= experiment.epochs ? 'epochs' : '';
    this.update({ ...NO_PROGRESS, run, steps, epoch, playing, ended, hash: playing ? '' : hash });
    // A run at its beginning, or out of storage, need not be saved.
    this.autosave.skip(steps === 0 || history ? this.mark : '');
    return true;
  }

  /** Fetches no more data for the start that is on its way, which is refused then. */
  forgo() {
    return this.engine.run('forgo', {}).catch(() => {});
  }

  /** @param {Setup} setup */
  async change(setup) {
    const step = await this.engine.run('change', { experiment: setup.experiment, patience: setup.patience });
    this.setup = setup;
    this.trail &&= trailOn(this.trail, step, setup);
    this.fire('ae-change');
  }

  /** Sees to it that there is a worker. @returns {Promise<void> | undefined} */
  takeWorker() {
    if (!this.engine.open) this.engine.restart();
    return undefined;
  }

  /** Ends the worker for good. */
  end() {
    this.engine.expectNone();
    this.engine.end();
  }

  markStopped() {
    this.update({ playing: false, ended: 'paused' });
  }

  /** @param {Partial<Progress>} change */
  update(change) {
    const before = this.progress;
    this.progress = { ...before, ...change, points: [], validations: [] };
    const { run, steps, ended } = this.progress;
    // A run that diverged is put back to its last good weights.
    if (ended === 'diverged') this.trail = undefined;
    const learned = run !== before.run || steps !== before.steps || ended === 'diverged';
    if (learned) this.changes += 1;
    if (this.playing) this.engine.expectReport();
    else this.engine.expectNone();
    this.fire('ae-change');
    // The last validation of a run comes when it has stopped already.
    if (learned || change.validations?.length) this.fire('ae-learned');
  }

  /** @param {string} type @param {unknown} [detail] */
  fire(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
