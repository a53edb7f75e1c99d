// Benchmarks the built site in Chromium: start-up, training steps, single kernels. Prints tables, then the
// same figures as one line of JSON each. Asserts nothing.
//
// node tests/measure/bench.mjs [--kernel auto|scalar|simd128|relaxed] [--quick]

import { parseArgs } from 'node:util';
import { launch, site as open } from '../e2e/site.mjs';
import { BATCHES, mirrored, NETWORKS, stepFigures, title, YARDSTICK } from '../../www/engine/bench/plan.js';

/** @typedef {import('../../www/engine/bench/protocol.js').Job} Job */
/** @typedef {import('../../www/engine/bench/protocol.js').Result} Result */
/** @typedef {import('../../www/engine/bench/protocol.js').KernelsJob} KernelsJob */
/** @typedef {import('../../www/engine/bench/protocol.js').KernelsResult} KernelsResult */

const { values: options } = parseArgs({
  options: { kernel: { type: 'string', default: 'auto' }, quick: { type: 'boolean', default: false } },
});
const kernel = /** @type {Job['kernel']} */ (options.kernel);
const budgetMs = options.quick ? 150 : 2500;
const kernelsBudgetMs = options.quick ? 2500 : 20_000;
const COLD_STARTS = 5;

/** @type {object[]} */
const lines = [];
/** @param {Record<string, unknown>} line */
function note(line) {
  lines.push({ where: 'chromium', ...line });
}

/** Numbers without digits that mean nothing. @param {number} value */
const brief = (value) => Number(value.toPrecision(4));

/** @param {[string, number][]} cells texts and widths; the first stands left, the others right */
function print(cells) {
  console.log(cells.map(([text, width], i) => (i === 0 ? text.padEnd(width) : text.padStart(width))).join(''));
}

const site = await open(launch);

/** A page that nobody has opened before. */
async function page() {
  const context = await site.browser.newContext();
  const opened = await context.newPage();
  await opened.goto(`${site.url}bench.html`);
  await opened.waitForFunction(() => 'benchmarkKernels' in globalThis);
  return {
    close: () => context.close(),
    /** @param {Job} job @returns {Promise<Result>} */
    steps: (job) => opened.evaluate((given) => /** @type {any} */ (globalThis).benchmark(given), job),
    /** @param {KernelsJob} job @returns {Promise<KernelsResult>} */
    kernels: (job) => opened.evaluate((given) => /** @type {any} */ (globalThis).benchmarkKernels(given), job),
  };
}

/** With nothing cached, several times. */
async function measureStart() {
  /** @type {Result[]} */
  const results = [];
  for (let i = 0; i < COLD_STARTS; i += 1) {
    const { steps, close } = await page();
    results.push(await steps({ layers: mirrored(YARDSTICK.half), batch: YARDSTICK.batch, kernel, budgetMs: 100 }));
    await close();
  }
  const median = (/** @type {(result: Result) => number} */ read) =>
    results.map(read).sort((a, b) => a - b)[Math.floor(COLD_STARTS / 2)] ?? NaN;
  const start = {
    kernel: results[0]?.kernel,
    module_bytes: median(({ start: { module_bytes } }) => module_bytes),
    module_fetch_median_ms: brief(median(({ start: { module_fetch_ms } }) => module_fetch_ms)),
    module_ready_median_ms: brief(median(({ start: { module_ready_ms } }) => module_ready_ms)),
    network: YARDSTICK.half.join('-'),
    batch: YARDSTICK.batch,
    first_step_median_ms: brief(median(({ train }) => train.first_ms)),
    cold_starts: COLD_STARTS,
  };
  note(start);
  console.log(
    `\n${start.kernel}: the module (${start.module_bytes / 1000} kB as transferred) is fetched after ` +
      `${start.module_fetch_median_ms} ms and ready after ${start.module_ready_median_ms} ms; the first step takes ` +
      `${start.first_step_median_ms} ms (medians of ${COLD_STARTS} cold starts)`,
  );
}

