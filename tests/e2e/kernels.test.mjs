import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as open } from './site.mjs';
import { visit } from './visit.mjs';

const STEPS = 120;
const BATCH = 100;
// Fused and separate roundings drift apart slowly; a wrong kernel is off by much more at once.
const FUSED_TOLERANCE = 2e-3;

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

/**
 * Trains on real digits on the page with one of the binaries.
 *
 * @param {import('playwright-core').Page} page @param {string} kernel @param {object} corruption
 * @returns {Promise<number[]>} the loss of each step
 */
function losses(page, kernel, corruption) {
  return page.evaluate(
    async ({ kernel: name, noise, steps, batch }) => {
      const { fetchBytes, loadTraining } = await import(new URL('./engine/load.js', location.href).href);
      const wasm = await loadTraining(name);
      const file = (/** @type {string} */ path) => fetchBytes(new URL(`./data/${path}.gz`, location.href), path);
      const digits = new wasm.Digits(await file('train-images-0.idx3-ubyte'), await file('train-labels-0.idx1-ubyte'));
      const trainer = new wasm.Trainer({
        seed: 3,
        model: {
          input_dim: 784,
          hidden_dims: [96],
          latent_dim: 24,
          hidden_activation: 'relu',
          latent_activation: 'identity',
          output_activation: 'sigmoid',
        },
        loss: 'binary_cross_entropy',
        corruption: { choices: [noise] },
        optimizer: { kind: 'adam', learning_rate: 0.002 },
        batch_size: batch,
        epochs: 1,
      });
      const images = new Float32Array(batch * 784);
      return Array.from({ length: steps }, (_, step) => {
        for (let i = 0; i < batch; i++) images.set(wasm.toUnit(digits.image((step % 10) * batch + i)), i * 784);
        return trainer.step(images);
      });
    },
    { kernel, noise: corruption, steps: STEPS, batch: BATCH },
  );
}

for (const corruption of [
  { kind: 'masking', probability: 0.25 },
  { kind: 'gaussian', std_dev: 0.3 },
]) {
  test(`loss curves of the three binaries coincide on real digits under ${corruption.kind} noise`, async (t) => {
    const { page, problems } = await visit(t, site, { path: 'bench.html' });
    const scalar = await losses(page, 'scalar', corruption);
    const simd128 = await losses(page, 'simd128', corruption);
    const relaxed = await losses(page, 'relaxed', corruption);
    assert.equal(scalar.length, STEPS);
    assert.ok((scalar.at(-1) ?? NaN) < 0.6 * (scalar[0] ?? NaN), `it learns: ${scalar[0]} -> ${scalar.at(-1)}`);
    assert.deepEqual(simd128, scalar, 'bit for bit');
    relaxed.forEach((loss, step) => {
      const error = Math.abs(loss / (scalar[step] ?? NaN) - 1);
      assert.ok(error <= FUSED_TOLERANCE, `step ${step}: ${loss} against ${scalar[step]}`);
    });
    assert.notDeepEqual(relaxed, scalar, 'the relaxed binary does fuse');
    assert.deepEqual(problems, []);
  });
}
