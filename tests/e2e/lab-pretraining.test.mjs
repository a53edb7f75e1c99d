// Stacked pretraining: what is shown is what the command line printed, and what is run here comes to the same numbers.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { violations } from './axe.mjs';
import { same } from './lab-page.mjs';
import { site as open } from './site.mjs';
import { becomes, host } from './widget-page.mjs';
import { counts } from './visit.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

/** @typedef {import('../../www/labs/pretraining/trials.js').Trial} Trial */
/** @param {string} kind @returns {{ trials: Trial[] }} */
const printed = (kind) =>
  JSON.parse(readFileSync(new URL(`../../www/models/pretraining-${kind}.json`, import.meta.url), 'utf8'));

/** @param {Trial[]} trials @param {number} labels @param {'pretrained' | 'random'} start */
function mean(trials, labels, start) {
  const own = trials.filter((each) => each.labels === labels && each.start === start);
  return own.reduce((sum, { error_rate_on_test_images: rates }) => sum + (rates.at(-1) ?? NaN), 0) / own.length;
}

/** @param {import('playwright-core').Page} page @param {number} labels @param {string} start */
async function shown(page, labels, start) {
  return Number(await page.locator(`#w #said-${labels} .mean-${start}`).getAttribute('title'));
}

test('the pretrained start is better with few labels, by the numbers of the command line', async (t) => {
  const { page, problems } = await host(t, site, '<ae-pretraining id="w"></ae-pretraining>');
  await becomes(page, '#w');
  for (const kind of ['sigmoid', 'relu']) {
    await page.locator(`#w [value=${kind}]`).check();
    const { trials } = printed(kind);
    assert.equal(trials.length, 24, 'three seeds, four numbers of labels, two starts');
    await page.locator(`#w #said-100 .mean-random[title="${mean(trials, 100, 'random')}"]`).waitFor();
    for (const labels of [10, 100, 1000, 12_000]) {
      for (const start of /** @type {const} */ (['pretrained', 'random'])) {
        same(await shown(page, labels, start), mean(trials, labels, start), `${kind}, ${labels}, ${start}`);
      }
    }
    for (const labels of [100, 1000, 12_000]) {
      assert.ok((await shown(page, labels, 'pretrained')) < (await shown(page, labels, 'random')), `${kind} ${labels}`);
    }
  }
  await counts(page.locator('#w .layer:not([hidden])'), 3);
  assert.match((await page.locator('#w #layer-2-name').textContent()) ?? '', /100 → 100/);
  await page.locator('#w summary').click();
  await counts(page.locator('#w #table tbody tr'), 24);
  assert.deepEqual(await violations(page, ['#w']), []);
  assert.deepEqual(problems, []);
});

test('what is run here comes to the numbers of the command line, and cancelling keeps what is done', async (t) => {
  const { page, problems } = await host(t, site, '<ae-pretraining id="w"></ae-pretraining>');
  await becomes(page, '#w');
  await page.locator('#w #said-100 .mean-random').waitFor();
  await page.locator('#w #run').press('Enter');
  await page.locator('#w #state', { hasText: '0 of 24' }).waitFor();
  await page.locator('#w [value=relu]').check();
  await page.locator('#w #state', { hasText: 'Under way: sigmoids' }).waitFor();
  assert.equal(await page.locator('#w #run').textContent(), 'Cancel', 'nothing is started beside it');
  await page.locator('#w [value=sigmoid]').check();
  await page.locator('#w #state', { hasText: 'Run here' }).waitFor();
  await page.locator('#w details').evaluate((details) => details.setAttribute('open', ''));
  const rows = page.locator('#w #table tbody tr');
  await rows.nth(1).waitFor({ timeout: 240_000 });
  await page.locator('#w #run').click();
  await page.locator('#w #run', { hasText: 'Run it here' }).waitFor();
  const expected = printed('sigmoid').trials.map(
    ({ labels, start, seed, error_rate_on_test_images: rates }) => `${labels} ${start} ${seed} ${rates.at(-1)}`,
  );
  const found = await rows.evaluateAll((all) =>
    all.map((row) => {
      const [labels, start, seed, , rate] = [...row.children];
      const count = (labels?.textContent ?? '').replace(',', '');
      return `${count} ${start?.textContent} ${seed?.textContent} ${rate?.getAttribute('title')}`;
    }),
  );
  assert.ok(found.length >= 2);
  for (const row of found) assert.ok(expected.includes(row), `${row} is not among what the command line printed`);
  assert.match((await page.locator('#w #state').textContent()) ?? '', /^Run here: \d+ of 24 trials/);
  assert.deepEqual(problems, []);
});

test('a network that is no stack is told with the way out, and the trials stay', async (t) => {
  const { page } = await host(t, site, '<ae-pretraining id="w" model="two-numbers-variational"></ae-pretraining>');
  await page.locator('#w', { hasText: 'no stack of dense layers' }).waitFor();
  await page.locator('#w #said-100 .mean-random').waitFor();
  assert.ok(await page.locator('#w #kind-own').isHidden());
});

test('an experiment of one’s own can be tried: another stack than the shipped one', async (t) => {
  const { page, problems } = await host(t, site, '<ae-pretraining id="w" model="two-numbers"></ae-pretraining>');
  await becomes(page, '#w');
  await page.locator('#w [value=own]').check();
  await page.locator('#w #state', { hasText: 'Not tried yet' }).waitFor();
  await counts(page.locator('#w #said-100 strong'), 0);
  assert.deepEqual(problems, []);
});
