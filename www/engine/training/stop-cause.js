import { epochEnds } from './validator.js';

import { plainError } from '../errors.js';

/** @typedef {import('../../experiment/remedies.js').Cause} Cause */

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

/**
 * Why a run has come to where it was told to stop; empty before.
 * @param {import('autoencoder-wasm/training').Run} run @param {number} from the step it was started at
 * @param {import('./protocol.js').PlayMode['until']} until
 * @returns {import('./protocol.js').Progress['ended']}
 */
export function reachedEnd(run, from, until) {
  if (run.steps >= run.totalSteps) return 'epochs';
  if (typeof until === 'number') return run.steps >= until ? 'paused' : '';
  if (run.steps === from) return '';
  return until === 'step' || (until === 'epoch' && epochEnds(run)) ? 'paused' : '';
}
