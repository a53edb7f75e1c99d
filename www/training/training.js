/**
 * The controller of training: owns the runs, asks their workers, hands what they say to the elements. What the rest of
 * the page may know of it is in `Training`'s public part.
 */

import '../elements/training.js';
import { WorkerLost } from '../engine/client.js';
import { latest } from '../engine/latest.js';
import { download } from './downloads.js';
import { fixesFor } from './fixes.js';
import { panels } from './panels.js';
import { Pictures } from './pictures.js';
import { PRESETS, presetOf } from './presets.js';
import { LIVE } from '../training-part.js';
import { TrainingRun } from './run.js';
import { ALL_CLASSES, COMPARED, formatSetup, startsAnew } from './setup.js';
import { lossOf } from './terms.js';
import { watchVisibility } from './visibility.js';

/** @typedef {import('../engine/training/protocol.js').Setup} Setup */
/** @typedef {import('../engine/protocol.js').ModelInfo} ModelInfo */
/** @typedef {{ run: TrainingRun, setup: Setup, anew: boolean }} Wanted */

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
  /** The divergence that was told of last. */
  #lost = '';
  /** A setup that a run was asked to take up and has not taken up yet. @type {Wanted | undefined} */
  #wanted;
  /** Whether it was the page that paused. */
  #resting = false;
  #busy = false;
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
    this.#start(first);
  }

  /** The network in training as a model; undefined while it does not read 28 × 28 digits. @returns {ModelInfo | undefined} */
  get model() {
    const { begun } = this.#run;
    if (!begun || begun.side !== 28) return undefined;
    const { widths, depth, weights } = begun;
    return { name: LIVE, inputDim: widths[0] ?? 0, latentDim: widths[depth] ?? 0, layers: widths, weights };
  }

  get engine() {
    return this.#run.engine;
  }

  /** The noise it learns under: the first kind of it. @returns {import('../state.js').Corruption} */
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
    this.#resting = false;
    await this.#compare(false);
    if (first) await this.#apply(first, true);
    if (!second) return;
    await this.#compare(true);
    await this.#apply(second, true);
  }

  get #run() {
    return /** @type {TrainingRun} */ (this.#runs[this.#selected]);
  }

  /** As it is wanted: what is on its way counts, lest a slider jump back under the hand. */
  get #setup() {
    return this.#wanted?.run === this.#run ? this.#wanted.setup : this.#run.setup;
  }

  /** What was left at the last visit, unless the link wants something else. @param {Setup} [wanted] */
  async #start(wanted) {
    const run = this.#run;
    const kept = await run.kept().catch(() => undefined);
    if (kept && (!wanted || !startsAnew(kept.setup, wanted))) {
      await this.#guard(async () => {
        await run.restore(kept);
        this.#say(`Your run of the last visit is back, at step ${run.progress.steps.toLocaleString('en')}.`);
      });
    } else if (wanted) await this.#begin();
    else watchVisibility(this.#ui.network, () => this.#ensure());
  }

  async #ensure() {
    if (!this.#run.begun && !this.#busy) await this.#begin();
  }

  #begin() {
    return this.#guard(async () => {
      for (const run of this.#runs) if (!run.begun) await run.begin(run.setup);
    });
  }

  /** Does something that the core or the network may refuse; what was goes on then. @param {() => Promise<unknown>} act */
  async #guard(act) {
    this.#busy = true;
    this.#showProgress();
    try {
      await act();
      this.#ui.experiment.notice = '';
    } catch (error) {
      // A lost worker is told of by its run, once for all requests.
      if (!(error instanceof WorkerLost)) {
        const { message } = /** @type {Error} */ (error);
        this.#ui.experiment.notice = message;
        this.#complain(message);
      }
    }
    this.#busy = false;
    this.#ui.experiment.progress = null;
    this.#showSetup();
    this.#showProgress();
    this.dispatchEvent(new Event('ae-live'));
    this.dispatchEvent(new Event('ae-change'));
  }

  /**
   * A setup as it is wanted now; of a burst only the newest counts.
   * @param {Setup} setup @param {boolean} [anew] even if the run could go on under it
   */
  #apply(setup, anew = false) {
    const run = this.#run;
    const before = this.#wanted?.run === run && this.#wanted;
    const wanted = { run, setup, anew: anew || (before && before.anew) };
    this.#wanted = wanted;
    return this.#applyLatest(() => wanted);
  }

  #applyLatest = latest(async (/** @type {Wanted} */ wanted) => {
    const { run, setup, anew } = wanted;
    await this.#guard(async () => {
      const { playing } = run;
      try {
        // A network that starts anew stands still.
        if ((await run.become(setup, anew)) && playing) await run.play({ until: 'end', slow: this.#slow });
      } finally {
        if (this.#wanted === wanted) this.#wanted = undefined;
      }
    });
  });

  /** @param {'end' | 'epoch' | 'step'} until */
  async #play(until) {
    this.#resting = false;
    await this.#ensure();
    for (const run of this.#runs) {
      if (!run.begun) continue;
      const { epochs } = run.setup.experiment;
      if (run.progress.epoch >= epochs) {
        const experiment = { ...run.setup.experiment, epochs: epochs + MORE_EPOCHS };
        await this.#guard(() => run.change({ ...run.setup, experiment }));
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
    this.#resting = false;
    for (const run of this.#runs) {
      const experiment = seed === undefined ? run.setup.experiment : { ...run.setup.experiment, seed };
      await this.#guard(() => run.begin({ ...run.setup, experiment }));
    }
  }

  /** @param {boolean} on a second run beside the first, the same until it is changed */
  async #compare(on) {
    const [a, b] = this.#runs;
    if (!a || on === (b !== undefined)) return;
    if (on) {
      await this.#pause();
      const second = this.#makeRun(1, a.setup);
      second.own = a.own;
      this.#runs.push(second);
      this.#selected = 1;
      await this.#guard(async () => {
        await a.begin(a.setup);
        await second.begin(a.setup);
      });
      this.#say('A stays as it is; change something for B, then press Train: both start from the same weights and see the same data.');
    } else {
      this.#runs.length = 1;
      this.#selected = 0;
      b?.end();
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
    run.addEventListener('ae-fetching', (event) => (this.#ui.experiment.progress = /** @type {CustomEvent} */ (event).detail));
    run.addEventListener('ae-restart', (event) => {
      this.#say(/** @type {CustomEvent} */ (event).detail);
      this.dispatchEvent(new Event('ae-live'));
    });
    run.addEventListener('ae-error', (event) =>
      this.#complain(/** @type {CustomEvent} */ (event).detail, () => (run.begun ? this.#guard(() => run.retry()) : this.#begin())),
    );
    run.addEventListener('ae-unsaved', (event) => this.#complain(/** @type {CustomEvent} */ (event).detail));
    return run;
  }

  /** @param {TrainingRun} run */
  #progressed(run) {
    const { ended, run: id, steps } = run.progress;
    const lost = ended === 'diverged' ? `${id} ${steps}` : '';
    // A run that is being mended still says that it diverged: once is enough.
    if (lost && lost !== this.#lost) this.#offerFixes(run);
    if (run === this.#run || lost) this.#lost = lost;
    this.#ui.loss.refresh();
    // Of two runs the other may be the last to stop.
    this.#showProgress();
    if (run !== this.#run) return;
    this.#pictures.refresh();
    this.dispatchEvent(new Event('ae-step'));
  }

  /** @param {TrainingRun} run */
  #offerFixes(run) {
    this.#ui.notices.clear();
    const fixes = fixesFor(run.setup, run.progress.why);
    this.#ui.notices.ask(
      `${fixes.cause} The last good weights are kept, at step ${run.progress.steps.toLocaleString('en')}.`,
      fixes.choices.map(({ label, setup }) => ({
        label,
        act: async () => {
          await this.#guard(() => run.become(setup));
          await this.#guard(() => run.play({ until: 'end', slow: this.#slow }));
        },
      })),
    );
    this.#announce(fixes.cause);
  }

  #showSetup() {
    const setup = this.#setup;
    const [a, b] = this.#runs;
    const { experiment } = setup;
    this.#ui.experiment.setup = setup;
    this.#ui.presets.value = presetOf(setup)?.name ?? '';
    this.#ui.network.model = experiment.model;
    this.#ui.showRuns(this.#runs.map(({ name }) => name), this.#selected);
    this.#ui.compare.setAttribute('aria-pressed', String(b !== undefined));
    this.#ui.loss.runs = this.#runs.map((run) => ({ name: run.name, history: run.history, ...lossOf(run.setup.experiment) }));
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
      ended: this.#resting && !playing ? 'hidden' : progress.ended,
      epochs: setup.experiment.epochs,
      patience: setup.patience,
      seed: setup.experiment.seed,
      slow: this.#slow,
      available: !this.#busy || begun !== undefined,
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
    ui.onDownload((what) => this.#guard(() => download(what, this.#run, ui)));
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
      for (const run of this.#runs) if (run.playing) run.play({ until: 'end', slow });
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
    if (rest && this.#runs.some((run) => run.playing)) {
      this.#resting = true;
      this.#pause();
    } else if (!rest && this.#resting) this.#play('end');
  }

  /** @param {File} file a checkpoint */
  #open(file) {
    return this.#guard(async () => {
      await this.#run.begin(this.#setup, new Uint8Array(await file.arrayBuffer()));
      this.#say(`“${file.name}” goes on from step ${this.#run.progress.steps.toLocaleString('en')}.`);
    });
  }

  /** @param {Iterable<File>} files */
  async #takeImages(files) {
    const { readImages } = await import('./own-images.js');
    const { images, problems } = await readImages([...files]);
    for (const problem of problems) this.#complain(problem);
    if (images.length === 0) return;
    this.#run.own = images;
    const { experiment } = this.#setup;
    await this.#apply({ ...this.#setup, data: 'own', classes: [...ALL_CLASSES], experiment: { ...experiment, model: { ...experiment.model, input_dim: 784 } } }, true);
  }

  /** @param {string} text */
  #say(text) {
    this.#ui.notices.mention(text);
  }

  /** @param {string} text @param {() => void} [retry] */
  #complain(text, retry) {
    this.#ui.notices.say(text, retry);
    this.#announce(text);
  }
}
