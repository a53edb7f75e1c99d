/** Trains a network of the lab on the density that is shown, at the noise of the slider. */

import { latest } from '../../engine/latest.js';
import { DRAWN, densitySetup } from './densities.js';
import { aboutTraining, isSameNoise, underWay } from './words.js';
import { formatDecimals, t } from '../../strings/t.js';

/**
 * @typedef {object} Lab
 * @property {() => { toy: import('./densities.js').Toy | undefined, learned: number | undefined, points: number }} state `learned` is the
 *   noise of the network that is shown, `points` how many are drawn
 * @property {() => Promise<unknown>} look at the field
 * @property {() => void} learned it is over
 */

export class FieldTraining {
  #stage;
  #view;
  #networks;
  #lab;
  /** Ends the one under way. @type {AbortController | undefined} */
  #under;
  #share = 0;
  /** With which the one under way learns, wherever the slider stands by now. */
  #noise = 0;
  #peek = latest((/** @type {() => Promise<void>} */ look) => look().then(() => this.#lab.look()));

  /** @param {import('../types.js').LabStage} stage @param {import('./view.js').ScoreView} view @param {import('./networks.js').Networks} networks @param {Lab} lab */
  constructor(stage, view, networks, lab) {
    this.#stage = stage;
    this.#view = view;
    this.#networks = networks;
    this.#lab = lab;
  }

  cancel() {
    this.#under?.abort();
    this.#under = undefined;
  }

  /** Says what can be trained, or how far it is. */
  say() {
    const { density, noise } = this.#view;
    const { learned, ...state } = this.#lab.state();
    const points = density === DRAWN ? state.points : undefined;
    this.#view.showTraining({
      share: this.#under ? this.#share : null,
      about: this.#under ? underWay(this.#noise) : aboutTraining({ points, noise, learned }),
      ready: points !== 0 && !(learned !== undefined && isSameNoise(noise, learned)),
      label: t`Train at σ = ${formatDecimals(noise, 2)}`,
    });
  }

  async train() {
    const { density, noise } = this.#view;
    const { toy } = this.#lab.state();
    if (!toy || this.#under) return;
    const under = new AbortController();
    this.#under = under;
    this.#share = 0;
    this.#noise = noise;
    this.say();
    const onProgress = (/** @type {number} */ share, /** @type {() => Promise<void>} */ look) => {
      if (under.signal.aborted) return;
      this.#share = share;
      this.say();
      // Once it is over, there is nothing left to copy.
      this.#peek(() => look).catch(() => undefined);
    };
    try {
      await this.#networks.train(density, toy, { setup: densitySetup(toy, noise), signal: under.signal, onProgress });
      this.#stage.announce(t`The network has learned the field.`);
    } catch (error) {
      if (!under.signal.aborted) throw error;
    } finally {
      if (this.#under === under) this.#under = undefined;
      this.#lab.learned();
      await this.#lab.look();
    }
  }
}
