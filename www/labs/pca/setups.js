/** The networks that the lab trains itself. */

import { LINEAR } from '../../experiment/preset-bases.js';
import { makeSetup } from '../../experiment/setup.js';

/** @typedef {'linear' | 'bent'} Kind */

/** What is compared is trained from several seeds: one could be lucky. */
export const PCA_SEEDS = [1, 2, 3];

/** @type {Record<Kind, Partial<import('../../experiment/settings.js').Settings>>} */
const SETTINGS = {
  linear: { ...LINEAR, learning_rate: 0.005, epochs: 60 },
  // Leaky rectifiers: many of those that do not leak die on the way at such a rate.
  bent: { ...LINEAR, hidden_dims: [256], hidden_activation: 'leaky_relu', learning_rate: 0.003, epochs: 8 },
};

/** Steps that an epoch of the page's 12,000 digits takes. */
const STEPS = Math.ceil(12_000 / 128);

/** Where the training of a network is about to end. @param {Kind} kind */
export const pcaSteps = (kind) => STEPS * (SETTINGS[kind].epochs ?? 0);

/** @param {Kind} kind @param {number} dims numbers in the code @param {number} seed */
export function pcaSetup(kind, dims, seed) {
  return makeSetup({ ...SETTINGS[kind], latent_dim: dims, seed, exact: true });
}
