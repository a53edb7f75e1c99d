/**
 * Why training came off the rails, and what would mend it. Pure.
 *
 * @typedef {import('../engine/training/protocol.js').Setup} Setup
 * @typedef {import('../engine/training/protocol.js').Experiment} Experiment
 */

/** What the core says of numbers that cross-entropy cannot compare. */
const RANGE = /binary_cross_entropy/;

/**
 * @param {Setup} setup @param {string} why the core's own sentence
 * @returns {{ cause: string, choices: { label: string, setup: Setup }[] }}
 */
export function fixesFor(setup, why) {
  const { experiment } = setup;
  const { learning_rate: rate } = experiment.optimizer;
  const but = (/** @type {Partial<Experiment>} */ change) => ({ ...setup, experiment: { ...experiment, ...change } });
  if (RANGE.test(why)) {
    return {
      cause: `Training stopped: ${why}`,
      choices: [
        {
          label: 'Use squared error',
          setup: but({ loss: 'mean_squared_error', model: { ...experiment.model, output_activation: 'identity' } }),
        },
      ],
    };
  }
  const slower = { label: `Learning rate ${short(rate / 10)}`, setup: but({ optimizer: { ...experiment.optimizer, learning_rate: rate / 10 } }) };
  const clipped = experiment.clip_norm === undefined;
  const cause = clipped
    ? `The loss ran away: a learning rate of ${short(rate)} takes steps too long for this network, and no gradient is clipped.`
    : `The loss ran away: a learning rate of ${short(rate)} takes steps too long for this network.`;
  return { cause, choices: clipped ? [slower, { label: 'Clip gradients at 1', setup: but({ clip_norm: 1 }) }] : [slower] };
}

/** @param {number} value */
function short(value) {
  return String(Number(value.toPrecision(2)));
}
