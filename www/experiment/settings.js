/**
 * Every setting of a training run by its name in a link, with the limits of this page: below them lies what has no
 * meaning, above them what would take more than about half a second a step in a tab. Pure.
 *
 * @typedef {import('./types.js').Activation} Activation
 * @typedef {import('./types.js').Corruption} Corruption
 * @typedef {import('./types.js').Penalty} Penalty
 * @typedef {import('./link-codecs.js').Limits} Limits
 */
import { LIMITS as PAGE } from './page-state.js';
import { classes, flag, number, numbers, oneOf, tagged } from './link-codecs.js';
import { DATA_KINDS } from './data-kinds.js';

export const ACTIVATIONS = /** @type {const} */ (['identity', 'relu', 'leaky_relu', 'silu', 'sigmoid', 'tanh']);
export const INITIALIZATIONS = /** @type {const} */ (['he', 'glorot']);
export const LOSSES = /** @type {const} */ (['mean_squared_error', 'binary_cross_entropy']);
export const LEVELS = /** @type {const} */ (['fixed', 'uniform']);
export const OPTIMIZERS = /** @type {const} */ (['sgd', 'nesterov', 'adam']);
export const SCHEDULES = /** @type {const} */ (['constant', 'cosine', 'step']);

export const MOST_HIDDEN = 4;
export const MOST_CHANNELS = 2;

/** Inclusive. @param {number} low @param {number} high @returns {Limits} */
const real = (low, high) => ({ low, high });
/** @param {number} low @param {number} high @returns {Limits} */
const whole = (low, high) => ({ low, high, whole: true });

export const LIMITS = {
  seed: whole(PAGE.seed[0], PAGE.seed[1]),
  channels: whole(1, 64),
  width: whole(1, 1024),
  learning_rate: real(1e-6, 10),
  momentum: real(0, 0.999),
  beta: real(0, 0.9999),
  epsilon: real(1e-12, 1),
  weight_decay: real(0, 1),
  warm_up_steps: whole(0, 100_000),
  clip_norm: real(1e-3, 1e6),
  batch_size: whole(1, 512),
  epochs: whole(1, 10_000),
  patience: whole(0, 1000),
  probability: real(PAGE.probability[0], PAGE.probability[1]),
  std_dev: real(PAGE.std_dev[0], PAGE.std_dev[1]),
  weight: real(0, 1000),
  target_activation: real(0.001, 0.999),
  probes: whole(1, 32),
};

/** What each kind of noise is made of; `usual` where nothing is said. */
export const CORRUPTIONS = {
  none: {},
  masking: { probability: { ...LIMITS.probability, usual: 0.25 } },
  gaussian: { std_dev: { ...LIMITS.std_dev, usual: 0.5 } },
  salt_and_pepper: { probability: { ...LIMITS.probability, usual: 0.25 } },
};

/** What each penalty is made of. The page never asks for the exact contractive norm, whose price is a unit at a time. */
export const PENALTIES = {
  l1: { weight: { ...LIMITS.weight, usual: 0.02 } },
  kl_sparsity: {
    weight: { ...LIMITS.weight, usual: 1 },
    target_activation: { ...LIMITS.target_activation, usual: 0.05 },
  },
  contractive: { weight: { ...LIMITS.weight, usual: 0.1 }, probes: { ...LIMITS.probes, usual: 2 } },
  gaussian_kl: {
    beta: { ...LIMITS.weight, usual: 1 },
    warm_up_steps: { ...LIMITS.warm_up_steps, usual: 0 },
  },
};

/** @type {import('./link-codecs.js').Codec<Activation>} */
const activation = oneOf(ACTIVATIONS);

/** In the order of a link. */
export const FIELDS = {
  data: oneOf(DATA_KINDS),
  classes,
  seed: number(LIMITS.seed),
  channels: numbers(LIMITS.channels, MOST_CHANNELS),
  hidden_dims: numbers(LIMITS.width, MOST_HIDDEN),
  latent_dim: number(LIMITS.width),
  hidden_activation: activation,
  latent_activation: activation,
  output_activation: activation,
  initialization: oneOf(INITIALIZATIONS),
  tied_weights: flag,
  variational: flag,
  loss: oneOf(LOSSES),
  /** @type {import('./link-codecs.js').Codec<Corruption[]>} */
  corruption: tagged(CORRUPTIONS),
  level: oneOf(LEVELS),
  /** @type {import('./link-codecs.js').Codec<Penalty[]>} */
  penalties: tagged(PENALTIES),
  optimizer: oneOf(OPTIMIZERS),
  learning_rate: number(LIMITS.learning_rate),
  momentum: /** @type {typeof number<number | undefined>} */ (number)(LIMITS.momentum),
  beta1: /** @type {typeof number<number | undefined>} */ (number)(LIMITS.beta),
  beta2: /** @type {typeof number<number | undefined>} */ (number)(LIMITS.beta),
  epsilon: /** @type {typeof number<number | undefined>} */ (number)(LIMITS.epsilon),
  weight_decay: number(LIMITS.weight_decay),
  schedule: oneOf(SCHEDULES),
  warm_up_steps: number(LIMITS.warm_up_steps),
  clip_norm: /** @type {typeof number<number | undefined>} */ (number)(LIMITS.clip_norm),
  batch_size: number(LIMITS.batch_size),
  epochs: number(LIMITS.epochs),
  patience: number(LIMITS.patience),
  exact: flag,
};

/**
 * @typedef {{ [K in keyof typeof FIELDS]: Parameters<typeof FIELDS[K]['format']>[0] }} Settings a setup, flat
 */
