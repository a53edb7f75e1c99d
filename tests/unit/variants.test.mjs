import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { loadInference } from '../../www/engine/module.js';
import { variantsToTry } from '../../www/engine/variants.js';

const realWasm = globalThis.WebAssembly;
afterEach(() => {
  globalThis.WebAssembly = realWasm;
});

/** @param {(bytes: Uint8Array) => boolean} validate */
function accepting(validate) {
  globalThis.WebAssembly = /** @type {any} */ ({ validate });
}

test('the probes are valid modules where SIMD is, and a forced variant is the only one', () => {
  // Every Node.js has SIMD; relaxed SIMD came later.
  assert.match(variantsToTry(null)[0], /^(simd128|relaxed)$/);
  assert.deepEqual(variantsToTry('avx'), variantsToTry(null));
  for (const forced of ['scalar', 'simd128', 'relaxed']) assert.deepEqual(variantsToTry(forced), [forced]);
});

test('the best variant that the browser accepts comes first, those it can run as well follow', () => {
  accepting(() => true);
  assert.deepEqual(variantsToTry(null), ['relaxed', 'simd128', 'scalar']);
  let asked = 0;
  accepting(() => ++asked > 1);
  assert.deepEqual(variantsToTry(null), ['simd128', 'scalar'], 'the relaxed probe was refused, the next accepted');
  accepting(() => false);
  assert.deepEqual(variantsToTry(null), ['scalar']);
});

test('where the same bits are asked for, nothing fuses', () => {
  accepting(() => true);
  assert.deepEqual(variantsToTry(null, true), ['simd128', 'scalar']);
  assert.deepEqual(variantsToTry('relaxed', true), ['simd128', 'scalar']);
  assert.deepEqual(variantsToTry('scalar', true), ['scalar']);
});

test('without WebAssembly it is said', () => {
  globalThis.WebAssembly = /** @type {any} */ (undefined);
  assert.throws(() => variantsToTry(null), /no WebAssembly/);
});

test('where no variant starts, the failure of the best one is told', async () => {
  await assert.rejects(loadInference(['relaxed', 'scalar']), /^Error: The compute module \(relaxed\) could not be/);
});
