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
  set,
  state,
  undisturbed,
  until,
} from './training.mjs';
import { changed, counts, settled } from './visit.mjs';

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
  await page.getByRole('button', { name: 'Remove B' }).click();
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

test('runs that come and go leave no worker behind', async (t) => {
  const { page, problems } = await arrive(t, { path: SMALL });
  const before_ = page.workers().length;
  const click = (/** @type {string} */ selector) =>
    page.locator(selector).evaluate((button) => /** @type {HTMLElement} */ (button).click());
  for (let i = 0; i < 3; i++) {
    await click('#compare');
    await page.locator('#runs .row:nth-child(2) .remove').waitFor();
    await click('#runs .row:nth-child(2) .remove');
  }
  await settled(page);
  assert.equal(await page.locator('#loss').evaluate((element) => /** @type {any} */ (element).runs.length), 1);
  assert.equal(page.workers().length, before_);
  assert.equal((await epoch(page)).steps, STEPS_PER_EPOCH);
  assert.deepEqual(problems, []);
});

test('a fork goes on from where its run stands, to the bit, and differs once something is changed', async (t) => {
  const { page, problems } = await arrive(t, { path: `${SMALL}&training.epochs=4` });
  await page.locator('#compare').waitFor();
  assert.equal(await page.locator('#fork').isDisabled(), true, 'nothing was learned yet');
  await epoch(page);
  const forked = await epoch(page);
  await page
    .locator('#fork')
    .filter({ hasText: `Fork from step ${forked.steps}` })
    .click();
  await until(page, (now) => now.hash !== '' && now.available);
  await page.locator('#runs').getByText(`forked at step ${forked.steps}`).waitFor();
  assert.deepEqual(
    [(await state(page)).steps, (await state(page)).hash],
    [forked.steps, forked.hash],
    'B is where A was left',
  );
  const past = async (/** @type {number} */ run) =>
    (await losses(page, run)).filter(({ step }) => step <= forked.steps);
  assert.deepEqual(await past(1), await past(0), 'and has its course');

  await press(page, 'Train');
  await until(page, (now) => now.ended === 'epochs');
  const shown = async (/** @type {string} */ name) => {
    await page.locator('#runs').getByText(name, { exact: true }).click();
    await until(page, (now) => now.ended === 'epochs');
    return state(page);
  };
  const [a, b] = [await shown('A'), await shown('B')];
  assert.deepEqual([b.steps, b.hash], [a.steps, a.hash], 'left alone, both are the same network');
  assert.equal(a.hash, (await undisturbed(t, site, `${SMALL}&training.epochs=4`)).hash);

  // What needs a start anew is no fork any more.
  await page.locator('#fork').click();
  await page.locator('#runs').getByText(`forked at step ${a.steps}`).waitFor();
  await set(page, 'seed', '5');
  await page.locator('#runs').getByText('seed 5').waitFor();
  await until(page, (now) => now.steps === 0);
  await page.locator('#runs').getByText(`forked at step ${a.steps}`).waitFor({ state: 'detached' });
  assert.deepEqual(problems, []);
});

