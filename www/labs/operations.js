/** The operations of the labs' worker: what all labs share, and what each adds. */

import { remember } from '../engine/assets.js';
import { loadLabs } from '../engine/module.js';
import { variantsToTry } from '../engine/variants.js';
import { anomalyOperations } from './anomaly/operation.js';
import { codeSpaceOperations } from './code-space/operation.js';
import { contextOf, GreyDigits } from './context.js';
import { pretrainingLabOperations } from './pretraining/operation.js';
import { pcaOperations } from './pca/operation.js';
import { rateDistortionOperations } from './rate-distortion/operation.js';
import { vaeOperations } from './vae/operation.js';
import { contractiveOperations } from './contractive/operation.js';
import { sparseOperations } from './sparse/operation.js';
import { scoreOperations } from './score/operation.js';

/** @typedef {import('./protocol.js').LabModules} LabModules */
/** @typedef {{ [P in keyof LabModules]: () => Promise<LabModules[P]> }} Modules how to get each */

/** @param {import('../engine/worker-host.js').Host} host */
export function labOperations({ variant }) {
  // Fused multiply-adds would make other numbers than the command line's.
  const variants = variantsToTry(variant, true);
  /** @template {keyof LabModules} P @param {P} part */
  const once = (part) => {
    const load = remember(() => loadLabs(part, variants));
    return async () => (await load()).wasm;
  };
  return operationsWith({
    codes: once('codes'),
    directions: once('directions'),
    encoders: once('encoders'),
    errors: once('errors'),
  });
}

/**
 * @param {Modules} modules
 * @returns {import('../engine/protocol.js').Handlers<import('./protocol.js').LabOperations>}
 */
export function operationsWith(modules) {
  const digits = new GreyDigits();
  const codes = contextOf(modules.codes, digits);
  const directions = contextOf(modules.directions, digits);
  const encoders = contextOf(modules.encoders, digits);
  const errors = contextOf(modules.errors, digits);
  const parts = { codes, directions, encoders, errors };
  return {
    open: ({ part, name, bytes }) => parts[part].open(name, bytes),
    pixels: ({ part, set, index }) => parts[part].pixels(set, index),
    ...anomalyOperations(errors),
    ...codeSpaceOperations(codes),
    ...pcaOperations(directions),
    ...rateDistortionOperations(errors),
    ...vaeOperations(codes),
    ...contractiveOperations(directions),
    ...sparseOperations(encoders),
    ...pretrainingLabOperations(encoders),
    ...scoreOperations(encoders),
  };
}
