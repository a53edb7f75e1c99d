/** The lab of PCA: what PCA and networks make of the same digits with codes of the same length. */

import { latest } from '../../engine/latest.js';
import { PcaRuns } from './runs.js';
import { PCA_AXES } from './template.js';
import { AxesSearch } from './search.js';
import { PcaView } from './view.js';
import { inNumbers, passedPca } from './words.js';
import { formatNumber, t } from '../../strings/t.js';

/** @typedef {import('./view.js').Source} Source */
/** @typedef {{ name: string, dims: number, about: string, pixels: Uint8Array, angle: number | null, learning: boolean }} Known */
/** @typedef {{ found: import('../protocol.js').DecoderAxes | null, known: Known }} Decoder */

/** @param {import('../types.js').LabStage} stage @returns {import('../types.js').Lab} */
export const mount = (stage) => new PcaLab(stage);

class PcaLab {
  #stage;
  #view;
  #runs;
  /** Counts the networks looked into: what belongs to an earlier one is dropped. */
  #turn = 0;
  #axes;
  /** @type {Partial<Record<Source, Known>>} */
  #known = {};
  /** Squared errors of PCA by the length of its code. @type {Map<number, number>} */
  #errors = new Map();
  /** @type {import('./runs.js').Training | undefined} */
  #training;
  /** @type {Decoder | undefined} */
  #decoder;
  #rebuild = latest(() => this.#rebuildByPca());
  #turnAxes = latest(() => this.#findAxes());

