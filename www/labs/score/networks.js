/** The networks that have learned a density, by the density. */

/** @typedef {import('./densities.js').Toy} Toy */
/** @typedef {{ name: string, noise: number, toy: string }} Learned `name` is what the worker knows it by; `toy` the density as text */

/** Of two labs on one page each names its own. */
let labs = 0;

export class Networks {
  #stage;
  #lab = ++labs;
  /** @type {Map<string, Learned>} */
  #learned = new Map();
  /** One in training, as it is now. @type {Learned | undefined} */
  #young;

  /** @param {Pick<import('../types.js').LabStage, 'engine' | 'sweep'>} stage */
  constructor(stage) {
    this.#stage = stage;
  }

  /** The network that has learned this density, or is about to. @param {string} density its name @param {Toy} toy */
  of(density, toy) {
    const text = JSON.stringify(toy);
    return [this.#young, this.#learned.get(density)].find((each) => each?.toy === text);
  }

  /** A network that the worker has learned this density. @param {string} density @param {Toy} toy @param {string} name */
  async add(density, toy, name) {
    const noise = await this.#stage.engine.run('learnedNoise', { network: name });
    this.#learned.set(density, { name, noise, toy: JSON.stringify(toy) });
    return noise;
  }

  /**
   * Trains one.
   * @param {string} density @param {Toy} toy
   * @param {{ setup: import('../../experiment/types.js').Setup, signal: AbortSignal, onProgress: (share: number, look: () => Promise<void>) => void }} how
   *   `look` makes it the one that is shown as it is then
   */
  async train(density, toy, { setup, signal, onProgress }) {
    const { engine, sweep } = this.#stage;
    const name = `score ${this.#lab}: ${density}`;
    try {
      const { checkpoint } = await sweep.train(setup, {
        signal,
        onProgress: ({ epoch }, copy) =>
          onProgress(epoch / setup.experiment.epochs, async () => {
            const info = await engine.run('open', { name: `${name}, in training`, bytes: await copy() });
            if (signal.aborted) return;
            const noise = await engine.run('learnedNoise', { network: info.name });
            this.#young = { name: info.name, noise, toy: JSON.stringify(toy) };
          }),
      });
      const info = await engine.run('open', { name, bytes: checkpoint });
      await this.add(density, toy, info.name);
    } finally {
      this.#young = undefined;
    }
  }
}
