/** What the sparse lab says. Pure. */

import { threeDigits } from '../../draw/numbers.js';
import { formatDecimals, formatNumber, t } from '../../strings/t.js';

/** @param {number | undefined} share */
export const percentUsed = (share = 0) => `${formatDecimals(100 * share, share > 0 && share < 0.0995 ? 1 : 0)} %`;

/** @param {number} count */
export const terms = (count) => (count === 1 ? t`1 term` : t`${count} terms`);

/** What the sheet of atoms shows. @param {{ units: ArrayLike<number>, total: number, areWeights: unknown }} atoms */
export function aboutAtoms({ units, total, areWeights }) {
  return [
    ...(units.length < total ? [t`Shown are the ${units.length} most used of ${total}.`] : []),
    areWeights
      ? t`The decoder’s weights from one number of the code to the pixels, the most used first: orange adds light, violet takes it away. Dead ones are crossed out.`
      : t`The change of the picture when one number of the code grows, the most used first: orange adds light, violet takes it away. Dead ones are crossed out.`,
  ].join(' ');
}

/** @param {number} active @param {number} all numbers of the code @param {number} needed terms until little is missing */
export const aboutSum = (active, all, needed) =>
  active === 1
    ? t`1 of ${all} numbers is active; after ${terms(needed)} the SSE (below each) stays within ${formatDecimals(0.5, 1)} of the whole’s.`
    : t`${active} of ${all} numbers are active; after ${terms(needed)} the SSE (below each) stays within ${formatDecimals(0.5, 1)} of the whole’s.`;

/** @param {number} beyond which a number is active @param {number} largest */
export const aboutThreshold = (beyond, largest) =>
  t`Active: further than ${formatNumber(beyond)} from zero; the largest number here is ${threeDigits(largest)}. For comparison, the shipped network Plain leaves an error of ${formatDecimals(3.4, 1)} with 32 numbers, nearly all active.`;

/** What may stand at each place. @returns {import('../view.js').Rooms} */
export const sparseRooms = () => ({
  'about-atoms': [true, false].map((areWeights) => aboutAtoms({ units: [], total: 0, areWeights })),
  'about-sum': [aboutSum(100, 128, 100)],
  threshold: [aboutThreshold(0.001, 8.88)],
});
