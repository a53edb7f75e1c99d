/** Draw, corrupt, rebuild: one instrument, which asks the engine and hands results to its view. */

import { WorkerLost } from '../engine/worker-client.js';
import { LIVE_NETWORK } from '../experiment/live-network.js';
import { t } from '../strings/t.js';
import { watchVisibility } from '../ui/visibility.js';
import { InstrumentState } from './instrument-state.js';
import { listen, listenToPerson } from './listeners.js';
import { LiveChoice } from './live-choice.js';
import { ModelChoice } from './model-choice.js';
import { PadSource } from './pad-source.js';
import { Reconstruction } from './reconstruction.js';
import { DenoiseView } from './view.js';

/** @typedef {import('./options.js').DenoiseOptions} DenoiseOptions */

/** Fills a root with an instrument of its own. @param {ShadowRoot} root @param {DenoiseOptions} options */
export const mountDenoise = (root, options) => new Denoise(root, options);

/**
 * Fires `ae-started` (detail: what the engine says of itself), `ae-opened` when the picture that a link asks for is
 * rebuilt (detail: the link's hash), `ae-rebuilt` with each picture (detail: `ms` of the network, `since` when the pen
 * moved for it, the `picture` with its noise), and with sentences `ae-corrected` when the link was wrong and `ae-error` when nothing can be computed.
 */
export class Denoise extends EventTarget {
  #engine;
  #link;
  #signal;
  #view;
  #state;
  #model;
  #live;
  #source;
  #reconstruction;
  /** What was told about the link last. */
  #corrections = '';

