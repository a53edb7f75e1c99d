/** Figures of learned scores and of walks along them. Pure. */

/** @typedef {import('../record.js').FigureRecord} FigureRecord */

/** @type {Record<string, FigureRecord>} */
export const SCORES_OF_DENSITY = {
  score: {
    name: 'Score',
    unit: '1 by distance in the plane',
    what: 'The slope of the logarithm of the density, as an arrow: where to, and how steeply, the density grows. Learned: (r(x) − x) / σ², from the denoiser r.',
    why: 'It is the score of the density smoothed by the noise of training, and of no other: with less noise it is steeper near the data.',
  },
  score_error: {
    name: 'Relative RMS error',
    unit: 'per cent of the exact field’s size',
    what: 'Root of the mean squared difference between learned and exact score over 4,000 draws, divided by that of the exact score itself.',
    why: 'It is least where the exact density is smoothed by the noise of training. A field of zeros has 100 %, and one that points the wrong way more.',
    beside: () => [{ label: 'A field of zeros', value: 100, unit: '%', source: 'By definition.' }],
  },
  acceptance: {
    name: 'Metropolis acceptance',
    unit: 'a share, from 0 to 1',
    what: 'How often Metropolis and Hastings would let a step from a draw of the smoothed density pass.',
    why: 'Near 1 the step is small enough for the walks to end as the density says. Walks here take every step, so what is not accepted spreads them wider.',
  },
  total_variation: {
    name: 'Histogram’s distance (total variation)',
    unit: 'a share, from 0 to 1',
    what: 'Half the sum of the differences of the shares in 20 × 20 squares: 0 the same, 1 nothing in common.',
    why: '2,000 points never fill 400 squares evenly: even draws from the density itself have the distance in the column “draws”, and nothing gets below it but by luck.',
  },
};
