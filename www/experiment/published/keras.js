/** The Keras blog’s autoencoders. Pure. */

import { ACTIVATION, nearly, PER_PIXEL, PIXELS } from './figures.js';
import { t } from '../../strings/t.js';

/** @typedef {import('./record.js').PublishedResult} PublishedResult */
/** @typedef {Partial<import('../settings.js').Settings>} Settings */

/** Keras averages over pixels where we sum: its epsilon and its weights of penalties are 784 times as large here. @type {Settings} */
const KERAS = {
  data: 'full',
  latent_dim: 32,
  hidden_activation: 'relu',
  latent_activation: 'relu',
  initialization: 'glorot_uniform',
  learning_rate: 0.001,
  epsilon: 7.84e-5,
  schedule: 'constant',
  batch_size: 256,
};

const KERAS_BLOG = {
  title: 'Building Autoencoders in Keras',
  by: 'F. Chollet, The Keras Blog',
  year: 2016,
  url: 'https://blog.keras.io/building-autoencoders-in-keras.html',
};

const KERAS_DIFFERENCES = [
  t`Keras averages the loss over pixels, this page sums it: Adam’s epsilon, 1e-7 there, is ${PIXELS} times as large here.`,
  t`Keras’ Adam adds its epsilon before the bias is corrected, this page’s afterwards, which tells only in the first steps.`,
];

const PER_PIXEL_DIFFERENCES = [
  ...KERAS_DIFFERENCES,
  t`The figure is the cross-entropy of a digit, in nats, divided by its ${PIXELS} pixels; the source gives it to one digit.`,
];

/** @type {PublishedResult[]} */
export const KERAS_NETWORKS = [
  {
    name: 'keras-32',
    title: t`Keras blog: 32 numbers`,
    watch: t`One layer each way, the first network of the Keras blog. It falls fast to 0.10 nats a pixel and then slowly towards 0.09; most of what is left is the grey of the pixels, which no network gets below.`,
    settings: { ...KERAS, epochs: 50 },
    figures: [{ ...PER_PIXEL, published: t`about 0.09`, ...nearly(0.09) }],
    source: { ...KERAS_BLOG, where: t`the simplest possible autoencoder, 50 epochs` },
    differences: PER_PIXEL_DIFFERENCES,
  },
  {
    name: 'keras-sparse',
    title: t`Keras blog: sparse, L1`,
    watch: t`The same network with a price on its code. It rebuilds a little worse, and the mean of the code falls to less than half of what it is without the price.`,
    settings: { ...KERAS, penalties: [{ kind: 'l1', weight: 0.0784 }], epochs: 100 },
    figures: [
      { ...ACTIVATION, published: '3.33', low: 0, high: 7.3 / 2, rule: t`below half of 7.30, that without L1` },
    ],
    source: { ...KERAS_BLOG, where: t`adding a sparsity constraint on the encoded representations, 100 epochs` },
    differences: [
      ...KERAS_DIFFERENCES,
      t`The weight of the penalty, 1e-4 there, is ${PIXELS} times as large here, for the same reason.`,
      t`The source’s test loss, 0.10, is not compared: it does not say whether the price of the code is counted in it.`,
    ],
  },
  {
    name: 'keras-deep',
    title: t`Keras blog: deep, 128-64-32`,
    watch: t`Three layers each way, through as many numbers as the shallow network. After 100 epochs it is to be a bit better, about 0.08 nats a pixel.`,
    settings: { ...KERAS, hidden_dims: [128, 64], epochs: 100 },
    figures: [{ ...PER_PIXEL, published: t`about 0.08`, ...nearly(0.08) }],
    source: { ...KERAS_BLOG, where: t`deep autoencoder, 100 epochs` },
    differences: PER_PIXEL_DIFFERENCES,
  },
];
