/** The compute module, freshly loaded, and what this machine can do with it. */

import { loadTraining } from '../module.js';
import { variantsToTry } from '../variants.js';
import { peakGflops } from './plan.js';
import { time } from './timer.js';

/** @param {string | null} forced a wasm variant */
export async function load(forced) {
  const begun = performance.now();
  const { wasm, variant } = await loadTraining(variantsToTry(forced));
  const module_ready_ms = performance.now() - begun;
  const clock_ghz = clock(wasm);
  // Browsers note a transfer some time after its last byte, so this is asked for at the end.
  const start = () => ({ ...fetched(), module_ready_ms });
  return { wasm, start, machine: { kernel: variant, clock_ghz, peak_gflops: peakGflops(variant, clock_ghz) } };
}

/** How the module came, as the browser noted it. */
function fetched() {
  const entries = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'));
  const entry = entries.findLast(({ name }) => name.endsWith('.wasm'));
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
