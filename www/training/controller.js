/**
 * The controller of training: owns the runs, asks their workers, hands what they say to the elements. What the rest of
 * the page may know of it is in `Training`'s public part.
 */

import './elements/index.js';
import { WorkerLost } from '../engine/worker-client.js';
import { download } from './downloads.js';
import { fixesFor } from '../experiment/divergence-fixes.js';
import { panels } from './view.js';
import { Pictures } from './snapshots.js';
import { PRESETS, presetOf } from '../experiment/presets.js';
import { LIVE_NETWORK } from '../experiment/live-network.js';
import { TrainingRun } from './training-run.js';
import { applyChange, startsAnew } from '../experiment/changes.js';
import { COMPARED, formatSetup } from '../experiment/setup-link.js';
import { lossOf } from './loss-terms.js';
import { watchVisibility } from '../ui/visibility.js';

/** @typedef {import('../engine/training/protocol.js').Setup} Setup */
/** @typedef {import('../engine/inference/protocol.js').ModelInfo} ModelInfo */
/** @typedef {import('./training-run.js').Order} Order */

const NAMES = /** @type {const} */ (['A', 'B']);
/** A finished run that is started again goes on for so many epochs. */
const MORE_EPOCHS = 10;

/** Fires `ae-live` when the network in training is another one, `ae-step` when it has learned, `ae-change` for the link. */
export class Training extends EventTarget {
  #ui = panels();
  #announce;
  #kernel;
  /** @type {TrainingRun[]} */
  #runs = [];
  #selected = 0;
  #slow = false;
  /** Runs that came off the rails and were told of. @type {Set<TrainingRun>} */
  #diverged = new Set();
  /** What was asked about each run, until it goes on. @type {Map<TrainingRun, string>} */
  #questions = new Map();
  /** Runs that the page paused, and what they are to do when somebody sees them again. @type {Map<TrainingRun, Order>} */
  #resting = new Map();
  /** Why what was asked for last could not be. */
  #refused = '';
  /** How many things are under way. */
  #busy = 0;
  #pictures;

  /**
   * @param {Setup[]} setups of the link: none, one, or two to compare
   * @param {string | null} kernel @param {(text: string) => void} announce
   */
  constructor(setups, kernel, announce) {
    super();
    this.#kernel = kernel;
    this.#announce = announce;
    const [first, second] = setups;
    this.#runs = [this.#makeRun(0, first ?? PRESETS[0].setup)];
    if (second) this.#runs.push(this.#makeRun(1, second));
    this.#pictures = new Pictures(this.#ui, () => ({ runs: this.#runs, selected: this.#selected }));
    this.#ui.presets.presets = PRESETS;
    this.#listen();
    this.#showSetup();
    this.#showProgress();
    this.#start(setups);
  }

  /** The network in training as a model; undefined while it does not read 28 × 28 digits. @returns {ModelInfo | undefined} */
  get model() {
    const { begun } = this.#run;
    if (!begun || begun.side !== 28) return undefined;
    const { widths, depth, weights } = begun;
    return { name: LIVE_NETWORK, inputDim: widths[0] ?? 0, latentDim: widths[depth] ?? 0, layers: widths, weights };
  }

  get engine() {
    return this.#run.engine;
  }

  /** Whether its worker can be asked. */
  get ready() {
    return this.#run.ready;
  }

  /** The noise it learns under: the first kind of it. @returns {import('../experiment/types.js').Corruption} */
  get corruption() {
    return this.#setup.experiment.corruption?.choices?.[0] ?? { kind: 'none' };
  }

  /** What a link says of it; nothing before anybody trained. @returns {[string, string][]} */
  describe() {
    const [a, b] = this.#runs;
    if (!a?.begun) return [];
    return [...formatSetup(a.setup), ...(b ? formatSetup(b.setup, COMPARED) : [])];
  }

  /** A link was followed. @param {Setup[]} setups one, or two to compare */
  async follow([first, second]) {
    this.#resting.clear();
    await this.#compare(false);
    if (first) await this.#apply(first, true);
    if (!second) return;
    await this.#compare(true);
    await this.#apply(second, true);
  }

  get #run() {
    return /** @type {TrainingRun} */ (this.#runs[this.#selected]);
  }

