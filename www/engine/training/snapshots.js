/** Pictures of a network in training, and files of it. */

import { decode, rebuild } from '../inference/rebuild.js';

/** @typedef {typeof import('autoencoder-wasm/training')} Wasm */
/** @typedef {import('autoencoder-wasm/training').Run} Run */
/** @typedef {import('./protocol.js').Operations} Operations */
/** @template {keyof Operations} K @typedef {ReturnType<Operations[K]>} Answer */

/** The same noise at each look, so that a change is the network's. */
const LOOK_SEED = 7;
/** Images that statistics of units are taken over. */
const STATISTICS = 500;
const INDICATED = 16;

export class Views {
  #wasm;
  #run;
  #data;
  #side;
  /** By how many were asked for. @type {Map<number, { clean: Float32Array, corrupted: Float32Array, count: number }>} */
  #samples = new Map();

  /** @param {Wasm} wasm @param {Run} run @param {import('./data.js').Data} data @param {number} side 0 for points */
  constructor(wasm, run, data, side) {
    this.#wasm = wasm;
    this.#run = run;
    this.#data = data;
    this.#side = side;
  }

  /** The experiment is another: so may its noise be. */
  changed() {
    this.#samples.clear();
  }

  /** @param {number} seed @returns {{ reconstruction: number, ssePerImage: number }} on every validation image */
  validate(seed) {
    const { validation } = this.#data;
    const { reconstruction, sse_per_image } = this.#run.evaluate(validation, validation.length, seed);
    return { reconstruction, ssePerImage: sse_per_image };
  }

  /** @returns {Uint8Array} */
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
    }
  }

  /** @param {number} count @returns {Answer<'gallery'>} */
  gallery(count) {
    const { clean, corrupted, count: found } = this.#looked(count);
    const rebuilt = this.#run.reconstructBatch(corrupted);
    const width = this.#run.inputDim;
    const sse = Float32Array.from({ length: found }, (_, i) =>
      this.#wasm.ssePerImage(clean.subarray(i * width, (i + 1) * width), rebuilt.subarray(i * width, (i + 1) * width)),
    );
    return { clean: this.#paint(clean), corrupted: this.#paint(corrupted), rebuilt: this.#paint(rebuilt), sse };
  }

  /** @param {number} count @returns {Answer<'plane'>} */
  plane(count) {
    const { clean, corrupted } = this.#looked(count);
    return { clean, corrupted, rebuilt: this.#run.reconstructBatch(corrupted) };
  }

  /** @param {'encoder' | 'decoder'} part @param {number} count @returns {Answer<'features'>} */
  features(part, count) {
    return this.#run.features(this.#data.validation, STATISTICS, part, count);
  }

  /** @returns {Answer<'activations'>} */
  activations() {
    return this.#run.activations(this.#data.validation, STATISTICS);
  }

  /** @param {number} digit of the gallery @param {number} shown @returns {Answer<'network'>} */
  network(digit, shown) {
    const { corrupted, count } = this.#looked(10);
    const width = this.#run.inputDim;
    const at = Math.min(digit, count - 1) * width;
    const image = corrupted.slice(at, at + width);
    const { layers, links } = this.#run.network(image, shown);
    const output = this.#run.reconstructBatch(image);
    const picture = (/** @type {Float32Array} */ values) =>
      this.#side ? this.#wasm.paintGrey(values, this.#side) : null;
    return { layers, links, input: picture(image), output: picture(output) };
  }

  /** @param {number} count @returns {Answer<'codes'>} */
  codes(count) {
    return this.#run.codes(this.#data.validation, count);
  }

  /** @returns {Answer<'indicators'>} */
  indicators() {
    return this.#run.indicators(this.#data.validation, INDICATED);
  }

  /** @param {Parameters<Operations['rebuild']>[0]} args @returns {Answer<'rebuild'>} */
  rebuild(args) {
    return rebuild(this.#wasm, this.#run, args);
  }

  /** @param {Parameters<Operations['decode']>[0]} args @returns {Answer<'decode'>} */
  decode(args) {
    return decode(this.#wasm, this.#run, args);
  }

  /**
   * The images that are looked at: the first of each class where there are ten, then the next ones. Their noise is
   * the experiment's.
   *
   * @param {number} count
   */
  #looked(count) {
    const known = this.#samples.get(count);
    if (known) return known;
    const { validation } = this.#data;
    const { labels } = validation;
    const firsts = [...new Set(labels)].sort((a, b) => a - b).map((label) => labels.indexOf(label));
    const rest = Array.from(labels.keys()).filter((i) => !firsts.includes(i));
    const indices = [...firsts, ...rest].slice(0, count);
    const width = this.#run.inputDim;
    const clean = new Float32Array(indices.length * width);
    indices.forEach((index, i) => clean.set(validation.image(index), i * width));
    const corrupted = this.#run.corruptBatch(clean, LOOK_SEED);
    const samples = { clean, corrupted, count: indices.length };
    this.#samples.set(count, samples);
    return samples;
  }

  /** @param {Float32Array} images */
  #paint(images) {
    const width = this.#run.inputDim;
    return Array.from({ length: images.length / width }, (_, i) =>
      this.#wasm.paintGrey(images.subarray(i * width, (i + 1) * width), this.#side),
    );
  }
}
