/**
 * What to try with a preset, as its words suggest it: each piece of advice is a button. Pure.
 *
 * @typedef {import('./types.js').Setup} Setup
 * @typedef {{ label: string, help?: string }} Words
 * @typedef {Words & { mend: (setup: Setup) => Setup, anew?: boolean }} Mend changes the run and trains on; `anew` from first
 *   weights even where it could go on
 * @typedef {Words & { beside: (setup: Setup) => Setup }} Beside trains another run, changed so, to compare
 * @typedef {Words & { picture: 'star' }} Draw puts a drawing on the pad
 * @typedef {Words & { noise: import('./types.js').Corruption }} Noise puts noise on what the pad holds
 * @typedef {Mend | Beside | Draw | Noise} Advice
 */
import { applyChange } from './changes.js';
import { CLIPPED, slowerRate } from './remedies.js';
import { t } from '../strings/t.js';

/** @param {keyof import('./settings.js').Settings} setting @param {unknown} value @returns {(setup: Setup) => Setup} */
const set = (setting, value) => (setup) => applyChange(setup, { setting, value });
/** @param {'corruption' | 'penalties'} list @param {string} kind @param {boolean} on @returns {(setup: Setup) => Setup} */
const turn = (list, kind, on) => (setup) => applyChange(setup, { list, kind, on });

/** @type {Noise} */
const NOISE = {
  label: t`Put noise on my digit`,
  help: t`Gaussian noise of 0.5 on the picture at the top, rebuilt by this network`,
  noise: { kind: 'gaussian', std_dev: 0.5 },
};
/** @type {Draw} */
const STAR = {
  label: t`Draw a star`,
  help: t`Puts a star on the pad at the top: this network has never seen one`,
  picture: 'star',
};

/** By the name of the preset. @type {Readonly<Record<string, readonly Advice[]>>} */
const ADVICE = {
  denoising: [{ label: t`Compare without noise`, beside: turn('corruption', 'masking', false) }, STAR],
  spiral: [{ label: t`Compare with a straight line`, beside: set('hidden_dims', []) }],
  linear: [{ label: t`Compare with a nonlinear layer`, beside: set('hidden_dims', [256]) }],
  bottleneck: [{ label: t`Compare with a code of 8`, beside: set('latent_dim', 8) }, STAR],
  tied: [{ label: t`Compare with untied weights`, beside: set('tied_weights', false) }],
  deep: [{ label: t`Compare with one hidden layer`, beside: set('hidden_dims', [256]) }],
  'sparse-l1': [
    { label: 'λ = 0', help: t`Takes the penalty away and trains on`, mend: turn('penalties', 'l1', false) },
  ],
  'sparse-kl': [
    { label: 'λ = 0', help: t`Takes the penalty away and trains on`, mend: turn('penalties', 'kl_sparsity', false) },
  ],
  'denoising-gaussian': [NOISE],
  'denoising-pepper': [NOISE],
  contractive: [{ label: t`Compare without the penalty`, beside: turn('penalties', 'contractive', false) }, NOISE],
  'two-numbers': [{ label: t`Compare with a code of 32`, beside: set('latent_dim', 32) }],
  variational: [{ label: t`Compare with a plain code`, beside: plain }],
  identity: [
    STAR,
    NOISE,
    { label: t`Compare with a code of 32`, beside: set('latent_dim', 32) },
    { label: t`Noise in training`, mend: turn('corruption', 'masking', true) },
  ],
  blur: [{ label: t`A code of 32`, mend: set('latent_dim', 32) }],
  overcomplete: [
    { label: t`L1 on`, mend: turn('penalties', 'l1', true) },
    { label: t`Masking on`, mend: turn('corruption', 'masking', true) },
  ],
  'ignored-code': [{ label: t`β = 1 and start anew`, mend: betaOne, anew: true }],
  diverging: [slowerRate(0.005), CLIPPED],
  'dead-units': [
    {
      label: t`Leaky ReLU`,
      mend: (setup) => set('latent_activation', 'leaky_relu')(set('hidden_activation', 'leaky_relu')(setup)),
    },
    { label: t`Learning rate 0.003 and start anew`, mend: set('learning_rate', 0.003), anew: true },
  ],
};

/** @param {string} preset its name @returns {readonly Advice[]} */
export const adviceOf = (preset) => ADVICE[preset] ?? [];

/** A KL term means nothing without a variance. @param {Setup} setup */
function plain(setup) {
  return set('variational', false)(turn('penalties', 'gaussian_kl', false)(setup));
}

/** @param {Setup} setup */
function betaOne(setup) {
  return applyChange(setup, { list: 'penalties', kind: 'gaussian_kl', number: 'beta', value: 1 });
}
