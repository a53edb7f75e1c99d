/**
 * Why training came off the rails, and what would mend it. Pure.
 *
 * @typedef {import('./types.js').Setup} Setup
 * @typedef {import('./types.js').Experiment} Experiment
 */

/** What the core says of numbers that cross-entropy cannot compare, and of a loss that grows. */
const RANGE = /binary_cross_entropy/;
const DIVERGED = /diverged/;

/** @typedef {{ label: string, mend: (setup: Setup) => Setup }} Fix */

/**
 * @param {Setup} setup @param {string} why the core's own sentence
 * @returns {{ cause: string, choices: Fix[] }}
 */
export function fixesFor({ experiment }, why) {
  if (RANGE.test(why)) return { cause: `Training stopped: ${why}`, choices: [SQUARED] };
  if (!DIVERGED.test(why)) return { cause: `Training stopped: ${why}`, choices: [] };
  const rate = experiment.optimizer.learning_rate;
  const clipped = experiment.clip_norm !== undefined;
  const unclipped = clipped ? '' : ', and no gradient is clipped';
  const cause = `The loss ran away: a learning rate of ${short(rate)} takes steps too long for this network${unclipped}.`;
  return { cause, choices: clipped ? [slower(rate / 10)] : [slower(rate / 10), CLIPPED] };
}

/** @type {Fix} */
const SQUARED = {
  label: 'Use squared error',
  mend: (setup) => {
    const model = { ...setup.experiment.model, output_activation: /** @type {const} */ ('identity') };
    return but(setup, { loss: 'mean_squared_error', model });
  },
};
/** @type {Fix} */
const CLIPPED = { label: 'Clip gradients at 1', mend: (setup) => but(setup, { clip_norm: 1 }) };

/** @param {number} rate @returns {Fix} */
function slower(rate) {
  const learning_rate = Number(short(rate));
  return {
    label: `Learning rate ${short(rate)}`,
    mend: (setup) => but(setup, { optimizer: { ...setup.experiment.optimizer, learning_rate } }),
  };
}

/** @param {Setup} setup @param {Partial<Experiment>} change @returns {Setup} */
function but(setup, change) {
  return { ...setup, experiment: { ...setup.experiment, ...change } };
}

/** @param {number} value */
function short(value) {
  return String(Number(value.toPrecision(2)));
}
