// The anomaly lab: its numbers are the command line's, and what a person does moves all of them together.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './axe.mjs';
import { exact, printed, same } from './lab-page.mjs';
import { site as open } from './site.mjs';
import { changed, draw, SEVEN } from './visit.mjs';
import { becomes, host } from './widget-page.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

const THREE = printed('anomaly-only-three');
const BUT_ONE = printed('anomaly-all-but-one');
/** Training takes as long as the machine is slow. */
const TRAINED = { timeout: 240_000 };

/** @param {Page} page @param {string} id */
const place = (page, id) => page.locator(`#w #${id}`);

/** The areas of the table, by their titles, once PCA's is there. @param {Page} page */
async function worth(page) {
  const table = place(page, 'worth');
  await table.locator('tbody tr', { hasText: 'PCA' }).getByText(/^\.\d/).waitFor(TRAINED);
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [row.children[0]?.textContent, Number(/** @type {any} */ (row.children[1]).title)]),
    );
  return Object.fromEntries(rows);
}

/** @param {Page} page */
const slider = (page) => page.locator('#w').getByRole('slider', { name: 'Threshold' });

test('anomaly: its numbers are what the command line prints, and it pleases axe in both themes', async (t) => {
  const { page, problems } = await host(t, site, '<ae-anomaly id="w"></ae-anomaly>');
  await becomes(page, '#w');
  same(await exact(page, 'roc-value'), THREE.auc_of_sse_per_image, 'area');
  same(await exact(page, 'pr-value'), THREE.average_precision_of_sse_per_image, 'average precision');
  same(await exact(page, 'at'), THREE.threshold_at_false_positive_rate_0_05, 'threshold');
  same(await exact(page, 'tpr'), THREE.true_positive_rate_of_that_threshold, 'found');
  const counts = await Promise.all(['tn', 'fp', 'fn', 'tp'].map((id) => exact(page, id)));
  assert.equal(counts[0] + counts[1], THREE.normal_images);
  assert.equal(counts[2] + counts[3], THREE.anomalous_images);
  const areas = await worth(page);
  same(areas['Error (SSE)'], THREE.auc_of_sse_per_image, 'error');
  same(areas['PCA, 32 axes of the same digits'], THREE.auc_of_pca_sse_per_image, 'PCA');
  same(areas['Error ÷ ink'], THREE.auc_of_sse_per_image_divided_by_ink, 'by ink');
  same(areas['Ink alone'], THREE.auc_of_ink, 'ink');
  same(areas['Error, Fashion items'], THREE.auc_against_fashion_items, 'fashion');
  same(areas['Error, shuffled pixels'], THREE.auc_against_shuffled_pixels, 'noise');
  const each = await place(page, 'each')
    .locator('tbody td')
    .evaluateAll((all) => all.map((cell) => Number(/** @type {HTMLElement} */ (cell).title)));
  const expected = THREE.auc_against_each_class.filter((/** @type {number | null} */ value) => value !== null);
  assert.equal(each.length, 9);
  for (const [i, value] of each.entries()) same(value, expected[i], `digit ${i} of those left`);
  assert.ok(
    THREE.auc_of_sse_per_image > THREE.auc_of_pca_sse_per_image && THREE.auc_of_sse_per_image > 0.95,
    'its point',
  );
  for (const theme of ['light', 'dark']) {
    await page.evaluate((value) => document.getElementById('w')?.setAttribute('theme', value), theme);
    assert.deepEqual(await violations(page, ['#w']), [], theme);
  }
  assert.deepEqual(problems, []);
});

