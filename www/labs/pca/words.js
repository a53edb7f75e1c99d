/** What the lab says of numbers. Pure. */

import { bandOf } from '../../draw/band.js';
import { fourDigits, threeDigits } from '../../draw/numbers.js';
import { formatDecimals, formatNumber, t } from '../../strings/t.js';
import { PCA_SEEDS } from './setups.js';

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

/** What PCA keeps. @param {ArrayLike<number>} variances @param {number} dims */
export function aboutKept(variances, dims) {
  const { share, left } = keptBy(variances, dims);
  return dims === 1
    ? t`1 axis keeps ${formatDecimals(100 * share, 1)} % of the variance around the mean. What the others hold, ${fourDigits(left)}, is the squared error that PCA leaves on the training digits.`
    : t`${dims} axes keep ${formatDecimals(100 * share, 1)} % of the variance around the mean. What the others hold, ${fourDigits(left)}, is the squared error that PCA leaves on the training digits.`;
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

/** What the axes are. @param {boolean} turned @param {boolean} found @param {number} angle of both spans, in degrees */
export function aboutAxes(turned, found, angle) {
  const about = turned
    ? t`The axes of what its decoder draws, found by a singular value decomposition without looking at PCA.`
    : t`Each column of the decoder: not the axes, since any mixing of the code draws the same pictures. Only the span is determined.`;
  const how = found
    ? t`${about} Below each |cos| to PCA’s axis in its place.`
    : t`Its axes are shown when it stands still.`;
  return t`${how} Largest angle between both spans: ${degrees(angle)}.`;
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

/** What trains, and how far each is. @param {Pick<Training, 'kind' | 'runs' | 'steps'>} training */
export function pcaProgress({ kind, runs, steps }) {
  const [reached, all] = [runs.map(({ step }) => formatNumber(step)).join(' · '), steps ? formatNumber(steps) : '–'];
  return kind === 'linear'
    ? t`The linear one trains, a network a seed: step ${reached} of ${all}.`
    : t`The bent one trains, a network a seed: step ${reached} of ${all}.`;
}

/** Three networks that have learned. @param {import('./runs.js').Kind} kind @returns {Training} */
function learned(kind) {
  const errors = { ssePerImage: 13.38, ssePerImageClipped: 13.19 };
  const moment = { step: 5640, errors, angle: kind === 'linear' ? 88.8 : null, pixels: new Uint8Array() };
  const runs = PCA_SEEDS.map((seed) => ({ seed, name: '', step: 5640, done: true, moments: [moment] }));
  return { kind, dims: 128, steps: 5640, runs, over: true };
}

/** What may stand at each place. @returns {import('../view.js').Rooms} */
export const pcaRooms = () => ({
  kept: [aboutKept(new Float64Array(784).fill(0.07), 128)],
  'about-axes': [...[true, false].map((turned) => aboutAxes(turned, true, 88.8)), noAngle(10, 64)],
  outcome: [pcaOutcome(learned('linear'), 13.19), pcaOutcome(learned('bent'), 13.39)],
  ...Object.fromEntries(
    ['network', 'linear', 'bent'].map((id) => [
      `${id}-about`,
      [t`${inNumbers(32)}, mean of ${PCA_SEEDS.length} seeds`],
    ]),
  ),
  'row-title': [`${t`Linear, trained here`}, ${t`${inNumbers(128)}, seed ${1}, step ${formatNumber(5640)}`}`],
  progress: [pcaProgress(learned('linear'))],
});