  /** @param {ShadowRoot} root @param {DenoiseOptions} options */
  constructor(root, { engine, link, announce, signal, dropTarget = /** @type {HTMLElement} */ (root.host) }) {
    super();
    this.#engine = engine;
    this.#link = link;
    this.#signal = signal;
    this.#view = new DenoiseView(root, announce);
    this.#state = new InstrumentState(link.hash);
    this.#reconstruction = new Reconstruction(this.#view, {
      network: () => this.#live.network(engine),
      noise: () => this.#state.noise,
      rebuilt: (detail, acted) => {
        this.#fire('ae-rebuilt', { ...detail, picture: { pixels: this.pixels, ...this.#state.noise } });
        if (acted && !signal.aborted) link.save();
      },
      failed: (error) => this.#stop(error),
    });
    const refresh = () => this.#reconstruction.refresh();
    this.#model = new ModelChoice(engine, this.#view, refresh);
    this.#source = new PadSource(engine, this.#view, refresh);
    this.#live = new LiveChoice(this.#model, this.#state, this.#view, this.#reconstruction);
    this.#view.corruption.value = this.#state.values;
    this.#listen(dropTarget);
    if (engine.failure) this.#view.showStopped(engine.failure);
    else this.#boot();
  }

  /** The network in training, as one more model: what there is to be told of it. */
  get live() {
    return this.#live;
  }

  /**
   * Shows what the network in training makes of a picture under a noise, where a person looks.
   * @param {{ pixels?: Uint8Array, corruption: import('../experiment/types.js').Corruption }} shown without pixels, of the pad's
   */
  showLive({ pixels, corruption }) {
    if (pixels) this.#source.put(pixels);
    this.#live.use(corruption);
    this.#view.instrument.scrollIntoView({ block: 'nearest' });
  }

  /** Uses a checkpoint, as if a person had opened it. @param {File} file */
  openModel(file) {
    return this.#model.open(file);
  }

  /** The picture that is rebuilt, 28 × 28 grey levels. */
  get pixels() {
    return this.#reconstruction.pixels;
  }

  set pixels(pixels) {
    this.#source.put(pixels);
    this.#reconstruction.refresh();
  }

  /** @param {string[]} parts that are not shown */
  set hidden(parts) {
    this.#view.hidden = parts;
  }

  /** What a link says of what is shown now. */
  describe() {
    // A network that is to be used as soon as it is there is what the link means.
    const name = this.#live.wanted ? LIVE_NETWORK : this.#model.own ? '' : this.#model.name;
    return this.#state.describe(this.#source.digit, this.#reconstruction.pixels, name);
  }

  /** Tells a person something beside the model. @param {string} text @param {() => void} [retry] offers another try */
  say(text, retry) {
    this.#view.notices.say(text, retry);
  }

  #boot() {
    return this.#view.busy.during(this.#start());
  }

  async #start() {
    const engine = this.#engine;
    this.#view.showLoading();
    const started = engine.run('start', {});
    started.then(
      (about) => {
        this.#view.showRamp(about.ramp);
        this.#fire('ae-started', about);
      },
      (error) => this.#stop(error),
    );
    const [models, sets] = await Promise.allSettled([engine.run('models', {}), engine.run('sets', {})]);
    if (models.status === 'fulfilled') this.#model.listed = models.value;
    if (sets.status === 'fulfilled') this.#source.sets = sets.value;
    // When nothing starts, that is said once, and not again for the model and the digit.
    const [start] = await Promise.allSettled([started]);
    if (start.status === 'rejected') return;
    if (this.#link.known) await this.#link.known.then(() => this.#state.follow(this.#link.hash));
    await this.#open(!this.#model.name && !this.#model.asking, this.#view.pad.empty && !this.#source.asking);
  }

  /**
   * Takes over what the link says, and what a person changed since.
   * @param {boolean} network whether to load the one of the link @param {boolean} picture whether to fill the pad
   */
  async #open(network, picture) {
    const { notices, corruption, digits } = this.#view;
    notices.dismiss(this.#corrections);
    this.#corrections = this.#state.fit(this.#model.listed, this.#source.sets);
    if (this.#corrections) {
      notices.say(this.#corrections);
      this.#fire('ae-corrected', this.#corrections);
    }
    const { values } = this.#state;
    corruption.value = values;
    if (picture) digits.set = values.set;
    const wanted = values.model === LIVE_NETWORK && !this.#model.live;
    this.#live.wanted = wanted;
    await Promise.all([network && this.#model.use(wanted ? '' : values.model), picture && this.#source.open(values)]);
    await this.#reconstruction.refresh();
    this.#fire('ae-opened', this.#state.hash);
  }

  /** After the worker was replaced: the network again, then the picture that is on the pad. @param {string} [news] what to say of it */
  #resume(news) {
    if (news) this.say(news);
    if (this.#model.name) this.#model.choose(this.#model.name);
    else this.#boot();
  }

  /** @param {Error} error */
  #stop(error) {
    // A lost worker is told of by the engine, once for all its requests.
    if (error instanceof WorkerLost) return;
    this.#view.showStopped(error.message);
    this.#fire('ae-error', error.message);
  }

  /** @param {HTMLElement} dropTarget */
  #listen(dropTarget) {
    const [engine, link, view, state, signal] = [this.#engine, this.#link, this.#view, this.#state, this.#signal];
    /** @param {EventTarget} target @param {string} type @param {(detail: string) => void} act */
    const on = (target, type, act) => listen(target, type, act, signal);
    on(engine, 'restart', (why) => this.#resume(t`${why} It was started again; what you had is kept.`));
    on(engine, 'ae-error', (why) => this.#stop(new Error(why)));
    on(link, 'ae-follow', (hash) => {
      state.follow(hash);
      view.busy.during(this.#open(true, true));
    });
    const [model, source, reconstruction] = [this.#model, this.#source, this.#reconstruction];
    const retry = () => {
      engine.restart();
      this.#resume();
    };
    const parts = { state, model, live: this.#live, source, reconstruction, link, dropTarget, retry };
    listenToPerson(view, parts, signal);
    watchVisibility(view.instrument, (visible) => this.#live.see(visible), true, signal);
    signal.addEventListener('abort', () => view.end());
  }

  /** @param {string} type @param {unknown} detail */
  #fire(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
