// Beside what a network rebuilds stands what PCA makes of the same pictures, found once and in a place that was kept for it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as serve } from './site.mjs';
import { SMALL, TALL, arrive as open, becomes, epoch } from './training.mjs';
import { settled } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

/** @param {import('./visit.mjs').Owner} t @param {Parameters<typeof open>[2]} [how] */
const arrive = (t, how) => open(t, site, { context: TALL, ...how });

const DIGITS = '#training.hidden_dims=32&training.epochs=1&training.latent_dim=';

/** Errors of PCA as they were measured, as they are written, and as the pictures on the page tell them. @param {Page} page */
async function principal(page) {
  await becomes(page, 'gallery', (element) => element.principal && element.runs[0]?.gallery);
  await settled(page);
  return page.locator('#gallery').evaluate((/** @type {any} */ element) => {
    const { rebuilt, sse } = element.principal;
    const { clean } = element.runs[0].gallery;
    const shown = rebuilt.map((/** @type {ImageData} */ { data }, /** @type {number} */ i) =>
      data.reduce((sum, level, at) => (at % 4 ? sum : sum + ((level - clean[i].data[at]) / 255) ** 2), 0),
    );
    const written = [...element.shadowRoot.querySelectorAll('.principal .sse span')].map((each) =>
      Number(each.textContent),
    );
    return { sse: [...sse], shown, written };
  });
}

/** @param {number[]} numbers */
const mean = (numbers) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

test('the row of PCA has the errors of its pictures, fewer the more axes, whatever the network learns', async (t) => {
  const { page, problems } = await arrive(t, { path: `${DIGITS}8` });
  const first = await principal(page);
  assert.equal(first.sse.length, 10);
  first.sse.forEach((sse, i) => {
    assert.ok(
      Math.abs((first.written[i] ?? NaN) - sse) <= (sse >= 99.95 ? 0.5 : 0.051),
      `${first.written[i]} is ${sse}`,
    );
    // A picture holds no level below 0 or above 1, which brings it nearer.
    const shown = first.shown[i] ?? NaN;
    assert.ok(shown < sse + 0.2 && shown > 0.5 * sse, `${shown} and ${sse}`);
  });
  await page.locator('#gallery').getByText('PCA: the same, from 8 principal axes.').waitFor();
  await page
    .locator('#gallery')
    .getByRole('radio', { name: /squared error [\d.]+, PCA [\d.]+$/ })
    .first()
    .waitFor();
  await epoch(page);
  assert.deepEqual((await principal(page)).sse, first.sse);

  await page.goto(`${site.url}${DIGITS}32`);
  await becomes(page, 'gallery', (element) => element.axes === 32);
  await becomes(page, 'gallery', (element, old) => element.principal && element.principal.sse[0] !== old, first.sse[0]);
  const more = await principal(page);
  assert.ok(mean(more.sse) < 0.7 * mean(first.sse), `${mean(more.sse)} and ${mean(first.sse)}`);
  // As over all test digits: 13.4.
  assert.ok(Math.abs(mean(more.sse) - 13.4) < 4, String(mean(more.sse)));
  assert.deepEqual(problems, []);
});

test('under noise PCA gets what the network gets', async (t) => {
  const { page } = await arrive(t, { path: `${DIGITS}32&training.corruption=gaussian:0.5` });
  const noisy = mean((await principal(page)).sse);
  await page.locator('#gallery').getByText('PCA: what is corrupted, from 32 principal axes.').waitFor();
  // Noise of variance 1/4 along 32 axes adds 8.
  assert.ok(noisy > 17 && noisy < 27, String(noisy));
});

test('there is no such row where no axes are known', async (t) => {
  const { page, problems } = await arrive(t, { path: SMALL });
  const row = page.locator('#gallery .principal');
  for (const path of [SMALL, `${DIGITS}129`, '#training.data=bars_and_stripes&training.latent_dim=4']) {
    await page.goto(site.url + path);
    await becomes(page, 'gallery', (element) => element.axes === 0 && element.runs[0]?.gallery);
    await settled(page);
    assert.equal(await row.isVisible(), false, path);
  }
  assert.deepEqual(problems, []);
});

test('nothing moves when PCA comes, and where it does not come the row is empty', async (t) => {
  /** @type {(() => void)[]} */
  const waiting = [];
  const { page } = await arrive(t, {
    path: `${DIGITS}16`,
    prepare: (opened) =>
      opened.context().route(/more-principal-axes/, async (route) => {
        await new Promise((go) => waiting.push(() => go(undefined)));
        await route.continue();
      }),
  });
  await becomes(page, 'gallery', (element) => element.runs[0]?.gallery);
  const places = () =>
    page.locator('#training .view').evaluateAll((all) =>
      all.map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return [x, y, width, height].map(Math.round);
      }),
    );
  const before_ = await places();
  assert.ok(before_.length > 5);
  assert.equal(await page.locator('#gallery .principal .sse span').first().textContent(), '–');
  while (waiting.length === 0) await page.evaluate(() => new Promise(requestAnimationFrame));
  for (const go of waiting) go();
  await principal(page);
  assert.deepEqual(await places(), before_);

  const lost = await arrive(t, {
    path: `${DIGITS}16`,
    prepare: (opened) =>
      opened.context().route(/more-principal-axes/, (route) => route.fulfill({ status: 404, body: '' })),
  });
  await epoch(lost.page);
  await settled(lost.page);
  assert.equal(await lost.page.locator('#gallery .principal .sse span').first().textContent(), '–');
});

test('pixels are squares of two by two where there is room', async (t) => {
  const wide = async (/** @type {number} */ width) => {
    const { page } = await arrive(t, { path: `${DIGITS}16`, context: { viewport: { width, height: 3200 } } });
    await becomes(page, 'gallery', (element) => element.runs[0]?.gallery);
    return page.locator('#gallery .clean canvas').evaluate((canvas) => canvas.clientWidth);
  };
  // Ten pictures of 28 pixels and nine gaps of two.
  for (const width of [768, 1920]) assert.equal(await wide(width), 2 * 298, `${width} px`);
});
