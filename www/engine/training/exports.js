/** Files of a run: the whole of it, to go on later, and its network and its data for other tools. */
export class Exports {
  #run;
  #data;

  /** @param {{ run: import('autoencoder-wasm/training').Run, data: import('./data.js').Data }} active */
  constructor({ run, data }) {
    this.#run = run;
    this.#data = data;
  }

  /** @returns {Uint8Array} all that going on later needs */
  save() {
    return this.#run.save();
  }

  /** @param {import('./protocol.js').Format} format @returns {Uint8Array} */
  download(format) {
    switch (format) {
      case 'checkpoint':
        return this.#run.checkpoint();
      case 'state_dict':
        return this.#run.stateDict();
      case 'onnx':
        return this.#run.onnx('whole');
      case 'onnx_encoder':
        return this.#run.onnx('encoder');
      case 'onnx_decoder':
        return this.#run.onnx('decoder');
      case 'pytorch':
        return new TextEncoder().encode(this.#run.pytorch());
      case 'train_npy':
        return this.#data.training.npy();
      case 'test_npy':
        return this.#data.validation.npy();
    }
  }
}
