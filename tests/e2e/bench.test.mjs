import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as open } from './site.mjs';
import { visit } from './visit.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => { site = await open(); });
after(() => site.close());

for (const kernel of ['scalar', 'simd128', 'relaxed', 'auto']) {
  test(`benchmark() trains for real with the ${kernel} kernels`, async () => {
    const { page, problems, close } = await visit(site, { path: 'bench.html' });
    await page.waitForFunction(() => typeof (/** @type {any} */ (globalThis).benchmark) === 'function');
    const job = { layers: [784, 64, 16, 64, 784], batch: 32, kernel, budgetMs: 800 };
    const result = await page.evaluate((given) => /** @type {any} */ (globalThis).benchmark(given), job);
    assert.equal(result.kernel, kernel === 'auto' ? 'relaxed' : kernel);
    assert.ok(result.loss_last < 0.8 * result.loss_first, `${result.loss_first} -> ${result.loss_last}`);
    for (const times of [result.train, result.forward]) {
      assert.ok(times.runs >= 5 && times.min_ms > 0 && times.min_ms <= times.median_ms);
    }
    assert.ok(result.train.first_ms > 0 && result.clock_ghz > 0.2 && result.peak_gflops > 0);
    assert.deepEqual(problems, []);
    await close();
  });
}
