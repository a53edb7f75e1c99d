/** Figures of a network that a goal may be about, as they are at one step: a replay finds them again, to the bit. */

import { STATISTICS } from './snapshots.js';

/** @typedef {import('../../experiment/goal.js').Figure} Figure */
/** @typedef {import('./snapshot-types.js').Indicators} Indicators */

/** @type {Record<Figure, (found: Indicators) => number | null>} */
const READ = {
  angle: ({ principalAngle }) => principalAngle,
  active: ({ activeShare }) => 100 * activeShare,
  jacobian: ({ jacobianNorm }) => jacobianNorm,
};

/**
 * @param {Figure} figure @param {import('autoencoder-wasm/training').Run} run
 * @param {import('./data.js').Data['validation']} validation @returns {number | undefined} nothing where the network has none
 */
export function measureFigure(figure, run, validation) {
  try {
    let found = run.indicators(validation, STATISTICS);
    // The principal axes are found in several goes; until then there is no angle, and afterwards one that never changes.
    while (figure === 'angle' && found.anglePending) found = run.indicators(validation, STATISTICS);
    return READ[figure](found) ?? undefined;
  } catch (error) {
    // A network without the figure trains on.
    if (error instanceof WebAssembly.RuntimeError) throw error;
    return undefined;
  }
}
