import { LIMITS, PENALTIES } from '../../../experiment/settings.js';
import { kindAmount, kindSwitch } from './field.js';
import { CONTRACTIVE, GAUSSIAN_KL, KL_SPARSITY, L1 } from './formulas.js';

/** @typedef {import('./field.js').Section} Section */

/** @param {number} low @param {number} high */
const log = (low, high) => ({ low, high, steps: 160, log: true });

const NAMES = { l1: 'L1', kl_sparsity: 'KL', contractive: 'contractive', gaussian_kl: 'β' };

/** @type {Section} */
export const PENALTY_SECTION = {
  title: 'Penalties',
  digest: ({ penalties }) =>
    penalties.map((each) => `${NAMES[each.kind]} ${'weight' in each ? each.weight : (each.beta ?? 1)}`).join(', ') ||
    'none',
  fields: [
    kindSwitch('penalties', 'l1', PENALTIES.l1, {
      label: 'L1 on the code',
      help: 'Every number of the code costs its size, so most of them go to 0.',
      formula: L1,
    }),
    kindAmount('penalties', 'l1', 'weight', LIMITS.weight, {
      label: 'Weight λ',
      scale: log(0.001, 10),
      help: 'More makes fewer units answer, and rebuilds less well.',
    }),
    kindSwitch('penalties', 'kl_sparsity', PENALTIES.kl_sparsity, {
      label: 'KL sparsity',
      help: 'Holds the mean activation of each unit near a small target ρ.',
      formula: KL_SPARSITY,
      refused: ({ latent_activation }) =>
        latent_activation === 'sigmoid' ? '' : 'Needs a sigmoid at the code, since it compares it with a probability.',
    }),
    kindAmount('penalties', 'kl_sparsity', 'weight', LIMITS.weight, {
      label: 'Weight λ',
      scale: log(0.01, 100),
      help: 'How hard the mean is pulled to its target.',
    }),
    kindAmount('penalties', 'kl_sparsity', 'target_activation', LIMITS.target_activation, {
      label: 'Target ρ',
      scale: { low: 0.01, high: 0.5, steps: 49 },
      help: 'Share of the time that a unit should be on.',
    }),
    kindSwitch('penalties', 'contractive', PENALTIES.contractive, {
      label: 'Contractive',
      help: 'Small changes of the picture should hardly move the code.',
      formula: CONTRACTIVE,
    }),
    kindAmount('penalties', 'contractive', 'weight', LIMITS.weight, {
      label: 'Weight λ',
      scale: log(0.001, 10),
      help: 'More makes a calmer encoder.',
    }),
    kindAmount('penalties', 'contractive', 'probes', LIMITS.probes, {
      label: 'Probes',
      scale: { low: 1, high: 32, steps: 5, log: true, whole: true },
      help: 'Random directions that estimate the norm; each makes a step slower and the estimate steadier.',
    }),
    kindSwitch('penalties', 'gaussian_kl', PENALTIES.gaussian_kl, {
      label: 'KL to a standard normal',
      help: 'Keeps the clouds of a variational code together, so that it can be drawn from.',
      formula: GAUSSIAN_KL,
      refused: ({ variational }) => (variational ? '' : 'Needs a variational code, with a mean and a variance.'),
    }),
    kindAmount('penalties', 'gaussian_kl', 'beta', LIMITS.weight, {
      label: 'Weight β',
      scale: log(0.01, 100),
      help: '1 makes the loss the evidence bound; far more, and the code goes silent.',
    }),
    kindAmount('penalties', 'gaussian_kl', 'warm_up_steps', LIMITS.warm_up_steps, {
      label: 'Warm-up steps',
      scale: { low: 10, high: 10_000, steps: 60, log: true, off: true, whole: true },
      help: 'β rises from 0 over these first steps.',
    }),
  ],
};
