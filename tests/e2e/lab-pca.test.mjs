// The lab of PCA: its numbers are the command line's, and the networks that it trains come to PCA and pass it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './axe.mjs';
import { exact, printed, same } from './lab-page.mjs';
import { site as open } from './site.mjs';
import { changed, counts, pixels } from './visit.mjs';
import { becomes, host } from './widget-page.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

/** What `autoencoder lab pca` prints of PCA for `sparse-atoms`, whose code has 128 numbers. */
const LONG = '3.39164';
/** Where each number of the report stands. */
const PLACES = {
  network_sse_per_image: 'network-sse',
  network_sse_per_image_clipped_to_0_1: 'network-clipped',
  pca_sse_per_image: 'pca-sse',
  pca_sse_per_image_clipped_to_0_1: 'pca-clipped',
  mean_picture_sse_per_image: 'mean-sse',
  largest_principal_angle_degrees: 'network-angle',
};

/** @param {Page} page @param {string} name of the fixture */
async function holds(page, name) {
  const report = printed(name);
  for (const [field, id] of Object.entries(PLACES)) {
    if (report[field] !== null) same(await exact(page, id), report[field], field);
  }
  return report;
}

/** @param {Page} page @param {string} value */
const slide = (page, value) =>
  page.locator('#w #dims').evaluate((range, to) => {
    /** @type {HTMLInputElement} */ (range).value = to;
    range.dispatchEvent(new Event('input', { bubbles: true }));
  }, value);

