import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as open } from './site.mjs';
import { rebuilt, visit } from './visit.mjs';

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
async function losses(page, kernel, corruption) {
  const experiment = {
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
    corruption: { choices: [corruption] },
    optimizer: { kind: 'adam', learning_rate: 0.002 },
    batch_size: BATCH,
    epochs: 1,
  };
  const job = { kernel, experiment, steps: STEPS };
  const result = await page.evaluate((given) => /** @type {any} */ (globalThis).trainingLosses(given), job);
  assert.equal(result.kernel, kernel);
  return result.losses;
}

for (const corruption of [
  { kind: 'masking', probability: 0.25 },
  { kind: 'gaussian', std_dev: 0.3 },
]) {
  test(`loss curves of the three binaries coincide on real digits under ${corruption.kind} noise`, async (t) => {
    const { page, problems } = await visit(t, site, { path: 'bench.html' });
    await page.waitForFunction(() => 'trainingLosses' in globalThis);
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

test('a site that lacks the best variant, or has it damaged, runs the next one', async (t) => {
  for (const answer of [
    { status: 404, body: '' },
    { body: 'no wasm', contentType: 'application/wasm' },
  ]) {
    const { page } = await visit(t, site, {
      prepare: (opened) => opened.context().route('**/wasm/relaxed/*.wasm', (route) => route.fulfill(answer)),
    });
    await rebuilt(page);
    assert.equal(await page.locator('#kernel').textContent(), 'simd128');
  }
});
