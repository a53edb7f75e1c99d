/** Fetching and starting the wasm module: one of its parts, in the best variant that starts. */

import { t } from '../strings/t.js';
import { fetchFile, whyNoScript } from './assets.js';
import { sentence } from './errors.js';
import { fileUrl } from './files.js';
import { glueUrl, importGlue } from './glue.js';

/** @typedef {import('./variants.js').Variant} Variant */
/** @template M @typedef {{ wasm: M, variant: Variant }} Loaded a module and the variant that started */
/**
 * What labs compute with, by the name of its part.
 * @typedef {object} LabModules
 * @property {typeof import('autoencoder-wasm/codes')} codes
 * @property {typeof import('autoencoder-wasm/encoders')} encoders
 * @property {typeof import('autoencoder-wasm/errors')} errors
 * @property {typeof import('autoencoder-wasm/directions')} directions
 */

/**
 * Loads what the first screen computes with.
 * @param {Variant[]} variants the first that starts is taken @returns {Promise<Loaded<typeof import('autoencoder-wasm')>>}
 */
export function loadInference(variants) {
  return loadFirst(variants, '');
}

/**
 * Loads all that, and what trains.
 * @param {Variant[]} variants @returns {Promise<Loaded<typeof import('autoencoder-wasm/training')>>}
 */
export function loadTraining(variants) {
  return loadFirst(variants, '-training');
}

/**
 * Loads what labs of one kind compute with: a part of its own, without what trains.
 * @template {keyof LabModules} P
 * @param {P} part @param {Variant[]} variants @returns {Promise<Loaded<LabModules[P]>>}
 */
export function loadLabs(part, variants) {
  return loadFirst(variants, `-${part}`);
}

/**
 * Loads what trains a stack layer by layer and tries it with labels.
 * @param {Variant[]} variants @returns {Promise<Loaded<typeof import('autoencoder-wasm/pretraining')>>}
 */
export function loadPretraining(variants) {
  return loadFirst(variants, '-pretraining');
}

/**
 * Throws the first variant's failure if none starts: it is the one that was meant to run.
 *
 * @param {Variant[]} variants @param {string} part the ending of a variant's folder
 */
async function loadFirst(variants, part) {
  /** @type {unknown[]} */
  const failures = [];
  for (const variant of variants) {
    try {
      return { wasm: await loadModule(variant + part), variant };
    } catch (error) {
      failures.push(error);
    }
  }
  throw failures[0];
}

/** @param {string} folder */
async function loadModule(folder) {
  const what = t`The compute module (${folder})`;
  const binary = fetchFile(fileUrl(`wasm/${folder}/autoencoder_wasm_bg.wasm`), what);
  // The script is awaited first; without this a failed binary would count as unhandled meanwhile.
  binary.catch(() => {});
  let wasm;
  try {
    wasm = await importGlue(folder);
  } catch {
    throw new Error(await whyNoScript(glueUrl(folder), what));
  }
  const response = await binary;
  const streams = response.headers.get('content-type')?.startsWith('application/wasm');
  try {
    await wasm.default({ module_or_path: streams ? response : await response.arrayBuffer() });
  } catch (error) {
    throw new Error(t`${what} does not start: ${sentence(error)}`, { cause: error });
  }
  return wasm;
}
