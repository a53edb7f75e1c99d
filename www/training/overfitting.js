/** Tells a network that learns its training pictures by heart from the course of its losses. Pure. */

import { formatNumber, t } from '../strings/t.js';
import { fourDigits } from '../draw/numbers.js';

/** @typedef {import('./judged.js').Judged} Judged */

/**
 * Validation has to have risen by this share above its best: that of pictures wavers by a hundredth or two in sound runs, since
 * each is of the same ones under the same noise.
 */
const RISEN = 0.03;
/** So often in a row, and rising each time: of points in the plane it wavers by a fifth, but never four times upwards. */
const IN_A_ROW = 4;
/** And training has to have fallen by this share since then: where both rise, the rate is too high. */
const FALLEN = 0.03;

/** What was said is no longer said when validation has come back to this share above its best: it would come and go as that wavers. */
const BACK = 0.01;

/**
 * What a run learned by heart: its best validation, and where both stand now; null where nothing tells of it.
 * @param {Judged[]} rows in the order of their steps @returns {{ best: Judged, now: Judged } | null}
 */
export function overfitting(rows) {
  const now = rows.at(-1);
  let best = rows[0];
  let said = false;
  let risen = 0;
  rows.forEach((row, i) => {
    if (!best || row.validation < best.validation) best = row;
    const { validation, training } = best;
    const rises = row.validation > validation * (1 + RISEN);
    risen = rises && (risen === 0 || row.validation > (rows[i - 1]?.validation ?? 0)) ? risen + 1 : Number(rises);
    if (risen >= IN_A_ROW && row.training < training * (1 - FALLEN)) said = true;
    if (row.validation <= validation * (1 + BACK) || row.training >= training) said = false;
  });
  return said && best && now ? { best, now } : null;
}

/** Says so, in a sentence. @param {{ best: Judged, now: Judged }} found */
export function overfittingWords({ best, now }) {
  const validation = [best.validation, now.validation].map(fourDigits);
  const training = [best.training, now.training].map(fourDigits);
  const step = formatNumber(best.step);
  return t`Overfitting: validation has risen from ${validation[0]} at step ${step} to ${validation[1]}, while training fell from ${training[0]} to ${training[1]}: the network learns its training pictures by heart.`;
}
