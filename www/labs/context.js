/** What the operations of labs work with: networks and digits, in the compute module of their part. */

import { DigitPacks } from '../engine/digit-packs.js';
import { Models } from '../engine/inference/models.js';
import { t } from '../strings/t.js';

/** @typedef {import('./protocol.js').LabModules} LabModules */

const PIXELS = 784;
const CLASSES = 10;
/** Numbers in a point of the plane. */
const PLANE = 2;

/** Remembers what came of each name; what failed is tried again. @template V */
class Kept {
  /** @type {Map<string, Promise<V>>} */
  #kept = new Map();

  /** @param {string} name @param {() => Promise<V>} make */
  get(name, make) {
    let found = this.#kept.get(name);
    if (!found) {
      found = make();
      this.#kept.set(name, found);
      found.catch(() => this.#kept.delete(name));
    }
    return found;
  }
}

/** Grey levels of whole sets, which are the same for all parts: unpacked once. */
export class GreyDigits {
  #packs = new DigitPacks();
  /** @type {Kept<import('../engine/digit-packs.js').DigitPack>} */
  #kept = new Kept();

  /** @param {import('../engine/digit-packs.js').DigitReader} wasm @param {string} set */
  of(wasm, set) {
    return this.#kept.get(set, () => this.#packs.fetch(wasm, set));
  }
}

/**
 * What labs of one part share; its module is fetched when the first of them asks.
 * @template {LabModules[keyof LabModules]} M
 * @param {() => Promise<M>} module @param {GreyDigits} digits
 */
export function contextOf(module, digits) {
  const models = new Models(module, [PIXELS, PLANE]);
  /** @type {Kept<import('./protocol.js').Pack>} */
  const kept = new Kept();
  const pack = (/** @type {string} */ set) =>
    kept.get(set, async () => {
      const wasm = await module();
      const { pixels, labels } = await digits.of(wasm, set);
      return { images: new wasm.LabelledImages(pixels, labels, PIXELS), pixels, labels };
    });
  /** Grey levels of the first test digit of a class. @param {number} label */
  const firstOf = async (label) => {
    const { pixels, labels } = await pack('test');
    const at = labels.indexOf(label);
    if (at < 0) throw new Error(t`digit=${label} is none of the test digits; expected a whole number from 0 to 9.`);
    return pixels.slice(at * PIXELS, (at + 1) * PIXELS);
  };
  return {
    module,
    pack,
    firstOf,
    /** Those of all ten classes, one after the other. */
    async tenDigits() {
      const ten = new Uint8Array(CLASSES * PIXELS);
      for (let label = 0; label < CLASSES; label++) ten.set(await firstOf(label), label * PIXELS);
      return ten;
    },
    network: (/** @type {string} */ name) => models.get(name),
    /** @param {string} name @param {Uint8Array} [bytes] */
    async open(name, bytes) {
      const info = await models.load(name, bytes, [name]);
      return { ...info, variational: models.get(info.name).experiment.model.variational === true };
    },
    /** @param {string} set @param {Uint32Array} indexes */
    async digitsAt(set, indexes) {
      const { pixels, labels } = await pack(set);
      const found = new Uint8Array(indexes.length * PIXELS);
      for (const [i, at] of indexes.entries()) found.set(pixels.subarray(at * PIXELS, (at + 1) * PIXELS), i * PIXELS);
      return { pixels: found, labels: Uint8Array.from(indexes, (index) => labels[index] ?? 0) };
    },
    /** @param {string} set @param {number} index */
    async pixels(set, index) {
      const { pixels, labels } = await pack(set);
      if (!(index >= 0 && index < labels.length))
        throw new Error(t`index=${index} is outside the set “${set}”, which holds ${labels.length} digits.`);
      return pixels.slice(index * PIXELS, (index + 1) * PIXELS);
    },
  };
}
