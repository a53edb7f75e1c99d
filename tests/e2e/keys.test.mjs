// Training by keys, and the way to it past what the page begins with.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as serve } from './site.mjs';
import { SMALL, TALL, arrive as open, state, until } from './training.mjs';
import { visit } from './visit.mjs';

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

test('a link leads past the first screen, and keys train, step and begin anew', async (t) => {
  const { page, problems } = await open(t, site, { context: TALL, path: `${SMALL}&training.epochs=400` });
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to training');
  const target = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  await page.keyboard.press('Enter');
  assert.notEqual(new URL(page.url()).hash, target, 'the state of the page stays in its address');
  await page.keyboard.press('t');
  await until(page, (now) => now.playing && now.steps > 0);
  await page.keyboard.press('t');
  const { steps } = await until(page, (now) => !now.playing && now.hash !== '');
  await page.keyboard.press('s');
  const one = await until(page, (now, old) => !now.playing && now.steps > old && now.hash !== '', steps);
  assert.equal(one.steps, steps + 1);
  await page.keyboard.press('r');
  await page.keyboard.press('Control+s').catch(() => {});
  assert.equal((await state(page)).steps, steps + 1);
  // In a field a letter is a letter.
  await page.locator('#transport #epochs').focus();
  await page.keyboard.press('t');
  await page.keyboard.press('Shift+R');
  assert.deepEqual([(await state(page)).playing, (await state(page)).steps], [false, steps + 1]);
  await page.locator('#transport').getByRole('button', { name: 'Step' }).focus();
  await page.keyboard.press('Shift+R');
  await until(page, (now) => now.steps === 0 && now.available);
  // Outside of the section they mean nothing.
  await page.locator('#theme').focus();
  await page.keyboard.press('s');
  assert.equal((await state(page)).steps, 0);
  const shortcuts = page.locator('#transport [aria-keyshortcuts]');
  assert.deepEqual(await shortcuts.evaluateAll((all) => all.map((each) => each.getAttribute('aria-keyshortcuts'))), [
    'T',
    'S',
    'Shift+R',
  ]);
  assert.deepEqual(problems, []);
});

for (const path of [
  'labs.html',
  'bench.html',
  'check.html',
  'learn/index.html',
  'learn/sparse.html',
  'de/labs.html',
  'de/index.html',
]) {
  test(`the first thing that Tab reaches on ${path} leads past its head`, async (t) => {
    const { page } = await visit(t, site, { path });
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    assert.ok(await skip.evaluate((link) => link === document.activeElement));
    const box = await skip.boundingBox();
    assert.ok(box && box.width > 80 && box.x >= 0 && box.y >= 0, 'it is seen');
    const target = await skip.getAttribute('href');
    assert.match(target ?? '', /^#./);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.activeElement?.matches('.skip, body'));
    assert.notEqual(new URL(page.url()).hash, target);
    assert.equal((await skip.boundingBox())?.width, 1);
  });
}
