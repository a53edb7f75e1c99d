import { t } from '../../strings/t.js';
import { fetchBytes, gunzip, remember } from '../assets.js';
import { sentence } from '../errors.js';
import { fileUrl } from '../files.js';
import { listModels } from '../site-lists.js';

/** @typedef {import('./protocol.js').ModelEntry} ModelEntry */
/** @typedef {typeof import('autoencoder-wasm')} Wasm */

const PIXELS = 28 * 28;

/** The models this tab has opened, by name. */
export class Models {
  #wasm;
  #sizes;
  /** @type {Map<string, import('autoencoder-wasm').Model>} */
  #open = new Map();
  /** Those of the list that somebody asked for: each is fetched once, however many ask at the same time. @type {Map<string, () => Promise<import('autoencoder-wasm').Model>>} */
  #listed = new Map();
  /** The bytes of those that are no models of the site. @type {Map<string, Uint8Array>} */
  #given = new Map();

  /** @type {() => Promise<ModelEntry[]>} */
  list = remember(listModels);

  /** Those of the list that can be opened here. */
  async usable() {
    return (await this.list()).filter(({ reads = PIXELS }) => this.#sizes.includes(reads));
  }

  /** @param {() => Promise<Wasm>} wasm @param {number[]} [sizes] how many values a model may read */
  constructor(wasm, sizes = [PIXELS]) {
    this.#wasm = wasm;
    this.#sizes = sizes;
  }

  /**
   * @param {string} name empty for the first of the list
   * @param {Uint8Array} [given] the checkpoint itself, for a model that is not on the list
   * @param {string[]} [own] names that whoever asks has given: such a model is replaced; another one of the same name stays,
   *   and this one gets a number
   */
  async load(name, given, own = []) {
    if (given) return this.#take(name, given, own);
    const entry = await this.#entry(name);
    let fetching = this.#listed.get(entry.name);
    if (!fetching) {
      fetching = remember(() => this.#fetch(entry));
      this.#listed.set(entry.name, fetching);
    }
    return { name: entry.name, ...describe(await fetching()) };
  }

  /** @param {ModelEntry} entry */
  async #fetch({ name, file }) {
    const title = titleOf(name);
    const [wasm, bytes] = await Promise.all([this.#wasm(), fetchBytes(fileUrl(`models/${file}`), title)]);
    return this.#put(name, open(wasm, bytes, title, this.#sizes));
  }

  /** @param {string} asked @param {Uint8Array} given @param {string[]} own */
  async #take(asked, given, own) {
    const name = this.#nameFor(asked, given, own);
    const before = this.#given.get(name);
    // At once: another of this name may be on its way.
    this.#given.set(name, given);
    try {
      const title = titleOf(asked);
      const [wasm, bytes] = await Promise.all([this.#wasm(), gunzip(given, title)]);
      return { name, ...describe(this.#put(name, open(wasm, bytes, title, this.#sizes))) };
    } catch (error) {
      if (before) this.#given.set(name, before);
      else this.#given.delete(name);
      throw error;
    }
  }

  /** Only now that the new one is there: had it been refused, the old one of that name would go on. @param {string} name @param {import('autoencoder-wasm').Model} model */
  #put(name, model) {
    this.#open.get(name)?.free();
    this.#open.set(name, model);
    return model;
  }

  /** @param {string} name @param {Uint8Array} bytes @param {string[]} own */
  #nameFor(name, bytes, own) {
    const same = (/** @type {Uint8Array} */ other) =>
      other.length === bytes.length && other.every((byte, i) => byte === bytes[i]);
    for (let number = 1; ; number++) {
      const numbered = number === 1 ? name : `${name} (${number})`;
      const other = this.#given.get(numbered);
      if (!other || own.includes(numbered) || same(other)) return numbered;
    }
  }

  /** @param {string} name */
  get(name) {
    const model = this.#open.get(name);
    if (!model) throw new Error(t`The model “${name}” is not loaded.`);
    return model;
  }

  /** @param {string} name */
  async #entry(name) {
    const entries = await this.list();
    const entry = name ? entries.find((each) => each.name === name) : entries[0];
    if (!entry)
      throw new Error(t`There is no model “${name}”; there is ${entries.map((each) => each.name).join(', ')}.`);
    return entry;
  }
}

const titleOf = (/** @type {string} */ name) => t`The model “${name}”`;

/** @param {Wasm} wasm @param {Uint8Array} bytes @param {string} title @param {number[]} sizes */
function open(wasm, bytes, title, sizes) {
  /** @type {import('autoencoder-wasm').Model} */
  let model;
  try {
    model = new wasm.Model(bytes);
  } catch (error) {
    throw new Error(t`${title} cannot be used: ${sentence(error)}`, { cause: error });
  }
  if (sizes.includes(model.inputDim)) return model;
  const found = model.inputDim;
  model.free();
  throw new Error(t`${title} expects ${found} values; this page draws 28 × 28 = ${PIXELS}.`);
}

/** @param {import('autoencoder-wasm').Model} model */
function describe(model) {
  const { inputDim, latentDim, widths, parameterCount } = model;
  return { inputDim, latentDim, layers: [...widths], weights: parameterCount };
}
