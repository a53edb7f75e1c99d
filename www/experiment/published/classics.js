/** What a tutorial and a paper showed as pictures. Pure. */

import { ACTIVATION } from './figures.js';
import { t } from '../../strings/t.js';

/** @typedef {import('./record.js').PublishedResult} PublishedResult */
/** @typedef {Partial<import('../settings.js').Settings>} Settings */

/** @type {PublishedResult[]} */
export const CLASSIC_PICTURES = [
  {
    name: 'ufldl-sparse',
    title: t`UFLDL: 196 pen strokes`,
    watch: t`Sigmoid units that are to be on a tenth of the time. Look at the weights as pictures: 196 strokes of a pen, each somewhere on the page. The tutorial shows that picture and no figure; the share of the time is what can be compared.`,
    settings: {
      hidden_activation: 'relu',
      latent_dim: 196,
      latent_activation: 'sigmoid',
      initialization: 'glorot_uniform',
      loss: 'mean_squared_error',
      penalties: [{ kind: 'kl_sparsity', weight: 6, target_activation: 0.1 }],
      optimizer: 'nesterov',
      learning_rate: 0.01,
      weight_decay: 0.006,
      schedule: 'cosine',
      batch_size: 500,
      epochs: 100,
    },
    figures: [{ ...ACTIVATION, published: t`0.1 (the target)`, low: 0.08, high: 0.12, rule: t`within 0.02` }],
    source: {
      title: 'UFLDL Tutorial',
      by: 'A. Ng and others, Stanford',
      year: 2011,
      where: t`exercise on vectorization: 196 units, ρ = 0.1, β = 3, λ = 0.003`,
      url: 'http://ufldl.stanford.edu/wiki/index.php/Exercise:Vectorization',
    },
    differences: [
      t`The tutorial minimises by L-BFGS over 10,000 digits at once; this page takes Nesterov steps over batches of 500 of its 12,000 digits, so the mean activation is that of a batch.`,
      t`The tutorial halves the squared error; this page does not, so β and λ are twice as large here: 6 and 0.006.`,
      t`The decay of weights acts on biases, too.`,
    ],
  },
  {
    name: 'hinton-two-numbers',
    title: t`Hinton: codes of 2 numbers`,
    watch: t`Deep layers down to two numbers, which make a map of the digits. The paper shows the map beside that of PCA and no figure; compared is how often the nearest code on it is of another class: PCA’s is in 62 % of the cases.`,
    settings: {
      data: 'full',
      hidden_dims: [1000, 500, 250],
      latent_dim: 2,
      hidden_activation: 'silu',
      initialization: 'he',
      learning_rate: 0.001,
      schedule: 'cosine',
      batch_size: 128,
      epochs: 20,
    },
    figures: [
      {
        measure: 'neighborErrorPercent',
        name: t`Nearest code is of another class`,
        unit: '%',
        decimals: 1,
        published: t`a picture`,
        low: 0,
        high: 61.9,
        rule: t`below PCA’s 61.9 %`,
      },
    ],
    source: {
      title: 'Reducing the Dimensionality of Data with Neural Networks',
      by: 'G. Hinton and R. Salakhutdinov, Science 313',
      year: 2006,
      where: t`figure 3: codes of a 784-1000-500-250-2 network beside two principal components`,
      url: 'https://doi.org/10.1126/science.1127647',
    },
    differences: [
      t`The paper trains logistic units layer by layer as restricted Boltzmann machines, then all of them by conjugate gradients; here SiLU units begin with He’s weights and learn by Adam over 20 epochs, without pretraining.`,
      t`The nearest of the codes of the first 10,000 training digits is looked for, for each of the 10,000 test digits.`,
    ],
  },
];
