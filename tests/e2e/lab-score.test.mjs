// The score lab: its numbers are the command line's, its field moves with the noise, and a person trains and draws.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './axe.mjs';
import { exact, printed, same, words } from './lab-page.mjs';
import { site as open } from './site.mjs';
import { becomes, host } from './widget-page.mjs';
import { counts } from './visit.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

/** @typedef {import('playwright-core').Page} Page */

/** Waits until a number is another one. @param {Page} page @param {string} id @param {number} before_ */
async function another(page, id, before_) {
  const place = await page.locator(`#w #${id}`).elementHandle();
  await page.waitForFunction(
    ([element, value]) => {
      const { title } = /** @type {HTMLElement} */ (element);
      return title !== '' && Number(title) !== value;
    },
    /** @type {const} */ ([place, before_]),
    { timeout: 120_000 },
  );
  return exact(page, id);
}

test('score: its numbers are what the command line prints, and it pleases axe in both themes', async (t) => {
  const { page, problems } = await host(t, site, '<ae-score id="w"></ae-score>');
  await becomes(page, '#w');
  const { field, walks } = printed('score');
  same(await exact(page, 'rms'), field.relative_rms_to_score_of_density_smoothed_by_noise, 'rms');
  assert.ok(field.relative_rms_to_score_of_density_smoothed_by_noise < 0.05, 'the field is learned');
  for (const [id, value] of Object.entries({
    'rms-own': field.relative_rms_to_score_of_density_smoothed_by_noise,
    'rms-bare': field.relative_rms_to_score_of_density_not_smoothed,
    acceptance: walks.mean_metropolis_acceptance,
    'acceptance-exact': walks.mean_metropolis_acceptance_along_exact_score,
    variation: walks.total_variation_from_density,
    'variation-exact': walks.total_variation_from_density_along_exact_score,
    'variation-draws': walks.total_variation_from_density_of_exact_draws,
  }))
    same(await exact(page, id), value, id);
  const repeated = printed('score-repeated').mean_sse_to_nearest_test_image_after_each;
  same(await exact(page, 'about-strip'), repeated.at(-1), 'strip');
  assert.match(
    (await words(page, 'about-strip')) ?? '',
    /a network of digits, not the one above, .+ one map, repeated, no diffusion model: that would/,
  );
  await page.locator('#w summary').click();
  await counts(page.locator('#w #curve-table tr'), 18);
  assert.ok((await page.locator('#w #field-table tr').count()) > 10);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((value) => document.getElementById('w')?.setAttribute('theme', value), theme);
    assert.deepEqual(await violations(page, ['#w']), [], theme);
  }
  assert.deepEqual(problems, []);
});

test('score: the exact field moves with the noise, the learned one does not, and large steps are told', async (t) => {
  const { page, problems } = await host(t, site, '<ae-score id="w"></ae-score>');
  await becomes(page, '#w');
  const own = await exact(page, 'rms');
  const [field, learned] = [await words(page, 'probe-exact'), await words(page, 'probe-learned')];
  await page.locator('#w #noise').fill('0.2');
  const off = await another(page, 'rms', own);
  const at = printed('score').field.smoothing_std_devs.findIndex((/** @type {number} */ noise) => noise > 0.199);
  // The slider's 0.2 is not the 0.2 of the report to the last bit of an f32.
  assert.ok(Math.abs(off - printed('score').field.relative_rms_to_score_of_density_smoothed_by_each[at]) < 1e-5);
  assert.notEqual(await words(page, 'probe-exact'), field);
  assert.equal(await words(page, 'probe-learned'), learned);
  assert.match(
    (await words(page, 'about-field')) ?? '',
    /now those of σ = 0\.20\. The learned ones belong to the 0\.40/,
  );

  const small = await exact(page, 'acceptance');
  await page.locator('#w #step').fill('12');
  const large = await another(page, 'acceptance', small);
  assert.ok(small > 0.95 && large < 0.6, `${small} and ${large}`);
  assert.match((await words(page, 'about-walks')) ?? '', /step is too large/);
  assert.deepEqual(problems, []);
});

test('score: what is trained in the lab is what the command line trains', async (t) => {
  const { page, problems } = await host(t, site, '<ae-score id="w"></ae-score>');
  await becomes(page, '#w');
  const shipped = await exact(page, 'rms-own');
  const train = page.locator('#w #train');
  assert.equal(await train.isDisabled(), true, 'that noise is known');
  // Another noise first: a network of that noise takes the place of the shipped one.
  await page.locator('#w #noise').fill('0.5');
  await train.click();
  const other = await another(page, 'rms-own', shipped);
  assert.ok(other < 0.1, String(other));
  await page.locator('#w #noise').fill('0.4');
  await train.click();
  const trained = await another(page, 'rms-own', other);
  same(trained, printed('score-trained').field.relative_rms_to_score_of_density_smoothed_by_noise, 'trained');
  assert.deepEqual(problems, []);
});

test('score: a density is drawn with keys and the mouse, one point is enough, none is told, and training can be cancelled', async (t) => {
  const { page, problems } = await host(t, site, '<ae-score id="w" density="drawn"></ae-score>');
  await becomes(page, '#w');
  const train = page.locator('#w #train');
  assert.equal(await train.isDisabled(), true);
  assert.match((await words(page, 'about-training')) ?? '', /Draw at least one point/);
  const plot = page.locator('#w #field .plot');
  await plot.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('#w #about-training').getByText('A single point is a single Gaussian').waitFor();
  await page.locator('#w #probe-exact').getByText(/\d/).waitFor();
  const pulls = ((await words(page, 'probe-exact')) ?? '').replaceAll('−', '-').match(/[-\d.e]+/g) ?? [];
  assert.ok(
    pulls.length === 2 && pulls.every((pull) => Math.abs(Number(pull)) < 1e-3),
    `at the point itself: ${pulls}`,
  );
  await train.click();
  await page.locator('#w #cancel').click();
  await train.waitFor();
  assert.equal(await words(page, 'rms'), '–');
  await train.click();
  assert.ok((await exact(page, 'rms-own')) < 0.1, 'one Gaussian is learned');
  // Another point makes another density, which no network has learned.
  await plot.click({ position: { x: 120, y: 120 } });
  await page.locator('#w #about-field').getByText('No network has learned').waitFor();
  await page.locator('#w #clear').click();
  await page.locator('#w #about-training').getByText('Draw at least one point').waitFor();
  assert.deepEqual(problems, []);
});

test('score: it follows a network of points in training, and a denoiser of digits fills the film strip', async (t) => {
  const { page, problems } = await host(
    t,
    site,
    '<ae-train id="t" preset="moons" hide="experiment pictures loss"></ae-train><ae-score id="w" for="t"></ae-score><ae-score id="x" model="denoiser"></ae-score>',
  );
  await page.evaluate(() => {
    for (const widget of document.querySelectorAll('main > *')) /** @type {any} */ (widget).load?.();
  });
  await becomes(page, '#t, #w, #x');
  await page.waitForFunction(
    (select) => /** @type {HTMLSelectElement} */ (select).value === 'two_moons',
    await page.locator('#w #density').elementHandle(),
  );
  const untrained = await exact(page, 'rms-own');
  await page.evaluate(() => /** @type {any} */ (document.getElementById('t')).play());
  const trained = await another(page, 'rms-own', untrained);
  await page.evaluate(() => /** @type {any} */ (document.getElementById('t')).pause());
  assert.notEqual(trained, untrained);
  await page.locator('#x #about-strip').getByText('through the denoiser “denoiser”').waitFor();
  assert.deepEqual(problems, []);
});
