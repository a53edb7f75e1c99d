// The words of a preset stay when something is changed, what was changed can be put back, and its advice is buttons.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as serve } from './site.mjs';
import { TALL, arrive as open, becomes, get, linkOf, press, set, until } from './training.mjs';
import { pixels, scores, settled } from './visit.mjs';

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

/** @param {import('./visit.mjs').Owner} t @param {Parameters<typeof open>[2]} [how] */
const arrive = (t, how) => open(t, site, { context: TALL, ...how });
/** @param {import('./training.mjs').Page} page @param {string} name */
const advised = (page, name) => page.locator('#presets').getByRole('button', { name, exact: true }).click();
/** @param {import('./training.mjs').Page} page */
const changes = (page) => page.locator('#presets .changes li > span').allTextContents();

test('what was changed of a preset is listed and put back, one by one or all, by keys too', async (t) => {
  const { page, problems } = await arrive(t);
  await page.locator('#presets select').selectOption('sparse-l1');
  await until(page, (now) => now.available && now.epochs === 15);
  const words = await page.locator('#presets .note').textContent();
  await set(page, 'epochs', '20');
  await page.locator('#presets').getByText('15 → 20 epochs').waitFor();
  await set(page, 'learning_rate', '0.01');
  await page.locator('#presets').getByText('rate 0.002 → 0.01').waitFor();
  assert.equal(await get(page, 'presets', 'value'), 'sparse-l1');
  assert.equal(await page.locator('#presets .note').textContent(), words, 'the words stay');
  await linkOf(page, /learning_rate=0\.01/);

  const back = page.locator('#presets').getByRole('button', { name: 'Put back', exact: true });
  await back.first().focus();
  await page.keyboard.press('Enter');
  await page.locator('#presets').getByText('rate 0.002 → 0.01').waitFor({ state: 'detached' });
  assert.deepEqual(await changes(page), ['15 → 20 epochs']);
  assert.equal((await get(page, 'experiment', 'setup')).experiment.optimizer.learning_rate, 0.002);
  await page.keyboard.press('Enter');
  await page.locator('#presets .changes').waitFor({ state: 'hidden' });
  await until(page, (now) => now.epochs === 15);

  await set(page, 'epochs', '30');
  await set(page, 'learning_rate', '0.005');
  await page.locator('#presets').getByRole('button', { name: 'Put all back' }).click();
  await page.locator('#presets .changes').waitFor({ state: 'hidden' });
  assert.equal((await get(page, 'experiment', 'setup')).experiment.optimizer.learning_rate, 0.002);
  assert.deepEqual(problems, []);
});

test('a link of a changed preset is told as that preset, changed; other data is a setup of one’s own', async (t) => {
  const { page, problems } = await arrive(t, {
    path: '#training.hidden_dims=256&training.latent_dim=16&training.learning_rate=0.004&training.schedule=cosine',
  });
  await page.locator('#presets').getByText('a code of 32 → 16').waitFor();
  assert.equal(await get(page, 'presets', 'value'), 'bottleneck');
  await page.locator('#presets select').selectOption('moons');
  await until(page, (now) => now.available && now.epochs === 300);
  await page.locator('#experiment [data-field=data] select').evaluate((select) => {
    select.closest('details')?.setAttribute('open', '');
  });
  await page.locator('#experiment [data-field=data] select').selectOption('circle');
  await page.locator('#presets').getByText('Settings of your own.').waitFor();
  assert.equal(await get(page, 'presets', 'value'), '');
  assert.deepEqual(problems, []);
});

test('advice changes the run and trains on, or trains another beside it', async (t) => {
  const { page, problems } = await arrive(t);
  await page.locator('#presets select').selectOption('sparse-l1');
  await until(page, (now) => now.available && now.epochs === 15);
  await advised(page, 'λ = 0');
  await until(page, (now) => now.playing && now.steps > 0);
  await page.locator('#presets').getByText('L1 0.3 → no penalty').waitFor();
  assert.deepEqual((await get(page, 'experiment', 'setup')).experiment.penalties, []);
  await press(page, 'Pause');
  await until(page, (now) => !now.playing);

  await page.locator('#presets select').selectOption('bottleneck');
  await until(page, (now) => now.available && now.steps === 0);
  await advised(page, 'Compare with a code of 8');
  await becomes(page, 'loss', (element) => element.runs.length === 2);
  await page.locator('#runs').getByText('a code of 8').waitFor();
  await until(page, (now) => now.playing && now.steps > 0);
  await press(page, 'Pause');
  await until(page, (now) => !now.playing);
  assert.deepEqual(problems, []);
});

test('a star is put on the pad, and rebuilt by the network that trains', async (t) => {
  const { page, problems } = await arrive(t);
  await page.locator('#presets select').selectOption('identity');
  await until(page, (now) => now.available && now.epochs === 10);
  await press(page, 'Epoch');
  await until(page, (now) => !now.playing && now.hash !== '', undefined, 120_000);
  await settled(page);
  const digit = await pixels(page, 'seen');
  await advised(page, 'Draw a star');
  await page.locator('#training-notices').getByText('A star is on the pad').waitFor();
  // The instrument takes up the network that trains; until it has, another one rebuilds.
  await page.locator('#layers').getByText('784 → 784 → 784').waitFor();
  await settled(page);
  const star = await pixels(page, 'seen');
  assert.notDeepEqual(star, digit);
  assert.deepEqual(await pixels(page, 'corrupted'), star, 'without noise');
  const { rebuilt: sse } = await scores(page);
  assert.ok(sse > 0 && sse < 45, `${sse}: through as many numbers as pixels it comes back`);

  await advised(page, 'Put noise on my digit');
  await page.locator('#training-notices').getByText('Noise is on the picture').waitFor();
  await settled(page);
  assert.deepEqual(await pixels(page, 'seen'), star, 'the picture stays');
  assert.notDeepEqual(await pixels(page, 'corrupted'), star);
  assert.deepEqual(problems, []);
});
