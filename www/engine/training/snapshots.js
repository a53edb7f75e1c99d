/** What the page can see of a network in training: one function for each kind of snapshot. */

import { rebuild } from '../inference/rebuild.js';
import { foretell, MEASURED } from './measures.js';

/** @typedef {typeof import('autoencoder-wasm/training')} Wasm */
/** @typedef {import('autoencoder-wasm/training').Run} Run */
/** @typedef {import('./data.js').Data} Data */

/** Every gallery has the same noise, so that a change in it is the network's. */
const NOISE_SEED = 7;
/** Pixels along an edge of what is drawn. */
const DRAWN_SIDE = 28;
/** Statistics of units are taken over so many images. */
const STATISTICS = 500;
/** The gallery has one image of each class; the network is shown one of these. */
const GALLERY = 10;

/**
 * The kinds of snapshots. Each function gets the source and what the page asked for, and its name is the worker's
 * operation: a new kind needs an entry here and one in the page's `training/views.js`.
 */
export const SNAPSHOTS = {
  /** @param {SnapshotSource} source @param {{ count: number }} args @returns {import('./snapshot-types.js').Gallery} */
  gallery(source, { count }) {
    const { wasm, run } = source;
    const { clean, corrupted, count: found } = source.images(count);
    const rebuilt = run.reconstructBatch(corrupted);
    const width = run.inputDim;
    const sse = Float32Array.from({ length: found }, (_, i) =>
      wasm.ssePerImage(clean.subarray(i * width, (i + 1) * width), rebuilt.subarray(i * width, (i + 1) * width)),
    );
    return { clean: source.paint(clean), corrupted: source.paint(corrupted), rebuilt: source.paint(rebuilt), sse };
  },

  /**
   * Digits to choose from, as they are: those of the gallery.
   * @param {SnapshotSource} source @param {{ count: number }} args @returns {ImageData[]}
   */
  digits(source, { count }) {
    return source.paint(source.images(count).clean);
  },

  /**
   * A picture of a person's; null where there is no ink on it, or the network reads none.
   * @param {SnapshotSource} source @param {import('./snapshot-types.js').Drawing} args
   * @returns {import('../inference/protocol.js').Rebuilt | null}
   */
  drawing({ wasm, run, side }, { pixels, corruption, seed }) {
    return side === DRAWN_SIDE ? rebuild(wasm, run, { source: { pixels }, corruption, seed }) : null;
  },

  /** @param {SnapshotSource} source @param {{ count: number }} args @returns {import('./snapshot-types.js').Plane} */
  plane(source, { count }) {
    const { clean, corrupted } = source.images(count);
    return { clean, corrupted, rebuilt: source.run.reconstructBatch(corrupted) };
  },

  /**
   * @param {SnapshotSource} source @param {{ part: 'encoder' | 'decoder', count: number }} args
   * @returns {import('./snapshot-types.js').Features}
   */
  features({ run, data }, { part, count }) {
    return run.features(data.validation, STATISTICS, part, count);
  },

  /** @param {SnapshotSource} source @returns {import('./snapshot-types.js').Activations} */
  activations({ run, data }) {
    return run.activations(data.validation, STATISTICS);
  },

  /**
   * One image on its way through the network.
   * @param {SnapshotSource} source @param {{ digit: number, shown: number }} args `digit` is a column of the gallery
   * @returns {import('./snapshot-types.js').NetworkView}
   */
  network(source, { digit, shown }) {
    const { run, side } = source;
    const { corrupted, count } = source.images(GALLERY);
    const width = run.inputDim;
    const at = Math.min(digit, count - 1) * width;
    const image = corrupted.slice(at, at + width);
    const { layers, links } = run.network(image, shown);
    const output = run.reconstructBatch(image);
    const picture = (/** @type {Float32Array} */ values) => (side ? (source.paint(values)[0] ?? null) : null);
    return { layers, links, input: picture(image), output: picture(output) };
  },

  /** @param {SnapshotSource} source @param {{ count: number }} args @returns {import('./snapshot-types.js').CodeMap} */
  codes({ run, data }, { count }) {
    return run.codes(data.validation, count);
  },

  /** @param {SnapshotSource} source @returns {import('./snapshot-types.js').Indicators} */
  indicators({ run, data }) {
    return run.indicators(data.validation, STATISTICS);
  },

  /**
   * What a published result is compared by.
   * @param {SnapshotSource} source @param {{ measures: import('./measures.js').Measure[] }} args
   * @returns {import('./snapshot-types.js').Measurement}
   */
  published(source, { measures }) {
    const { run } = source;
    const values = measures.map((measure) => MEASURED[measure](source));
    return { over: run.steps >= run.totalSteps, seconds: run.steps === 0 ? foretell(source) : NaN, values };
  },
};

/** @typedef {keyof typeof SNAPSHOTS} SnapshotName */
/** @template {SnapshotName} K @typedef {Parameters<typeof SNAPSHOTS[K]> extends [any, infer A] ? A : {}} SnapshotArgs */
/**
 * The worker's operations that snapshots are asked for by.
 * @typedef {{ [K in SnapshotName]: (args: SnapshotArgs<K>) => ReturnType<typeof SNAPSHOTS[K]> }} SnapshotOperations
 */

/**
 * @param {() => SnapshotSource} source the one of the network that trains now
 * @returns {SnapshotOperations}
 */
export function snapshotOperations(source) {
  const entries = Object.entries(SNAPSHOTS).map(([name, take]) => [
    name,
    (/** @type {any} */ args) => take(source(), args),
  ]);
  return /** @type {SnapshotOperations} */ (Object.fromEntries(entries));
}

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
    const width = this.run.inputDim;
    const clean = new Float32Array(indices.length * width);
    indices.forEach((index, i) => clean.set(validation.image(index), i * width));
    const samples = { clean, corrupted: this.run.corruptBatch(clean, NOISE_SEED), count: indices.length };
    this.#samples.set(count, samples);
    return samples;
  }

  /** @param {Float32Array} images one after the other @returns {ImageData[]} */
  paint(images) {
    const width = this.run.inputDim;
    return Array.from({ length: images.length / width }, (_, i) =>
      this.wasm.paintGrey(images.subarray(i * width, (i + 1) * width), this.side),
    );
  }
}