test('anomaly: a threshold that moves takes both rates, the counts and the precision with it', async (t) => {
  const { page, problems } = await host(t, site, '<ae-anomaly id="w"></ae-anomaly>');
  await becomes(page, '#w');
  await exact(page, 'precision');
  // All at one moment: they change together.
  const counts = () =>
    page.evaluate(() => {
      const root = document.querySelector('#w')?.shadowRoot?.querySelector('.place > div')?.shadowRoot;
      const places = ['tn', 'fp', 'fn', 'tp', 'fpr', 'tpr', 'precision'];
      return places.map((id) =>
        Number(/** @type {HTMLElement} */ (/** @type {ShadowRoot} */ (root).getElementById(id)).title),
      );
    });
  const before_ = await counts();
  await slider(page).focus();
  await page.keyboard.press('PageUp');
  const higher = await changed(counts, before_);
  assert.ok(higher[1] <= before_[1] && higher[3] < before_[3], `fewer are called: ${before_} then ${higher}`);
  same(higher[4], higher[1] / THREE.normal_images, 'false alarms');
  same(higher[5], higher[3] / THREE.anomalous_images, 'found');
  const rate = 0.01;
  same(higher[6], (rate * higher[5]) / (rate * higher[5] + (1 - rate) * higher[4]), 'Bayes');
  const box = await place(page, 'swarm').boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + 12, box.y + 4);
  await page.mouse.down();
  for (let found = higher; !(found[5] > 0.99);) found = await changed(counts, found);
  await page.mouse.move(box.x + 30, box.y + 4);
  await page.mouse.up();
  await page.locator('#w #base-rate').focus();
  const [, , , , , , precision] = await counts();
  await page.keyboard.press('End');
  const half = await changed(() => exact(page, 'precision'), precision);
  assert.ok(half > (precision ?? 1), 'the more are anomalous, the more alarms are true');
  assert.deepEqual(problems, []);
});

test('anomaly: the traps say what they are, and no area is turned round', async (t) => {
  const { page, problems } = await host(t, site, '<ae-anomaly id="w"></ae-anomaly>');
  await becomes(page, '#w');
  const press = (/** @type {string} */ name) => page.locator('#w').getByRole('button', { name, exact: true }).click();
  const says = (/** @type {RegExp} */ words) => place(page, 'trap').getByText(words).waitFor(TRAINED);
  await press('Digit 1 as the anomaly');
  await says(/below a half: a one has little ink/);
  same(await exact(page, 'roc-value'), BUT_ONE.auc_of_sse_per_image, 'ones');
  assert.ok(BUT_ONE.auc_of_sse_per_image < 0.5);
  await press('Scores that only count ink');
  await says(/Ink alone, without any network/);
  same(await exact(page, 'roc-value'), BUT_ONE.auc_of_ink, 'ink');
  await press('One class against nine');
  await says(/95\.7 % and 68\.1 %/);
  same(await exact(page, 'roc-value'), THREE.auc_of_sse_per_image, 'one against nine');
  await press('Threshold chosen on the test data');
  await says(/balanced accuracy/);
  const at = await changed(() => exact(page, 'at'), THREE.threshold_at_false_positive_rate_0_05);
  same(at, THREE.threshold_chosen_on_test_images, 'threshold');
  assert.deepEqual(problems, []);
});

test('anomaly: no normal digit, and all ten, are told with the way out', async (t) => {
  const { page, problems } = await host(t, site, '<ae-anomaly id="w"></ae-anomaly>');
  await becomes(page, '#w');
  const toggle = (/** @type {number} */ digit) =>
    page
      .locator('#w')
      .getByRole('group', { name: 'Normal digits' })
      .getByRole('button', { name: String(digit) })
      .click();
  await toggle(3);
  await place(page, 'problem')
    .getByText(/No digit is normal, .+ click at least one/)
    .waitFor();
  await page.locator('#w #train').click();
  await place(page, 'problem')
    .getByText(/No digit is normal/)
    .waitFor();
  for (let digit = 0; digit < 10; digit++) await toggle(digit);
  await place(page, 'problem')
    .getByText(/All ten digits are normal, .+ unclick one, or choose Fashion items/)
    .waitFor();
  await page.locator('#w').getByRole('radio', { name: 'Fashion items' }).check();
  await place(page, 'problem').waitFor({ state: 'hidden' });
  assert.ok((await exact(page, 'roc-value')) > 0.5);
  assert.deepEqual(problems, []);
});

