// The contractive lab: its numbers are the command line's, and a digit can be dragged along a tangent.

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

const KINDS = ['plain', 'denoising', 'contractive'];
const SMALL = 'experiment="classes=01&hidden_dims=16&latent_dim=2&epochs=500"';

/** How far each code has moved, all at one moment. @param {Page} page */
const moves = (page) =>
  page
    .locator('#w [id^=moved-by-]')
    .evaluateAll(
      (cells, count) => cells.slice(0, count).map((cell) => Number(cell.getAttribute('title'))),
      KINDS.length,
    );

/** @param {Page} page @param {string} value */
const drag = (page, value) =>
  page.locator('#w #along').evaluate((range, to) => {
    /** @type {HTMLInputElement} */ (range).value = to;
    range.dispatchEvent(new Event('input', { bubbles: true }));
  }, value);

test('each number is what the command line prints, and the penalty has done its work', async (t) => {
  const { page, problems } = await host(t, site, '<ae-contractive id="w"></ae-contractive>');
  await becomes(page, '#w');
  for (const [i, kind] of KINDS.entries()) {
    const report = printed(`contractive-${kind}`);
    for (const name of Object.keys(report).filter((each) => /^(mean|relative)_/.test(each))) {
      same(await exact(page, `${name}-${i}`), report[name], `${kind}, ${name}`);
    }
  }
  const [plain, , contractive] = await Promise.all([0, 1, 2].map((i) => exact(page, `mean_jacobian_norm-${i}`)));
  assert.ok((contractive ?? NaN) < (plain ?? NaN) / 3, `${contractive} and ${plain}`);
  await page.locator('#w summary').click();
  await counts(page.locator('#w #values tbody tr'), 32);
  assert.deepEqual(await violations(page, ['#w']), []);
  assert.deepEqual(problems, []);
});

test('the singular values divided by the largest begin at one', async (t) => {
  const { page } = await host(t, site, '<ae-contractive id="w" digit="7"></ae-contractive>');
  await becomes(page, '#w');
  const first = () =>
    page
      .locator('#w #values tbody tr')
      .first()
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('title')));
  const values = (await first()).map(Number);
  assert.ok(values.every((value) => value > 0) && (values[0] ?? 0) > (values[2] ?? 0), `${values}`);
  await page.locator('#w [name=scale][value=ratios]').check();
  assert.deepEqual(await first(), ['1', '1', '1']);
  const seen = page.locator('#w #spectrum svg');
  assert.match((await seen.getAttribute('aria-label')) ?? '', /divided by the largest: Plain from 1.00 to/);
  await counts(seen.locator('.line'), 3);
  const shown = await pixels(page, 'w #moved');
  await page.locator('#w #digit').selectOption('1');
  await changed(() => pixels(page, 'w #moved'), shown);
});

test('dragging along a tangent moves the picture and every code, and back at zero none has moved', async (t) => {
  const { page, problems } = await host(t, site, '<ae-contractive id="w" digit="3"></ae-contractive>');
  await becomes(page, '#w');
  assert.deepEqual(await moves(page), [0, 0, 0]);
  const shown = await pixels(page, 'w #moved');
  await drag(page, '3');
  const far = await changed(() => moves(page), [0, 0, 0]);
  assert.ok(
    far.every((distance) => distance > 0),
    `${far}`,
  );
  assert.notDeepEqual(await pixels(page, 'w #moved'), shown);
  // A short way the code moves by the singular value for each unit of the picture.
  await drag(page, '0.1');
  const near = await changed(() => moves(page), far);
  const value = Number(await page.locator('#w .tangent').first().getAttribute('title'));
  assert.ok(Math.abs((near[2] ?? NaN) / (0.1 * value) - 1) < 0.1, `${near[2]} for 0.1 times ${value}`);
  await drag(page, '0');
  await changed(() => moves(page), near);
  assert.deepEqual(await moves(page), [0, 0, 0]);
  assert.deepEqual(problems, []);
});

test('networks, tangents and the way along one are chosen with keys', async (t) => {
  const { page, problems } = await host(t, site, '<ae-contractive id="w"></ae-contractive>');
  await becomes(page, '#w');
  await page.locator('#w [name=tangent]').first().focus();
  await page.keyboard.press('ArrowRight');
  assert.ok(await page.locator('#w [name=tangent]').nth(1).isChecked());
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.locator('#w #length').getByText('3.0').waitFor();
  const before_ = await changed(() => moves(page), [0, 0, 0]);
  await page.locator('#w [name=network]').nth(2).focus();
  await page.keyboard.press('ArrowLeft');
  assert.ok(await page.locator('#w [name=network]').nth(1).isChecked());
  await changed(() => moves(page), before_);
  assert.deepEqual(problems, []);
});

test('a network that is named, and one in training, stand beside the shipped ones', async (t) => {
  const { page, problems } = await host(
    t,
    site,
    `<ae-contractive id="w" model="two-numbers"></ae-contractive><ae-train id="t" hide="experiment pictures loss" ${SMALL}></ae-train>`,
  );
  await becomes(page, '#w');
  assert.deepEqual(await page.locator('#w #report th[scope=col]').allTextContents(), [
    'Plain',
    'Denoising',
    'Contractive',
    'Yours',
  ]);
  assert.ok(await page.locator('#w [name=network]').nth(3).isChecked());
  const shipped = await exact(page, 'mean_jacobian_norm-3');
  assert.equal(await page.locator('#w #mean_ratio_of_tenth_singular_value_to_first-3').textContent(), '–');
  await counts(page.locator('#w .tangent :disabled'), 4, 'a code of two numbers moves in two directions');
  await page.evaluate(() => document.getElementById('w')?.setAttribute('for', 't'));
  await changed(() => page.locator('#w #mean_jacobian_norm-3').getAttribute('title'), String(shipped));
  assert.deepEqual(problems, []);
});

test('a network that reads points is told in one sentence, and the shipped ones stay', async (t) => {
  const { page } = await host(
    t,
    site,
    '<ae-train id="t" preset="moons" hide="experiment pictures loss"></ae-train><ae-contractive id="w" for="t"></ae-contractive>',
  );
  await page.evaluate(() => {
    for (const widget of document.querySelectorAll('main > *')) /** @type {any} */ (widget).load?.();
  });
  await becomes(page, '#t, #w');
  await page.locator('#w .told').getByText('train one on digits').waitFor();
  await counts(page.locator('#w #spectrum .line'), 3);
});
