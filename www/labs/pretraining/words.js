/** What the pretraining lab says. Pure. */

import { LABELS, STARTS, TRIAL_SEEDS, UPDATES } from './trials.js';
import { formatDecimals, t } from '../../strings/t.js';

/** What is tried, by its kind. */
export const KINDS = {
  sigmoid: t`sigmoids, Glorot’s first weights`,
  relu: t`rectifiers, He’s first weights`,
  own: t`like the network looked into`,
};

/** How a layer is called, and what its pictures are. @param {number} layer from 1 @param {[number, number]} widths below and above it */
export function layerWords(layer, [from, to]) {
  return layer > 1
    ? t`Layer ${layer}, ${from} → ${to}: what its most used numbers draw through the layers below`
    : t`Layer ${layer}, ${from} → ${to}: what its most used numbers draw`;
}

/**
 * How far trials are.
 * @param {'running' | 'other' | 'ran' | 'shipped' | 'none'} state `other`: those of another kind are under way
 * @param {{ trials: number, count: number, title: string }} run how many trials are there, of how many, and what is tried
 */
export function stateWords(state, { trials, count, title }) {
  const done = t`${trials} of ${count} trials`;
  const each = t`${TRIAL_SEEDS.length} seeds, ${UPDATES} updates each`;
  if (state === 'running') return t`Run here: ${done} done.`;
  if (state === 'other') return t`Under way: ${title}. ${done} done.`;
  if (state === 'ran') return t`Run here: ${done}, ${each}.`;
  return state === 'shipped'
    ? t`Shipped: ${each}, as the command line prints them.`
    : t`Not tried yet: ${each} take a minute or two.`;
}

const percent = (/** @type {number} */ share) => `${formatDecimals(100 * share, 1)}\u00a0%`;

/** A share of digits named wrong, and the range over several seeds. @param {{ mean: number, low: number, high: number }} band @param {number} seeds */
export const rateWords = ({ mean, low, high }, seeds) =>
  seeds > 1 ? t`${percent(mean)} (${formatDecimals(100 * low, 1)} to ${formatDecimals(100 * high, 1)})` : percent(mean);

const SAMPLE = { mean: 0.888, low: 0.888, high: 0.888 };

/** What may stand at each place. @returns {import('../view.js').Rooms} */
export const pretrainingRooms = () => ({
  state: /** @type {const} */ (['ran', 'other', 'shipped', 'none']).map((state) =>
    stateWords(state, { trials: 24, count: 24, title: KINDS.relu }),
  ),
  ...Object.fromEntries([1, 2, 3, 4].map((layer) => [`layer-${layer}-name`, [layerWords(layer, [784, 500])]])),
  ...Object.fromEntries(
    LABELS.map((labels) => [
      `said-${labels}`,
      [
        `${Object.values(STARTS)
          .map((start) => `${rateWords(SAMPLE, TRIAL_SEEDS.length)} ${start}`)
          .join(', ')}.`,
      ],
    ]),
  ),
});
