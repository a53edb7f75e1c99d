import { plainError } from '../errors.js';

/** @typedef {import('../../experiment/divergence-fixes.js').Cause} Cause */

/** By the name of the core's error. A step refuses its data only where the loss cannot compare their numbers. */
const CAUSES = new Map(
  /** @type {[string, Cause][]} */ ([
    ['Diverged', 'not_finite'],
    ['Exploded', 'exploded'],
    ['Data', 'out_of_range'],
  ]),
);

/** Why a step of training failed. @param {unknown} error @returns {Cause} */
export function stopCause(error) {
  return CAUSES.get(plainError(error).name) ?? 'other';
}
