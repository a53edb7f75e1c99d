/** k-means on the codes of the test digits, iteration by iteration. */

import { t } from '../../strings/t.js';

/** @typedef {import('../protocol.js').ClusteringStep} ClusteringStep */

const SEED = 1;
const EVERY_MS = 400;

export class Clusters {
  #stage;
  #view;
  #show;
  /** @type {ClusteringStep[]} */
  #steps = [];
  /** Counts what is asked for: an answer that belongs to an earlier network is dropped. */
  #turn = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {import('../types.js').LabStage} stage @param {import('./view.js').CodeSpaceView} view
   * @param {(step: ClusteringStep | undefined) => void} show on the maps; none takes the clusters away
   */
  constructor(stage, view, show) {
    this.#stage = stage;
    this.#view = view;
    this.#show = show;
    const { signal } = stage;
    view.find('cluster').addEventListener('click', () => this.#press(), { signal });
    view.find('iteration').addEventListener('input', () => this.#look(view.iteration), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Forgets what it knew: the codes are others. */
  clear() {
    this.#turn += 1;
    clearTimeout(this.#timer);
    const shown = this.#steps.length > 0;
    this.#steps = [];
    this.#view.showIteration(-1, []);
    if (shown) this.#show(undefined);
  }

  #press() {
    if (this.#steps.length > 0) this.clear();
    else this.#stage.telling(this.#begin());
  }

  async #begin() {
    const turn = ++this.#turn;
    const steps = await this.#stage.network.run('clusteringSteps', { seed: SEED });
    if (turn !== this.#turn) return;
    this.#steps = steps;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#move(still ? steps.length - 1 : 0);
  }

  /** Shows an iteration, and the next a moment later. @param {number} at */
  #move(at) {
    clearTimeout(this.#timer);
    this.#at(at);
    if (at + 1 < this.#steps.length) this.#timer = setTimeout(() => this.#move(at + 1), EVERY_MS);
    else this.#stage.announce(t`k-means has come to its end after ${at} iterations.`);
  }

  /** Whoever looks at an iteration stops there. @param {number} at */
  #look(at) {
    clearTimeout(this.#timer);
    this.#at(at);
  }

  /** @param {number} at */
  #at(at) {
    this.#view.showIteration(at, this.#steps);
    this.#show(this.#steps[at]);
  }
}
