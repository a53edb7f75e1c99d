// What a part of the tutorial takes: minutes to read it, its figures' loads, and its goal, from Train until it is reached.

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch, site as open } from '../e2e/site.mjs';

/** What the text asks for beyond Train: an experiment in place of the figure's, or a cure that is pressed. */
const ASKED = {
  'losses-and-depth': ['mean_squared_error', 'binary_cross_entropy'],
  'rate-and-distortion': ['latent_dim=4', 'latent_dim=16'],
  sparse: ['l1:0.01', 'l1:0.3'],
};
const CURED = 'in-practice';
const LONGEST = 180_000;

const parts = readdirSync(fileURLToPath(new URL('../../www/learn', import.meta.url)))
  .filter((name) => /^\d\d-/.test(name))
  .map((name) => name.slice(3));
const wanted = process.argv.slice(2);
const site = await open(() => launch());
console.log(`Chromium ${site.browser.version()}; each part in a browser that has kept nothing`);
for (const part of parts.filter((name) => wanted.length === 0 || wanted.includes(name))) console.log(await look(part));
await site.close();

/** @param {string} part */
async function look(part) {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  let bytes = 0;
  page.on('requestfinished', async (request) => (bytes += (await request.sizes()).responseBodySize));
  await page.goto(`${site.url}learn/${part}.html`);
  const minutes = /(\d+) min/.exec((await page.locator('main .note').first().textContent()) ?? '')?.[1];
  const loads = [];
  for (const widget of await page.locator('figure.live > :not(figcaption)').all()) {
    const ms = await widget.evaluate(
      (element) =>
        /** @type {Promise<number>} */ (
          new Promise((resolve) => {
            if (/** @type {any} */ (element).state === 'ready') return resolve(0);
            const started = performance.now();
            element.addEventListener('ae-ready', () => resolve(performance.now() - started), { once: true });
            return element.scrollIntoView();
          })
        ),
    );
    loads.push(`${await widget.evaluate(({ localName }) => localName)} ${ms.toFixed(0)} ms`);
  }
  const goal = await reach(page, part);
  await context.close();
  const took = goal === null ? `not reached in ${LONGEST / 1000} s` : `${(goal / 1000).toFixed(1)} s`;
  return `${part}: ${minutes} min to read; ${loads.join(', ')}; ${(bytes / 1000).toFixed(0)} kB; goal ${took}`;
}

/** ms from Train to the goal. @param {import('playwright-core').Page} page @param {string} part @returns {Promise<number | null>} */
async function reach(page, part) {
  const figure = page.locator('ae-train[goal]');
  const asked = /** @type {Record<string, string[]>} */ (ASKED)[part];
  if (asked) {
    const live = figure.evaluate((element) => new Promise((resolve) => element.addEventListener('ae-step', resolve)));
    await figure.evaluate((element, [before, after]) => {
      const text = element.getAttribute('experiment') ?? '';
      if (!text.includes(before)) throw new Error(`${text} has no ${before}`);
      element.setAttribute('experiment', text.replace(before, after));
    }, asked);
    await Promise.race([live, page.waitForTimeout(2000)]);
  }
  await figure.scrollIntoViewIfNeeded();
  const started = Date.now();
  await figure.evaluate((element) => /** @type {any} */ (element).play());
  if (part === CURED) await figure.locator('#training-notices button').first().click();
  try {
    await page.locator('#reached').waitFor({ timeout: LONGEST });
    return Date.now() - started;
  } catch {
    return null;
  }
}
