// The sparse lab: its numbers are the command line's, and it answers a person.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './axe.mjs';
import { exact, printed, same, words } from './lab-page.mjs';
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

const PRINTED = printed('sparse');

/** The errors below the partial sums. @param {Page} page */
const errors = (page) =>
  page
    .locator('#w #sums figcaption span:last-child')
    .evaluateAll((all) => all.map((each) => Number(/** @type {HTMLElement} */ (each).title)));

/** @param {Page} page */
const slider = (page) => page.locator('#w').getByRole('slider', { name: /atom/ });

test('sparse: its numbers are what the command line prints, and it pleases axe in both themes', async (t) => {
  const { page, problems } = await host(t, site, '<ae-sparse id="w"></ae-sparse>');
  await becomes(page, '#w');
  for (const [id, name] of Object.entries({
    active: 'mean_active_numbers_per_image',
    dead: 'dead_units',
    sse: 'sse_per_image',
    terms: 'mean_terms_within_half_of_full',
  })) {
    same(await exact(page, id), PRINTED[name], name);
  }
  assert.match((await words(page, 'sse-note')) ?? '', /mean picture 53\.0/);
  assert.match((await words(page, 'threshold')) ?? '', /further than 0\.01 from zero/);
  assert.ok(PRINTED.share_of_numbers_active < 0.2 && PRINTED.dead_units < 13, 'it shows its point');
  await page.locator('#w summary').click();
  await counts(page.locator('#w #atom-table tr'), 129);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((value) => document.getElementById('w')?.setAttribute('theme', value), theme);
    assert.deepEqual(await violations(page, ['#w']), [], theme);
  }
  assert.deepEqual(problems, []);
});

test('sparse: an atom that is switched off changes the digit, and both errors are there', async (t) => {
  const { page, problems } = await host(t, site, '<ae-sparse id="w" digit="7"></ae-sparse>');
  await becomes(page, '#w');
  const [with_, without] = [await exact(page, 'with'), await exact(page, 'without')];
  assert.ok(without > with_ + 0.5, `the largest term is missed: ${with_} with it, ${without} without`);
  const rebuilt = () => pixels(page, 'w #rebuilt');
  const whole = await rebuilt();
  const control = page.locator('#w').getByRole('switch', { name: 'Atom switched off' });
  await control.click();
  const off = await changed(rebuilt, whole);
  const mean = whole.reduce((sum, level, i) => sum + Math.abs(level - (off[i] ?? 0)), 0) / whole.length;
  assert.ok(mean > 1, `${mean} grey levels a pixel`);
  await control.click();
  assert.deepEqual(await changed(rebuilt, off), whole);
  assert.deepEqual([await exact(page, 'with'), await exact(page, 'without')], [with_, without]);
  assert.deepEqual(problems, []);
});

test('sparse: the sum leads from the bias to the whole, for each digit', async (t) => {
  const { page, problems } = await host(t, site, '<ae-sparse id="w" digit="1"></ae-sparse>');
  await becomes(page, '#w');
  const one = await errors(page);
  assert.equal(one.length, 8);
  assert.ok(Math.abs((one.at(-1) ?? NaN) - (await exact(page, 'with'))) < 1e-3, 'the whole is what is rebuilt');
  assert.ok((one[0] ?? 0) > 4 * (one.at(-1) ?? NaN), 'an empty code draws no digit');
  const before_ = await words(page, 'about-sum');
  assert.match(before_ ?? '', /^\d+ of 128 numbers are active; after \d+ terms the SSE .+ within 0\.5 of the whole/);
  await page.locator('#w #digit').selectOption('8');
  const eight = await changed(() => errors(page), one);
  assert.ok(eight.every(Number.isFinite));
  const wish = (/** @type {string} */ digit) =>
    page.evaluate((value) => document.getElementById('w')?.setAttribute('digit', value), digit);
  await wish('0');
  const nought = await changed(() => errors(page), eight);
  await wish('1');
  assert.deepEqual(await changed(() => errors(page), nought), one);
  assert.deepEqual(problems, []);
});

test('sparse: keys and the mouse open the page of an atom', async (t) => {
  const { page, problems } = await host(t, site, '<ae-sparse id="w"></ae-sparse>');
  await becomes(page, '#w');
  const name = () => words(page, 'name');
  const first = await name();
  await slider(page).focus();
  await page.keyboard.press('Home');
  const used = await changed(name, first);
  assert.equal(await slider(page).getAttribute('aria-valuenow'), '1');
  const share = await exact(page, 'share');
  const [largest] = await page.locator('#w #top figcaption').allTextContents();
  assert.ok(Number(largest) > PRINTED.active_beyond, largest);
  await page.keyboard.press('End');
  const last = await changed(name, used);
  assert.ok((await exact(page, 'share')) < share, 'the most used comes first');
  await page.keyboard.press('ArrowDown');
  assert.equal(await slider(page).getAttribute('aria-valuenow'), '128', 'there is no atom below the last row');
  await slider(page).click({ position: { x: 12, y: 12 } });
  assert.equal(await changed(name, last), used);
  assert.deepEqual(problems, []);
});

test('sparse: a deeper decoder has atoms and a switch, and the missing sum is told with the way out', async (t) => {
  const { page, problems } = await host(t, site, '<ae-sparse id="w" model="plain"></ae-sparse>');
  await becomes(page, '#w');
  assert.match((await words(page, 'about-sum')) ?? '', /has 2 layers, .+ no sum .+ train “Sparse: L1”/);
  assert.equal(await page.locator('#w #sums').isVisible(), false);
  assert.match((await words(page, 'name')) ?? '', /^Atom \d+ of 32$/);
  assert.ok((await exact(page, 'active')) > 31);
  assert.equal(await words(page, 'terms'), '–');
  assert.match((await words(page, 'threshold')) ?? '', /Nothing is sparse here/);
  assert.match((await words(page, 'sse')) ?? '', /^3\.4/, 'what the lab says of Plain');
  assert.notEqual(await exact(page, 'with'), await exact(page, 'without'));
  assert.deepEqual(problems, []);
});
