// Times the sweep of code sizes: over a pool of two against one worker, beside what two independent pages reach against one,
// which is all that this machine has to give. Run it when nothing else runs.

import { launch, site as open } from '../e2e/site.mjs';
import { keeper } from '../e2e/visit.mjs';
import { becomes, host } from '../e2e/widget-page.mjs';

const RUNS = 3;
const EPOCHS = 8;
const LAB = `<ae-rate-distortion id="w" epochs="${EPOCHS}"></ae-rate-distortion>`;
const site = await open(() => launch());
const owner = keeper();
const median = (/** @type {number[]} */ values) => values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** A page whose lab has this many workers. @param {number} workers */
async function pageOf(workers) {
  const { page } = await host(owner, site, LAB, {
    prepare: (opened) =>
      opened.addInitScript(
        (count) => Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => count }),
        workers,
      ),
  });
  await becomes(page, '#w');
  await page.locator('#w #files').getByText(/\S/).waitFor();
  return page;
}

/** Seconds that each of these takes for all eight networks, begun at once. @param {number[]} workers of each page */
async function seconds(workers) {
  const pages = await Promise.all(workers.map(pageOf));
  const begun = performance.now();
  await Promise.all(
    pages.map(async (page) => {
      await page.locator('#w #train-sizes').click();
      await page.locator('#w #standing').getByText('8 of 8 trained.').waitFor({ timeout: 600_000 });
    }),
  );
  const taken = (performance.now() - begun) / 1000;
  await Promise.all(pages.map((page) => page.context().close()));
  return taken;
}

/** @type {{ one: number[], both: number[], pool: number[] }} */
const times = { one: [], both: [], pool: [] };
for (let run = 0; run < RUNS; run++) {
  times.one.push(await seconds([1]));
  times.both.push(await seconds([1, 1]));
  times.pool.push(await seconds([2]));
}
const [one, both, pool] = [times.one, times.both, times.pool].map(median);
const [reached, possible] = [(one ?? NaN) / (pool ?? NaN), (2 * (one ?? NaN)) / (both ?? NaN)];
console.log(`Eight code sizes, ${EPOCHS} epochs each, medians of ${RUNS}, Chromium ${site.browser.version()}`);
console.log(`one worker ${one?.toFixed(1)} s; two pages with one each, both at once ${both?.toFixed(1)} s`);
console.log(`a pool of two ${pool?.toFixed(1)} s: ${reached.toFixed(2)} times as fast`);
console.log(
  `two independent pages: ${possible.toFixed(2)} times as much work; share reached ${(reached / possible).toFixed(2)}`,
);
await owner.close();
await site.close();
process.exit();
