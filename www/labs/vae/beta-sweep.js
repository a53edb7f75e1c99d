/** What beta does: networks that differ in it alone, trained here, on the plane of rate and distortion. */

import { bandOf } from '../../draw/band.js';
import { PRESETS } from '../../experiment/presets.js';
import { vae } from './meta.js';

/** @typedef {import('../../experiment/types.js').Setup} Setup */
/** @typedef {{ rate: number, distortion: number, used: number }} Measured one network, in nats */

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
  /** Those that are there. @type {{ beta: number, seed: number, measured: Measured }[]} */
  #found = [];
  /** The share that each network under way has learned. @type {Map<string, number>} */
  #shares = new Map();
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
    this.#shares.clear();
    this.#view.showUnderWay(0);
    // Seed after seed, so that each beta has a point early.
    const missing = BETA_SEEDS.flatMap((seed) => BETAS.map((beta) => ({ beta, seed }))).filter(
      (each) => !this.#found.some(({ beta, seed }) => beta === each.beta && seed === each.seed),
    );
    const ends = await Promise.allSettled(missing.map((each) => this.#trainOne(each, missing.length, under.signal)));
    this.#under = undefined;
    const complete = this.#rows.every(({ seeds }) => seeds === BETA_SEEDS.length);
    this.#view.showEnd(complete);
    this.#stage.announce(complete ? 'All networks are trained.' : 'Training has stopped; what was finished stays.');
    const failed = ends.find((end) => end.status === 'rejected' && !under.signal.aborted);
    if (failed?.status === 'rejected') throw failed.reason;
  }

  /** @param {{ beta: number, seed: number }} which @param {number} count of all that are trained @param {AbortSignal} signal */
  async #trainOne({ beta, seed }, count, signal) {
    const { engine, sweep } = this.#stage;
    const name = `beta ${beta}, seed ${seed}`;
    const setup = betaSetup(beta, seed);
    const { checkpoint } = await sweep.train(setup, {
      signal,
      onProgress: ({ epoch }) => {
        this.#shares.set(name, epoch / EPOCHS);
        const all = [...this.#shares.values()].reduce((sum, share) => sum + share, 0);
        if (this.#under) this.#view.showUnderWay(all / count);
      },
    });
    const { name: network } = await engine.run('open', { name, bytes: checkpoint });
    const { evidence } = await engine.run('vaeReport', { network, seed: REPORT_SEED }, { signal });
    if (!evidence) throw new Error(`The network of ${name} has no evidence.`);
    const measured = {
      rate: evidence.kl_nats_per_image,
      distortion: evidence.reconstruction_nats_per_image,
      used: evidence.used_numbers,
    };
    this.#found.push({ beta, seed, measured });
    this.#view.show(this.#rows);
  }

  /** Each beta with the bands of what is there. */
  get #rows() {
    return BETAS.map((beta) => {
      const found = this.#found.filter((each) => each.beta === beta).map(({ measured }) => measured);
      const band = (/** @type {(each: Measured) => number} */ of) =>
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