test('anomaly: a network is trained on the digits that are clicked, and can be cancelled', async (t) => {
  const { page, problems } = await host(t, site, '<ae-anomaly id="w" normal="1"></ae-anomaly>');
  await becomes(page, '#w');
  await place(page, 'learned')
    .getByText(/learned from the digit 3 alone\. Normal is now 1: press/)
    .waitFor();
  const before_ = await exact(page, 'roc-value');
  await page.locator('#w #train').click();
  assert.ok(await page.locator('#w #train').isDisabled());
  assert.equal(await place(page, 'learned').textContent(), 'A network trains on the digit 1 alone.');
  await page.locator('#w #cancel').click();
  await place(page, 'progress').waitFor({ state: 'hidden' });
  await page.locator('#w #train').click();
  await place(page, 'learned')
    .getByText('This network learned from the digit 1 alone.', { exact: true })
    .waitFor(TRAINED);
  const { [1]: expected } = printed('anomaly-one-class').auc_of_sse_per_image;
  const found = await changed(() => exact(page, 'roc-value'), before_);
  same(found, expected, 'the area of the network that the command line trains');
  assert.deepEqual(problems, []);
});

test('anomaly: of all ten a row is filled when its network has learned, and stays when the rest is cancelled', async (t) => {
  const { page, problems } = await host(t, site, '<ae-anomaly id="w"></ae-anomaly>');
  await becomes(page, '#w');
  await page.locator('#w #ten').click();
  assert.ok(await page.locator('#w #ten').isDisabled());
  const rows = page.locator('#w #ten-table tbody tr');
  await rows.nth(10).waitFor();
  // Each network's area, by its digit; the last row is the mean.
  const areas = () =>
    rows.evaluateAll((all) =>
      all.slice(0, 10).map((row) => {
        const cell = /** @type {HTMLElement} */ (row.querySelector('td'));
        return /\d/.test(cell.textContent ?? '') ? Number(cell.title) : null;
      }),
    );
  await rows.locator('td:nth-of-type(1)', { hasText: /\d/ }).first().waitFor(TRAINED);
  await page.locator('#w #ten-cancel').click();
  await page.locator('#w #ten-cancel').waitFor({ state: 'hidden' });
  assert.ok(await page.locator('#w #ten').isEnabled());
  assert.equal(await page.locator('#w #ten-progress').textContent(), '');
  const kept = await areas();
  const expected = printed('anomaly-one-class').auc_of_sse_per_image;
  assert.ok(kept.some((area) => area !== null) && kept.some((area) => area === null), `${kept}`);
  for (const [digit, area] of kept.entries()) if (area !== null) same(area, expected[digit], `digit ${digit}`);
  assert.deepEqual(problems, []);
});

test('anomaly: a drawing is rebuilt, and its error told among those of the normal digits', async (t) => {
  const { page, problems } = await host(t, site, '<ae-anomaly id="w"></ae-anomaly>');
  await becomes(page, '#w');
  const threshold = await exact(page, 'at');
  await page.locator('#w .drawing summary').click();
  await page.locator('#w #pad canvas').first().scrollIntoViewIfNeeded();
  await draw(page, SEVEN, '#w #pad');
  await place(page, 'picture-name').getByText('Your drawing').waitFor();
  const error = await exact(page, 'picture-words');
  const said = (await place(page, 'picture-words').textContent()) ?? '';
  const [, sse, ink, share] = /^SSE (.+); ink (.+); error ÷ ink (.+)$/.exec(said)?.map(Number) ?? [];
  assert.ok(error > 0 && Math.abs(error - (sse ?? NaN)) < 0.01, `${error}, ${said}`);
  assert.ok(Math.abs((sse ?? NaN) / (ink ?? NaN) - (share ?? NaN)) < 0.001, said);
  const called = error >= threshold ? 'called anomalous' : 'let pass';
  await place(page, 'picture-place')
    .getByText(new RegExp(`^Stranger than .+ % of the normal digits; ${called} at the threshold\\.$`))
    .waitFor();
  assert.deepEqual(problems, []);
});
