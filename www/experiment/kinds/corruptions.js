/** Kinds of noise on an image, each with one number for its level. The order is that of the menus. Pure. */

import { i, math, n, o, paren, sub, X, X_TILDE } from './mathml.js';
import { t } from '../../strings/t.js';

const PROBABILITY = {
  ...{ low: 0, high: 1, usual: 0.25, label: t`Probability` },
  scale: { low: 0, high: 1, steps: 100 },
};

/** @satisfies {Record<string, import('./record.js').CorruptionRecord>} */
export const CORRUPTIONS = {
  none: {
    label: t`None`,
    brief: t`none`,
    helpOnce: t`The network gets your digit as it is.`,
    numbers: {},
  },
  masking: {
    label: t`Masking`,
    brief: t`masking`,
    help: t`Pixels go black at random; the network has to fill them in.`,
    helpOnce: t`Each pixel turns black with this probability.`,
    formula: t`${math(X_TILDE, o('='), n(0))} with probability ${math(i('p'))}, else ${math(X)}`,
    numbers: { probability: { ...PROBABILITY, help: t`Share of the pixels that go.` } },
  },
  gaussian: {
    label: t`Gaussian`,
    brief: t`Gaussian`,
    help: t`A random number from a normal distribution is added to each value.`,
    helpOnce: t`A random number from a normal distribution is added to each pixel.`,
    formula: math(
      ...[X_TILDE, o('='), X, o('+'), i('σ'), sub(i('ε'), i('i')), o(','), '<mspace width=".5em"/>'],
      ...[sub(i('ε'), i('i')), o('∼'), '<mi mathvariant="normal">N</mi>', paren(n(0), o(','), n(1))],
    ),
    numbers: {
      std_dev: {
        ...{ low: 0, high: 1.5, usual: 0.5, label: t`Standard deviation` },
        scale: { low: 0, high: 1.5, steps: 150 },
        help: t`Size of that number; ink runs from 0 to 1.`,
      },
    },
  },
  salt_and_pepper: {
    label: t`Salt & pepper`,
    brief: t`salt & pepper`,
    help: t`Pixels go black or white at random.`,
    helpOnce: t`Each pixel turns black or white with this probability.`,
    formula: t`${math(X_TILDE, o('='), n(0))} or ${math(n(1))}, each with probability ${math(i('p'), o('/'), n(2))}, else ${math(X)}`,
    numbers: { probability: { ...PROBABILITY, help: t`Share of the pixels that are struck.` } },
  },
};
