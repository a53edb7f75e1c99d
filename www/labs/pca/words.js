/** What the lab says of numbers. Pure. */

import { bandOf } from '../../draw/band.js';
import { fourDigits, threeDigits } from '../../draw/numbers.js';

/** @typedef {import('./runs.js').Training} Training */

/** @param {ArrayLike<number>} variances @param {number} dims @returns {{ share: number, left: number }} the share of the sum in the first ones, and the sum of the others */
export function keptBy(variances, dims) {
  const sum = (/** @type {number} */ from, /** @type {number} */ to) => {
    let total = 0;
    for (let at = from; at < to; at++) total += variances[at] ?? 0;
    return total;
  };
  const [kept, left] = [sum(0, dims), sum(dims, variances.length)];
  return { share: kept + left > 0 ? kept / (kept + left) : 1, left };
}

/** @param {number[]} values @param {(value: number) => string} say */
function band(values, say) {
  const { mean, low, high } = bandOf(values);
  return values.length > 1 ? `${say(mean)} (from ${say(low)} to ${say(high)})` : say(mean);
}

export const degrees = (/** @type {number} */ angle) => `${threeDigits(angle)}°`;

/** Why there is no angle, and the way to one. @param {number} dims numbers in the network's code @param {number} held axes of PCA at hand */
export function noAngle(dims, held) {
  if (dims > held) return 'The axes of PCA that this code is held against are being computed.';
  return dims > 256
    ? 'Angles are computed for codes of up to 256 numbers.'
    : 'This network has no such angle: only one linear layer each way spans a flat space. To see one, train “Linear: PCA again”, or the linear one below.';
}

/**
 * What has come of a training so far.
 * @param {Training} training @param {number | undefined} pca its squared error with codes of the same length
 */
export function pcaOutcome({ kind, dims, runs, over }, pca) {
  const measured = runs.filter(({ moments }) => moments.length);
  const newest = measured.map(({ moments }) => /** @type {import('./runs.js').Moment} */ (moments.at(-1)));
  if (!newest.length) return over ? 'Given up before anything was measured.' : 'Fetching the digits …';
  const done = runs.filter((run) => run.done).length;
  const whose = measured.length === 1 ? `Seed ${measured[0]?.seed}` : `Mean of ${measured.length} seeds`;
  const state = done === runs.length ? 'when all have learned' : over ? 'when given up' : 'so far';
  const angles = newest.flatMap(({ angle }) => (angle === null ? [] : [angle]));
  const squared = newest.map(({ errors }) => errors.ssePerImage);
  const against = pca === undefined ? '' : `, PCA’s with ${dims} numbers ${fourDigits(pca)}`;
  const said = `${whose} ${state}: ${angles.length ? `largest angle ${band(angles, degrees)}, ` : ''}squared error ${band(squared, fourDigits)}${against}.`;
  return kind === 'bent' && pca !== undefined ? `${said} ${passedPca(runs, pca)}` : said;
}

/** When the first seed came below PCA. @param {Training['runs']} runs @param {number} pca */
export function passedPca([first], pca) {
  const at = first?.moments.find(({ errors }) => errors.ssePerImage < pca);
  return at
    ? `Seed ${first?.seed} is below PCA since step ${at.step.toLocaleString('en')} or before: what is not linear does what no linear map can.`
    : 'It is still above PCA.';
}

/** @param {number} dims of a code */
export const inNumbers = (dims) => `${dims} ${dims === 1 ? 'number' : 'numbers'}`;

/** @param {Training} training */
export function pcaProgress({ runs, steps }) {
  return runs
    .map(({ seed, step, done }) => {
      if (done) return `seed ${seed} done`;
      return step
        ? `seed ${seed} at step ${step.toLocaleString('en')} of ${steps.toLocaleString('en')}`
        : `seed ${seed} waits`;
    })
    .join(', ');
}
