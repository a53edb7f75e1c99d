/** Rules of update, and how their rate changes over a run. Pure. */

import { frac, i, math, n, o, paren } from './mathml.js';
import { t } from '../../strings/t.js';

const MOMENTUM = { low: 0, high: 0.999 };
const BETA = { low: 0, high: 0.9999 };

/** @satisfies {Record<string, import('./record.js').OptimizerRecord>} */
export const OPTIMIZERS = {
  sgd: {
    label: 'SGD',
    help: t`Follows the gradient, with the pace of earlier steps kept.`,
    formula: [
      math(i('v'), o('←'), i('m'), i('v'), o('+'), i('g')),
      math(i('w'), o('←'), i('w'), o('−'), i('η'), i('v')),
    ].join(', '),
    numbers: { momentum: { ...MOMENTUM, usual: 0 } },
    fresh: { learning_rate: 0.005, momentum: 0.9 },
  },
  nesterov: {
    label: 'Nesterov',
    help: t`As SGD, with the gradient taken one step ahead.`,
    numbers: { momentum: { ...MOMENTUM, usual: 0.9 } },
    fresh: { learning_rate: 0.005, momentum: 0.9 },
  },
  adam: {
    label: 'Adam',
    help: t`Gives each weight a rate of its own, by how its gradients vary.`,
    numbers: {
      beta1: { ...BETA, usual: 0.9 },
      beta2: { ...BETA, usual: 0.999 },
      epsilon: { low: 1e-12, high: 1, usual: 1e-8 },
    },
    fresh: { learning_rate: 0.002, momentum: undefined },
  },
};

/** @satisfies {Record<string, { label: string, help: string, formula?: string }>} */
export const SCHEDULES = {
  constant: { label: t`Constant`, help: t`The rate stays.` },
  cosine: {
    label: t`Cosine`,
    help: t`The rate falls to 0 along half a cosine, over all epochs.`,
    formula: math(
      ...[i('η'), paren(i('t')), o('='), frac(i('η'), n(2))],
      paren(n(1), o('+'), '<mi>cos</mi>', frac(`${i('π')}${i('t')}`, i('T'))),
    ),
  },
  step: {
    label: t`Steps`,
    help: t`Full rate for half of the run, a tenth for a quarter, a hundredth for the rest.`,
  },
};
