// Times the labs in Chromium: each from the address to its first picture, cold and from a warm cache; how smooth the map of
// the code space is under a moving pointer, alone and while a network trains.

import { LABS } from '../../www/labs/index.js';
import { launch, site as open } from '../e2e/site.mjs';
import { keeper } from '../e2e/visit.mjs';
import { becomes, host } from '../e2e/widget-page.mjs';

const RUNS = 5;
const WALK_MS = 4000;
const site = await open(() => launch());
const owner = keeper();
const median = (/** @type {number[]} */ values) => values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;
const NOTING = `addEventListener('ae-ready', () => (globalThis.readyAt ??= performance.now()));`;

/** @param {string} name */
async function openLab(name) {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(NOTING);
  const measured = [];
  for (let times = 0; times < 2; times++) {
    await page.goto(`${site.url}embed.html?widget=${name}`);
    await becomes(page, `ae-${name}`);
    measured.push(await page.evaluate(() => /** @type {any} */ (globalThis).readyAt));
  }
  await context.close();
  return measured;
}

/** Frames while a pointer moves over the map of the code space. @param {string} beside what else is on the page */
async function walk(beside) {
  const { page } = await host(owner, site, `<ae-code-space id="w"></ae-code-space>${beside}`);
  await page.evaluate(() => {
    for (const widget of document.querySelectorAll('main > *')) /** @type {any} */ (widget).load?.();
  });
  await becomes(page, 'main > :not(h1, p)');
  await page.locator('#w #probe').getByText(/\d/).waitFor();
  await page.evaluate(() => /** @type {any} */ (document.querySelector('ae-train'))?.play());
  await page.waitForTimeout(1000);
  const box = await page.locator('#w .plot').first().boundingBox();
  if (!box) throw new Error('The map is not seen.');
  await page.evaluate(() => {
    const seen = /** @type {any} */ (globalThis);
    seen.frames = [];
    let last = performance.now();
    requestAnimationFrame(function frame(now) {
      seen.frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    });
  });
  const end = Date.now() + WALK_MS;
  for (let step = 0; Date.now() < end; step++) {
    const [across, down] = [0.5 + 0.4 * Math.sin(step / 17), 0.5 + 0.4 * Math.cos(step / 11)];
    await page.mouse.move(box.x + across * box.width, box.y + down * box.height);
  }
  const frames = (await page.evaluate(() => /** @type {any} */ (globalThis).frames)).sort(
    (/** @type {number} */ a, /** @type {number} */ b) => a - b,
  );
  await page.context().close();
  return [0.5, 0.95, 1].map((share) => frames[Math.floor(share * (frames.length - 1))].toFixed(1)).join(', ');
}

console.log(`Medians of ${RUNS}, Chromium ${site.browser.version()}`);
for (const { name } of LABS) {
  const cold = [];
  const warm = [];
  for (let run = 0; run < RUNS; run++) {
    const [first, second] = await openLab(name);
    cold.push(first ?? NaN);
    warm.push(second ?? NaN);
  }
  console.log(`${name}, to its first picture: cold ${median(cold).toFixed(0)} ms, warm ${median(warm).toFixed(0)} ms`);
}
console.log(`a pointer on the map of the code space: frames, median, 95 %, longest: ${await walk('')} ms`);
const RUN = '<ae-train preset="two-numbers" hide="experiment pictures loss" epochs="1000"></ae-train>';
console.log(`the same while a network trains: ${await walk(RUN)} ms`);
await owner.close();
await site.close();
process.exit();
