/**
 * Settings that several presets have in common. Pure.
 *
 * @typedef {Partial<import('./settings.js').Settings>} Settings
 */

/** @type {Settings} */
export const LINEAR = {
  loss: 'mean_squared_error',
  output_activation: 'identity',
  initialization: 'glorot',
  schedule: 'cosine',
};
/** @type {Settings} */
export const BOTTLENECK = { hidden_dims: [256], latent_dim: 32, learning_rate: 0.004, schedule: 'cosine', epochs: 15 };
/** @type {Settings} */
export const PAIR = { ...BOTTLENECK, hidden_dims: [256, 64], latent_dim: 2, epochs: 20 };
/** @type {Settings} */
export const SPARSE = { latent_dim: 256, tied_weights: true, schedule: 'cosine', epochs: 15 };
/** @type {Settings} */
export const POINTS = {
  ...LINEAR,
  initialization: 'he',
  hidden_dims: [64, 64],
  learning_rate: 0.005,
  epochs: 300,
};
