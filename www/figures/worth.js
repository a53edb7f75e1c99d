/** What errors are worth beside, as the explanations of figures list it. Pure. */

import { BASELINES, underNoise } from '../experiment/baselines.js';
import { formatNumber, t } from '../strings/t.js';

/** @typedef {import('./record.js').Facts} Facts */
/** @typedef {import('./record.js').Beside} Beside */

const { digits: DIGITS } = BASELINES;
const { one_picture: ONE_PICTURE } = DIGITS;
const NATS = t`nats`;
const MEAN_PICTURE = t`The mean picture`;
const ALL_GREY = t`All grey, 0.5`;
/** Of what the page measures itself. */
const PACK = t`Means over the page’s ${formatNumber(DIGITS.test_samples)} test digits, from its ${formatNumber(DIGITS.training_samples)} training digits.`;
/** Of what was measured for this project on the whole set. */
export const WHOLE = t`Measured on all of MNIST: 60,000 training digits, 10,000 test digits.`;
export const KERAS = t`Published: the autoencoder tutorial of the Keras blog; 60,000 digits, validation per pixel × 784.`;

/** @param {string} label @param {number | undefined} value @param {string} [unit] @returns {Beside[]} */
const measured = (label, value, unit) =>
  value === undefined ? [] : [{ label, value, source: PACK, ...(unit && { unit }) }];

/** What noise did to digits, before anything is taken away. @param {Facts} facts */
export function corrupted({ noise, digits }) {
  const sse = digits === false || !noise ? undefined : underNoise(DIGITS, [noise])?.corrupted;
  return measured(t`This noise, not taken away`, sse);
}

/** What a squared error summed over the pixels of a digit stands beside. @param {Facts} facts @returns {Beside[]} */
export function squaredErrors(facts) {
  const { dims, noise, digits } = facts;
  if (digits === false) return [];
  return [
    ...corrupted(facts),
    ...measured(t`The best affine denoiser of this noise`, noise && underNoise(DIGITS, [noise])?.bestAffine),
    ...measured(dims === 1 ? t`PCA, 1 number` : t`PCA, ${dims} numbers`, dims && DIGITS.pca_sse[dims]),
    ...measured(MEAN_PICTURE, DIGITS.pca_sse[0]),
    ...measured(t`All black`, ONE_PICTURE.all_black_sse),
    ...measured(ALL_GREY, ONE_PICTURE.all_grey_sse),
    ...trained(dims),
  ];
}

/** What a network of a known recipe reaches with as many numbers. @param {number | undefined} dims @returns {Beside[]} */
function trained(dims) {
  const known = [
    { dims: 2, label: t`784-256-128-2 in PyTorch, 20 epochs`, value: 30.2 },
    { dims: 30, label: t`784-1000-500-250-30 in PyTorch, 50 epochs`, value: 2.93 },
    { dims: 32, label: t`784-512-32 in PyTorch, 6 epochs`, value: 5.13 },
  ];
  return known.filter((each) => each.dims === dims).map(({ label, value }) => ({ label, value, source: WHOLE }));
}

/** What a cross-entropy summed over the pixels of a digit stands beside. @param {Facts} facts @returns {Beside[]} */
export function crossEntropies({ dims, digits }) {
  if (digits === false) return [];
  const published = dims === 32 ? [{ label: t`Keras blog, 32 numbers, 50 epochs`, value: 0.09 * 784 }] : [];
  return [
    ...measured(t`Grey-level floor: every pixel met exactly`, ONE_PICTURE.grey_level_floor_nats, NATS),
    ...measured(MEAN_PICTURE, ONE_PICTURE.mean_picture_nats, NATS),
    ...measured(ALL_GREY, ONE_PICTURE.all_grey_nats, NATS),
    ...published.map((each) => ({ ...each, unit: NATS, source: KERAS })),
  ];
}

/** What a reconstruction term stands beside, in its own unit. @param {Facts} facts */
export const losses = (facts) => (facts.nats ? crossEntropies(facts) : squaredErrors(facts));

/** What a negative ELBO stands beside. @returns {Beside[]} */
export const evidence = () => [
  {
    label: t`784-500-20, 30 epochs, binarised digits`,
    value: 100.03,
    unit: NATS,
    source: t`Measured in PyTorch on 50,000 binarised digits of MNIST: a Bernoulli of black and white pixels, with no floor.`,
  },
  {
    label: t`Flax example, 784-500-20, after 10 epochs`,
    value: 104,
    unit: NATS,
    source: t`Published: README of Flax’s VAE example; 50,000 digits, binarised.`,
  },
  {
    label: t`Keras example, 2 numbers, 30 epochs`,
    value: 146.95,
    unit: NATS,
    source: t`Published: the VAE example of Keras, convolutional; grey pixels, trained and reported on all 70,000 digits.`,
  },
  ...measured(t`Grey-level floor of grey pixels`, ONE_PICTURE.grey_level_floor_nats, NATS),
];
