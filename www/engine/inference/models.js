import { fetchBytes, fetchJson, gunzip, remember } from '../assets.js';
import { sentence } from '../errors.js';
import { fileUrl } from '../files.js';

/** @typedef {import('./protocol.js').ModelEntry} ModelEntry */
/** @typedef {typeof import('autoencoder-wasm')} Wasm */

const PIXELS = 28 * 28;

/** The models this tab has opened, by name. */
export class Models {
  #wasm;
  /** @type {Map<string, import('autoencoder-wasm').Model>} */
  #open = new Map();

  /** @type {() => Promise<ModelEntry[]>} */
  list = remember(async () => (await fetchJson(fileUrl('models/index.json'), 'The list of models')).models);

  /** @param {() => Promise<Wasm>} wasm */
  constructor(wasm) {
    this.#wasm = wasm;
  }

  /**
   * @param {string} name empty for the first of the list
   * @param {Uint8Array} [given] the checkpoint itself, for a model that is not on the list
   */
  async load(name, given) {
    const entry = given ? undefined : await this.#entry(name);
    const known = entry ? entry.name : name;
    const title = `The model “${known}”`;
    let model = given ? undefined : this.#open.get(known);
    if (!model) {
      const [wasm, bytes] = await Promise.all([
        this.#wasm(),
        entry ? fetchBytes(fileUrl(`models/${entry.file}`), title) : gunzip(given ?? new Uint8Array(), title),
      ]);
      model = open(wasm, bytes, title);
      // Only now: had the new one been refused, the old one of that name would go on.
      this.#open.get(known)?.free();
      this.#open.set(known, model);
    }
    return { name: known, ...describe(model) };
  }

  /** @param {string} name */
  get(name) {
    const model = this.#open.get(name);
    if (!model) throw new Error(`The model “${name}” is not loaded.`);
    return model;
  }

  /** @param {string} name */
  async #entry(name) {
    const entries = await this.list();
    const entry = name ? entries.find((each) => each.name === name) : entries[0];
    if (!entry)
      throw new Error(`There is no model “${name}”; there is ${entries.map((each) => each.name).join(', ')}.`);
    return entry;
  }
}

/** @param {Wasm} wasm @param {Uint8Array} bytes @param {string} title */
function open(wasm, bytes, title) {
  /** @type {import('autoencoder-wasm').Model} */
  let model;
  try {
    model = new wasm.Model(bytes);
  } catch (error) {
    throw new Error(`${title} cannot be used: ${sentence(error)}`, { cause: error });
  }
  if (model.inputDim === PIXELS) return model;
  const found = model.inputDim;
  model.free();
  throw new Error(`${title} expects ${found} values; this page draws 28 × 28 = ${PIXELS}.`);
}

/** @param {import('autoencoder-wasm').Model} model */
function describe(model) {
  const { inputDim, latentDim, widths, parameterCount } = model;
  return { inputDim, latentDim, layers: [...widths], weights: parameterCount };
}
