/** Variational autoencoders of two libraries’ examples. Pure. */

import { BOUND, nearly } from './figures.js';
import { t } from '../../strings/t.js';

/** @typedef {import('./record.js').PublishedResult} PublishedResult */
/** @typedef {Partial<import('../settings.js').Settings>} Settings */

/** @type {Settings} */
const VAE = {
  latent_dim: 20,
  hidden_activation: 'relu',
  variational: true,
  penalties: [{ kind: 'gaussian_kl', beta: 1, warm_up_steps: 0 }],
  learning_rate: 0.001,
  schedule: 'constant',
  batch_size: 128,
  epochs: 10,
};

/** @type {PublishedResult[]} */
export const VAE_EXAMPLES = [
  {
    name: 'pytorch-vae',
    title: t`PyTorch’s VAE example`,
    watch: t`The network of PyTorch’s own example, trained as there on all 60,000 digits. After 10 epochs its test loss is to be about 105 nats a digit; the KL term settles near 25.`,
    settings: { ...VAE, data: 'full', hidden_dims: [400], initialization: 'pytorch' },
    figures: [{ ...BOUND, published: '105.1–105.6', ...nearly(105.1, 105.6) }],
    source: {
      title: 'Basic VAE Example',
      by: 'PyTorch, examples',
      year: 2017,
      where: t`vae/main.py; the range is that of three logs of it that others published, since the example names no figure`,
      url: 'https://github.com/pytorch/examples/tree/main/vae',
    },
    differences: [
      t`Biases and weights are drawn by PyTorch’s rule, from this page’s own generator: the run is not PyTorch’s to the bit.`,
      t`PyTorch sums the loss over a batch, this page takes the mean over its images: Adam takes the same steps but for its epsilon.`,
      t`As there, each code is drawn once when the 10,000 test digits are measured, here always from seed 1.`,
    ],
  },
  {
    name: 'flax-vae',
    title: t`Flax’s VAE example`,
    watch: t`A variational autoencoder on digits of black and white pixels: without greys, the evidence bound is one of a likelihood. After 10 epochs it is to be about 104 nats.`,
    settings: { ...VAE, data: 'black_and_white', hidden_dims: [500], initialization: 'glorot' },
    figures: [{ ...BOUND, published: t`about 104`, ...nearly(104) }],
    source: {
      title: 'Basic VAE Example',
      by: 'Flax, examples',
      year: 2020,
      where: t`examples/vae, README: around 104 after 10 epochs; an older README has 107.05 ± 0.25`,
      url: 'https://github.com/google/flax/tree/main/examples/vae',
    },
    differences: [
      t`Flax learns from the binarised MNIST of Larochelle and Murray; here the same 50,000 digits and the 10,000 test digits are drawn once as black or white, each pixel with its grey as the probability.`,
      t`Flax draws first weights from a normal distribution that is cut off, of variance 1 / inputs; this page takes Glorot’s normal one.`,
      t`Each code is drawn once when it is measured, here always from seed 1.`,
    ],
  },
];
