/** What beta does: networks that differ in it alone, trained here, on the plane of rate and distortion. */

import { bandOf } from '../../draw/band.js';
import { PRESETS } from '../../experiment/presets.js';
import { trainEach } from '../train-each.js';
import { vae } from './meta.js';
import { t } from '../../strings/t.js';

/** @typedef {import('../../experiment/types.js').Setup} Setup */
/** @typedef {{ beta: number, seed: number, rate: number, distortion: number }} Found one network, in nats */

export const BETAS = [0.25, 1, 4];
export const BETA_SEEDS = [1, 2, 3];
/** As small as the shipped one: nine of them are trained while somebody waits. */
const HIDDEN = [64, 32];
const EPOCHS = 10;
const REPORT_SEED = 1;

/** The lab's preset, smaller and shorter, with this beta; to the bit on every machine. @param {number} beta @param {number} seed @returns {Setup} */
export function betaSetup(beta, seed) {
  const preset = PRESETS.find(({ name }) => name === vae.preset);
  if (!preset) throw new Error(`There is no preset “${vae.preset}”.`);
  const setup = structuredClone(preset.setup);
  const { experiment } = setup;
  const penalties = (experiment.penalties ?? []).map((each) =>
    each.kind === 'gaussian_kl' ? { ...each, beta } : each,
  );
  Object.assign(experiment, { seed, epochs: EPOCHS, penalties });
  experiment.model.hidden_dims = [...HIDDEN];
  return { ...setup, exact: true };
}

export class BetaSweep {
  #stage;
  #view;
  /** Those that are there. @type {Found[]} */
  #found = [];
  /** Gives up what is under way. @type {AbortController | undefined} */
  #under;

  /** @param {import('../types.js').LabStage} stage @param {import('./sweep-view.js').SweepView} view */
  constructor(stage, view) {
    this.#stage = stage;
    this.#view = view;
    view.button.addEventListener('click', () => this.#press(), { signal: stage.signal });
    view.show(this.#rows);
  }

  #press() {
    if (this.#under) this.#under.abort(new DOMException('Cancelled.', 'AbortError'));
    else this.#stage.telling(this.#train());
  }

  /** Trains those that are not there yet. One that fails is told of, and takes no other with it. */
  async #train() {
    const under = new AbortController();
    this.#under = under;
    this.#view.showUnderWay(0);
    // Seed after seed, so that each beta has a point early.
    const jobs = BETA_SEEDS.flatMap((seed) => BETAS.map((beta) => ({ beta, seed })))
      .filter((each) => !this.#found.some(({ beta, seed }) => beta === each.beta && seed === each.seed))
      .map(({ beta, seed }) => ({
        name: `beta ${beta}, seed ${seed}`,
        setup: betaSetup(beta, seed),
        measure: (/** @type {string} */ network) => this.#measure(network, beta, seed, under.signal),
      }));
    try {
      await trainEach(this.#stage, jobs, { signal: under.signal, onShare: (share) => this.#view.showUnderWay(share) });
    } finally {
      this.#under = undefined;
      const complete = this.#rows.every(({ seeds }) => seeds === BETA_SEEDS.length);
      this.#view.showEnd(complete);
      this.#stage.announce(complete ? t`All networks are trained.` : t`Training has stopped; what was finished stays.`);
    }
  }

  /** @param {string} network @param {number} beta @param {number} seed @param {AbortSignal} signal */
  async #measure(network, beta, seed, signal) {
    const { evidence } = await this.#stage.engine.run('vaeReport', { network, seed: REPORT_SEED }, { signal });
    if (!evidence) throw new Error(t`The network ${network} has no evidence.`);
    const { kl_nats_per_image: rate, reconstruction_nats_per_image: distortion } = evidence;
    this.#found.push({ beta, seed, rate, distortion });
    this.#view.show(this.#rows);
  }

  /** Each beta with the bands of what is there. */
  get #rows() {
    return BETAS.map((beta) => {
      const found = this.#found.filter((each) => each.beta === beta);
      const band = (/** @type {(each: Found) => number} */ of) =>
        found.length > 0 ? bandOf(found.map(of)) : undefined;
      return {
        beta,
        seeds: found.length,
        rate: band(({ rate }) => rate),
        distortion: band(({ distortion }) => distortion),
        bound: band(({ rate, distortion }) => rate + distortion),
      };
    });
  }
}