async function measureSteps() {
  const { steps, close } = await page();
  const columns = /** @type {const} */ ([22, 7, 11, 11, 12, 11, 10, 9, 7]);
  const row = (/** @type {string[]} */ texts) => print(texts.map((text, i) => [text, columns[i] ?? 0]));
  console.log();
  row(['network, mirrored', 'batch', 'step ms', 'min ms', 'forward ms', 'digits/s', 'GFLOP/s', 'of peak', 'GHz']);
  for (const network of NETWORKS) {
    const name = title(network).replaceAll(' – ', '-');
    for (const batch of BATCHES) {
      const job = { ...network, layers: mirrored(network.half), batch, kernel, budgetMs };
      const result = await steps(job);
      const { digits_per_second, gflops, of_peak } = stepFigures(job, result);
      const { train, forward, clock_ghz, peak_gflops } = result;
      row([
        name,
        String(batch),
        train.median_ms.toFixed(3),
        train.min_ms.toFixed(3),
        forward.median_ms.toFixed(3),
        digits_per_second.toFixed(0),
        gflops.toFixed(1),
        `${(100 * of_peak).toFixed(0)}%`,
        clock_ghz.toFixed(2),
      ]);
      note({
        kernel: result.kernel,
        network: name,
        batch,
        step_min_ms: brief(train.min_ms),
        step_median_ms: brief(train.median_ms),
        steps: train.runs,
        forward_median_ms: brief(forward.median_ms),
        digits_per_second: Math.round(digits_per_second),
        gflops: brief(gflops),
        of_peak: brief(of_peak),
        clock_ghz: brief(clock_ghz),
        peak_gflops: brief(peak_gflops),
      });
    }
  }
  await close();
}

async function measureKernels() {
  const { kernels, close } = await page();
  const { rows, ...machine } = await kernels({ kernel, batch: YARDSTICK.batch, budgetMs: kernelsBudgetMs });
  await close();
  console.log(`\nclock ${machine.clock_ghz.toFixed(2)} GHz, peak ${machine.peak_gflops.toFixed(1)} GFLOP/s`);
  const columns = /** @type {const} */ ([22, 7, 10, 12, 10, 10]);
  const row = (/** @type {string[]} */ texts) => print(texts.map((text, i) => [text, columns[i] ?? 0]));
  row(['kernel', 'batch', 'layer', 'median ms', 'GFLOP/s', 'of peak']);
  let functions = false;
  for (const measured of rows) {
    const { kind, batch, inputs, outputs, min_ms, median_ms, runs } = measured;
    const names = [kind, String(batch)];
    const shape = { kind, batch, inputs, outputs, min_ms: brief(min_ms), median_ms: brief(median_ms), runs };
    const base = { kernel: machine.kernel, ...shape, clock_ghz: brief(machine.clock_ghz) };
    if ('of_peak' in measured) {
      row([
        ...names,
        `${inputs}-${outputs}`,
        median_ms.toFixed(4),
        measured.gflops.toFixed(1),
        `${(100 * measured.of_peak).toFixed(0)}%`,
      ]);
      note({
        ...base,
        gflops: brief(measured.gflops),
        of_peak: brief(measured.of_peak),
        peak_gflops: brief(machine.peak_gflops),
      });
    } else {
      if (!functions) row(['\nfunction', 'batch', 'values', 'median ms', 'ns', 'cycles']);
      functions = true;
      row([
        ...names,
        String(outputs),
        median_ms.toFixed(4),
        measured.ns_per_value.toFixed(2),
        measured.cycles_per_value.toFixed(2),
      ]);
      note({ ...base, ns_per_value: brief(measured.ns_per_value), cycles_per_value: brief(measured.cycles_per_value) });
    }
  }
}

try {
  await measureStart();
  await measureSteps();
  await measureKernels();
  console.log();
  for (const line of lines) console.log(JSON.stringify(line));
} finally {
  await site.close();
}
