/** What is said of a gallery. Pure. */

import { formatDecimals, t } from '../../../strings/t.js';

const FULL = t`Each picture as it is, as the network gets it, and as it rebuilds it; below, the squared error over all pixels:`;
const WITHOUT_NOISE = t`Each picture, and as the network rebuilds it; below, the squared error over all pixels:`;
const EMPTY = t`Press Train: ten digits, the noise they get, and what the network makes of them appear here.`;

/** @param {boolean} shown whether there are pictures @param {boolean} noisy */
export function captionWords(shown, noisy) {
  return shown ? `${noisy ? FULL : WITHOUT_NOISE} ` : EMPTY;
}

/** What the row of PCA shows. @param {number} axes @param {boolean} noisy */
export function besideWords(axes, noisy) {
  if (noisy)
    return axes === 1
      ? t`PCA: what is corrupted, from 1 principal axis.`
      : t`PCA: what is corrupted, from ${axes} principal axes.`;
  return axes === 1 ? t`PCA: the same, from 1 principal axis.` : t`PCA: the same, from ${axes} principal axes.`;
}

/** Formats an error in three digits, with one decimal at most. @param {number} sse */
export function short(sse) {
  return formatDecimals(sse, sse >= 99.95 ? 0 : 1);
}
