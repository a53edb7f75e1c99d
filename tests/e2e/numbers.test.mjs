// Numbers as people type and paste them: the right one, or words at the field and the old one; never silently another.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as open } from './site.mjs';
import { SMALL, arrive as arriveAt, set, state, until } from './training.mjs';
import { counts, settled } from './visit.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
const experiment = (page) =>
  page.locator('#experiment').evaluate((element) => /** @type {any} */ (element).setup.experiment);

for (const locale of ['en-US', 'de-DE']) {
  test(`a decimal comma is one in a browser that speaks ${locale}`, async (t) => {
    const { page, problems } = await arriveAt(t, site, { path: SMALL, context: { locale } });
    for (const [typed, rate] of [
      ['0,002', 0.002],
      ['3e-3', 0.003],
      ['.004', 0.004],
      [' 0,005 ', 0.005],
    ]) {
      await set(page, 'learning_rate', String(typed));
      assert.equal((await experiment(page)).optimizer.learning_rate, rate, String(typed));
    }
    assert.deepEqual(problems, []);
  });
}

test('what is no number, or two, is refused at the field, and the old one stays', async (t) => {
  const { page, problems } = await arriveAt(t, site, { path: SMALL });
  const first = await experiment(page);
  const panel = page.locator('#experiment');
  const rate = page.locator('#experiment #learning_rate');
  for (const [typed, why] of [
    ['fast', /“fast” is no number; expected a number from .* It stays 0\.00\d+\./],
    ['1,2,3', /is no number/],
    ['1000', /is too large/],
    ['', /Nothing was given/],
  ]) {
    await set(page, 'learning_rate', String(typed));
    await panel.getByText(why ?? '').waitFor();
    assert.equal(await rate.inputValue(), String(first.optimizer.learning_rate), String(typed));
  }
  await set(page, 'learning_rate', '0,004');
  await counts(panel.locator('.refusal:visible'), 0);

  const epochs = page.locator('#transport #epochs');
  const { epochs: asked } = await state(page);
  await epochs.fill('1.000');
  await epochs.press('Enter');
  await page
    .locator('#transport')
    .getByText(/“1\.000” may mean 1,000 or 1; write it without the point/)
    .waitFor();
  assert.equal((await state(page)).epochs, asked);
  await epochs.fill('12,5');
  await epochs.press('Enter');
  await page
    .locator('#transport')
    .getByText(/“12,5” is no whole number/)
    .waitFor();
  assert.equal(await epochs.inputValue(), String(asked));
  await epochs.fill('1 200');
  await epochs.press('Enter');
  assert.equal((await state(page)).epochs, 1200);

  const code = page.locator('#network input[name=width][data-field=latent_dim]');
  await code.fill('8,5');
  await code.press('Enter');
  await page
    .locator('#network')
    .getByText(/“8,5” is no whole number.*It stays 8\./)
    .waitFor();
  assert.equal(await code.inputValue(), '8');
  await settled(page);
  assert.equal((await experiment(page)).model.latent_dim, 8);
  assert.deepEqual(problems, []);
});

test('what is being typed stays while something else changes, and is then taken', async (t) => {
  const { page, problems } = await arriveAt(t, site, { path: SMALL });
  await page.locator('#experiment details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  const fields = /** @type {const} */ ([
    ['#experiment #learning_rate', '0,004'],
    ['#network input[name=width][data-field=latent_dim]', '5'],
    ['#transport #epochs', '7'],
  ]);
  for (const [selector, typed] of fields) {
    await page.locator(selector).fill(typed);
    const { steps } = await state(page);
    // After a step all settings are shown anew; a press on its button would end the typing.
    await page
      .locator('#transport')
      .evaluate((element) => element.dispatchEvent(new CustomEvent('ae-change', { detail: { act: 'step' } })));
    await until(page, (now, old) => now.steps > old && !now.playing, steps);
    assert.equal(await page.locator(selector).inputValue(), typed, selector);
    await page.locator(selector).press('Enter');
    await settled(page);
  }
  const { optimizer, model, epochs } = await experiment(page);
  assert.deepEqual([optimizer.learning_rate, model.latent_dim, epochs], [0.004, 5, 7]);
  assert.deepEqual(problems, []);
});