/** The rows of the table of networks that are trained here: seed, step, squared error, clipped, angle. @param {Page} page */
const rows = (page) =>
  page
    .locator('#w #run-table tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => parseFloat(cell.textContent ?? ''))));

test('each number is what the command line prints, and the linear network is PCA', async (t) => {
  const { page, problems } = await host(t, site, '<ae-pca id="w"></ae-pca>');
  await becomes(page, '#w');
  const report = await holds(page, 'pca');
  assert.ok((await exact(page, 'network-angle')) < 1);
  assert.ok(Math.abs((await exact(page, 'network-sse')) - (await exact(page, 'pca-sse'))) < 0.2);
  same(await exact(page, 'cosine'), report.mean_cosine_of_rotated_axes, 'cosine');
  const turned = await page.locator('#w #cosine').getAttribute('title');
  await page.locator('#w [name=turned][value=weights]').check();
  await changed(() => page.locator('#w #cosine').getAttribute('title'), turned);
  same(await exact(page, 'cosine'), report.mean_cosine_of_decoder_weights, 'cosine');
  await page.locator('#w #about-axes').getByText('Only the span is determined').waitFor();
  await page.locator('#w summary').click();
  await counts(page.locator('#w #axis-table tbody tr'), 128);
  const share = await page.locator('#w #axis-table tbody tr').nth(31).locator('td').nth(1).textContent();
  assert.equal(share, report.pca_explained_variance.toFixed(4));
  assert.deepEqual(await violations(page, ['#w']), []);
  assert.deepEqual(problems, []);
});

test('the length of PCA’s code is moved by mouse and keys, and its row and its error go along', async (t) => {
  const { page, problems } = await host(t, site, '<ae-pca id="w"></ae-pca>');
  await becomes(page, '#w');
  const [before_, row] = [await exact(page, 'pca-sse'), await pixels(page, 'w #pca-row')];
  await slide(page, '10');
  await changed(() => page.locator('#w #pca-sse').getAttribute('title'), String(before_));
  // `autoencoder pca --data www/data --dims 10` prints 27.093.
  assert.ok(Math.abs((await exact(page, 'pca-sse')) - 27.093) < 1e-3, String(await exact(page, 'pca-sse')));
  assert.notDeepEqual(await pixels(page, 'w #pca-row'), row);
  assert.equal(await page.locator('#w #pca-dims').textContent(), '10 numbers');
  await page.locator('#w #dims').focus();
  await page.keyboard.press('Home');
  await page.locator('#w #pca-dims').getByText('1 number', { exact: true }).waitFor();
  await page.locator('#w #same').click();
  await page.locator('#w #pca-dims').getByText('32 numbers').waitFor();
  await page.waitForFunction(
    ([place, expected]) => Number(/** @type {HTMLElement} */ (place).title) === expected,
    /** @type {const} */ ([await page.locator('#w #pca-sse').elementHandle(), before_]),
  );
  assert.deepEqual(problems, []);
});

test('a network that is not linear has no angle, is told the way to one, and its error stands beside PCA’s', async (t) => {
  const { page, problems } = await host(t, site, '<ae-pca id="w" model="small-plain"></ae-pca>');
  await becomes(page, '#w');
  await holds(page, 'pca-plain');
  assert.equal(await page.locator('#w #network-angle').textContent(), '–');
  await page.locator('#w #about-axes').getByText('train “Linear: PCA again”').waitFor();
  assert.deepEqual(problems, []);
});

test('for a code longer than the axes that are shipped all of them are computed', async (t) => {
  const { page, problems } = await host(t, site, '<ae-pca id="w" model="sparse-atoms"></ae-pca>');
  await becomes(page, '#w');
  await page.locator('#w #pca-dims').getByText('128 numbers').waitFor();
  const shown = async () => (await exact(page, 'pca-sse')).toFixed(5);
  await page.waitForFunction(
    (place) => Number(/** @type {HTMLElement} */ (place).title) < 5,
    await page.locator('#w #pca-sse').elementHandle(),
  );
  assert.equal(await shown(), LONG);
  await slide(page, '784');
  await page.waitForFunction(
    (place) => Number(/** @type {HTMLElement} */ (place).title) < 1e-6,
    await page.locator('#w #pca-sse').elementHandle(),
  );
  assert.deepEqual(problems, []);
});

test('the search for all axes says how far it is, answers while it lasts, and is given up by a press', async (t) => {
  const { page, problems } = await host(t, site, '<ae-pca id="w"></ae-pca>');
  await becomes(page, '#w');
  const before_ = await exact(page, 'pca-sse');
  await exact(page, 'cosine');
  const all = page.locator('#w #all');
  const longest = () => page.locator('#w #dims').getAttribute('max');
  await all.click();
  await page
    .locator('#w #kept')
    .getByText(/axes: [1-9]\d? %$/)
    .waitFor();
  assert.equal(await all.textContent(), 'Cancel');
  // The worker rebuilds while it searches.
  await slide(page, '10');
  await changed(() => page.locator('#w #pca-sse').getAttribute('title'), String(before_));
  assert.equal(await longest(), '64', 'the search is not over');
  await all.click();
  await page.locator('#w #kept').getByText('10 axes keep').waitFor();
  assert.equal(await all.textContent(), 'Up to 784');
  assert.equal(await longest(), '64');
  await all.click();
  await changed(longest, '64');
  assert.equal(await longest(), '784');
  assert.ok(await all.isDisabled());
  assert.deepEqual(problems, []);
});

test('the linear network’s angle falls while it is trained here, and a press gives it up', async (t) => {
  const { page, problems } = await host(t, site, '<ae-pca id="w"></ae-pca>');
  await becomes(page, '#w');
  await page.locator('#w summary').click();
  await page.locator('#w #train-linear').press('Enter');
  for (const kind of ['linear', 'bent'])
    assert.ok(await page.locator(`#w #train-${kind}`).isDisabled(), `${kind}: nothing is started twice`);
  assert.match((await page.locator('#w #progress').textContent()) ?? '', /^The linear one trains/);
  await page.waitForFunction(
    (table) =>
      [...table.querySelectorAll('tbody tr')].filter((row) => row.firstElementChild?.textContent === '1').length >= 4,
    /** @type {any} */ (await page.locator('#w #run-table').elementHandle()),
  );
  const first = (await rows(page)).filter(([seed]) => seed === 1);
  const [early, late] = [first[0], first.at(-1)];
  assert.ok((late?.[1] ?? 0) > (early?.[1] ?? 0), 'steps rise');
  assert.ok((late?.[2] ?? NaN) < (early?.[2] ?? NaN) && (late?.[4] ?? NaN) <= (early?.[4] ?? NaN), `${early}; ${late}`);
  assert.ok(await page.locator('#w [name=shown][value=linear]').isChecked(), 'its row is shown');
  assert.ok((await page.locator('#w #growing .line').count()) >= 1);
  // The focus has gone to what can be pressed, and goes back.
  await page.keyboard.press('Enter');
  assert.ok(await page.locator('#w #cancel').isDisabled());
  assert.ok(await page.locator('#w #train-linear:focus').isEnabled());
  assert.equal(await page.locator('#w #progress').textContent(), '');
  const kept = (await rows(page)).length;
  assert.ok(kept >= first.length, 'what was measured stays');
  assert.deepEqual(problems, []);
});

test('a network with a layer that bends passes PCA, and that is told', async (t) => {
  const { page, problems } = await host(t, site, '<ae-pca id="w"></ae-pca>');
  await becomes(page, '#w');
  const pca = await exact(page, 'pca-sse');
  await page.locator('#w #train-bent').click();
  await page.locator('#w #outcome').getByText('is below PCA since step').waitFor({ timeout: 240_000 });
  assert.ok((await exact(page, 'bent-sse')) < pca);
  assert.equal(await page.locator('#w #bent-angle').textContent(), '–');
  await page.locator('#w #cancel').click();
  assert.deepEqual(problems, []);
});

test('a network in training is followed, and its angle is another when it has learned', async (t) => {
  const { page, problems } = await host(
    t,
    site,
    '<ae-train id="t" preset="linear" hide="experiment pictures loss"></ae-train><ae-pca id="w" for="t"></ae-pca>',
  );
  await page.evaluate(() => {
    for (const widget of document.querySelectorAll('main > *')) /** @type {any} */ (widget).load?.();
  });
  await becomes(page, '#t, #w');
  const first = await exact(page, 'network-sse');
  await page.evaluate(() => /** @type {any} */ (document.getElementById('t')).play());
  await changed(() => page.locator('#w #network-sse').getAttribute('title'), String(first));
  await page.waitForFunction(
    (place) => Number(/** @type {HTMLElement} */ (place).title) < 30,
    await page.locator('#w #network-sse').elementHandle(),
  );
  await page.evaluate(() => /** @type {any} */ (document.getElementById('t')).pause());
  assert.ok((await exact(page, 'network-angle')) > 0);
  assert.deepEqual(problems, []);
});