  /** @param {import('../types.js').LabStage} stage */
  constructor(stage) {
    this.#stage = stage;
    const { root, signal, telling } = stage;
    const view = new PcaView(root);
    this.#view = view;
    this.#axes = new AxesSearch(stage, view);
    this.#runs = new PcaRuns(stage, (training, run) => this.#learned(training, run));
    const heard = (/** @type {string} */ id, /** @type {string} */ type, /** @type {() => void} */ act) =>
      view.find(id).addEventListener(type, act, { signal });
    heard('dims', 'input', () => this.#useDims(view.dims));
    heard('same', 'click', () => telling(this.#useSame()));
    heard('all', 'click', () => this.#axes.press());
    for (const kind of /** @type {const} */ (['linear', 'bent']))
      heard(`train-${kind}`, 'click', () => this.#train(kind));
    heard('cancel', 'click', () => this.#runs.cancel());
    root.addEventListener(
      'change',
      ({ target }) => {
        const { name } = /** @type {HTMLInputElement} */ (target);
        if (name === 'shown') this.#showSource();
        else if (name === 'turned' && this.#decoder) this.#showDecoder(this.#decoder);
      },
      { signal },
    );
  }

  /** Looks into the network as it is now. */
  async show() {
    const turn = ++this.#turn;
    const { engine, network } = this.#stage;
    const { name, learning, live, step, info } = network;
    const dims = info?.latentDim ?? 0;
    const [digits, axes, found] = await Promise.all([
      engine.run('tenDigits', {}),
      engine.run('principalAxes', { count: PCA_AXES }),
      network.run('rebuiltByNetwork', {}),
    ]);
    if (turn !== this.#turn) return;
    this.#axes.held = axes.held;
    const another = this.#known.network?.dims !== dims;
    const about = live ? t`${inNumbers(dims)}, step ${formatNumber(step)}` : inNumbers(dims);
    this.#known.network = { name, dims, about, pixels: found.pixels, angle: found.angle, learning };
    this.#view.showRow('digits', digits);
    this.#view.showSpectrum(axes.variances, axes.held);
    this.#view.showAxes(axes.tiles);
    this.#view.nameNetwork('network', about);
    this.#view.showErrors('network', [found]);
    if (another) {
      this.#view.choose('network');
      this.#useDims(Math.min(dims, this.#axes.held));
    }
    this.#showSource();
    await this.#rebuild(() => undefined);
    if (!this.#errors.has(0)) this.#stage.telling(this.#measureMean());
    // It takes seconds, and the network's own row need not wait for it.
    if (another && dims > this.#axes.held) this.#stage.telling(this.#useSame());
  }

  /** @param {number} dims numbers in PCA's code */
  #useDims(dims) {
    this.#view.dims = dims;
    this.#view.showDims();
    this.#stage.telling(this.#rebuild(() => undefined));
  }

  /** Gives PCA a code as long as that of the network whose row is shown. */
  async #useSame() {
    const known = this.#known[this.#view.source];
    if (!known) return;
    const before = this.#axes.held;
    await this.#axes.reach(known.dims);
    this.#useDims(Math.min(known.dims, this.#axes.held));
    // Whose code was longer than the axes at hand had no angle so far.
    if (before < this.#axes.held && this.#known.network) await this.show();
  }

  async #rebuildByPca() {
    const { dims } = this.#view;
    const { pixels, errors } = await this.#stage.engine.run('rebuiltByPca', { dims });
    this.#errors.set(dims, errors.ssePerImage);
    // The slider may be elsewhere by now, and its row comes next.
    this.#view.showRow('pca-row', pixels);
    this.#view.showErrors('pca', [{ errors, angle: null }]);
  }

  async #measureMean() {
    const { errors } = await this.#stage.engine.run('rebuiltByPca', { dims: 0 });
    this.#errors.set(0, errors.ssePerImage);
    this.#view.showErrors('mean', [{ errors, angle: null }]);
  }

  /** Shows the row and the axes of the network that is chosen. */
  #showSource() {
    const { source } = this.#view;
    const known = this.#known[source];
    if (!known) return;
    this.#view.showNetwork(source, known.about, known.pixels);
    // While it learns its axes would be of a network that is gone when they are there; its angle is not.
    if (known.learning) this.#showDecoder({ found: null, known });
    else this.#stage.telling(this.#turnAxes(() => undefined));
  }

  async #findAxes() {
    const known = this.#known[this.#view.source];
    if (!known) return;
    const { name, angle } = known;
    const found =
      angle === null ? null : await this.#stage.engine.run('decoderAxes', { network: name, count: PCA_AXES });
    if (known === this.#known[this.#view.source]) this.#showDecoder({ found, known });
  }

  /** @param {Decoder} decoder */
  #showDecoder(decoder) {
    this.#decoder = decoder;
    this.#view.showDecoder(decoder.found, decoder.known.dims, decoder.known.angle, this.#axes.held);
  }

  /** @param {import('./runs.js').Kind} kind */
  #train(kind) {
    const { dims } = this.#view;
    this.#view.choose(kind);
    this.#stage.telling(this.#runs.start(kind, dims));
  }

  /** @param {import('./runs.js').Training} training @param {import('./runs.js').Run} [run] that was measured */
  #learned(training, run) {
    const { kind, dims, runs, over } = training;
    const [view, known, pcaError] = [this.#view, this.#known[kind], this.#errors.get(dims)];
    view.showProgress(training);
    // Some thirty times a second something has gone a step on, and nothing else has changed.
    if (!run && !over && training === this.#training) return;
    this.#training = training;
    view.showTraining(training, pcaError);
    if (over) {
      this.#stage.announce(view.find('outcome').textContent ?? '');
      // Whoever gave it up sees the axes of the last copy.
      if (known?.learning) this.#known[kind] = { ...known, learning: false };
      if (known?.learning && view.source === kind) this.#showSource();
    }
    const newest = runs.flatMap(({ moments }) => moments.slice(-1));
    if (!run || !newest.length) return;
    const [first] = runs;
    const moment = first?.moments.at(-1);
    const all = runs.every(({ done }) => done);
    this.#view.nameNetwork(
      kind,
      all ? t`${inNumbers(dims)}, mean of ${runs.length} seeds` : t`${inNumbers(dims)}, seed 1`,
    );
    this.#view.showErrors(kind, all ? newest : moment ? [moment] : []);
    if (run !== first || !moment) return;
    const news = run.moments.filter(({ errors }) => errors.ssePerImage < (pcaError ?? 0)).length === 1;
    if (kind === 'bent' && news) this.#stage.announce(passedPca(runs, pcaError ?? 0));
    const about = t`${inNumbers(dims)}, seed ${run.seed}, step ${formatNumber(moment.step)}`;
    this.#known[kind] = { name: run.name, dims, about, ...moment, learning: !run.done };
    if (this.#view.source === kind) this.#showSource();
  }
}