test('four runs stand beside each other and one that is removed leaves the others, also after a reload', async (t) => {
  const { page, problems } = await arrive(t, { path: `${SMALL}&training.epochs=2` });
  for (const [at, seed] of [2, 3, 4].entries()) {
    await page.locator('#compare').click();
    await becomes(page, 'loss', (element, wanted) => element.runs.length === wanted, at + 2);
    await set(page, 'seed', String(seed));
    await page.locator('#runs').getByText(`seed ${seed}`).waitFor();
  }
  assert.deepEqual(
    [await page.locator('#compare').isDisabled(), await page.locator('#fork').isDisabled()],
    [true, true],
  );
  await press(page, 'Train');
  await until(page, (now) => now.ended === 'epochs');
  await becomes(page, 'gallery', (element) => element.runs.every((/** @type {any} */ { gallery }) => gallery));
  const rows = page.locator('#runs .row');
  await rows.locator('.epoch').filter({ hasText: 'epoch 2.0 of 2' }).nth(3).waitFor();
  const scores = await rows.locator('.sse').allTextContents();
  assert.equal(new Set(scores).size, 4, 'four seeds, four networks');
  assert.ok(
    scores.every((text) => /^test SSE \d+\.\d+$/.test(text)),
    scores.join(),
  );
  await page.locator('#gallery .rebuilt').nth(3).waitFor();
  await page.locator('#codes figure').nth(3).waitFor();

  // Each rebuilds the digit at the top, and each figure of a network is there for all.
  await rows.locator('.drawing:not([hidden])').nth(3).waitFor();
  const own = await rows.locator('.drawing').allTextContents();
  assert.ok(new Set(own).size > 1 && own.every((text) => Number(text) > 0), own.join());
  await becomes(page, 'indicators', (element) =>
    element.items.every((/** @type {any} */ { readings }) =>
      readings.every((/** @type {any} */ { value }) => value !== null),
    ),
  );
  const named = await page.locator('#indicators').locator('.readings').first().locator('.run').allTextContents();
  assert.deepEqual(
    named.map((text) => text.trim()),
    ['A', 'B', 'C', 'D'],
  );
  assert.deepEqual(await page.locator('.whose').allTextContents(), Array(4).fill(' of D'));

  await page.getByRole('button', { name: 'Remove B' }).click();
  await becomes(page, 'loss', (element) => element.runs.length === 3);
  await page.locator('#gallery .rebuilt').nth(3).waitFor({ state: 'detached' });
  await linkOf(page, /training\.c\.seed=4/);
  await settled(page);
  const left = [scores[0], scores[2], scores[3]];
  assert.deepEqual(await rows.locator('.sse').allTextContents(), left);
  assert.deepEqual(await rows.locator('b').allTextContents(), ['A', 'B', 'C']);
  await page.reload();
  await page.locator('#training-notices').getByText('is back, at step').waitFor();
  await rows.nth(2).waitFor();
  assert.deepEqual(await rows.locator('.sse').allTextContents(), left, 'each under the name that it has now');
  assert.deepEqual(await rows.locator('.differs').allTextContents(), ['seed 1', 'seed 3', 'seed 4']);
  assert.deepEqual(problems, []);
});

test('runs are repeated with three seeds each, whose mean and range stand in their rows until they change', async (t) => {
  const { page, problems } = await arrive(t, { path: `${SMALL}&training.epochs=2` });
  await page.locator('#compare').click();
  await set(page, 'learning_rate', '0.001');
  const rows = page.locator('#runs .row');
  await rows.filter({ hasText: 'rate 0.001' }).waitFor();
  await page.getByRole('button', { name: 'Repeat with three seeds each' }).click();
  const words = rows.locator('.words');
  await words
    .filter({ hasText: /^3 seeds/ })
    .nth(1)
    .waitFor({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Repeat with three seeds each' }).waitFor();
  const bands = (await words.allTextContents()).map((text) => {
    const [, mean, low, high] = /^3 seeds ([\d.]+) \(([\d.]+) to ([\d.]+)\)$/.exec(text) ?? assert.fail(text);
    return { mean: Number(mean), low: Number(low), high: Number(high) };
  });
  assert.ok(
    bands.every(({ mean, low, high }) => low < mean && mean < high),
    JSON.stringify(bands),
  );
  assert.ok((bands[0]?.high ?? NaN) < (bands[1]?.low ?? NaN), 'so few steps at so small a rate teach less');
  await counts(rows.locator('.strip i'), 6);

  // One of the three is the network that trains here.
  await press(page, 'Train');
  await until(page, (now) => now.ended === 'epochs');
  await rows.locator('.epoch').filter({ hasText: 'epoch 2.0 of 2' }).nth(1).waitFor();
  await settled(page);
  for (const [i, text] of (await rows.locator('.sse').allTextContents()).entries()) {
    const sse = Number(text.replace('test SSE ', ''));
    const { low, high } = bands[i] ?? assert.fail();
    assert.ok(low <= sse && sse <= high, `${sse} in ${low} to ${high}`);
  }

  // What is changed was not repeated; a repeat that is stopped leaves nothing under way.
  await set(page, 'epochs', '5000');
  await rows.nth(1).locator('.strip i').first().waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Repeat with three seeds each' }).click();
  await page.locator('#runs progress').waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.locator('#runs progress').waitFor({ state: 'hidden' });
  assert.match((await words.first().textContent()) ?? '', /^3 seeds/, 'what is done stays');
  assert.deepEqual(problems, []);
});
