/**
 * Every setting of a training run by its name in a link: how it is written, the limits of this page, and whether a
 * change of it starts the training anew or acts at once. Below the limits lies what has no meaning, above them what
 * would take more than about half a second a step in a tab. Pure.
 *
 * @typedef {import('./types.js').Activation} Activation
 * @typedef {import('./types.js').Corruption} Corruption
 * @typedef {import('./types.js').Penalty} Penalty
 * @typedef {import('./link-codecs.js').Limits} Limits
 */
import { SEED_LIMITS } from './page-state.js';
import { classes, flag, number, numbers, oneOf, tagged } from './link-codecs.js';
import { ACTIVATIONS, INITIALIZATIONS } from './kinds/activations.js';
import { CORRUPTIONS } from './kinds/corruptions.js';
import { DATA_KINDS } from './kinds/data-kinds.js';
import { LOSSES } from './kinds/losses.js';
import { OPTIMIZERS, SCHEDULES } from './kinds/optimizers.js';
import { PENALTIES } from './kinds/penalties.js';

export const LEVELS = /** @type {const} */ (['fixed', 'uniform']);

/** @param {number} low @param {number} high @returns {Limits} */
const real = (low, high) => ({ low, high });
/** @param {number} low @param {number} high @returns {Limits} */
const whole = (low, high) => ({ low, high, whole: true });
const WIDTH = whole(1, 1024);

/** @template {object} C @param {C} codec */
const anew = (codec) => ({ ...codec, anew: true });
/** @template {object} C @param {C} codec */
const atOnce = (codec) => ({ ...codec, anew: false });

/** @template {Record<string, unknown>} R @param {R} records */
const nameOf = (records) => oneOf(/** @type {(keyof R & string)[]} */ (Object.keys(records)));
/** A number that need not be there. */
const optional = /** @type {typeof number<number | undefined>} */ (number);

/** In the order of a link. */
export const SETTINGS = {
  data: anew(nameOf(DATA_KINDS)),
  classes: anew(classes),
  seed: anew(number(SEED_LIMITS)),
  channels: anew(numbers(whole(1, 64), 2)),
  hidden_dims: anew(numbers(WIDTH, 4)),
  latent_dim: anew(number(WIDTH)),
  hidden_activation: anew(nameOf(ACTIVATIONS)),
  latent_activation: anew(nameOf(ACTIVATIONS)),
  output_activation: anew(nameOf(ACTIVATIONS)),
  initialization: anew(nameOf(INITIALIZATIONS)),
  tied_weights: anew(flag),
  variational: anew(flag),
  loss: anew(nameOf(LOSSES)),
  corruption: atOnce(/** @type {import('./link-codecs.js').Codec<Corruption[]>} */ (tagged(CORRUPTIONS))),
  level: atOnce(oneOf(LEVELS)),
  penalties: atOnce(/** @type {import('./link-codecs.js').Codec<Penalty[]>} */ (tagged(PENALTIES))),
  optimizer: anew(nameOf(OPTIMIZERS)),
  learning_rate: atOnce(number(real(1e-6, 10))),
  momentum: atOnce(optional(OPTIMIZERS.sgd.numbers.momentum)),
  beta1: atOnce(optional(OPTIMIZERS.adam.numbers.beta1)),
  beta2: atOnce(optional(OPTIMIZERS.adam.numbers.beta2)),
  epsilon: atOnce(optional(OPTIMIZERS.adam.numbers.epsilon)),
  weight_decay: atOnce(number(real(0, 1))),
  schedule: atOnce(nameOf(SCHEDULES)),
  warm_up_steps: atOnce(number(whole(0, 100_000))),
  clip_norm: atOnce(optional(real(1e-3, 1e6))),
  batch_size: anew(number(whole(1, 512))),
  epochs: atOnce(number(whole(1, 10_000))),
  patience: atOnce(number(whole(0, 1000))),
  exact: anew(flag),
};

/**
 * @typedef {{ [K in keyof typeof SETTINGS]: Parameters<typeof SETTINGS[K]['format']>[0] }} Settings a setup, flat
 */

export const SETTING_NAMES = /** @type {(keyof Settings)[]} */ (Object.keys(SETTINGS));
