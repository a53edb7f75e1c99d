/** What is said of a published result. Pure. */

import { formatDecimals, t } from '../../../strings/t.js';
import { passes } from '../../../experiment/published/judge.js';
import { clock } from '../../run-status.js';

/** @typedef {import('../../../experiment/published/record.js').Figure} Figure */
/** @typedef {import('../../../experiment/published/record.js').PublishedResult} PublishedResult */
/** @typedef {import('../../../engine/training/snapshot-types.js').Measurement} Measurement */

const UNSEEN = t`It goes on while this tab is out of sight, and is saved as it goes.`;

/** How long it will take, before it trains; that nobody has to wait, before it is over. @param {Measurement | null} measured */
export function timeAhead(measured) {
  if (!measured || measured.over) return '';
  return measured.seconds > 0 ? t`Takes about ${clock(measured.seconds)} on this machine. ${UNSEEN}` : UNSEEN;
}

/** @param {Figure} figure @param {number | undefined} value */
export function shownValue({ decimals: places }, value) {
  if (value === undefined) return '–';
  return Number.isFinite(value) ? formatDecimals(value, places) : t`no number`;
}

/** The end of a run, in one sentence for those who hear it; empty before. @param {PublishedResult} result @param {Measurement | null} measured */
export function publishedOutcome({ figures }, measured) {
  if (!measured?.over) return '';
  return figures
    .map((figure, at) => {
      const value = measured.values[at];
      const here = shownValue(figure, value);
      return value !== undefined && passes(figure, value)
        ? t`${figure.name}: ${here} here, ${figure.published} published, passes.`
        : t`${figure.name}: ${here} here, ${figure.published} published, does not pass.`;
    })
    .join(' ');
}
