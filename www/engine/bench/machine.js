/** The compute module, freshly loaded, and what this machine can do with it. */

import { chooseKernel, loadTraining } from '../load.js';
import { peakGflops } from './plan.js';
import { time } from './timer.js';

/** @param {import('./protocol.js').Choice} wanted */
export async function load(wanted) {
  const kernel = chooseKernel(wanted === 'auto' ? null : wanted);
  const begun = performance.now();
  const wasm = await loadTraining(kernel);
  const module_ready_ms = performance.now() - begun;
  const clock_ghz = clock(wasm);
  // Browsers note a transfer some time after its last byte, so this is asked for at the end.
  const start = () => ({ ...fetched(), module_ready_ms });
  return { wasm, start, machine: { kernel, clock_ghz, peak_gflops: peakGflops(kernel, clock_ghz) } };
}

/** How the module came, as the browser noted it. */
function fetched() {
  const entries = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'));
  const entry = entries.find(({ name }) => name.endsWith('.wasm'));
  return {
    module_fetch_ms: entry?.duration ?? NaN,
    module_bytes: entry?.encodedBodySize ?? NaN,
    module_cached: entry?.transferSize === 0,
  };
}

/** Ticks in a billionth of a second, by the fastest of several tries. @param {typeof import('autoencoder-wasm/training')} wasm */
function clock(wasm) {
  const links = 2_000_000;
  const { min_ms: ms } = time(200, (times) => {
    for (let i = 0; i < times; i++) wasm.clockChain(links);
  });
  return (links * wasm.cyclesPerLink()) / (ms * 1e6);
}
