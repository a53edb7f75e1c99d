/** The film strip: what a denoiser of digits makes of noise when it is repeated. */

import { latest } from '../../engine/latest.js';

const SEED = 1;
const PIXELS = 784;
/** What denoises digits where the network that is looked into reads none. */
const DENOISER = 'small-denoising';

export class FilmStrip {
  #stage;
  #view;
  /** The seed of the noise that is seen. */
  #start = SEED;
  #repeat = latest(() => this.#denoise());

  /** @param {import('../types.js').LabStage} stage @param {import('./view.js').ScoreView} view */
  constructor(stage, view) {
    this.#stage = stage;
    this.#view = view;
    const other = () => {
      this.#start++;
      stage.telling(this.show());
    };
    view.find('again').addEventListener('click', other, { signal: stage.signal });
  }

  show() {
    return this.#repeat(() => undefined);
  }

  async #denoise() {
    const { engine, network } = this.#stage;
    const name = network.info?.inputDim === PIXELS ? network.name : DENOISER;
    if (name === DENOISER) await engine.run('open', { name });
    this.#view.showStrip(await engine.run('denoisedStrip', { network: name, seed: this.#start }));
    this.#view.showRepeated(await engine.run('repeatedDenoising', { network: name, seed: SEED }), name);
  }
}
