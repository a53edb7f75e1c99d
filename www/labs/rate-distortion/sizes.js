/** Networks of several code sizes, alike in all else, trained in the page's training workers. */

import { makeSetup } from '../../experiment/setup.js';
import { t } from '../../strings/t.js';

/** @typedef {import('../protocol.js').RateDistortionReport} RateDistortionReport */

/**
 * @typedef {object} SizeRun one network
 * @property {number} size numbers in its code
 * @property {number} seed
 * @property {'waiting' | 'training' | 'measured' | 'lost' | 'stopped'} state
 * @property {number} share of its training, from 0 to 1
 * @property {string} why it was lost
 * @property {string} name by which the labs' worker knows it
 * @property {RateDistortionReport} [report]
 */

export const SIZES = [1, 2, 4, 8, 16, 32, 64, 128];
export const EPOCHS = 8;

/** @param {number} size @param {number} seed @param {number} epochs */
export function sizeSetup(size, seed, epochs) {
  return makeSetup({ hidden_dims: [128], latent_dim: size, seed, epochs, schedule: 'cosine', exact: true });
}

let labs = 0;

/** Which networks there are, and how far each is. */
export class SizeRuns {
  /** @type {SizeRun[]} */
  runs = [];
  #stage;
  #changed;
  #lab = ++labs;
  #epochs = 0;
  /** @type {AbortController | undefined} */
  #going;

  /** @param {Pick<import('../types.js').LabStage, 'sweep' | 'engine' | 'signal'>} stage @param {(measured: boolean) => void} changed told of each change; whether another network was measured */
  constructor(stage, changed) {
    this.#stage = stage;
    this.#changed = changed;
  }

  get going() {
    return this.#going !== undefined;
  }

  /** Makes place for these networks; those that are there already stay. @param {number[]} sizes @param {number} seeds @param {number} epochs */
  plan(sizes, seeds, epochs) {
    const known = epochs === this.#epochs ? this.runs : [];
    this.#epochs = epochs;
    this.runs = sizes.flatMap((size) =>
      Array.from({ length: seeds }, (_, i) => {
        const before = known.find((run) => run.size === size && run.seed === i + 1);
        const name = `code size ${size}, seed ${i + 1}, of lab ${this.#lab}`;
        return before ?? { size, seed: i + 1, state: /** @type {const} */ ('stopped'), share: 0, why: '', name };
      }),
    );
    this.#changed(true);
  }

  /** Trains those that are not there yet; resolves when none is left. */
  async start() {
    const going = new AbortController();
    this.#going = going;
    // The longest first, so that no worker waits for the last one.
    const missing = this.runs.filter(({ report }) => !report).sort((a, b) => b.size - a.size || a.seed - b.seed);
    for (const run of missing) Object.assign(run, { state: 'waiting', share: 0, why: '' });
    this.#changed(false);
    await Promise.all(missing.map((run) => this.#train(run, going.signal)));
    if (this.#going === going) this.#going = undefined;
    this.#changed(false);
  }

  /** Gives up whatever is not trained yet. */
  stop() {
    this.#going?.abort();
    this.#going = undefined;
    for (const run of this.runs)
      if (!run.report && run.state !== 'lost') Object.assign(run, { state: 'stopped', share: 0 });
    this.#changed(false);
  }

  /** @param {SizeRun} run @param {AbortSignal} signal */
  async #train(run, signal) {
    const { sweep, engine } = this.#stage;
    const epochs = this.#epochs;
    const setup = sizeSetup(run.size, run.seed, epochs);
    try {
      const { checkpoint } = await sweep.train(setup, {
        signal,
        onProgress: ({ epoch }) => {
          Object.assign(run, { state: 'training', share: epoch / epochs });
          this.#changed(false);
        },
      });
      await engine.run('open', { name: run.name, bytes: checkpoint });
      const report = await engine.run('rateDistortion', { network: run.name }, { signal });
      Object.assign(run, { state: 'measured', share: 1, report });
      this.#changed(true);
    } catch (error) {
      if (signal.aborted || this.#stage.signal.aborted) return;
      Object.assign(run, { state: 'lost', share: 0, why: /** @type {Error} */ (error).message });
      this.#changed(false);
    }
  }
}

/** Networks that are measured, by their size. @param {SizeRun[]} runs @returns {import('./points.js').Trained[]} */
export function trainedOf(runs) {
  const sizes = [...new Set(runs.map(({ size }) => size))].sort((a, b) => a - b);
  return sizes.flatMap((size) => {
    const seeds = runs.flatMap(({ size: other, name, report }) => (other === size && report ? [{ name, report }] : []));
    return seeds.length ? [{ size, seeds }] : [];
  });
}

/** Code sizes as people write them. @param {string | null} text @returns {{ value: number[], wrong?: string }} */
export function readSizes(text) {
  if (!text?.trim()) return { value: SIZES };
  const sizes = [
    ...new Set(
      text
        .trim()
        .split(/[\s,]+/)
        .map(Number),
    ),
  ];
  if (sizes.length <= 16 && sizes.every((size) => Number.isInteger(size) && size >= 1 && size <= 784))
    return { value: sizes.sort((a, b) => a - b) };
  const wrong = t`sizes="${text.slice(0, 40)}" names no code sizes; expected at most 16 whole numbers from 1 to 784, such as 2 8 32.`;
  return { value: SIZES, wrong };
}

/** @param {string | null} text @returns {{ value: number, wrong?: string }} */
export function readEpochs(text) {
  if (text === null) return { value: EPOCHS };
  const epochs = Number(text);
  if (text.trim() && Number.isInteger(epochs) && epochs >= 1 && epochs <= 1000) return { value: epochs };
  return { value: EPOCHS, wrong: t`epochs="${text.slice(0, 40)}" is no whole number from 1 to 1000.` };
}
