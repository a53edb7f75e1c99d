import { asWritten } from '../../../draw/numbers.js';
import { t } from '../../../strings/t.js';
import { i, math, n, o, paren } from '../../../experiment/kinds/mathml.js';
import { OPTIMIZERS, SCHEDULES } from '../../../experiment/kinds/optimizers.js';
import { usualNumbers } from '../../../experiment/setup.js';
import { setting, titles } from './field.js';

/** @typedef {import('./field.js').Section} Section */

const CLIPPING = t`${math(i('g'), o('←'), i('g'), i('c'), o('/'), o('‖'), i('g'), o('‖'))} where ${math(
  ...[o('‖'), i('g'), o('‖'), o('>'), i('c')],
)}`;
const WEIGHT_DECAY = math(i('w'), o('←'), paren(n(1), o('−'), i('η'), i('λ')), i('w'));

/** @type {Section} */
export const OPTIMIZER_SECTION = {
  title: t`Optimiser`,
  digest: ({ optimizer, learning_rate }) => t`${OPTIMIZERS[optimizer].label}, rate ${asWritten(learning_rate)}`,
  fields: [
    setting('learning_rate', {
      as: 'amount',
      label: t`Learning rate`,
      scale: { low: 1e-5, high: 1, steps: 200, log: true },
      help: t`How far a step goes. Too far, and the loss leaps away.`,
    }),
    setting('optimizer', {
      as: 'choice',
      label: t`Rule`,
      options: titles(OPTIMIZERS),
      help: ({ optimizer }) => OPTIMIZERS[optimizer].help,
      formula: OPTIMIZERS.sgd.formula,
    }),
    setting('momentum', {
      as: 'amount',
      label: t`Momentum`,
      scale: { low: 0, high: 0.99, steps: 99 },
      hidden: ({ optimizer }) => !('momentum' in OPTIMIZERS[optimizer].numbers),
      get: ({ momentum, optimizer }) => momentum ?? usualNumbers(optimizer).momentum,
      help: t`Share of its pace that a step hands on to the next.`,
    }),
    setting('schedule', {
      as: 'choice',
      label: t`Schedule`,
      options: titles(SCHEDULES),
      help: ({ schedule }) => SCHEDULES[schedule].help,
      formula: t`Cosine: ${SCHEDULES.cosine.formula}`,
    }),
    setting('warm_up_steps', {
      as: 'amount',
      label: t`Warm-up steps`,
      scale: { low: 10, high: 10_000, steps: 60, log: true, off: true, whole: true },
      help: t`The rate rises from 0 over these first steps.`,
    }),
    setting('clip_norm', {
      as: 'amount',
      label: t`Clip gradients at`,
      scale: { low: 0.01, high: 1000, steps: 100, log: true, off: true },
      help: t`Longer gradients are cut to this length, which tames leaps. Empty: never.`,
      formula: CLIPPING,
    }),
    setting('weight_decay', {
      as: 'amount',
      label: t`Weight decay`,
      scale: { low: 1e-5, high: 1, steps: 100, log: true, off: true },
      help: t`Every weight shrinks a little with each step.`,
      formula: WEIGHT_DECAY,
    }),
    setting('batch_size', {
      as: 'amount',
      label: t`Batch size`,
      scale: { low: 8, high: 512, steps: 6, log: true, whole: true },
      help: t`Samples that a step averages over.`,
    }),
  ],
};
