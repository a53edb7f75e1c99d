// Runs presets that repeat published results to their end in a tab, each from its link, and prints the row that the page
// then shows: node tests/measure/published.mjs [PRESET …]
//
// They learn from all 60,000 digits: build the site with them in place (`cargo xtask data`, then `cargo xtask build`).

import { PUBLISHED_RESULTS } from '../../www/experiment/published/results.js';
import { makeSetup } from '../../www/experiment/setup.js';
import { formatSetup } from '../../www/experiment/setup-link.js';
import { launch, serve } from '../e2e/site.mjs';

const wanted = process.argv.slice(2);
const results = PUBLISHED_RESULTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (results.length === 0) throw new Error(`No preset repeats a published result under ${wanted.join(', ')}.`);

const site = await serve();
const browser = await launch();
console.log(`Chromium ${browser.version()}`);
for (const { name, settings } of results) {
  const setup = makeSetup(settings);
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 3200 } })).newPage();
  await page.goto(`${site.url}#${new URLSearchParams(formatSetup(setup))}`);
  const published = page.locator('#published');
  await published.getByText(/^Takes about/).waitFor({ timeout: 300_000 });
  const started = Date.now();
  await page.locator('#transport').getByRole('button', { name: 'Train', exact: true }).click();
  await published.locator('.badge.pass, .badge.fail').first().waitFor({ timeout: 0 });
  await page.locator('#transport .hash code:not(:empty)').waitFor();
  const seconds = (Date.now() - started) / 1000;
  for (const row of await published.locator('tbody tr').all()) {
    const cell = async (/** @type {string} */ css) => (await row.locator(css).innerText()).trim();
    const said = [`${await cell('th')}: here ${await cell('.here')}`, `published ${await cell('.published')}`];
    console.log(
      `${name}, seed ${setup.experiment.seed}, ${seconds.toFixed(0)} s: ${said.join(', ')}: ${await cell('.badge')}`,
    );
  }
  const hash = await page.locator('#transport .hash code').innerText();
  console.log(`${name}: fingerprint ${hash}`);
  await page.context().close();
}
await browser.close();
site.stop();
