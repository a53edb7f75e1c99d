import { Sweep } from '../engine/training/sweep.js';
import { Turns, workersAtOnce } from '../engine/training/turns.js';
import { applyChange } from '../experiment/changes.js';
import { formatSetup } from '../experiment/setup-link.js';

/** @typedef {import('../experiment/types.js').Setup} Setup */

/** One network could be lucky: each run is repeated with its seed and the next ones. */
const SEEDS = 3;
const SEED_COUNT = 2 ** 32;

/** Runs repeated with other seeds beside the section's own: what three networks of each come to. */
export class SeedRepeats {
  #sweep;
  #changed;
  /** Test SSE of each setup that was repeated, by its seeds. @type {Map<string, number[]>} */
  #found = new Map();
  /** @type {AbortController | undefined} */
  #underWay;
  /** How much of all is done, from 0 to 1. */
  share = 0;

  /**
   * @param {import('./options.js').TrainingWorkers} workers @param {AbortSignal} signal ends it
   * @param {() => void} changed hears of every step
   */
  constructor({ turns = new Turns(workersAtOnce()), ways }, signal, changed) {
    this.#sweep = new Sweep({ turns, ...(ways && { ways }) }, signal);
    this.#changed = changed;
  }

  get underWay() {
    return this.#underWay !== undefined;
  }

  /** Test SSE with each seed, so far as it is known. @param {Setup} setup */
  of(setup) {
    return this.#found.get(keyOf(setup)) ?? [];
  }

  /** Those that are done stay. */
  cancel() {
    this.#underWay?.abort();
  }

  /**
   * Trains each setup with its seed and the next ones, as many networks at once as the page may.
   * @param {Setup[]} setups @returns {Promise<void>} rejects with what failed first; the others go on
   */
  async repeat(setups) {
    const underWay = new AbortController();
    this.#underWay = underWay;
    const { signal } = underWay;
    const each = [...new Map(setups.map((setup) => [keyOf(setup), setup])).values()];
    const wanted = each.filter((setup) => this.of(setup).length < SEEDS);
    for (const setup of wanted) this.#found.set(keyOf(setup), []);
    const shares = wanted.map(() => Array(SEEDS).fill(0));
    const tell = () => {
      const all = shares.flat();
      this.share = all.length ? all.reduce((sum, share) => sum + share, 0) / all.length : 1;
      this.#changed();
    };
    tell();
    // All runs with their first seed, then all with the next: after a third of the time there is one of each.
    const ends = Array.from({ length: SEEDS }, (_, more) =>
      wanted.map(async (setup, i) => {
        const { seed, epochs } = setup.experiment;
        const value = (seed + more) % SEED_COUNT;
        const { ssePerImage } = await this.#sweep.train(applyChange(setup, { setting: 'seed', value }), {
          signal,
          onProgress: ({ epoch }) => {
            if (signal.aborted) return;
            /** @type {number[]} */ (shares[i])[more] = epoch / epochs;
            tell();
          },
        });
        /** @type {number[]} */ (shares[i])[more] = 1;
        this.#found.set(keyOf(setup), [...this.of(setup), ssePerImage]);
        tell();
      }),
    ).flat();
    const failed = (await Promise.allSettled(ends)).find(({ status }) => status === 'rejected');
    if (this.#underWay === underWay) this.#underWay = undefined;
    this.#changed();
    if (failed?.status === 'rejected' && !signal.aborted) throw failed.reason;
  }
}

/** @param {Setup} setup */
function keyOf(setup) {
  return String(formatSetup(setup));
}
