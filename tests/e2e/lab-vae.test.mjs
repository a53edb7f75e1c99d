// Drawing from the code: its numbers are the command line's, and ten pictures are drawn anew.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { violations } from './axe.mjs';
import { site as open } from './site.mjs';
import { becomes, host } from './widget-page.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

/** @param {string} name */
const printed = (name) => JSON.parse(readFileSync(new URL(`../fixtures/labs/${name}.json`, import.meta.url), 'utf8'));
const [VAE, PLAIN] = [printed('vae'), printed('vae-plain')];

/** The exact number at a place of the lab. @param {import('playwright-core').Page} page @param {string} id */
async function number(page, id) {
  const place = page.locator(`#w #${id}`);
  await place.getByText(/\d/).waitFor();
  return Number(await place.getAttribute('title'));
}

/** @param {number} found @param {number} expected @param {string} what */
function same(found, expected, what) {
  assert.ok(Math.abs(found - expected) < 1e-6, `${what}: ${found} and ${expected}`);
}

test('at the same codes the variational network draws what is more like digits, as the command line has it', async (t) => {
  const { page, problems } = await host(t, site, '<ae-vae id="w"></ae-vae>');
  await becomes(page, '#w');
  const [plain, variational] = [await number(page, 'plain-sse'), await number(page, 'variational-sse')];
  same(plain, PLAIN.sse_to_nearest_test_image_at_standard_normal_codes, 'plain');
  same(variational, VAE.sse_to_nearest_test_image_at_standard_normal_codes, 'variational');
  assert.ok(variational < plain);
  for (const [id, name] of [
    ['reconstruction', 'reconstruction_nats_per_image'],
    ['kl', 'kl_nats_per_image'],
    ['elbo', 'negative_elbo_nats_per_image'],
    ['likelihood', 'negative_log_likelihood_nats_per_image'],
  ]) {
    same(await number(page, id ?? ''), VAE.evidence[name ?? ''], name ?? '');
  }
  const bits = Number(await page.locator('#w #kl-bits').textContent());
  assert.ok(Math.abs(bits - VAE.evidence.kl_nats_per_image / Math.LN2) < 0.05, String(bits));
  assert.equal(await page.locator('#w #bars li').count(), 2);
  assert.deepEqual(await violations(page, ['#w']), []);
  assert.deepEqual(problems, []);
});

test('ten others are drawn on a press, and codes as wide as each network’s own have numbers of their own', async (t) => {
  const { page, problems } = await host(t, site, '<ae-vae id="w"></ae-vae>');
  await becomes(page, '#w');
  await number(page, 'plain-sse');
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

test('a plain network takes the place of the plain one, and the evidence stays that of the variational', async (t) => {
  const { page, problems } = await host(t, site, '<ae-vae id="w" model="plain"></ae-vae>');
  await becomes(page, '#w');
  assert.equal(await page.locator('#w #plain-title').textContent(), 'Plain, a code of 32 numbers');
  same(await number(page, 'elbo'), VAE.evidence.negative_elbo_nats_per_image, 'ELBO');
  assert.deepEqual(problems, []);
});

/** @param {() => Promise<string | null>} read @param {string} before_ */
async function changed(read, before_) {
  for (let tries = 0; tries < 200; tries++) {
    if ((await read()) !== before_) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  assert.fail('nothing changed');
}
