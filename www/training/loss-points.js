/**
 * Single points of a loss history. Pure.
 *
 * @typedef {import('../engine/training/protocol.js').Point} Point
 * @typedef {import('../engine/training/protocol.js').Validation} Validation
 * @typedef {import('../experiment/types.js').PenaltyKind} PenaltyTerm
 * @typedef {'total' | 'reconstruction' | PenaltyTerm | 'validation' | 'training_sse' | 'sse'} Term `total` is what is minimised:
 *   reconstruction and penalties together; `validation` is the reconstruction of images that are not trained on, `sse` their
 *   squared error whatever the loss, `training_sse` that of those that are
 * @typedef {import('../experiment/kinds/record.js').LossRecord['unit']} Unit
 */
import { PENALTIES } from '../experiment/kinds/penalties.js';

/** In the order of the legend. */
export const PENALTY_TERMS = /** @type {PenaltyTerm[]} */ (Object.keys(PENALTIES)).sort(
  (a, b) => PENALTIES[a].term.colour - PENALTIES[b].term.colour,
);

/** @type {('reconstruction' | PenaltyTerm)[]} */
const MEANS = ['reconstruction', ...PENALTY_TERMS];

/**
 * Mean of two neighbours, each over its own number of steps.
 * @param {Point} a @param {Point} b the later one @param {number} before the step after which those of `a` begin
 * @returns {Point}
 */
export function mean(a, b, before) {
  // One step told twice has nothing more to weigh.
  const share = b.step > before ? (b.step - a.step) / (b.step - before) : 0;
  const both = { ...b };
  for (const term of MEANS) both[term] = part(a, term) + share * (part(b, term) - part(a, term));
  // A history that was saved before it was told has none.
  if (a.ssePerImage !== undefined && b.ssePerImage !== undefined)
    both.ssePerImage = a.ssePerImage + share * (b.ssePerImage - a.ssePerImage);
  return both;
}

/**
 * @param {{ point?: Point | undefined, validation?: Validation | undefined }} row what is known of one step
 * @param {Term} term
 */
export function value({ point, validation }, term) {
  if (term === 'validation') return validation?.reconstruction;
  if (term === 'sse') return validation?.ssePerImage;
  if (!point) return undefined;
  if (term === 'training_sse') return point.ssePerImage;
  if (term !== 'total') return part(point, term);
  return PENALTY_TERMS.reduce((sum, name) => sum + part(point, name), point.reconstruction);
}

/** A penalty that came after a history was saved added nothing to it. @param {Point} point @param {Exclude<Term, 'total' | 'validation' | 'training_sse' | 'sse'>} term */
function part(point, term) {
  return point[term] ?? 0;
}

/** What cannot be drawn is null. @param {number | undefined} number */
export function finite(number) {
  return number !== undefined && Number.isFinite(number) ? number : null;
}

/** Whether these are points or validations in the order of their steps. @param {unknown} list */
export function rising(list) {
  return (
    Array.isArray(list) &&
    list.every((one, i) => Number.isInteger(one?.step) && (i === 0 || one.step > list[i - 1].step))
  );
}

/** JSON has no NaN: what diverged comes back as null; a fingerprint is no number. @template {Point | Validation} P @param {P} saved @returns {P} */
export function restored(saved) {
  return /** @type {P} */ (
    Object.fromEntries(
      Object.entries(saved).map(([name, each]) => [name, typeof each === 'string' ? each : Number(each ?? NaN)]),
    )
  );
}
