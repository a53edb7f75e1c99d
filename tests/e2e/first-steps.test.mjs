// The first steps on the playground: each acts on a real control, by the person or by “Show me”.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './axe.mjs';
import { site as open } from './site.mjs';
import { counts, rebuilt, scores, visit } from './visit.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page @param {string} title of a step */
const reached = (page, title) => page.locator('ae-tour .name').getByText(title, { exact: true }).waitFor();
/** @param {Page} page */
const showMe = (page) => page.locator('ae-tour').getByRole('button', { name: 'Show me' }).click();

test('“Show me” does every step on the page’s own controls, to the end', async (t) => {
  const { page, problems } = await visit(t, site);
  await rebuilt(page);
  await page.getByRole('button', { name: 'First steps: two minutes' }).click();
  await reached(page, 'Draw');
  assert.deepEqual(await violations(page), []);
  await showMe(page);
  await reached(page, 'Corrupt');
  const { corrupted } = await scores(page);
  await showMe(page);
  await reached(page, 'Look at the code');
  assert.ok((await scores(page)).corrupted > corrupted, 'there is more noise');
  await showMe(page);
  await reached(page, 'Train');
  await showMe(page);
  await reached(page, 'Break it');
  await showMe(page);
  await reached(page, 'Mend it');
  // What mends it stands above the steps, where it can be pressed.
  const cure = page.locator('#training-notices').getByRole('button', { name: /Learning rate/ });
  await cure.click();
  await reached(page, 'Compare');
  await showMe(page);
  await reached(page, 'Take it along');
  await counts(page.locator('#runs input[type=radio]'), 2);
  await showMe(page);
  await reached(page, 'That was all.');
  await page.locator('ae-tour').getByRole('button', { name: 'Close' }).click();
  await counts(page.locator('ae-tour'), 0);
  assert.deepEqual(problems, []);
});

test('a person does a step by hand, leaves by Escape, and goes on there after a reload', async (t) => {
  const { page } = await visit(t, site);
  await rebuilt(page);
  await page.getByRole('button', { name: 'First steps: two minutes' }).press('Enter');
  await reached(page, 'Draw');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await reached(page, 'Corrupt');
  await page.locator('#corruption input[type=range]').press('ArrowRight');
  await reached(page, 'Look at the code');
  await page.locator('ae-tour').getByRole('button', { name: 'Skip' }).focus();
  await page.keyboard.press('Escape');
  await counts(page.locator('ae-tour'), 0);
  await page.reload();
  await rebuilt(page);
  await page.getByRole('button', { name: 'Go on with the first steps' }).click();
  await reached(page, 'Look at the code');
});
