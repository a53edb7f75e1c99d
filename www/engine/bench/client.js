/** Measurements, each in a worker of its own, which ends with it: nothing else stops a running step. */

import { t } from '../../strings/t.js';
import { WorkerClient } from '../worker-client.js';

/** @typedef {import('./protocol.js').Operations} Operations */
/** @typedef {Pick<import('../protocol.js').JobOptions, 'signal' | 'onProgress'>} Options */

/** A scalar step of the largest network takes seconds, and a slow machine many of them. */
const SILENCE_MS = 120_000;

/** Times whole training steps. @param {import('./protocol.js').Job} job @param {Options} [options] */
export function benchmark(job, options) {
  return measure('steps', job, options);
}

/**
 * Times single kernels. Progress has each row as its part, as soon as it is there.
 * @param {import('./protocol.js').KernelsJob} job @param {Options} [options]
 */
export function benchmarkKernels(job, options) {
  return measure('kernels', job, options);
}

/** Trains so many steps and answers the loss of each. @param {import('./protocol.js').LossesJob} job @param {Options} [options] */
export function trainingLosses(job, options) {
  return measure('losses', job, options);
}

/**
 * @template {keyof Operations} K
 * @param {K} operation @param {Parameters<Operations[K]>[0]} job @param {Options} [options]
 */
async function measure(operation, job, options) {
  const make = () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
  const variant = job.kernel === 'auto' ? null : job.kernel;
  /** @type {WorkerClient<Operations>} */
  const client = new WorkerClient([make], { name: t`benchmark`, variant, silenceMs: SILENCE_MS });
  try {
    return await client.run(operation, job, options);
  } finally {
    client.end();
  }
}
