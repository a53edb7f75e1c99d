/** What the score lab says of what it shows. Pure. */

import { threeDigits } from '../../draw/numbers.js';
import { formatDecimals, t } from '../../strings/t.js';

/** What would be written as a power of ten is nothing beside the rest of a field. @param {number} value */
const coordinate = (value) => threeDigits(Math.abs(value) < 0.0005 ? 0 : value);

/** @param {[number, number]} values */
export const pointWords = ([x, y]) => `(${coordinate(x)}, ${coordinate(y)})`;

/** @param {number | undefined} share */
export const percentWords = (share) =>
  share === undefined ? '–' : share >= 10 ? t`over 1,000 %` : `${formatDecimals(100 * share, 1)} %`;

/** Two noises of the slider that are the same. */
const SAME = 0.005;

/** Whether the slider stands at the noise of training. @param {number} one @param {number} other */
export const isSameNoise = (one, other) => Math.abs(one - other) < SAME;

/** @param {number} noise of the slider @param {number | undefined} learned that a network was trained with */
export function aboutField(noise, learned) {
  if (learned === undefined)
    return t`The exact score of the density, smoothed by the noise. No network has learned this density yet: train one with the button.`;
  const [now, own] = [noise, learned].map((value) => formatDecimals(value, 2));
  return isSameNoise(noise, learned)
    ? t`All lengths are to one scale, and arrows stand where 99 of 100 noisy training points lie: elsewhere the network never learned. Both fields are of σ = ${own}.`
    : t`The exact arrows are now those of σ = ${now}. The learned ones belong to the ${own} they were trained with: the score of the density smoothed by that noise, and of no other.`;
}

/** @param {Pick<import('../protocol.js').WalkReport, 'mean_metropolis_acceptance' | 'mean_metropolis_acceptance_along_exact_score' | 'total_variation_from_density' | 'total_variation_from_density_of_exact_draws'>} report */
export function aboutWalks({
  mean_metropolis_acceptance: learned,
  mean_metropolis_acceptance_along_exact_score: exact,
  total_variation_from_density: far,
  total_variation_from_density_of_exact_draws: draws,
}) {
  if (exact < 0.8)
    return t`The step is too large: even along the exact score many steps would be turned back, and the walks, which take every step, spread wider than the density.`;
  if (learned < exact - 0.03)
    return t`The step is small enough, but the learned field is off: along it fewer steps would pass than along the exact one.`;
  return far > draws + 0.05
    ? t`Nearly every step would pass, yet the histogram is not there: so small a step needs more than 200 to come there, or to cross from one part to the other.`
    : t`Nearly every step would pass, and the histogram is about as close as draws of the density itself.`;
}

/** What repeated denoising is. @param {string} whose network @param {number} first squared error to the nearest test digit @param {number} last */
export const aboutStrip = (whose, first, last) =>
  t`Each picture is the one before, through the denoiser “${whose}” again, after so many passes. Of ten starts the squared error to the nearest test digit falls from ${threeDigits(first)} to ${threeDigits(last)}; the mean picture is 53 from the test digits. It is a network of digits, not the one above, which reads points. And it is one map, repeated, no diffusion model: that would know how much noise is left, and add some back at each step.`;

/** @param {{ points: number | undefined, noise: number, learned: number | undefined }} state `points` of a density drawn by hand */
export function aboutTraining({ points, noise, learned }) {
  if (points === 0) return t`Draw at least one point first: a density of no points has no score.`;
  const one = points === 1 ? `${t`A single point is a single Gaussian: all its arrows point to it.`} ` : '';
  const word = formatDecimals(noise, 2);
  if (learned !== undefined && isSameNoise(noise, learned))
    return one + t`The network has learned this density with σ = ${word}. Move the noise to train at another.`;
  return one + t`Trains 2 → 32 → 32 → 2 numbers on 20,000 points with σ = ${word}, from seed 1: a few seconds.`;
}

/** What is in training. @param {number} noise */
export const underWay = (noise) =>
  t`A network trains with σ = ${formatDecimals(noise, 2)}, from seed 1; the field is its own, as it is now.`;

/** The walks left every bound. @param {unknown} error */
export function ranAway(error) {
  const { name, fields } = /** @type {{ name?: string, fields?: Record<string, unknown> }} */ (error ?? {});
  return name === 'Config' && fields?.['field'] === 'step_size';
}

/** Walks of each kind that something is said of: the acceptance along both fields, and how far they end. */
const WALKS = [
  [1, 0.7, 1],
  [0.9, 1, 1],
  [1, 1, 1],
  [1, 1, 0],
].map(([learned = 0, exact = 0, far = 0]) => ({
  mean_metropolis_acceptance: learned,
  mean_metropolis_acceptance_along_exact_score: exact,
  total_variation_from_density: far,
  total_variation_from_density_of_exact_draws: 0,
}));

/** What may stand at each place. @returns {import('../view.js').Rooms} */
export const scoreRooms = () => ({
  'about-field': [0.3, 0.4, undefined].map((learned) => aboutField(0.4, learned)),
  'about-walks': WALKS.map((report) => aboutWalks(report)),
  'about-training': [...[0.3, 0.4].map((learned) => aboutTraining({ points: 1, noise: 0.4, learned })), underWay(0.4)],
  'about-strip': [aboutStrip('small-denoising', 99.9, 99.9)],
});
