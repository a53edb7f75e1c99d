/** What errors are worth beside, as the explanations of figures list it. Pure. */

import { affineDenoiser, BASELINES, pcaError } from '../experiment/baselines.js';

/** @typedef {import('./record.js').Facts} Facts */
/** @typedef {import('./record.js').Beside} Beside */

const COUNT = BASELINES.test_images.toLocaleString('en');
/** Of what the page measures itself. */
export const PACK = `Means over the page’s ${COUNT} test digits, from its ${BASELINES.training_images.toLocaleString('en')} training digits.`;
/** Of what was measured for this project on the whole set. */
export const WHOLE = 'Measured on all of MNIST: 60,000 training digits, 10,000 test digits.';
export const KERAS =
  'Published: the autoencoder tutorial of the Keras blog; 60,000 digits, validation per pixel × 784.';

/** @param {string} label @param {number | undefined} value @param {string} [unit] @returns {Beside[]} */
const measured = (label, value, unit) =>
  value === undefined ? [] : [{ label, value, source: PACK, ...(unit && { unit }) }];

/** What a squared error summed over the pixels of a digit stands beside. @param {Facts} facts @returns {Beside[]} */
export function squaredErrors({ dims, noise, digits }) {
  if (digits === false) return [];
  const affine = affineDenoiser(noise);
  return [
    ...measured('This noise, not taken away', affine?.corrupted_sse_per_image),
    ...measured('The best affine denoiser of this noise', affine?.sse_per_image),
    ...measured(`PCA, ${dims} ${dims === 1 ? 'number' : 'numbers'}`, pcaError(dims)),
    ...measured('The mean picture', BASELINES.mean_picture.sse_per_image),
    ...measured('All black', BASELINES.all_black_sse_per_image),
    ...measured('All grey, 0.5', BASELINES.all_grey.sse_per_image),
    ...trained(dims),
  ];
}

/** What a network of a known recipe reaches with as many numbers. @param {number | undefined} dims @returns {Beside[]} */
function trained(dims) {
  const known = [
    { dims: 2, label: '784-256-128-2 in PyTorch, 20 epochs', value: 30.2 },
    { dims: 30, label: '784-1000-500-250-30 in PyTorch, 50 epochs', value: 2.93 },
    { dims: 32, label: '784-512-32 in PyTorch, 6 epochs', value: 5.13 },
  ];
  return known.filter((each) => each.dims === dims).map(({ label, value }) => ({ label, value, source: WHOLE }));
}

/** What a cross-entropy summed over the pixels of a digit stands beside. @param {Facts} facts @returns {Beside[]} */
export function crossEntropies({ dims, digits }) {
  if (digits === false) return [];
  const published = dims === 32 ? [{ label: 'Keras blog, 32 numbers, 50 epochs', value: 0.09 * 784 }] : [];
  return [
    ...measured('Grey-level floor: every pixel met exactly', BASELINES.grey_level_floor_nats_per_image, 'nats'),
    ...measured('The mean picture', BASELINES.mean_picture.bce_nats_per_image, 'nats'),
    ...measured('All grey, 0.5', BASELINES.all_grey.bce_nats_per_image, 'nats'),
    ...published.map((each) => ({ ...each, unit: 'nats', source: KERAS })),
  ];
}

/** What a reconstruction term stands beside, in its own unit. @param {Facts} facts */
export const losses = (facts) => (facts.nats ? crossEntropies(facts) : squaredErrors(facts));

/** What a negative ELBO stands beside. @returns {Beside[]} */
export const evidence = () => [
  {
    label: '784-500-20, 30 epochs, binarised digits',
    value: 100.03,
    unit: 'nats',
    source:
      'Measured in PyTorch on 50,000 binarised digits of MNIST: a Bernoulli of black and white pixels, with no floor.',
  },
  {
    label: 'Flax example, 784-500-20, after 10 epochs',
    value: 104,
    unit: 'nats',
    source: 'Published: README of Flax’s VAE example; 50,000 digits, binarised.',
  },
  {
    label: 'Keras example, 2 numbers, 30 epochs',
    value: 146.95,
    unit: 'nats',
    source:
      'Published: the VAE example of Keras, convolutional; grey pixels, trained and reported on all 70,000 digits.',
  },
  ...measured('Grey-level floor of grey pixels', BASELINES.grey_level_floor_nats_per_image, 'nats'),
];
