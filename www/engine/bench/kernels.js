/** Times single kernels at the shapes that training calls them with. */

import { load } from './machine.js';
import { isProduct, kernelShapes } from './plan.js';
import { time } from './timer.js';

/**
 * @param {string | null} forced a wasm variant
 * @param {import('./protocol.js').KernelsJob} job
 * @param {import('../protocol.js').JobContext['progress']} progress each row is a part
 * @returns {Promise<import('./protocol.js').KernelsResult>}
 */
export async function timeKernels(forced, { batch, budgetMs }, progress) {
  const { wasm, machine } = await load(forced);
  const shapes = kernelShapes(batch);
  const rows = shapes.map((shape, i) => {
    const row = measure(wasm, machine, shape, budgetMs / shapes.length);
    progress((i + 1) / shapes.length, shape.kind, row);
    return row;
  });
  return { ...machine, rows };
}

/**
 * @param {typeof import('autoencoder-wasm/training')} wasm
 * @param {import('./protocol.js').Machine} machine
 * @param {import('./protocol.js').Shape} shape
 * @param {number} budgetMs
 */
function measure(wasm, { clock_ghz, peak_gflops }, shape, budgetMs) {
  const workload = new wasm.Workload(shape.kind, shape.batch, shape.inputs, shape.outputs);
  const { min_ms, median_ms, runs } = time(budgetMs, (times) => workload.run(times));
  const perSecond = workload.operations / median_ms / 1e6;
  workload.free();
  const times = { ...shape, min_ms, median_ms, runs };
  return isProduct(shape.kind)
    ? { ...times, gflops: perSecond, of_peak: perSecond / peak_gflops }
    : { ...times, ns_per_value: 1 / perSecond, cycles_per_value: clock_ghz / perSecond };
}
