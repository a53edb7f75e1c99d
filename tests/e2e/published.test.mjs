// Presets that repeat published results: digits that come in parts and are kept, the row, its verdict. A few of the page's
// own digits stand in for all of MNIST.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { PRESETS } from '../../www/experiment/presets.js';
import { formatSetup } from '../../www/experiment/setup-link.js';
import { violations } from './axe.mjs';
import { site as open } from './site.mjs';
import { TALL, arrive, epoch, press, state, until } from './training.mjs';
import { counts, settled } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof open>>} */
let opened;
/** The sources, whose list of digits is a file that can be another one. @type {typeof opened['sources']} */
let site;
before(async () => {
  opened = await open();
  site = opened.sources;
});
after(() => opened.close());

const SHARDS = 3;
const COUNT = 2000;
const INDEX = /\/data\/index\.json$/;
const PARTS = /\/full(-test)?\//;

/** @param {string} name */
const data = (name) => readFileSync(new URL(`../../www/data/${name}`, import.meta.url));

/** @param {string} name of a preset */
function linkTo(name) {
  const { setup } = PRESETS.find((each) => each.name === name) ?? assert.fail(name);
  return `#${new URLSearchParams(formatSetup(setup))}`;
}

/**
 * A site whose set of all digits is small. Counts what is fetched of it.
 * @param {{ lost?: (part: string) => boolean, held?: Promise<unknown> }} [how] what does not come, or not yet
 */
function small(how = {}) {
  const fetched = /** @type {string[]} */ ([]);
  const shard = (/** @type {string} */ set, /** @type {number} */ i, /** @type {number} */ count) => ({
    images: `${set}/images-${i}.gz`,
    labels: `${set}/labels-${i}.gz`,
    count,
  });
  const sets = [
    { name: 'full', title: '6,000 digits', shards: Array.from({ length: SHARDS }, (_, i) => shard('full', i, COUNT)) },
    { name: 'full-test', title: '100 test digits', shards: [shard('full-test', 0, 100)] },
  ].map((set) => ({ ...set, kept: true }));
  const prepare = async (/** @type {Page} */ page) => {
    const context = page.context();
    await context.route(INDEX, async (route) => {
      const response = await route.fetch();
      const index = await response.json();
      await route.fulfill({ response, json: { sets: [...index.sets, ...sets] } });
    });
    await context.route(PARTS, async (route) => {
      const [, set = '', kind = '', i = ''] =
        /\/(full|full-test)\/(images|labels)-(\d)\.gz$/.exec(route.request().url()) ?? [];
      await how.held;
      if (how.lost?.(`${set} ${i}`)) return route.abort();
      fetched.push(`${set} ${kind} ${i}`);
      const ending = kind === 'images' ? 'idx3' : 'idx1';
      return route.fulfill({ body: data(`${set === 'full' ? 'train' : 'test'}-${kind}-${i}.${ending}-ubyte.gz`) });
    });
  };
  return { prepare, fetched, how };
}

/** @param {Page} page */
async function row(page) {
  const table = page.locator('#published');
  await settled(page);
  return { here: await table.locator('.here').innerText(), badge: await table.locator('.badge').innerText() };
}

test('a preset ends at its row with a verdict, and a second visit fetches no digit again', async (t) => {
  const { prepare, fetched } = small();
  const { page, problems } = await arrive(t, site, { path: linkTo('keras-sparse'), context: TALL, prepare });
  const published = page.locator('#published');
  await published.getByText(/^Takes about \d+:\d\d on this machine\./).waitFor();
  assert.equal((await row(page)).badge, 'so far');
  await counts(published.getByRole('cell', { name: '3.33' }), 1);
  assert.match(await published.locator('.source').innerText(), /“Building Autoencoders in Keras”.*2016/);
  await published.getByText('What is otherwise than there').click();
  await published.getByText(/^The weight of the penalty, 1e-4 there/).waitFor();
  assert.deepEqual(await violations(page), []);
  assert.equal(fetched.length, 2 * (SHARDS + 1));

  await press(page, 'Train');
  await until(page, (now) => now.ended === 'epochs');
  const { here, badge } = await row(page);
  assert.ok(Number(here) > 0 && Number(here) < 3.65, here);
  assert.equal(badge, 'pass');
  assert.match(await published.locator('.verdict').innerText(), /3\.33 published, passes\.$/);

  // The run, its digits and its verdict are there again.
  fetched.length = 0;
  await page.reload();
  await page.getByText(/Your run of the last visit is back/).waitFor();
  assert.deepEqual(await row(page), { here, badge });
  assert.deepEqual(fetched, []);
  assert.deepEqual(problems, []);
});

