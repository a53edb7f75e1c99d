import { sideOf } from '../../experiment/kinds/data-kinds.js';
import { SnapshotSource } from './snapshot-source.js';
import { Validator } from './validator.js';

/** @typedef {typeof import('autoencoder-wasm/training')} Wasm */
/** @typedef {import('./data.js').Data} Data */
/** @typedef {import('./protocol.js').Setup} Setup */

/** A run of the compute module with its data and what judges and shows it. Owns their memory. */
export class ActiveRun {
  /**
   * @param {Wasm} wasm @param {Data} data @param {Setup} setup
   * @param {{ id: number, saved: Uint8Array | undefined, variant: string, dataKey: string, figure?: import('../../experiment/goal.js').Figure | undefined }} about
   *   `id` is the page's number of the `begin`
   * @throws where the core refuses the experiment
   */
  constructor(wasm, data, setup, { id, saved, variant, dataKey, figure }) {
    const run = saved ? wasm.Run.resume(saved, data.training) : new wasm.Run(setup.experiment, data.training);
    run.takeMeans();
    this.id = id;
    this.run = run;
    this.data = data;
    this.dataKey = dataKey;
    this.validator = new Validator(run, data, setup.patience, figure);
    this.source = new SnapshotSource(wasm, run, data, sideOf(setup.data));
    this.#variant = variant;
  }

  #variant;

  /**
   * A run on data that are let go of where the core refuses the experiment, unless they are `known`: those of another run.
   * @param {Wasm} wasm @param {Data} data @param {Setup} setup @param {ConstructorParameters<typeof ActiveRun>[3]} about
   * @param {Data} [known]
   */
  static begin(wasm, data, setup, about, known) {
    try {
      return new ActiveRun(wasm, data, setup, about);
    } catch (error) {
      if (data !== known) freeData(data);
      throw error;
    }
  }

  /** @returns {import('./protocol.js').RunInfo} */
  describe() {
    const { run, data, source } = this;
    return {
      variant: this.#variant,
      widths: [...run.widths],
      depth: run.depth,
      weights: run.parameterCount,
      samples: data.training.length,
      stepsPerEpoch: run.stepsPerEpoch,
      side: source.side,
      steps: run.steps,
      hash: run.hash,
      experiment: run.experiment,
    };
  }

  /** @param {Data} [kept] the data of the run that comes after this one */
  free(kept) {
    this.run.free();
    if (this.data !== kept) freeData(this.data);
  }
}

/** @param {Data} data */
export function freeData({ training, validation }) {
  training.free();
  validation.free();
}
