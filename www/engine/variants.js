/** Which of the wasm binaries this browser can run. */

import { t } from '../strings/t.js';

/** @typedef {'scalar' | 'simd128' | 'relaxed'} Variant */

/** The smallest module that uses a 128-bit instruction: (func (result v128) i32.const 0 i8x16.splat). */
const SIMD_PROBE = Uint8Array.from([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 8, 1, 6, 0, 65, 0, 253, 15, 11,
]);

/** The smallest module that uses a relaxed multiply-add of three vectors. */
export const RELAXED_PROBE = Uint8Array.from([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 19, 1, 17, 0, 65, 0, 253, 15, 65, 0, 253, 15, 65,
  0, 253, 15, 253, 133, 2, 11,
]);

/**
 * The variants to try, the fastest first: a site may lack one, and a browser may refuse one that its probe promised.
 *
 * @param {string | null} forced a variant named by ?kernel=, which is then the only one; anything else is ignored
 * @param {boolean} [exact] leaves out the relaxed variant: fused multiply-adds round once less than the others do
 * @returns {[Variant, ...Variant[]]}
 */
export function variantsToTry(forced, exact = false) {
  if (typeof WebAssembly !== 'object') {
    throw new Error(
      t`This browser has no WebAssembly, or has it switched off; the page computes with it. Use another browser or allow it for this site.`,
    );
  }
  if (forced === 'scalar' || forced === 'simd128' || (forced === 'relaxed' && !exact)) return [forced];
  if (!exact && WebAssembly.validate(RELAXED_PROBE)) return ['relaxed', 'simd128', 'scalar'];
  return WebAssembly.validate(SIMD_PROBE) ? ['simd128', 'scalar'] : ['scalar'];
}
