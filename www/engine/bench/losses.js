/** Trains so many steps, to see whether variants, browsers and machines learn alike. */

import { loadTraining } from '../module.js';
import { nextTurn } from '../turn.js';
import { variantsToTry } from '../variants.js';
import { batchesInTurn } from './batches.js';

/** Steps between two looks at the messages that wait. */
const SLICE_STEPS = 10;

/**
 * @param {string | null} forced a wasm variant
 * @param {import('./protocol.js').LossesJob} job
 * @param {import('../protocol.js').JobContext} context
 * @returns {Promise<import('./protocol.js').LossesResult>}
 */
export async function lossesOfSteps(forced, { experiment, steps }, { signal, progress }) {
  const { wasm, variant } = await loadTraining(variantsToTry(forced));
  const trainer = new wasm.Trainer(experiment);
  const next = await batchesInTurn(wasm, experiment.batch_size);
  /** @type {number[]} */
  const losses = [];
  while (losses.length < steps) {
    losses.push(trainer.step(next()));
    if (losses.length % SLICE_STEPS > 0) continue;
    progress(losses.length / steps);
    await nextTurn(signal);
  }
  return { kernel: variant, losses };
}
