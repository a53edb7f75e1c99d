/** What the lab says of numbers. Pure. */

import { bandOf } from '../../draw/band.js';
import { fourDigits, threeDigits } from '../../draw/numbers.js';
import { formatNumber, t } from '../../strings/t.js';

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
  return values.length > 1 ? t`${say(mean)} (from ${say(low)} to ${say(high)})` : say(mean);
}

export const degrees = (/** @type {number} */ angle) => `${threeDigits(angle)}°`;

/** Why there is no angle, and the way to one. @param {number} dims numbers in the network's code @param {number} held axes of PCA at hand */
export function noAngle(dims, held) {
  if (dims > held) return t`The axes of PCA that this code is held against are being computed.`;
  return dims > 256
    ? t`Angles are computed for codes of up to 256 numbers.`
    : t`This network has no such angle: only one linear layer each way spans a flat space. To see one, train “Linear: PCA again”, or the linear one below.`;
}

/**
 * What has come of a training so far.
 * @param {Training} training @param {number | undefined} pca its squared error with codes of the same length
 */
export function pcaOutcome({ kind, dims, runs, over }, pca) {
  const measured = runs.filter(({ moments }) => moments.length);
  const newest = measured.map(({ moments }) => /** @type {import('./runs.js').Moment} */ (moments.at(-1)));
  if (!newest.length) return over ? t`Given up before anything was measured.` : t`Fetching the digits …`;
  const done = runs.filter((run) => run.done).length;
  const [of, count] = [measured[0]?.seed, measured.length];
  const whose =
    done === runs.length
      ? count === 1
        ? t`Seed ${of} when all have learned`
        : t`Mean of ${count} seeds when all have learned`
      : over
        ? count === 1
          ? t`Seed ${of} when given up`
          : t`Mean of ${count} seeds when given up`
        : count === 1
          ? t`Seed ${of} so far`
          : t`Mean of ${count} seeds so far`;
  const angles = newest.flatMap(({ angle }) => (angle === null ? [] : [angle]));
  const squared = newest.map(({ errors }) => errors.ssePerImage);
  const parts = [
    ...(angles.length ? [t`largest angle ${band(angles, degrees)}`] : []),
    t`squared error ${band(squared, fourDigits)}`,
    ...(pca === undefined ? [] : [t`PCA’s with ${dims} numbers ${fourDigits(pca)}`]),
  ];
  const said = t`${whose}: ${parts.join(', ')}.`;
  return kind === 'bent' && pca !== undefined ? `${said} ${passedPca(runs, pca)}` : said;
}

/** When the first seed came below PCA. @param {Training['runs']} runs @param {number} pca */
export function passedPca([first], pca) {
  const at = first?.moments.find(({ errors }) => errors.ssePerImage < pca);
  return at
    ? t`Seed ${first?.seed} is below PCA since step ${formatNumber(at.step)} or before: what is not linear does what no linear map can.`
    : t`It is still above PCA.`;
}

/** @param {number} dims of a code */
export const inNumbers = (dims) => (dims === 1 ? t`1 number` : t`${dims} numbers`);

/** @param {Training} training */
export function pcaProgress({ runs, steps }) {
  return runs
    .map(({ seed, step, done }) => {
      if (done) return t`seed ${seed} done`;
      return step ? t`seed ${seed} at step ${formatNumber(step)} of ${formatNumber(steps)}` : t`seed ${seed} waits`;
    })
    .join(', ');
}
