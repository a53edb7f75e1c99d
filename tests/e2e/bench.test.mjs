import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { BATCHES, FUNCTIONS, NETWORKS, PRODUCTS } from '../../www/engine/bench/plan.js';
import { violations } from './axe.mjs';
import { site as open } from './site.mjs';
import { counts, says, visit } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

/** The page, once it can be asked. @param {import('./visit.mjs').Owner} t @param {Parameters<typeof visit>[2]} [how] */
async function bench(t, how) {
  const visited = await visit(t, site, { path: 'bench.html', ...how });
  await visited.page.waitForFunction(() => 'benchmarkKernels' in globalThis);
  return visited;
}

for (const kernel of ['scalar', 'simd128', 'relaxed', 'auto']) {
  test(`benchmark() trains for real with the ${kernel} kernels`, async (t) => {
    const { page, problems } = await bench(t);
    const job = { layers: [784, 64, 16, 64, 784], batch: 32, kernel, budgetMs: 800 };
    const result = await page.evaluate((given) => /** @type {any} */ (globalThis).benchmark(given), job);
    assert.equal(result.kernel, kernel === 'auto' ? 'relaxed' : kernel);
    // How many steps fit into the time is the machine's affair; that they teach the network is not.
    assert.ok(result.loss_last < 0.95 * result.loss_first, `${result.loss_first} -> ${result.loss_last}`);
    for (const times of [result.train, result.forward]) {
      assert.ok(times.runs >= 5 && times.min_ms > 0 && times.min_ms <= times.median_ms);
    }
    assert.ok(result.train.first_ms > 0 && result.clock_ghz > 0.2 && result.peak_gflops > 0);
    const { module_bytes, module_fetch_ms, module_ready_ms } = result.start;
    assert.ok(module_bytes > 20_000 && module_fetch_ms > 0 && module_ready_ms > 0, JSON.stringify(result.start));
    assert.deepEqual(problems, []);
  });
}

for (const kernel of ['scalar', 'simd128', 'relaxed']) {
  test(`benchmarkKernels() times every kind with the ${kernel} kernels`, async (t) => {
    const { page, problems } = await bench(t);
    const job = { kernel, batch: 16, budgetMs: 500 };
    const result = await page.evaluate((given) => /** @type {any} */ (globalThis).benchmarkKernels(given), job);
    assert.equal(result.kernel, kernel);
    const of = (/** @type {string} */ kind) => result.rows.filter((/** @type {any} */ row) => row.kind === kind);
    for (const { kind } of PRODUCTS) {
      const shapes = of(kind).map((/** @type {any} */ { inputs, outputs }) => `${inputs}-${outputs}`);
      assert.deepEqual(
        shapes,
        ['784-512', '512-256', '256-128', '128-32', '32-128', '128-256', '256-512', '512-784'],
        kind,
      );
      assert.ok(
        of(kind).every((/** @type {any} */ { gflops, of_peak }) => gflops > 0 && of_peak > 0),
        kind,
      );
    }
    for (const { kind } of FUNCTIONS) {
      const [row, ...more] = of(kind);
      assert.ok(row.ns_per_value > 0 && row.cycles_per_value > 0 && more.length === 0, kind);
    }
    for (const { min_ms, median_ms, runs } of result.rows) assert.ok(min_ms > 0 && min_ms <= median_ms && runs >= 5);
    assert.deepEqual(problems, []);
  });
}

test('what cannot be measured is refused in a sentence', async (t) => {
  const { page, problems } = await bench(t);
  const refused = (/** @type {object} */ job) =>
    page.evaluate(
      (given) =>
        /** @type {any} */ (globalThis).benchmarkKernels(given).catch((/** @type {Error} */ error) => error.message),
      { kernel: 'auto', batch: 16, budgetMs: 50, ...job },
    );
  for (const [batch, named] of [
    [0, '0'],
    [2049, '2049'],
    [-1, '4294967295'],
    [NaN, '0'],
  ]) {
    assert.equal(await refused({ batch }), `workload.batch is ${named}; expected a whole number from 1 to 2048`);
  }
  assert.deepEqual(problems, []);
});

test('Run and Stop work by keyboard, and what was measured stays', async (t) => {
  const { page, problems } = await bench(t, { path: 'bench.html?quick&kernel=simd128' });
  assert.equal(await page.locator('#binary').inputValue(), 'simd128');
  while ((await page.evaluate(() => document.activeElement?.id)) !== 'run') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('#run').textContent(), 'Stop');
  await page.waitForFunction(() => document.querySelectorAll('#networks circle').length >= 2, null, {
    timeout: 30_000,
  });
  await page.keyboard.press('Enter');
  await says(page, 'Stopped; what was measured stays.');
  assert.match((await page.locator('#run').textContent()) ?? '', /^Run/);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'run');
  assert.equal(await page.locator('#facts dd').first().textContent(), 'simd128');
  const dots = await page.locator('#networks circle').count();
  assert.ok(dots >= 2 && dots < NETWORKS.length * BATCHES.length);
  assert.deepEqual(problems, []);
});

test('a run fills every chart and table, and axe finds nothing after it', async (t) => {
  const { page, problems } = await bench(t, { path: 'bench.html?quick' });
  await page.evaluate(() => {
    const shifts = /** @type {{ shift: number }} */ (/** @type {unknown} */ (globalThis));
    shifts.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.shift += /** @type {any} */ (entry).value;
    }).observe({ type: 'layout-shift' });
  });
  await page.getByRole('button', { name: 'Run' }).click();
  await page.getByText('Done.').waitFor({ timeout: 150_000 });
  await counts(page.locator('#networks circle'), NETWORKS.length * BATCHES.length);
  await counts(page.locator('#kernels .bar'), 8 * PRODUCTS.length + FUNCTIONS.length);
  for (const text of await page.locator('td:not(.share), dd').allTextContents()) {
    assert.match(text, /\d|relaxed/);
    assert.doesNotMatch(text, /NaN|Infinity|undefined/);
  }
  assert.ok((await page.evaluate(() => /** @type {any} */ (globalThis).shift)) <= 0.02, 'nothing jumps');
  await inspect(page);
  assert.deepEqual(problems, []);
});

test('axe finds nothing and nothing overflows before a run', async (t) => {
  const { page, problems } = await bench(t);
  await inspect(page);
  assert.deepEqual(problems, []);
});

/** Looks at the page at every width and in both themes. @param {Page} page */
async function inspect(page) {
  for (const width of [360, 768, 1280, 2560]) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${overflow} px too wide at ${width}`);
      assert.deepEqual(await violations(page), [], `${width} ${colorScheme}`);
    }
  }
}
