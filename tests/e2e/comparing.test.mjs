// Two runs beside each other.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as serve } from './site.mjs';
import {
  SMALL,
  STEPS_PER_EPOCH,
  TALL,
  arrive as open,
  becomes,
  epoch,
  get,
  linkOf,
  losses,
  press,
  state,
  undisturbed,
  until,
} from './training.mjs';
import { changed, settled } from './visit.mjs';

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

/** @param {import('./visit.mjs').Owner} t @param {Parameters<typeof open>[2]} [how] */
const arrive = (t, how) => open(t, site, { context: TALL, ...how });

test('two runs begin alike, differ once one is changed, and are shown side by side', async (t) => {
  const { page, problems } = await arrive(t, { path: `${SMALL}&training.epochs=20` });
  await page.locator('#compare').click();
  await becomes(page, 'loss', (element) => element.runs.length === 2);
  const shown = async (/** @type {string} */ name) => {
    await page.locator('#runs').getByText(name, { exact: true }).click();
    return state(page);
  };
  await epoch(page);
  await until(page, (now) => !now.playing && now.hash !== '');
  const [a, b] = [await shown('A'), await shown('B')];
  assert.deepEqual([b.steps, b.hash], [a.steps, a.hash]);

  await page.locator('#experiment [data-field=l1] input').evaluate((box) => {
    box.closest('details')?.setAttribute('open', '');
    /** @type {HTMLElement} */ (box).click();
  });
  await press(page, 'Train');
  await until(page, (now) => now.ended === 'epochs');
  await shown('A');
  await until(page, (now) => now.ended === 'epochs');
  const [later, other] = [await shown('A'), await shown('B')];
  assert.equal(later.seed, other.seed);
  assert.equal(later.steps, other.steps);
  assert.notEqual(later.hash, other.hash);
  assert.deepEqual(
    later.hash,
    (await undisturbed(t, site, `${SMALL}&training.epochs=20`)).hash,
    'A is what it would be alone',
  );
  const terms = await page
    .locator('#loss')
    .evaluate((element) => /** @type {any} */ (element).runs.map((/** @type {any} */ { terms: each }) => each));
  assert.deepEqual(terms, [[], ['l1']]);
  for (const run of [0, 1]) {
    const told = await losses(page, run);
    assert.ok((told.at(-1)?.values[0] ?? NaN) < (told[0]?.values[0] ?? NaN));
  }
  await becomes(page, 'gallery', (element) => element.runs.length === 2);
  assert.equal((await get(page, 'codes', 'runs')).length, 2);
  const link = await linkOf(page, /training\.b\.penalties=l1/);
  const again = await arrive(t, { path: link });
  await becomes(again.page, 'loss', (element) => element.runs.length === 2);
  await press(again.page, 'Train');
  await until(again.page, (now) => now.ended === 'epochs');
  await page.locator('#compare').click();
  await becomes(page, 'loss', (element) => element.runs.length === 1);
  assert.equal((await state(page)).hash, later.hash);
  assert.deepEqual([...problems, ...again.problems], []);
});

test('of two runs the one that is done waits for the other, whose pictures go on', async (t) => {
  const { page, problems } = await arrive(t, { path: `${SMALL}&training.epochs=10000` });
  await page.locator('#compare').click();
  await becomes(page, 'gallery', (element) => element.runs.length === 2);
  await page.locator('#transport #epochs').fill('1');
  await page.locator('#transport #epochs').press('Enter');
  await until(page, (now) => now.epochs === 1 && now.available);
  await press(page, 'Train');
  await until(page, (now) => now.ended === 'epochs' && now.playing);
  const first = () =>
    page.locator('#gallery').evaluate((element) => String(/** @type {any} */ (element).runs[0].gallery.sse));
  await changed(first, await first());
  await changed(first, await first());
  await press(page, 'Pause');
  await until(page, (now) => !now.playing);
  await press(page, 'Train');
  await until(page, (now) => now.playing);
  await settled(page);
  const { epochs, steps } = await state(page);
  assert.deepEqual([epochs, steps], [1, STEPS_PER_EPOCH]);
  assert.deepEqual(problems, []);
});

test('Compare pressed again and again leaves no worker behind', async (t) => {
  const { page, problems } = await arrive(t, { path: SMALL });
  const before_ = page.workers().length;
  for (let i = 0; i < 6; i++)
    await page.locator('#compare').evaluate((button) => /** @type {HTMLElement} */ (button).click());
  await settled(page);
  assert.equal(await page.locator('#loss').evaluate((element) => /** @type {any} */ (element).runs.length), 1);
  assert.equal(page.workers().length, before_);
  assert.equal((await epoch(page)).steps, STEPS_PER_EPOCH);
  assert.deepEqual(problems, []);
});