  get #setup() {
    return this.#run.wanted;
  }

  /** What was left at the last visit, unless the link wants something else. @param {Setup[]} wanted by the link */
  async #start(wanted) {
    const kept = await Promise.all(this.#runs.map((run) => run.kept().catch(() => undefined)));
    const fit = kept.every((each, i) => each && !(wanted[i] && startsAnew(each.setup, wanted[i])));
    if (fit) {
      await this.#guard(async () => {
        for (const [i, run] of this.#runs.entries()) {
          const [left, setup] = [kept[i], wanted[i]];
          if (left) await run.restore(left);
          // What acts at once may have been changed since.
          if (setup) await run.become(setup);
        }
        this.#say(`Your run of the last visit is back, at step ${this.#run.progress.steps.toLocaleString('en')}.`);
      });
    } else if (wanted.length > 0) await this.#begin();
    else watchVisibility(this.#ui.network, () => this.#ensure());
  }

  async #ensure() {
    if (!this.#run.begun && this.#busy === 0) await this.#begin();
  }

  #begin() {
    return this.#guard(async () => {
      for (const run of this.#runs) if (!run.begun) await run.begin(run.wanted);
    });
  }

  /** Does something that the core or the network may refuse; what was goes on then. @param {() => Promise<unknown>} act */
  async #guard(act) {
    this.#busy += 1;
    this.#showProgress();
    try {
      await act();
      this.#refuse('');
    } catch (error) {
      // A lost worker is told of by its run, once for all requests.
      if (!(error instanceof WorkerLost)) {
        const { message } = /** @type {Error} */ (error);
        this.#refuse(message);
      }
    }
    this.#busy -= 1;
    this.#ui.experiment.progress = null;
    this.#showSetup();
    this.#showProgress();
    this.dispatchEvent(new Event('ae-live'));
    this.dispatchEvent(new Event('ae-change'));
  }

  /** @param {Setup} setup as it is wanted now @param {boolean} [anew] even if the run could go on under it */
  #apply(setup, anew) {
    const run = this.#run;
    return this.#guard(() => run.become(setup, anew));
  }

  /** @param {'end' | 'epoch' | 'step'} until */
  async #play(until) {
    this.#resting.clear();
    await this.#ensure();
    const begun = this.#runs.filter((run) => run.begun);
    const finished = begun.filter((run) => run.progress.epoch >= run.wanted.experiment.epochs);
    for (const run of begun) {
      const { experiment } = run.wanted;
      if (finished.includes(run)) {
        // Of two runs the one that is done waits for the other.
        if (finished.length < begun.length) continue;
        const longer = { ...run.wanted, experiment: { ...experiment, epochs: experiment.epochs + MORE_EPOCHS } };
        await this.#guard(() => run.become(longer));
      }
      await this.#guard(() => run.play({ until, slow: this.#slow }));
    }
    this.dispatchEvent(new Event('ae-play'));
  }

  async #pause() {
    await Promise.all(this.#runs.map((run) => run.pause().catch(() => {})));
  }

  /** @param {number} [seed] a new one */
  async #reset(seed) {
    this.#resting.clear();
    for (const run of this.#runs) {
      const { experiment } = run.wanted;
      await this.#guard(() =>
        run.begin({ ...run.wanted, experiment: { ...experiment, seed: seed ?? experiment.seed } }),
      );
    }
  }

  /** @param {boolean} on a second run beside the first, the same until it is changed */
  async #compare(on) {
    const [a, b] = this.#runs;
    if (!a || on === (b !== undefined)) return;
    if (on) {
      const second = this.#makeRun(1, a.wanted);
      second.own = a.own;
      this.#runs.push(second);
      this.#selected = 1;
      await this.#pause();
      await this.#guard(async () => {
        await a.begin(a.wanted);
        await second.begin(a.setup);
      });
      if (!this.#runs.includes(second)) return;
      this.#say(
        'Both start anew, from the same weights and on the same data. Change something for B, then press Train.',
      );
    } else {
      this.#runs.length = 1;
      this.#selected = 0;
      if (b) {
        b.end();
        this.#answered(b);
      }
    }
    this.#select(this.#selected);
  }

  /** @param {number} index */
  #select(index) {
    this.#selected = index;
    this.#showSetup();
    this.#showProgress();
    this.#pictures.restart();
    this.dispatchEvent(new Event('ae-live'));
  }

  /** @param {number} index @param {Setup} setup */
  #makeRun(index, setup) {
    const run = new TrainingRun(/** @type {string} */ (NAMES[index]), setup, this.#kernel);
    run.addEventListener('ae-change', () => this.#progressed(run));
    run.addEventListener(
      'ae-fetching',
      (event) => (this.#ui.experiment.progress = /** @type {CustomEvent} */ (event).detail),
    );
    run.addEventListener('ae-restart', (event) => {
      this.#say(/** @type {CustomEvent} */ (event).detail);
      this.dispatchEvent(new Event('ae-live'));
    });
    run.addEventListener('ae-error', (event) => {
      const retry = { label: 'Retry', act: () => this.#guard(() => (run.begun ? run.retry() : run.begin(run.wanted))) };
      this.#ask(run, /** @type {CustomEvent} */ (event).detail, [retry]);
    });
    run.addEventListener('ae-unsaved', (event) => this.#complain(/** @type {CustomEvent} */ (event).detail));
    return run;
  }

  /** @param {TrainingRun} run */
  #progressed(run) {
    if (run.playing || run.progress.ended === '') {
      this.#diverged.delete(run);
      this.#answered(run);
    } else if (run.progress.ended === 'diverged' && !this.#diverged.has(run)) {
      this.#diverged.add(run);
      this.#offerFixes(run);
    }
    this.#ui.loss.refresh();
    // Of two runs the other may be the last to stop.
    this.#showProgress();
    this.#pictures.refresh();
    if (run === this.#run) this.dispatchEvent(new Event('ae-step'));
  }

  /** @param {TrainingRun} run */
  #offerFixes(run) {
    const { why, cause = 'other' } = run.progress;
    const { text, choices } = fixesFor(run.setup, cause, why);
    this.#ask(
      run,
      `${text} The last good weights are kept, at step ${run.progress.steps.toLocaleString('en')}.`,
      choices.map(({ label, mend }) => ({
        label,
        act: () =>
          this.#guard(async () => {
            await run.become(mend(run.wanted));
            await run.play({ until: 'end', slow: this.#slow });
          }),
      })),
    );
  }

  /** Asks what to do about a run that stopped. @param {TrainingRun} run @param {string} text @param {{ label: string, act: () => void }[]} choices */
  #ask(run, text, choices) {
    this.#answered(run);
    this.#questions.set(run, text);
    this.#ui.notices.ask(text, choices);
    this.#announce(text);
  }

  /** The question is settled. @param {TrainingRun} run */
  #answered(run) {
    this.#ui.notices.dismiss(this.#questions.get(run) ?? '');
    this.#questions.delete(run);
  }

  #showSetup() {
    const setup = this.#setup;
    const [a, b] = this.#runs;
    const { experiment } = setup;
    this.#ui.experiment.setup = setup;
    this.#ui.presets.value = presetOf(setup)?.name ?? '';
    this.#ui.network.model = experiment.model;
    this.#ui.showRuns(
      this.#runs.map(({ name }) => name),
      this.#selected,
    );
    this.#ui.compare.setAttribute('aria-pressed', String(b !== undefined));
    this.#ui.loss.runs = this.#runs.map((run) => ({
      name: run.name,
      history: run.history,
      ...lossOf(run.setup.experiment),
    }));
    this.#ui.loss.stepsPerEpoch = a?.begun?.stepsPerEpoch ?? 1;
    const rho = experiment.penalties?.find(({ kind }) => kind === 'kl_sparsity');
    this.#ui.activations.rho = rho?.kind === 'kl_sparsity' ? rho.target_activation : null;
    const side = this.#run.begun?.side ?? 28;
    this.#ui.network.side = side;
    this.#ui.showKind(side);
    this.#pictures.restart();
  }

  #showProgress() {
    const { progress, begun } = this.#run;
    const setup = this.#setup;
    const playing = this.#runs.some((run) => run.playing);
    this.#ui.transport.state = {
      ...progress,
      playing,
      ended: this.#resting.size > 0 && !playing ? 'hidden' : progress.ended,
      epochs: setup.experiment.epochs,
      patience: setup.patience,
      seed: setup.experiment.seed,
      slow: this.#slow,
      available: this.#busy === 0 || begun !== undefined,
      samples: begun?.side === 0 ? 'points' : 'images',
    };
    this.#ui.network.pulse = playing && this.#slow;
    this.#ui.showBegun(begun);
  }

  #listen() {
    const ui = this.#ui;
    ui.on(ui.transport, ({ act, slow, ...limits }) => this.#transport(act, slow, limits));
    ui.on(ui.presets, ({ preset }) => {
      const chosen = PRESETS.find(({ name }) => name === preset);
      if (chosen) this.#apply(chosen.setup, true);
    });
    ui.on(ui.experiment, ({ setup, files }) => (files ? this.#takeImages(files) : this.#apply(setup)));
    ui.onDrop((files) => this.#takeImages(files));
    ui.on(ui.network, ({ model }) => {
      if (model) this.#apply({ ...this.#setup, experiment: { ...this.#setup.experiment, model } });
    });
    ui.compare.addEventListener('click', () => this.#compare(this.#runs.length === 1));
    ui.onRun((index) => this.#select(index));
    ui.onDownload((what) =>
      this.#guard(async () => {
        await this.#pictures.bring(what);
        await download(what, this.#run, ui);
      }),
    );
    ui.onOpen((file) => this.#open(file));
    watchVisibility(ui.section, (visible) => this.#rest(!visible), true);
  }

  /** @param {string | undefined} act @param {boolean | undefined} slow @param {{ epochs?: number, patience?: number }} limits */
  #transport(act, slow, { epochs, patience }) {
    if (act === 'play') return this.#play('end');
    if (act === 'step' || act === 'epoch') return this.#play(act);
    if (act === 'pause') return this.#pause();
    if (act === 'reset') return this.#reset();
    if (act === 'new-seed') return this.#reset((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 1_000_000);
    if (slow !== undefined) {
      this.#slow = slow;
      this.#showProgress();
      for (const run of this.#runs) {
        const { order } = run;
        if (order) this.#guard(() => run.play({ ...order, slow }));
      }
      return undefined;
    }
    const { experiment } = this.#setup;
    return this.#apply({
      ...this.#setup,
      patience: patience ?? this.#setup.patience,
      experiment: { ...experiment, epochs: epochs ?? experiment.epochs },
    });
  }

  /** Nobody sees it: it rests, and goes on by itself when somebody does. @param {boolean} rest */
  #rest(rest) {
    if (rest) {
      for (const run of this.#runs) if (run.order) this.#resting.set(run, run.order);
      if (this.#resting.size > 0) this.#pause();
      return;
    }
    const resting = [...this.#resting];
    this.#resting.clear();
    for (const [run, order] of resting) if (this.#runs.includes(run)) this.#guard(() => run.play(order));
  }

  /** @param {File} file a checkpoint */
  #open(file) {
    return this.#guard(async () => {
      const run = this.#run;
      await run.begin(run.wanted, new Uint8Array(await file.arrayBuffer()));
      await run.save().catch((error) => this.#complain(error.message));
      this.#say(`“${file.name}” goes on from step ${this.#run.progress.steps.toLocaleString('en')}.`);
    });
  }

  /** @param {Iterable<File>} files */
  async #takeImages(files) {
    const { readImages } = await import('./user-images.js');
    const { images, problems } = await readImages([...files]);
    for (const problem of problems) this.#complain(problem);
    if (images.length === 0) return;
    this.#run.own = images;
    await this.#apply(applyChange(this.#setup, { setting: 'data', value: 'own' }), true);
  }

  /** @param {string} text */
  #say(text) {
    this.#ui.notices.mention(text);
  }

  /** The newest refusal alone is told, until something works. @param {string} why empty: something did */
  #refuse(why) {
    this.#ui.notices.dismiss(this.#refused);
    this.#refused = why;
    this.#ui.experiment.notice = why;
    if (why) this.#complain(why);
  }

  /** @param {string} text */
  #complain(text) {
    this.#ui.notices.say(text);
    this.#announce(text);
  }
}

/**
 * Until the training section fills a root of its own, it stands in the page and keeps what it keeps by itself.
 * @param {ParentNode} _root
 * @param {{ engine: unknown, link: { variant: string | null }, storage: unknown, announce: (text: string) => void,
 *   signal: AbortSignal, setups: Setup[] }} options
 */
export function mountTraining(_root, { link, announce, setups }) {
  return new Training(setups, link.variant, announce);
}
