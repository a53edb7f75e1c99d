/** What snapshots of a network in training are made of. */

/** @typedef {typeof import('autoencoder-wasm/training')} Wasm */
/** @typedef {import('autoencoder-wasm/training').Run} Run */
/** @typedef {import('./data.js').Data} Data */

/** Every gallery has the same noise, so that a change in it is the network's. */
const NOISE_SEED = 7;

/** A network in training with the images that its snapshots are made of. */
export class SnapshotSource {
  /** Known samples by their number. @type {Map<number, { clean: Float32Array, corrupted: Float32Array, count: number }>} */
  #samples = new Map();

  /** @param {Wasm} wasm @param {Run} run @param {Data} data @param {number} side of the images; 0 for points */
  constructor(wasm, run, data, side) {
    this.wasm = wasm;
    this.run = run;
    this.data = data;
    this.side = side;
    this.width = run.inputDim;
  }

  /** The experiment has changed, and perhaps its noise: images are corrupted anew. */
  forgetNoise() {
    this.#samples.clear();
  }

  /**
   * The first validation image of each class, where there are ten, then the next ones, under the experiment's noise.
   * @param {number} count
   */
  images(count) {
    const known = this.#samples.get(count);
    if (known) return known;
    const { validation } = this.data;
    const { labels } = validation;
    const firsts = [...new Set(labels)].sort((a, b) => a - b).map((label) => labels.indexOf(label));
    const rest = Array.from(labels.keys()).filter((i) => !firsts.includes(i));
    const indices = [...firsts, ...rest].slice(0, count);
    const { width } = this;
    const clean = new Float32Array(indices.length * width);
    indices.forEach((index, i) => clean.set(validation.image(index), i * width));
    const samples = { clean, corrupted: this.run.corruptBatch(clean, NOISE_SEED), count: indices.length };
    this.#samples.set(count, samples);
    return samples;
  }

  /** What some images were rebuilt to, and the squared error of each. @param {Float32Array} clean @param {Float32Array} rebuilt */
  judge(clean, rebuilt) {
    const { wasm, width } = this;
    const sse = Float32Array.from({ length: clean.length / width }, (_, i) =>
      wasm.ssePerImage(clean.subarray(i * width, (i + 1) * width), rebuilt.subarray(i * width, (i + 1) * width)),
    );
    return { rebuilt: this.paint(rebuilt), sse };
  }

  /** @param {Float32Array} images one after the other @returns {ImageData[]} */
  paint(images) {
    const { width } = this;
    return Array.from({ length: images.length / width }, (_, i) =>
      this.wasm.paintGrey(images.subarray(i * width, (i + 1) * width), this.side),
    );
  }
}
