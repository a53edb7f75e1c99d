/** What the anomaly lab says in words and tables. Pure. */

import { fourDigits } from '../../draw/numbers.js';
import { listed } from './setups.js';
import { formatDecimals, formatNumber, t } from '../../strings/t.js';

/** @typedef {import('../protocol.js').AnomalyReport} AnomalyReport */

/** A share in per cent. @param {number | null | undefined} share */
export function percent(share) {
  if (share === null || share === undefined || !Number.isFinite(share)) return '–';
  const value = 100 * share;
  return `${formatDecimals(value, value > 0 && value < 9.95 ? 1 : value % 1 ? 1 : 0)} %`;
}

/** An area under a curve. @param {number | null | undefined} value */
export const area = (value) =>
  value === null || value === undefined ? '–' : formatDecimals(value, 3).replace(/^0\./, '.');

/** What a trap is, with the numbers of the network shown. @param {string} id @param {AnomalyReport} report @param {number | undefined} pca area of principal components */
export function trapWords(id, report, pca) {
  const auc = area(report.auc_of_sse_per_image);
  if (id === 'easy')
    return [
      t`This network learned every digit but 1, and the area for ones is ${auc}, below a half: a one has little ink and is easy to rebuild, with a mean error of ${fourDigits(report.mean_sse_per_image_of_anomalous_images)} against ${fourDigits(report.mean_sse_per_image_of_normal_images)} of the digits it knows.`,
      t`That is the result. Turning the score round would be another score, chosen after seeing the answer.`,
      ...(pca === undefined ? [] : [t`PCA gets ${area(pca)}.`]),
    ].join(' ');
  if (id === 'ink')
    return t`Ink alone, without any network, has an area of ${area(report.auc_of_ink)} here: the plot shows how ones lie at its lower end. An error grows with what there is to rebuild, so look at the score against the ink before you trust it. Error: ${auc}; error ÷ ink: ${area(report.auc_of_sse_per_image_divided_by_ink)}.`;
  if (id === 'tasks')
    return t`One normal digit against nine others: ${auc} here. Nine normal digits against one is another task (press the first trap for its number). Published for PCA with 30 axes, mean of ten digits: ${formatDecimals(95.7, 1)} % and ${formatDecimals(68.1, 1)} %. A paper that compares the one with the other compares nothing.`;
  return t`The threshold now stands where the balanced accuracy on these very test digits is best: ${percent(report.balanced_accuracy_of_threshold_chosen_on_test_images)}. Chosen on normal digits alone, at 5 % false alarms among half of them, it is ${percent(report.balanced_accuracy_of_that_threshold)} on the rest. And 5 % on the training digits, which the network knows too well, are ${percent(report.false_positive_rate_of_threshold_from_training_images)} on new ones.`;
}

/** What the network learned, and what to do if that is not what is called normal. @param {readonly number[] | null} learned @param {readonly number[]} normal */
export function learnedWords(learned, normal) {
  if (!learned)
    return t`The lab does not know which digits this network learned from: click them, and the rest are anomalies.`;
  const same = learned.length === normal.length && learned.every((digit) => normal.includes(digit));
  const what =
    learned.length === 1
      ? t`This network learned from the digit ${listed(learned)} alone.`
      : t`This network learned from the digits ${listed(learned)} alone.`;
  if (same || normal.length === 0) return what;
  return t`${what} Normal is now ${listed(normal)}: press “Train on these” for a network that knows just that.`;
}

/** Why there are no numbers, in a sentence with the way out; empty where there are. @param {number} normal how many digits @param {string} group */
export function problemWords(normal, group) {
  if (normal === 0) return t`No digit is normal, so there is nothing to compare with: click at least one of the ten.`;
  if (normal === 10 && group === 'test')
    return t`All ten digits are normal, so no other digit is left to find: unclick one, or choose Fashion items or shuffled pixels.`;
  return '';
}

/**
 * Where a score stands among the normal ones, and what the threshold makes of it.
 * @param {number} score @param {ArrayLike<number>} normal @param {number} threshold
 */
export function standingWords(score, normal, threshold) {
  const below = Array.from(normal).filter((value) => value < score).length;
  const share = percent(below / Math.max(1, normal.length));
  return score >= threshold
    ? t`Stranger than ${share} of the normal digits; called anomalous at the threshold.`
    : t`Stranger than ${share} of the normal digits; let pass at the threshold.`;
}

/** What is said of a picture that was rebuilt. @param {{ ssePerImage: number, ink: number }} rebuilt */
export const rebuiltWords = ({ ssePerImage, ink }) =>
  t`SSE ${fourDigits(ssePerImage)}; ink ${fourDigits(ink)}; error ÷ ink ${fourDigits(ssePerImage / Math.max(1, ink))}`;

/** What is in training. @param {readonly number[]} normal */
export const trainingWords = (normal) =>
  normal.length === 1
    ? t`A network trains on the digit ${listed(normal)} alone.`
    : t`A network trains on the digits ${listed(normal)} alone.`;

/** How many pictures the swarm shows. @param {number} count @param {number} total */
export const shownWords = (count, total) =>
  t`Shown are ${count} of ${formatNumber(total)} pictures, the first of each kind; all numbers are of all. Drag the line, or use the slider.`;

/** The score of a picture that was rebuilt. @param {string} score @param {{ ssePerImage: number, ink: number }} rebuilt */
export function scoreOf(score, { ssePerImage, ink }) {
  if (score === 'ink') return ink;
  return score === 'error' ? ssePerImage : ssePerImage / Math.max(1, ink);
}

/**
 * Rows of the table of what the areas are worth: title, number, note.
 * @param {AnomalyReport | null} report none yet @param {import('../protocol.js').AgainstPcaReport | undefined} pca
 * @param {number} axes of PCA, as many as the code has numbers
 * @returns {import('../table.js').Cell[][]}
 */
export function worthRows(report, pca, axes) {
  /** @returns {import('../table.js').Cell[]} */
  const row = (/** @type {string} */ title, /** @type {number | null | undefined} */ value, note = '') => [
    title,
    typeof value === 'number' ? [area(value), value] : '–',
    note,
  ];
  return [
    row(t`Error (SSE)`, report?.auc_of_sse_per_image, t`the score of this lab`),
    row(t`PCA, ${axes} axes of the same digits`, pca?.auc_of_pca_sse_per_image, t`no network`),
    row(t`Error ÷ ink`, report?.auc_of_sse_per_image_divided_by_ink),
    row(t`Ink alone`, report?.auc_of_ink, t`no network`),
    row(t`Error, Fashion items`, report?.auc_against_fashion_items, t`300 test items`),
    row(t`Error, shuffled pixels`, report?.auc_against_shuffled_pixels, t`300 test digits`),
  ];
}

/** The digits that are anomalous, each with its area alone. @param {AnomalyReport} report */
export const eachDigit = ({ auc_against_each_class: areas }) =>
  areas.flatMap((value, digit) => (value === null ? [] : [{ digit: String(digit), value }]));

/** What may stand at each place. @returns {import('../view.js').Rooms} */
export const anomalyRooms = () => ({
  learned: [learnedWords([3], [3, 5])],
  shown: [shownWords(600, 2300)],
  'picture-words': [rebuiltWords({ ssePerImage: 188.8, ink: 188.8 })],
  'picture-place': [1, 0].map((score) => standingWords(score, [0, 0, 1], 1)),
});
