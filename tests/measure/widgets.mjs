// Times widgets on somebody's page, in Chromium: one from the address to its first picture, and ten.

import { launch, site as open } from '../e2e/site.mjs';
import { keeper } from '../e2e/visit.mjs';
import { becomes, host } from '../e2e/widget-page.mjs';

const RUNS = 7;
const site = await open(() => launch());
const owner = keeper();
const median = (/** @type {number[]} */ values) => values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;
const TEN = Array.from(
  { length: 5 },
  (_, i) => `<ae-denoise digit="${i}"></ae-denoise><ae-triptych digit="${i}"></ae-triptych>`,
);

/** Notes when the first widget is ready, and how long the page could not answer. */
const NOTING = `
  addEventListener('ae-ready', () => (globalThis.readyAt ??= performance.now()));
  blocked = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (blocked += duration - 50))).observe({ type: 'longtask', buffered: true });`;

/** Opens a page of the site's own with one widget: what a test answers in the server's place no browser would keep. */
async function visitOne() {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(NOTING);
  const measured = [];
  for (let times = 0; times < 2; times++) {
    await page.goto(`${site.url}embed.html?widget=denoise&digit=7&corruption=masking:0.25`);
    await becomes(page, 'ae-denoise');
    measured.push(await page.evaluate(() => /** @type {any} */ (globalThis).readyAt));
  }
  await context.close();
  return { cold: measured[0], warm: measured[1] };
}

async function visitTen() {
  const { page } = await host(owner, site, TEN.join(''), { prepare: (opened) => opened.addInitScript(NOTING) });
  await page.evaluate(() => {
    for (const widget of document.querySelectorAll('main > *')) /** @type {any} */ (widget).load?.();
  });
  await becomes(page, 'ae-denoise, ae-triptych');
  const blocked = await page.evaluate(() => /** @type {any} */ (globalThis).blocked);
  const workers = page.workers().length;
  await page.context().close();
  return { blocked, workers };
}

const ones = [];
const tens = [];
for (let run = 0; run < RUNS; run++) {
  ones.push(await visitOne());
  tens.push(await visitTen());
}
const ms = (/** @type {number[]} */ values) => `${median(values).toFixed(0)} ms`;
console.log(`Medians of ${RUNS}, Chromium ${site.browser.version()}`);
console.log(
  `one widget, from the address to its first rebuilt digit: cold ${ms(ones.map(({ cold }) => cold))}, from a warm cache ${ms(ones.map(({ warm }) => warm))}`,
);
console.log(`ten widgets: total blocking time ${ms(tens.map(({ blocked }) => blocked))}, ${tens[0]?.workers} worker`);
await owner.close();
await site.close();
process.exit();
