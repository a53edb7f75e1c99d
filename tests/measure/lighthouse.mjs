// What Lighthouse says of pages of the finished site, on a phone and on a desk, and when the first digit is rebuilt over a
// slow network: node tests/measure/lighthouse.mjs [PATH …]
//
// Lighthouse is large, so npm fetches it when it is asked for, and nothing else here depends on it.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, serve } from '../e2e/site.mjs';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const CHROME = process.env['CHROME'] ?? '/usr/bin/chromium';
const PATHS = process.argv.length > 2 ? process.argv.slice(2) : ['', 'labs.html#pca', 'learn/why-compress.html'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const FIGURES = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];
/** 4G where it is slow: 150 ms there and back, 1.6 Mbit/s down, half of that up. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 };
const RUNS = 5;

const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const site = await serve();
try {
  for (const path of PATHS) {
    for (const form of ['mobile', 'desktop']) report(path, form);
  }
  await overSlowNetwork();
} finally {
  site.stop();
  rmSync(folder, { recursive: true });
}

/** @param {string} path @param {string} form */
function report(path, form) {
  const file = join(folder, 'report.json');
  const flags = ['--headless=new', '--no-sandbox', '--disable-background-networking'];
  const options = [
    '--yes',
    LIGHTHOUSE,
    site.url + path,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${CATEGORIES}`,
    `--chrome-flags=${flags.join(' ')}`,
    ...(form === 'desktop' ? ['--preset=desktop'] : []),
  ];
  execFileSync('npx', options, {
    env: { ...process.env, CHROME_PATH: CHROME },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { categories, audits } = JSON.parse(readFileSync(file, 'utf8'));
  const scores = CATEGORIES.map((name) => `${name} ${Math.round(100 * categories[name].score)}`);
  const figures = FIGURES.map((name) => `${audits[name].title} ${audits[name].displayValue}`);
  console.log(`${path || 'index.html'}, ${form}: ${[...scores, ...figures].join(', ')}`);
  for (const name of CATEGORIES) {
    for (const { id, weight } of categories[name].auditRefs) {
      const { score, title } = audits[id];
      if (weight > 0 && score !== null && score < 0.9) console.log(`  ${name}: ${title} (${Math.round(100 * score)})`);
    }
  }
}

/** From the address to the first rebuilt digit, with nothing kept from before. */
async function overSlowNetwork() {
  const browser = await launch();
  /** @type {number[]} */
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW);
    await page.goto(site.url, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-rebuilt').length > 0, null, {
      timeout: 60_000,
    });
    times.push(await page.evaluate(() => performance.getEntriesByName('first-rebuilt')[0]?.startTime ?? NaN));
    await context.close();
  }
  await browser.close();
  times.sort((one, other) => one - other);
  const seconds = times.map((time) => (time / 1000).toFixed(2));
  console.log(
    `first rebuilt digit over slow 4G, cold: ${seconds[RUNS >> 1]} s (${seconds[0]} to ${seconds.at(-1)} of ${RUNS})`,
  );
}