test('a value outside of its bounds fails, and the row goes with the setup that it is of', async (t) => {
  const { prepare } = small();
  const { page, problems } = await arrive(t, site, { context: TALL, prepare });
  const published = page.locator('#published');
  assert.ok(await published.isHidden());
  await page.locator('#presets select').selectOption('keras-32');
  await published.getByText(/^Takes about/).waitFor();
  await press(page, 'Train');
  await until(page, (now) => now.ended === 'epochs');
  const { here, badge } = await row(page);
  assert.ok(Number(here) > 0.0945 && Number(here) < 0.3, `with so few digits it does not come to 0.09: ${here}`);
  assert.equal(badge, 'fail');
  await press(page, 'New seed');
  await published.getByText(/^Takes about/).waitFor();
  assert.equal((await row(page)).badge, 'so far');
  await page.locator('#transport #epochs').fill('60');
  await page.locator('#transport #epochs').press('Enter');
  await published.waitFor({ state: 'hidden' });
  assert.deepEqual(problems, []);
});

test('a site without all digits says what is missing, and the run that was there stays', async (t) => {
  const { page } = await arrive(t, site, { context: TALL });
  await press(page, 'Epoch');
  const { hash } = await until(page, (now) => now.epoch === 1 && now.hash !== '');
  await page.locator('#presets select').selectOption('pytorch-vae');
  await page
    .getByText(/^All 60,000 digits are not part of this copy of the site.*`cargo xtask data`/)
    .first()
    .waitFor();
  await settled(page);
  assert.equal((await state(page)).hash, hash);
  assert.equal(await page.locator('#presets select').inputValue(), 'denoising');
});

test('what came before the connection ended is kept: one sentence says so, and the rest comes when it is asked for again', async (t) => {
  const { prepare, fetched, how } = small({ lost: (part) => part === 'full 1' });
  const { page } = await arrive(t, site, { context: TALL, prepare });
  const trained = await epoch(page);
  await page.locator('#presets select').selectOption('keras-32');
  await page
    .getByText(/^Of the 6,000 digits, 4,000 of 6,000 have come and are kept; the rest has not\./)
    .first()
    .waitFor();
  await settled(page);
  assert.equal(await page.locator('#presets select').inputValue(), 'denoising');
  const kept = await state(page);
  assert.deepEqual([kept.steps, kept.hash], [trained.steps, trained.hash], 'the run stays');
  how.lost = () => false;
  fetched.length = 0;
  await page.locator('#presets select').selectOption('keras-32');
  // The test digits come last, and then it can train.
  while (!fetched.includes('full-test labels 0')) await settled(page);
  await until(page, (now) => now.available && now.steps === 0);
  assert.deepEqual(fetched.sort(), ['full images 1', 'full labels 1', 'full-test images 0', 'full-test labels 0']);
});

test('whoever does not want to wait cancels, and the run that was there stays', async (t) => {
  /** @type {() => void} */
  let release = () => {};
  const held = new Promise((resolve) => (release = () => resolve(undefined)));
  const { prepare, how } = small({ lost: () => false });
  const { page } = await arrive(t, site, { context: TALL, prepare });
  await press(page, 'Epoch');
  const { hash } = await until(page, (now) => now.epoch === 1 && now.hash !== '');
  how.held = held;
  how.lost = () => false;
  await page.locator('#presets select').selectOption('keras-32');
  await page.locator('#experiment').getByRole('button', { name: 'Cancel' }).click();
  release();
  await page
    .getByText(/^No more of the digits is fetched, as you wished/)
    .first()
    .waitFor();
  await settled(page);
  assert.equal((await state(page)).hash, hash);
});

test('a run to a published result goes on while nobody sees it', async (t) => {
  const { prepare } = small();
  const { page } = await arrive(t, site, { path: linkTo('keras-sparse'), prepare });
  await page.locator('#transport').scrollIntoViewIfNeeded();
  await press(page, 'Train');
  await until(page, (now) => now.playing && now.steps > 0);
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(() => (document.body.style.paddingTop = '3000px'));
  await until(page, (now) => now.ended === 'epochs');
});
