/** What published results are compared by, each measured on all digits to judge by. */

import { foreseenSeconds } from './validation-schedule.js';

/** @typedef {import('../../experiment/published/record.js').Measure} Measure */
/** @typedef {{ run: import('autoencoder-wasm/training').Run, data: import('./data.js').Data }} Network with its data */

/** The seed of draws and noise, that of validation. */
const SEED = 1;
/** As many draws of each code as the examples take that publish the bound. */
const DRAWS = 1;
/** The nearest code is looked for among those of so many training digits, as the command line does. */
const KNOWN = 10_000;

/** @type {Record<Measure, (of: Network) => number>} */
export const MEASURED = {
  negativeElbo: ({ run, data }) => run.negativeElbo(data.validation, DRAWS, SEED),
  crossEntropyPerPixel: ({ run, data }) =>
    run.evaluate(data.validation, data.validation.length, SEED).reconstruction / run.inputDim,
  meanActivation({ run, data }) {
    const { means } = run.activations(data.validation, data.validation.length);
    return means.reduce((sum, mean) => sum + mean, 0) / means.length;
  },
  neighborErrorPercent: ({ run, data }) => 100 * run.neighborErrorRate(KNOWN, data.validation),
};

/** How long all epochs of a network will take: the digits to judge by are rebuilt once, and timed. @param {Network} network */
export function foretell({ run, data }) {
  const { length } = data.validation;
  const start = performance.now();
  run.evaluate(data.validation, length, SEED);
  const seconds = (performance.now() - start) / 1000;
  return foreseenSeconds(seconds / length, data.training.length, run.totalSteps / run.stepsPerEpoch);
}
