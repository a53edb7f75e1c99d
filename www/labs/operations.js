/** The operations of the labs' worker: what all labs share, and what each adds. */

import { remember } from '../engine/assets.js';
import { DigitPacks } from '../engine/digit-packs.js';
import { Models } from '../engine/inference/models.js';
import { loadLabs } from '../engine/module.js';
import { variantsToTry } from '../engine/variants.js';
import { anomalyOperations } from './anomaly/operation.js';
import { codeSpaceOperations } from './code-space/operation.js';
import { pretrainingLabOperations } from './pretraining/operation.js';
import { pcaOperations } from './pca/operation.js';
import { rateDistortionOperations } from './rate-distortion/operation.js';
import { vaeOperations } from './vae/operation.js';
import { contractiveOperations } from './contractive/operation.js';
import { sparseOperations } from './sparse/operation.js';
import { scoreOperations } from './score/operation.js';

/** @typedef {import('./protocol.js').LabContext} LabContext */

const PIXELS = 784;
/** Numbers in a point of the plane. */
const PLANE = 2;

/** @param {import('../engine/worker-host.js').Host} host */
export function labOperations({ variant }) {
  // Fused multiply-adds would make other numbers than the command line's.
  const load = remember(() => loadLabs(variantsToTry(variant, true)));
  return operationsWith(async () => (await load()).wasm);
}

/**
 * @param {LabContext['module']} module
 * @returns {import('../engine/protocol.js').Handlers<import('./protocol.js').LabOperations>}
 */
export function operationsWith(module) {
  const models = new Models(module, [PIXELS, PLANE]);
  const packs = new DigitPacks();
  /** @type {Map<string, Promise<import('./protocol.js').Pack>>} */
  const kept = new Map();
  /** @type {LabContext['pack']} */
  const pack = (set) => {
    let found = kept.get(set);
    if (!found) {
      found = fetchPack(set);
      kept.set(set, found);
      found.catch(() => kept.delete(set));
    }
    return found;
  };
  /** @param {string} set */
  async function fetchPack(set) {
    const wasm = await module();
    const { pixels, labels } = await packs.fetch(wasm, set);
    return {
      images: new wasm.LabelledImages(pixels, labels, PIXELS),
      pixels,
      labels,
    };
  }
  const context = {
    module,
    pack,
    network: (/** @type {string} */ name) => models.get(name),
  };
  return {
    open: async ({ name, bytes }) => {
      const info = await models.load(name, bytes, [name]);
      return { ...info, variational: models.get(info.name).experiment.model.variational === true };
    },
    pixels: async ({ set, index }) => {
      const { pixels, labels } = await pack(set);
      if (!(index >= 0 && index < labels.length))
        throw new Error(`index=${index} is outside the set “${set}”, which holds ${labels.length} digits.`);
      return pixels.slice(index * PIXELS, (index + 1) * PIXELS);
    },
    ...anomalyOperations(context),
    ...codeSpaceOperations(context),
    ...pcaOperations(context),
    ...rateDistortionOperations(context),
    ...vaeOperations(context),
    ...contractiveOperations(context),
    ...sparseOperations(context),
    ...pretrainingLabOperations(context),
    ...scoreOperations(context),
  };
}
