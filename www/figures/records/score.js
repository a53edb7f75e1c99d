/** Figures of learned scores and of walks along them. Pure. */

import { t } from '../../strings/t.js';

/** @typedef {import('../record.js').FigureRecord} FigureRecord */

/** @type {Record<string, FigureRecord>} */
export const SCORES_OF_DENSITY = {
  score: {
    name: t`Score`,
    unit: t`1 by distance in the plane`,
    what: t`The slope of the logarithm of the density, as an arrow: where to, and how steeply, the density grows. Learned: (r(x) − x) / σ², from the denoiser r.`,
    why: t`It is the score of the density smoothed by the noise of training, and of no other: with less noise it is steeper near the data.`,
  },
  score_error: {
    name: t`Relative RMS error`,
    unit: t`per cent of the exact field’s size`,
    what: t`Root of the mean squared difference between learned and exact score over 4,000 draws, divided by that of the exact score itself.`,
    why: t`It is least where the exact density is smoothed by the noise of training. A field of zeros has 100 %, and one that points the wrong way more.`,
    beside: () => [{ label: t`A field of zeros`, value: 100, unit: '%', source: t`By definition.` }],
  },
  acceptance: {
    name: t`Metropolis acceptance`,
    unit: t`a share, from 0 to 1`,
    what: t`How often Metropolis and Hastings would let a step from a draw of the smoothed density pass.`,
    why: t`Near 1 the step is small enough for the walks to end as the density says. Walks here take every step, so what is not accepted spreads them wider.`,
  },
  total_variation: {
    name: t`Histogram’s distance (total variation)`,
    unit: t`a share, from 0 to 1`,
    what: t`Half the sum of the differences of the shares in 20 × 20 squares: 0 the same, 1 nothing in common.`,
    why: t`2,000 points never fill 400 squares evenly: even draws from the density itself have the distance in the column “draws”, and nothing gets below it but by luck.`,
  },
};
