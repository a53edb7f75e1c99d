/** What rebuilt images are judged by. Pure. */

import { i, LOG, math, n, o, over, paren, sub, sum, sup, X } from './mathml.js';
import { t } from '../../strings/t.js';

const X_HAT = sub(over(i('x'), '^'), i('i'));

/** @satisfies {Record<string, import('./record.js').LossRecord>} */
export const LOSSES = {
  mean_squared_error: {
    label: t`Squared error`,
    brief: t`squared error`,
    help: t`Difference of each pixel, squared and summed.`,
    formula: math(sum(i('i')), sup(paren(X, o('−'), X_HAT), n(2))),
    unit: 'sse_per_image',
    measure: 'SSE',
  },
  binary_cross_entropy: {
    label: t`Cross-entropy`,
    brief: 'cross-entropy',
    help: t`How surprised a network is by each pixel, that it gives a probability of ink, in nats: 1 nat is 1.44 bits. Learns faster on digits.`,
    formula: math(
      o('−'),
      sum(i('i')),
      paren(X, LOG, X_HAT, o('+'), paren(n(1), o('−'), X), LOG, paren(n(1), o('−'), X_HAT)),
    ),
    unit: 'bce_nats_per_image',
    measure: 'nats',
    requires: { setting: 'output_activation', is: 'sigmoid' },
  },
};
