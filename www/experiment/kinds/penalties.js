/** Penalties on the code. The order is that of a link. Pure. */

import { frac, i, LOG, math, n, o, over, paren, sub, sum, sup, X, Z } from './mathml.js';
import { t } from '../../strings/t.js';

/** @param {number} low @param {number} high */
const log = (low, high) => ({ low, high, steps: 160, log: true });

const WEIGHT = { low: 0, high: 1000 };

const RHO_HAT = sub(over(i('ρ'), '^'), i('j'));
const REST_RHO = `${n(1)}${o('−')}${i('ρ')}`;
const SIGMA_SQUARED = `<msubsup>${i('σ')}${i('j')}${n(2)}</msubsup>`;

/** @satisfies {Record<string, import('./record.js').PenaltyRecord>} */
export const PENALTIES = {
  l1: {
    label: t`L1 on the code`,
    brief: 'L1',
    help: t`Every number of the code costs its size, so most of them go to 0.`,
    formula: math(i('λ'), sum(i('j')), o('|'), Z, o('|')),
    numbers: {
      weight: {
        ...WEIGHT,
        usual: 0.02,
        label: t`Weight λ`,
        scale: log(0.001, 10),
        help: t`More makes fewer units answer, and rebuilds less well.`,
      },
    },
    term: { title: 'L1', help: t`What the L1 penalty on the code adds to the loss.`, colour: 1 },
  },
  kl_sparsity: {
    label: t`KL sparsity`,
    brief: 'KL',
    help: t`Holds the mean activation of each unit near a small target ρ.`,
    formula: math(
      ...[i('λ'), sum(i('j'))],
      paren(
        ...[i('ρ'), LOG, frac(i('ρ'), RHO_HAT), o('+'), paren(REST_RHO)],
        ...[LOG, frac(REST_RHO, `${n(1)}${o('−')}${RHO_HAT}`)],
      ),
    ),
    numbers: {
      weight: {
        ...WEIGHT,
        usual: 1,
        label: t`Weight λ`,
        scale: log(0.01, 100),
        help: t`How hard the mean is pulled to its target.`,
      },
      target_activation: {
        low: 0.001,
        high: 0.999,
        usual: 0.05,
        label: t`Target ρ`,
        scale: { low: 0.01, high: 0.5, steps: 49 },
        help: t`Share of the time that a unit should be on.`,
      },
    },
    requires: {
      setting: 'latent_activation',
      is: 'sigmoid',
      words: t`Needs a sigmoid at the code, since it compares it with a probability.`,
    },
    term: { title: t`KL sparsity`, help: t`What the penalty on the mean activation adds to the loss.`, colour: 2 },
  },
  contractive: {
    label: t`Contractive`,
    brief: t`contractive`,
    help: t`Small changes of the picture should hardly move the code.`,
    formula: math(
      i('λ'),
      sum(`<mrow>${i('j')}${o(',')}${i('i')}</mrow>`),
      sup(paren(frac(`${o('∂')}${Z}`, `${o('∂')}${X}`)), n(2)),
    ),
    numbers: {
      weight: {
        ...WEIGHT,
        usual: 0.1,
        label: t`Weight λ`,
        scale: log(0.001, 10),
        help: t`More makes a calmer encoder.`,
      },
      // The page never asks for the exact norm (0 probes), whose price is two passes a unit of the code.
      probes: {
        low: 1,
        high: 32,
        whole: true,
        usual: 2,
        label: t`Probes`,
        scale: { low: 1, high: 32, steps: 5, log: true, whole: true },
        help: t`Random directions that estimate the norm; each makes a step slower and the estimate steadier.`,
      },
    },
    term: { title: t`contractive`, help: t`What the penalty on the encoder’s Jacobian adds to the loss.`, colour: 4 },
  },
  gaussian_kl: {
    label: t`KL to a standard normal`,
    brief: 'β',
    help: t`Keeps the clouds of a variational code together, so that it can be drawn from.`,
    formula: math(
      ...[frac(i('β'), n(2)), sum(i('j'))],
      paren(
        ...[`<msubsup>${i('μ')}${i('j')}${n(2)}</msubsup>`, o('+'), SIGMA_SQUARED],
        ...[o('−'), n(1), o('−'), LOG, SIGMA_SQUARED],
      ),
    ),
    numbers: {
      beta: {
        ...WEIGHT,
        usual: 1,
        label: t`Weight β`,
        scale: log(0.01, 100),
        help: t`1 makes the loss the evidence bound; far more, and the code goes silent.`,
      },
      warm_up_steps: {
        low: 0,
        high: 100_000,
        whole: true,
        usual: 0,
        label: t`Warm-up steps`,
        scale: { low: 10, high: 10_000, steps: 60, log: true, off: true, whole: true },
        help: t`β rises from 0 over these first steps.`,
      },
    },
    requires: {
      setting: 'variational',
      is: true,
      words: t`Needs a variational code, with a mean and a variance.`,
    },
    term: {
      title: t`Gaussian KL`,
      help: t`What the distance of the code’s distribution from a standard normal adds to the loss.`,
      colour: 3,
    },
  },
};
