/** What the page can see of a network in training: one function for each kind of snapshot. */

import { rebuild } from '../inference/rebuild.js';
import { foretell, MEASURED } from './measures.js';
import { principalAxes } from './principal-axes.js';

/** @typedef {import('./snapshot-source.js').SnapshotSource} SnapshotSource */

/** Pixels along an edge of what is drawn. */
const DRAWN_SIDE = 28;
/** Statistics of units are taken over so many images. */
export const STATISTICS = 500;
/** So many images are shown that a unit answers to most, and so many inputs that it weighs most. */
const FAVOURITES = 5;
/** The gallery has one image of each class; the network is shown one of these. */
const GALLERY = 10;

/**
 * The kinds of snapshots. Each function gets the source and what the page asked for, and its name is the worker's
 * operation: a new kind needs an entry here and one in the page's `training/views.js`.
 */
export const SNAPSHOTS = {
  /** @param {SnapshotSource} source @param {{ count: number }} args @returns {import('./snapshot-types.js').Gallery} */
  gallery(source, { count }) {
    const { run } = source;
    const { clean, corrupted } = source.images(count);
    return {
      clean: source.paint(clean),
      corrupted: source.paint(corrupted),
      ...source.judge(clean, run.reconstructBatch(corrupted)),
    };
  },

  /**
   * The pictures of the gallery as the first principal axes of the digits rebuild them; null where these do not come.
   * @param {SnapshotSource} source @param {{ count: number, axes: number }} args
   * @returns {Promise<import('./snapshot-types.js').Rebuilding | null>}
   */
  async principal(source, { count, axes }) {
    const { clean, corrupted } = source.images(count);
    const known = await principalAxes(source.wasm).catch(() => null);
    return known && source.judge(clean, known.reconstructBatch(corrupted, axes));
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

  /**
   * A unit that somebody points at.
   * @param {SnapshotSource} source @param {{ unit: import('./snapshot-types.js').UnitPlace }} args
   * @returns {import('./snapshot-types.js').UnitPicture}
   */
  unit(source, { unit: at }) {
    const { run, side, data } = source;
    const { favourites, values, ...portrait } = run.unit(data.validation, STATISTICS, at.layer, at.unit, FAVOURITES);
    const likes = Array.from(favourites, (image, i) => {
      const sample = data.validation.image(image);
      return { sample, picture: side ? (source.paint(sample)[0] ?? null) : null, value: values[i] ?? 0 };
    });
    return { ...portrait, ...at, likes, of: Math.min(STATISTICS, data.validation.length) };
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
