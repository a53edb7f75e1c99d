import { LIMITS } from '../../../experiment/settings.js';
import { setting } from './field.js';
import { CLIPPING, COSINE, SGD, WEIGHT_DECAY } from './formulas.js';

/** @typedef {import('./field.js').Section} Section */
/** @typedef {import('./field.js').Settings} Settings */

const NAMES = { sgd: 'SGD', nesterov: 'Nesterov', adam: 'Adam' };

/** What a rule begins with: the same rate means different things to each. @type {Record<Settings['optimizer'], Partial<Settings>>} */
const FRESH = {
  sgd: { learning_rate: 0.005, momentum: 0.9 },
  nesterov: { learning_rate: 0.005, momentum: 0.9 },
  adam: { learning_rate: 0.002, momentum: undefined },
};

/** @type {Section} */
export const OPTIMIZER_SECTION = {
  title: 'Optimiser',
  digest: ({ optimizer, learning_rate }) => `${NAMES[optimizer]}, rate ${learning_rate}`,
  fields: [
    setting('learning_rate', {
      as: 'amount',
      label: 'Learning rate',
      scale: { low: 1e-5, high: 1, steps: 200, log: true },
      limits: LIMITS.learning_rate,
      help: 'How far a step goes. Too far, and the loss leaps away.',
    }),
    setting('optimizer', {
      as: 'choice',
      label: 'Rule',
      anew: true,
      options: NAMES,
      help: ({ optimizer }) =>
        ({
          sgd: 'Follows the gradient, with the pace of earlier steps kept.',
          nesterov: 'As SGD, with the gradient taken one step ahead.',
          adam: 'Gives each weight a rate of its own, by how its gradients vary.',
        })[optimizer],
      formula: SGD,
      set: (_, /** @type {Settings['optimizer']} */ optimizer) => ({ optimizer, ...FRESH[optimizer] }),
    }),
    setting('momentum', {
      as: 'amount',
      label: 'Momentum',
      scale: { low: 0, high: 0.99, steps: 99 },
      limits: LIMITS.momentum,
      hidden: ({ optimizer }) => optimizer === 'adam',
      get: ({ momentum, optimizer }) => momentum ?? (optimizer === 'nesterov' ? 0.9 : 0),
      help: 'Share of its pace that a step hands on to the next.',
    }),
    setting('schedule', {
      as: 'choice',
      label: 'Schedule',
      options: { constant: 'Constant', cosine: 'Cosine', step: 'Steps' },
      help: ({ schedule }) =>
        ({
          constant: 'The rate stays.',
          cosine: 'The rate falls to 0 along half a cosine, over all epochs.',
          step: 'Full rate for half of the run, a tenth for a quarter, a hundredth for the rest.',
        })[schedule],
      formula: `Cosine: ${COSINE}`,
    }),
    setting('warm_up_steps', {
      as: 'amount',
      label: 'Warm-up steps',
      scale: { low: 10, high: 10_000, steps: 60, log: true, off: true, whole: true },
      limits: LIMITS.warm_up_steps,
      set: (_, value) => ({ warm_up_steps: value ?? 0 }),
      help: 'The rate rises from 0 over these first steps.',
    }),
    setting('clip_norm', {
      as: 'amount',
      label: 'Clip gradients at',
      scale: { low: 0.01, high: 1000, steps: 100, log: true, off: true },
      limits: LIMITS.clip_norm,
      help: 'Longer gradients are cut to this length, which tames leaps. Empty: never.',
      formula: CLIPPING,
    }),
    setting('weight_decay', {
      as: 'amount',
      label: 'Weight decay',
      scale: { low: 1e-5, high: 1, steps: 100, log: true, off: true },
      limits: LIMITS.weight_decay,
      set: (_, value) => ({ weight_decay: value ?? 0 }),
      help: 'Every weight shrinks a little with each step.',
      formula: WEIGHT_DECAY,
    }),
    setting('batch_size', {
      as: 'amount',
      label: 'Batch size',
      anew: true,
      scale: { low: 8, high: 512, steps: 6, log: true, whole: true },
      limits: LIMITS.batch_size,
      help: 'Samples that a step averages over.',
    }),
  ],
};
