/**
 * Why training stopped by itself, and what would mend it. Pure.
 *
 * @typedef {import('./types.js').Setup} Setup
 * @typedef {import('./types.js').Experiment} Experiment
 * @typedef {'not_finite' | 'exploded' | 'out_of_range' | 'other'} Cause the loss is no number any more, it grew far beyond
 *   its first value, the data holds numbers that the loss cannot compare, or something that no setting mends
 * @typedef {{ label: string, mend: (setup: Setup) => Setup }} Fix
 */

import { formatNumber, t } from '../strings/t.js';

/**
 * @param {Setup} setup @param {Cause} cause
 * @param {string} why the core's own sentence
 * @returns {{ text: string, choices: Fix[] }}
 */
export function fixesFor({ experiment }, cause, why) {
  if (cause === 'out_of_range') return { text: t`Training stopped: ${why}`, choices: [SQUARED] };
  if (cause === 'other') return { text: t`Training stopped: ${why}`, choices: [] };
  const rate = experiment.optimizer.learning_rate;
  const clipped = experiment.clip_norm !== undefined;
  const text = clipped
    ? t`The loss ran away: a learning rate of ${short(rate)} takes steps too long for this network.`
    : t`The loss ran away: a learning rate of ${short(rate)} takes steps too long for this network, and no gradient is clipped.`;
  return { text, choices: clipped ? [slowerRate(rate / 10)] : [slowerRate(rate / 10), CLIPPED] };
}

/** @type {Fix} */
const SQUARED = {
  label: t`Use squared error`,
  mend: (setup) => {
    const model = { ...setup.experiment.model, output_activation: /** @type {const} */ ('identity') };
    return but(setup, { loss: 'mean_squared_error', model });
  },
};
/** @type {Fix} */
export const CLIPPED = { label: t`Clip gradients at 1`, mend: (setup) => but(setup, { clip_norm: 1 }) };

/** @param {number} rate @returns {Fix} */
export function slowerRate(rate) {
  const learning_rate = Number(rate.toPrecision(2));
  return {
    label: t`Learning rate ${short(rate)}`,
    mend: (setup) => but(setup, { optimizer: { ...setup.experiment.optimizer, learning_rate } }),
  };
}

/** @param {Setup} setup @param {Partial<Experiment>} change @returns {Setup} */
function but(setup, change) {
  return { ...setup, experiment: { ...setup.experiment, ...change } };
}

/** @param {number} value */
function short(value) {
  return formatNumber(value, { maximumSignificantDigits: 2, useGrouping: false });
}
