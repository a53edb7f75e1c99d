// Measures training on the built page in Chromium, as a first visitor meets it: how soon it starts, how soon the first
// preset is good, how quick the page stays, and what is left of the speed that bench.html measures for the same network.
// Prints a table, then the same numbers as one line of JSON each. Asserts nothing.

import { launch, site as serve } from '../e2e/site.mjs';
import { arrive, becomes, press, state, until } from '../e2e/training.mjs';
import { keeper, rebuilt, visit } from '../e2e/visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Below the affine floor for masking 25 %; and what PyTorch reaches in 800 steps. */
const TARGETS = [8.64, 7.0];
const RUNS = 3;
/** Of training at full speed, for the rate. */
const STEADY_MS = 12_000;
const BENCH_MS = 6000;
const PAUSES = 5;
const SLOW_MS = 4000;

/** What bench.html trains: ReLU, squared error, no noise. */
const ENDLESS =
  '#training.hidden_dims=512&training.latent_dim=128&training.hidden_activation=relu' +
  '&training.loss=mean_squared_error&training.learning_rate=0.001&training.epochs=10000';
const LAYERS = [784, 512, 128, 512, 784];
const BATCH = 128;

/** @type {{ name: string, unit: string, values: number[] }[]} */
const rows = [];
/** @param {string} name @param {string} unit @param {number[]} values */
function note(name, unit, values) {
  rows.push({ name, unit, values: values.map((value) => Number(value.toPrecision(4))) });
}

/** Frames and answers to events from now on. @param {Page} page */
async function watch(page) {
  await page.evaluate(() => {
    const seen = /** @type {any} */ (globalThis);
    [seen.frames, seen.answers] = [[], []];
    let last = performance.now();
    requestAnimationFrame(function frame(now) {
      seen.frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.answers.push(duration);
    }).observe(/** @type {any} */ ({ type: 'event', durationThreshold: 16 }));
  });
  return () =>
    page.evaluate(() => {
      const { frames, answers } = /** @type {any} */ (globalThis);
      frames.sort((/** @type {number} */ a, /** @type {number} */ b) => a - b);
      const at = (/** @type {number} */ share) => frames[Math.floor(share * (frames.length - 1))];
      return { median: at(0.5), p95: at(0.95), longest: at(1), answer: Math.max(0, ...answers) };
    });
}

/** Presses Pause and tells after how many ms it stands still; runs in the page. @param {Element} element */
async function pausing(element) {
  const transport = /** @type {HTMLElement & { state: import('../../www/training/run-status.js').TransportState }} */ (
    element
  );
  const start = performance.now();
  transport.shadowRoot?.querySelector(/** @type {'button'} */ ('.play'))?.click();
  while (transport.state.playing) {
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  }
  return performance.now() - start;
}

/** @param {Page} page */
function play(page) {
  return page.locator('#transport .play').click();
}

const site = await serve(launch);
try {
  /** @type {{ first: number[], reached: number[][] }} */
  const starts = { first: [], reached: TARGETS.map(() => []) };
  for (let run = 0; run < RUNS; run++) {
    const opened = performance.now();
    const visits = keeper();
    const { page } = await visit(visits, site);
    await rebuilt(page);
    await page.locator('#training').scrollIntoViewIfNeeded();
    await page.locator('#begun:not(:empty)').waitFor();
    await play(page);
    await until(page, (now) => now.steps > 0);
    const started = performance.now();
    starts.first.push(started - opened);
    for (const [i, target] of TARGETS.entries()) {
      await becomes(
        page,
        'loss',
        (element, least) => element.runs[0].history.validation?.ssePerImage < least,
        target,
        120_000,
      );
      starts.reached[i]?.push((performance.now() - started) / 1000);
    }
    await visits.close();
  }
  note('from opening the page to the first step', 'ms', starts.first);
  TARGETS.forEach((target, i) =>
    note(`from there to a validation sse_per_image below ${target}`, 's', starts.reached[i] ?? []),
  );

  // A view of each kind as a screen shows them, then all at once.
  for (const [name, viewport] of Object.entries({
    'a 1280 × 800 screen': { width: 1280, height: 800 },
    'all views': { width: 1280, height: 3200 },
  })) {
    const visits = keeper();
    const { page } = await arrive(visits, site, { path: ENDLESS, context: { viewport } });
    await page.locator('#training').scrollIntoViewIfNeeded();
    const bench = await page.context().newPage();
    await bench.goto(`${site.url}bench.html`);
    const digitsPerSecond = async () => {
      await bench.bringToFront();
      const { train } = await bench.evaluate((job) => /** @type {any} */ (globalThis).benchmark(job), {
        layers: LAYERS,
        batch: BATCH,
        kernel: 'auto',
        budgetMs: BENCH_MS,
      });
      await page.bringToFront();
      return (1000 * BATCH) / train.median_ms;
    };
    const before = await digitsPerSecond();
    await play(page);
    await until(page, (now) => now.steps > 0);
    const seen = await watch(page);
    const { steps } = await state(page);
    const start = performance.now();
    await page.waitForTimeout(STEADY_MS / 2);
    await page
      .locator('#experiment')
      .evaluate((panel) => panel.shadowRoot?.querySelectorAll('details').forEach((each) => (each.open = true)));
    await page.locator('#experiment [data-field=learning_rate] input[type=range]').press('ArrowLeft');
    await page.waitForTimeout(STEADY_MS / 2);
    const rate = (1000 * BATCH * ((await state(page)).steps - steps)) / (performance.now() - start);
    const { median, p95, longest, answer } = await seen();
    await play(page);
    await until(page, (now) => !now.playing);
    const after = await digitsPerSecond();
    note(`${name}: digits a second`, '', [rate]);
    note(`${name}: share of bench.html’s, before and after`, '', [rate / before, rate / after]);
    note(`${name}: frames, median, 95 %, longest`, 'ms', [median, p95, longest]);
    note(`${name}: longest answer to a press`, 'ms', [answer]);
    await visits.close();
  }

  const visits = keeper();
  const { page } = await arrive(visits, site, { path: ENDLESS });
  const pauses = [];
  for (let i = 0; i < PAUSES; i++) {
    await press(page, 'Train');
    await until(page, (now, old) => now.playing && now.steps > old + 20, (await state(page)).steps);
    pauses.push(await page.locator('#transport').evaluate(pausing));
  }
  note('from a press on Pause to standing still', 'ms', pauses);
  await press(page, 'Slow');
  const { steps } = await state(page);
  await press(page, 'Train');
  await page.waitForTimeout(SLOW_MS);
  await press(page, 'Pause');
  note('steps a second when slow', '', [(1000 * ((await until(page, (now) => !now.playing)).steps - steps)) / SLOW_MS]);
  await visits.close();

  console.log();
  for (const { name, unit, values } of rows)
    console.log(`${name.padEnd(64)}${values.map((value) => String(value).padStart(9)).join('')} ${unit}`);
  console.log();
  for (const row of rows) console.log(JSON.stringify({ where: 'chromium', seed: 1, ...row }));
} finally {
  await site.close();
}
