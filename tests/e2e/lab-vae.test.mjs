// Drawing from the code: its numbers are the command line's, and ten pictures are drawn anew.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './axe.mjs';
import { exact, printed, same } from './lab-page.mjs';
import { site as open } from './site.mjs';
import { changed, counts } from './visit.mjs';
import { becomes, host } from './widget-page.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

const [VAE, PLAIN] = [printed('vae'), printed('vae-plain')];
/** Of networks with ten times as many numbers in the code. */
const [TWENTY, PLAIN_TWENTY] = [printed('vae-twenty'), printed('vae-plain-twenty')];

test('at the same codes the variational network draws what is more like digits, as the command line has it', async (t) => {
  const { page, problems } = await host(t, site, '<ae-vae id="w"></ae-vae>');
  await becomes(page, '#w');
  const [plain, variational] = [await exact(page, 'plain-sse'), await exact(page, 'variational-sse')];
  same(plain, PLAIN.sse_to_nearest_test_image_at_standard_normal_codes, 'plain');
  same(variational, VAE.sse_to_nearest_test_image_at_standard_normal_codes, 'variational');
  assert.ok(variational < plain);
  for (const [id, name] of [
    ['reconstruction', 'reconstruction_nats_per_image'],
    ['kl', 'kl_nats_per_image'],
    ['elbo', 'negative_elbo_nats_per_image'],
    ['likelihood', 'negative_log_likelihood_nats_per_image'],
  ]) {
    same(await exact(page, id ?? ''), VAE.evidence[name ?? ''], name ?? '');
  }
  const bits = Number(await page.locator('#w #kl-bits').textContent());
  assert.ok(Math.abs(bits - VAE.evidence.kl_nats_per_image / Math.LN2) < 0.05, String(bits));
  await counts(page.locator('#w #bars li'), 2);
  assert.deepEqual(await violations(page, ['#w']), []);
  assert.deepEqual(problems, []);
});

test('ten others are drawn on a press, and codes as wide as each network’s own have numbers of their own', async (t) => {
  const { page, problems } = await host(t, site, '<ae-vae id="w"></ae-vae>');
  await becomes(page, '#w');
  await exact(page, 'plain-sse');
  const picture = () =>
    page
      .locator('#w #variational-ten canvas')
      .first()
      .evaluate((canvas) => /** @type {HTMLCanvasElement} */ (canvas).toDataURL());
  const first = await picture();
  await page.locator('#w #draw').press('Enter');
  await changed(picture, first);
  await page.locator('#w [value=own]').check();
  const shown = () => page.locator('#w #plain-sse').getAttribute('title');
  await changed(shown, String(PLAIN.sse_to_nearest_test_image_at_standard_normal_codes));
  same(Number(await shown()), PLAIN.sse_to_nearest_test_image_at_codes_of_own_spread, 'own spread');
  assert.deepEqual(problems, []);
});

test('with 20 numbers in the code the variational network still draws digits, and the plain one none', async (t) => {
  const { page, problems } = await host(t, site, '<ae-vae id="w"></ae-vae>');
  await becomes(page, '#w');
  const two = await exact(page, 'plain-sse');
  await page.locator('#w #sizes').getByText('20 numbers').click();
  await page.locator('#w #plain-title').getByText('a code of 20 numbers').waitFor();
  await changed(() => exact(page, 'plain-sse'), two);
  const [plain, variational] = [await exact(page, 'plain-sse'), await exact(page, 'variational-sse')];
  same(plain, PLAIN_TWENTY.sse_to_nearest_test_image_at_standard_normal_codes, 'plain');
  same(variational, TWENTY.sse_to_nearest_test_image_at_standard_normal_codes, 'variational');
  assert.ok(variational < plain / 2, `${variational} against ${plain}`);
  await page.locator('#w #sizes').getByText('2 numbers', { exact: true }).click();
  await changed(() => exact(page, 'plain-sse'), plain);
  same(await exact(page, 'plain-sse'), two, 'and back again');
  assert.deepEqual(problems, []);
});

test('a plain network takes the place of the plain one, and the evidence stays that of the variational', async (t) => {
  const { page, problems } = await host(t, site, '<ae-vae id="w" model="plain"></ae-vae>');
  await becomes(page, '#w');
  assert.equal(await page.locator('#w #plain-title').textContent(), 'Plain, a code of 32 numbers');
  same(await exact(page, 'elbo'), TWENTY.evidence.negative_elbo_nats_per_image, 'ELBO of the shipped one of its size');
  assert.equal(await page.locator('#w #sizes').isVisible(), false, 'its size is its own');
  assert.deepEqual(problems, []);
});

test('posteriors together have the mean and the deviation that the command line prints', async (t) => {
  const { page, problems } = await host(t, site, '<ae-vae id="w"></ae-vae>');
  await becomes(page, '#w');
  // Their places are there before they are known.
  const each = page.locator('#w #aggregates li[title]');
  await counts(each, 2);
  for (const at of [0, 1]) {
    const which = Number(/z(\d)/.exec((await each.nth(at).textContent()) ?? '')?.[1]) - 1;
    const [mean = NaN, deviation = NaN] = ((await each.nth(at).getAttribute('title')) ?? '').split(' ').map(Number);
    same(mean, VAE.evidence.mean_of_each_number[which], 'mean');
    same(deviation, VAE.evidence.std_dev_of_each_number[which], 'deviation');
  }
  await page.locator('#w #posteriors').scrollIntoViewIfNeeded();
  const canvas = page.locator('#w #posteriors canvas');
  // A frame without ellipses takes few bytes.
  const inked = () =>
    canvas.evaluate((element) => String(/** @type {HTMLCanvasElement} */ (element).toDataURL().length > 12_000));
  await changed(inked, 'false');
  assert.deepEqual(problems, []);
});

test('networks of three betas are trained in the lab, to the bit as on the command line, and what is finished stays', async (t) => {
  const { page, problems } = await host(t, site, '<ae-vae id="w"></ae-vae>');
  await becomes(page, '#w');
  await exact(page, 'elbo');
  const rows = page.locator('#w #betas tr');
  assert.deepEqual(await rows.locator('th').allTextContents(), ['0.25', '1', '4']);
  const button = page.locator('#w #sweep');
  await button.press('Enter');
  const seeds = rows.nth(0).locator('td').last();
  await seeds.getByText(/[1-9]/).waitFor({ timeout: 400_000 });
  await button.press('Enter');
  await button.getByText('Train the rest').waitFor();
  const { evidence } = printed('vae-beta-0.25');
  assert.equal(await seeds.textContent(), '1');
  for (const [at, name] of [
    'kl_nats_per_image',
    'reconstruction_nats_per_image',
    'negative_elbo_nats_per_image',
  ].entries()) {
    same(Number(await rows.nth(0).locator('td').nth(at).getAttribute('title')), evidence[name], name);
  }
  assert.deepEqual(problems, []);
});
