import { LIVE_NETWORK } from '../experiment/live-network.js';
import { sameList } from '../ui/same-list.js';

/** @typedef {import('../experiment/page-state.js').Corruption} Corruption */

/**
 * The network in training, read whenever it is needed.
 * @typedef {object} LiveNetwork
 * @property {import('../engine/inference/protocol.js').ModelInfo | undefined} model undefined: none that reads digits
 * @property {import('./reconstruction.js').NetworkWorker | undefined} engine
 * @property {boolean} ready whether the worker can be asked
 * @property {Corruption | undefined} corruption the noise it learns under
 * @property {boolean} playing whether it learns at this moment
 */

const REACH_EVERY_MS = 2000;

/** When the network in training is the one in use, and under which noise it is shown. */
export class LiveChoice {
  /** @type {LiveNetwork | undefined} */
  #training;
  /** Whether it is to be used as soon as there is one. */
  wanted = false;
  #model;
  #state;
  #view;
  #reconstruction;
  /** Whether somebody sees the pictures. */
  #seen = true;
  /** Whether it was switched to once by itself: a later choice of another is not overridden. */
  #offered = false;
  /** When its codes were last measured. */
  #measured = -Infinity;
  /** The training noise that was taken over last. */
  #followed = '';
  /** What would make another picture of the same digit: the network's form, its noise, its worker. @type {unknown[]} */
  #known = [];

  /**
   * @param {import('./model-choice.js').ModelChoice} model @param {import('./instrument-state.js').InstrumentState} state
   * @param {import('./view.js').DenoiseView} view @param {import('./reconstruction.js').Reconstruction} reconstruction
   */
  constructor(model, state, view, reconstruction) {
    this.#model = model;
    this.#state = state;
    this.#view = view;
    this.#reconstruction = reconstruction;
  }

  /**
   * The network in use and the worker that holds it; none while it cannot be asked.
   * @param {import('./reconstruction.js').NetworkWorker} engine the worker of all other networks
   */
  network(engine) {
    const { name: model, isLive } = this.#model;
    if (!model || (isLive && !this.#training?.ready)) return undefined;
    return { model, worker: (isLive && this.#training?.engine) || engine };
  }

  /** It came, it is another one, or its worker is. @param {LiveNetwork} network */
  set(network) {
    this.#training = network;
    const known = [network.engine, network.ready, JSON.stringify([network.model, network.corruption])];
    // A rate that was changed, say, changes no picture and no choice of models; what is learned is followed.
    const same = sameList(known, this.#known);
    this.#known = known;
    // One that was in use and goes, as for points, is used again when it reads digits again.
    if (this.#model.isLive && !network.model) this.wanted = true;
    if (!same) this.#model.live = network.model;
    this.followNoise();
    if (this.wanted && network.model) {
      this.wanted = false;
      this.#model.choose(LIVE_NETWORK);
    } else if (this.#model.isLive && !same) this.#reconstruction.refresh();
  }

  /** Training was started: what it makes is to be seen. */
  offer() {
    if (!this.#offered && this.#training?.model) {
      this.#offered = true;
      if (!this.#model.own) this.#model.choose(LIVE_NETWORK);
    }
    this.followNoise();
  }

  /** It is to be seen now, under this noise. @param {Corruption} noise */
  use(noise) {
    this.#setNoise(noise);
    if (!this.#model.isLive && this.#model.live) return this.#model.choose(LIVE_NETWORK);
    // Before there is one, another rebuilds it for as long.
    this.wanted = !this.#model.isLive;
    return this.#reconstruction.refresh();
  }

  /** Somebody has chosen a network: from now on that is the one in use. */
  leave() {
    this.wanted = false;
    this.#offered = true;
  }

  /**
   * It has learned, or is another: the same picture, rebuilt by what it is now. While it learns the next picture comes soon
   * enough for whoever looks; of one that stands still there is one picture, which is waited for.
   */
  follow() {
    const playing = this.#training?.playing ?? false;
    if (!this.#model.isLive || (playing && !this.#seen)) return;
    if (playing) this.#reconstruction.follow();
    else this.#reconstruction.renew();
    this.#measureReach();
  }

  /** Its codes grow while it learns: now and then the bars are given room for those of all digits. */
  async #measureReach() {
    const now = performance.now();
    const { engine, ready } = this.#training ?? {};
    if (!engine || !ready || now - this.#measured < REACH_EVERY_MS) return;
    this.#measured = now;
    const activations = await engine.run('activations', {}).catch(() => undefined);
    if (activations && this.#model.isLive) this.#view.code.reach = Math.max(-activations.low, activations.high);
  }

  /** @param {boolean} visible whether the pictures are */
  see(visible) {
    this.#seen = visible;
    this.follow();
  }

  /** It is shown what it learns to undo; a person may still choose another noise. */
  followNoise() {
    const noise = this.#training?.corruption;
    if (!this.#model.isLive || !noise || JSON.stringify(noise) === this.#followed) return;
    this.#followed = JSON.stringify(noise);
    this.#setNoise(noise);
    this.#reconstruction.refresh();
  }

  /** @param {Corruption} noise */
  #setNoise({ kind, ...level }) {
    this.#state.change({ corruption: kind, ...level });
    this.#view.corruption.value = this.#state.values;
  }
}
