// Measures the built page in Chromium: how fast it loads, what it transfers, how fast it draws.
// Prints a table, then the same numbers as one line of JSON each. Asserts nothing.

import { readFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { launch, serve } from '../e2e/site.mjs';

const LOADS = 5;
const STROKE_POINTS = 60;
const FRAME = 1000 / 60;
const QUIET = 500;
const PATIENCE = 30_000;

/** @typedef {{ name: string, unit: string, min: number, median: number, max: number, count: number }} Row */

/**
 * @param {string} name
 * @param {string} unit
 * @param {number[]} values
 * @returns {Row}
 */
function summary(name, unit, values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
  return { name, unit, min: at(0), median: at(0.5), max: at(1), count: values.length };
}

/**
 * Passes every byte on to the server and counts those that come back, headers included. Counting
 * here sees what a worker fetches too, which the page's own timings do not.
 *
 * @param {string} url
 */
async function countingProxy(url) {
  const { port, pathname } = new URL(url);
  /** @type {{ time: number, bytes: number }[]} */
  let received = [];
  const proxy = createServer((client) => {
    const server = connect(Number(port), '127.0.0.1');
    server.setNoDelay(true);
    client.setNoDelay(true);
    server.on('data', (chunk) => received.push({ time: now(), bytes: chunk.length }));
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
    client.pipe(server).pipe(client);
  });
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${pathname}`,
    reset: () => {
      received = [];
    },
    until: (/** @type {number} */ time) =>
      received.filter((chunk) => chunk.time <= time).reduce((sum, chunk) => sum + chunk.bytes, 0),
    quiet: async () => {
      while (now() - (received.at(-1)?.time ?? now()) < QUIET) await pause(50);
    },
    stop: () => {
      proxy.close();
    },
  };
}

const now = () => performance.timeOrigin + performance.now();
const pause = (/** @type {number} */ time) => new Promise((resolve) => setTimeout(resolve, time));

/** @param {import('playwright-core').Page} page */
async function firstRebuilt(page) {
  await page.waitForFunction(() => performance.getEntriesByName('first-rebuilt').length > 0, null, {
    timeout: PATIENCE,
    polling: 50,
  });
  return page.evaluate(() => ({
    after: performance.getEntriesByName('first-rebuilt')[0]?.startTime ?? NaN,
    origin: performance.timeOrigin,
  }));
}

/**
 * Loads the page with nothing cached, several times.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<Row[]>}
 */
async function measureLoads(browser, url) {
  const proxy = await countingProxy(url);
  const times = [];
  const bytesUntilRebuilt = [];
  const bytesUntilQuiet = [];
  for (let load = 0; load < LOADS; load += 1) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    proxy.reset();
    await page.goto(proxy.url, { waitUntil: 'commit' });
    const { after, origin } = await firstRebuilt(page);
    times.push(after);
    bytesUntilRebuilt.push(proxy.until(origin + after) / 1000);
    await page.waitForLoadState('networkidle');
    await proxy.quiet();
    bytesUntilQuiet.push(proxy.until(Infinity) / 1000);
    await context.close();
  }
  proxy.stop();
  return [
    summary('cold load to first rebuilt digit', 'ms', times),
    summary('transferred until then', 'kB', bytesUntilRebuilt),
    summary('transferred until the network is idle', 'kB', bytesUntilQuiet),
  ];
}

/**
 * Draws with a real mouse and reads the times that the page records.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<Row[]>}
 */
async function measureDrawing(browser, url) {
  const page = await browser.newPage();
  await page.goto(url);
  await firstRebuilt(page);
  const box = await page.locator('ae-draw canvas').first().boundingBox();
  if (box === null) throw new Error('The page has no visible <ae-draw> to draw on.');
  await page.evaluate(() => performance.clearMeasures());

  // An S from top to bottom, at the pace of a hand.
  for (let point = 0; point <= STROKE_POINTS; point += 1) {
    const along = point / STROKE_POINTS;
    const x = box.x + box.width * (0.5 + 0.25 * Math.cos(along * 3 * Math.PI));
    const y = box.y + box.height * (0.15 + 0.7 * along);
    await page.mouse.move(x, y);
    if (point === 0) await page.mouse.down();
    await pause(FRAME);
  }
  await page.mouse.up();
  await pause(QUIET);

  const measured = await page.evaluate(() =>
    performance.getEntriesByType('measure').map((entry) => ({
      name: entry.name,
      duration: entry.duration,
      detail: /** @type {PerformanceMeasure} */ (entry).detail,
    })),
  );
  await page.close();
  const named = (/** @type {string} */ name) => measured.filter((entry) => entry.name === name);
  const toPicture = named('pen-to-picture').map((entry) => entry.duration);
  const inWorker = named('reconstruct').map((entry) => Number(entry.detail));
  return [
    summary('pen move to picture', 'ms', toPicture),
    summary(
      'pen move to picture',
      'frames',
      toPicture.map((time) => time / FRAME),
    ),
    summary('one reconstruction in the worker', 'ms', inWorker),
  ];
}

/** @returns {Promise<Row[]>} */
async function measureBinaries() {
  return Promise.all(
    ['scalar', 'simd128'].map(async (variant) => {
      const file = new URL(`../../target/site/${variant}/bound/autoencoder_wasm_bg.wasm`, import.meta.url);
      return summary(`wasm/${variant}, gzip`, 'kB', [gzipSync(await readFile(file)).length / 1000]);
    }),
  );
}

/** @param {Row[]} rows */
function print(rows) {
  const cell = (/** @type {number} */ value) => value.toFixed(value < 100 ? 2 : 0).padStart(9);
  console.log(`\n${'measured'.padEnd(40)}${'min'.padStart(9)}${'median'.padStart(9)}${'max'.padStart(9)}`);
  for (const { name, unit, min, median, max, count } of rows) {
    console.log(`${name.padEnd(40)}${cell(min)}${cell(median)}${cell(max)} ${unit} (${count})`);
  }
  console.log();
  for (const row of rows) console.log(JSON.stringify(row));
}

const server = await serve();
const browser = await launch(['--disable-gpu']);
try {
  print([
    ...(await measureBinaries()),
    ...(await measureLoads(browser, server.url)),
    ...(await measureDrawing(browser, server.url)),
  ]);
} finally {
  server.stop();
  await browser.close();
}
