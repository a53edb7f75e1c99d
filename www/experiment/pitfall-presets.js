/** What goes wrong, on purpose. Pure; `presets.js` makes setups of them. */

import { t } from '../strings/t.js';

/** @typedef {Partial<import('./settings.js').Settings>} Settings */

/** @type {readonly { name: string, title: string, watch: string, settings: Settings }[]} */
export const PITFALLS = [
  {
    name: 'identity',
    title: t`Code too large: a copy`,
    watch: t`As many numbers as pixels: the SSE of clean digits goes to almost nothing, and nothing was learned. A star, which no digit is, comes back as well, and noise comes out hardly weaker. A smaller code or noise in training helps.`,
    settings: {
      latent_dim: 784,
      output_activation: 'identity',
      initialization: 'glorot',
      loss: 'mean_squared_error',
      learning_rate: 0.002,
      schedule: 'cosine',
      epochs: 10,
    },
  },
  {
    name: 'blur',
    title: t`Code too small: blur`,
    watch: t`Two numbers cannot tell all digits apart, so the network paints the average of those it confuses. The SSE stops near 39, for training and validation alike: more epochs do not help. Widen the code and watch it fall.`,
    settings: {
      hidden_dims: [256],
      latent_dim: 2,
      learning_rate: 0.004,
      schedule: 'cosine',
      epochs: 15,
    },
  },
  {
    name: 'overcomplete',
    title: t`Overcomplete, no penalty`,
    watch: t`More units than pixels and nothing that holds them back: four of five answer to every digit, most features keep the static they began with, and what is missing in the input comes back only in part. Switch L1 on, or masking.`,
    settings: {
      latent_dim: 1024,
      latent_activation: 'relu',
      learning_rate: 0.002,
      schedule: 'cosine',
      batch_size: 64,
      epochs: 5,
    },
  },
  {
    name: 'ignored-code',
    title: t`The decoder ignores its code`,
    watch: t`Telling anything through the code is made so dear (beta is 100) that the decoder does without: the KL term goes to 0 and every digit is rebuilt as the same grey average. Lower beta to 1 and start anew.`,
    settings: {
      hidden_dims: [256, 256],
      latent_dim: 16,
      variational: true,
      penalties: [{ kind: 'gaussian_kl', beta: 100, warm_up_steps: 0 }],
      learning_rate: 0.004,
      schedule: 'cosine',
      epochs: 10,
    },
  },
  {
    name: 'diverging',
    title: t`Learning rate too high`,
    watch: t`Each step overshoots by more than the one before, and after a handful of them the loss is no number any more. The last finite weights are kept. A tenth of the rate works, and so does a clip norm of 1.`,
    settings: {
      hidden_dims: [256],
      latent_dim: 32,
      corruption: [{ kind: 'masking', probability: 0.25 }],
      optimizer: 'sgd',
      learning_rate: 0.05,
      momentum: 0.9,
      epochs: 10,
    },
  },
  {
    name: 'dead-units',
    title: t`Dead rectifiers`,
    watch: t`A rate that is too high pushes most rectifiers to where they are 0 for every digit; no gradient brings them back. Of 64 units of the code only a few are left, and pictures stay a blur. Leaky ReLU or a lower rate helps.`,
    settings: {
      hidden_dims: [256],
      latent_dim: 64,
      hidden_activation: 'relu',
      latent_activation: 'relu',
      learning_rate: 0.03,
      epochs: 8,
    },
  },
];
