/** The worker that measures. */

import { serve } from '../worker-host.js';
import { timeKernels } from './kernels.js';
import { lossesOfSteps } from './losses.js';
import { timeSteps } from './steps.js';

/** @typedef {import('./protocol.js').Operations} Operations */

serve(({ variant }) => {
  /** @type {import('../protocol.js').Handlers<Operations>} */
  const operations = {
    steps: (job) => timeSteps(variant, job),
    losses: (job, context) => lossesOfSteps(variant, job, context),
    kernels: (job, { progress }) => timeKernels(variant, job, progress),
  };
  return operations;
});
