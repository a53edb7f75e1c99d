// The loss chart speaks the number that the text speaks, beside what was foretold, and a run ends with a verdict.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as serve } from './site.mjs';
import { SMALL, TALL, arrive as open, becomes, epoch, get, press, until } from './training.mjs';
import { violations } from './axe.mjs';
import { counts, settled } from './visit.mjs';

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

/** @param {import('./visit.mjs').Owner} t @param {Parameters<typeof open>[2]} [how] */
const arrive = (t, how) => open(t, site, { context: TALL, ...how });

/** All digits through 32 numbers, one epoch. */
const DIGITS = '#training.latent_dim=32&training.learning_rate=0.003&training.epochs=1';

test('a run is held against PCA of its size and the mean picture, and ends with a verdict of the same number', async (t) => {
  const { page, problems } = await arrive(t, { path: DIGITS });
  const verdict = page.locator('#transport .verdict');
  await verdict.getByText('To beat: PCA, 32 axes, test SSE 13.4; the mean picture gives 53.0.').waitFor();
  await press(page, 'Train');
  await until(page, (now) => now.ended === 'epochs' && now.hash !== '');
  await page.locator('#transport').getByText('Finished: 1 epoch. Train goes on for 10 more.').waitFor();
  await verdict.getByText(/^\d+\.\d\d: (above|below) PCA’s 13\.4/).waitFor();
  await settled(page);
  const score = /^([\d.]+):/.exec((await verdict.textContent()) ?? '')?.[1] ?? assert.fail('no score');
  assert.equal(await page.locator('#loss .headline strong').textContent(), `test SSE ${score} per image`);
  assert.match((await page.locator('#loss .legend li').nth(1).textContent()) ?? '', new RegExp(`test\\s*[?]${score}$`));
  assert.match((await page.locator('#transport .play').getAttribute('title')) ?? '', /10 more epochs/);
  const lines = page.locator('#loss .foretold li');
  assert.deepEqual(
    (await lines.allTextContents()).map((text) => text.replace(/, (above|below) the chart/, '')),
    ['PCA, 32 axes 13.4', 'the mean picture 53.0'],
  );
  assert.deepEqual(await violations(page), []);

  // Terms of the loss are in another unit, where no squared error belongs.
  await page.locator('#loss').getByRole('radio', { name: 'Terms of the loss' }).press('Space');
  await becomes(page, 'loss', (element) => element.quantity === 'terms');
  await page.locator('#loss').getByText('in nats per image').waitFor();
  await counts(lines, 0);

  // Under noise it is another line, and none where no linear map was measured.
  await page.locator('#presets select').selectOption('denoising');
  await verdict.getByText('To beat: best affine map, test SSE 8.49;').waitFor();
  assert.deepEqual(problems, []);
});

test('some classes alone have no line, and that is said', async (t) => {
  const { page, problems } = await arrive(t, { path: `${SMALL}&training.epochs=1` });
  await page.locator('#transport .verdict').getByText('No linear map was measured on these samples').waitFor();
  await press(page, 'Train');
  await until(page, (now) => now.ended === 'epochs' && now.hash !== '');
  await page
    .locator('#transport .verdict')
    .getByText(/^Test SSE [\d.]+; no linear map was measured/)
    .waitFor();
  await counts(page.locator('#loss .foretold li'), 0);
  assert.deepEqual(problems, []);
});

test('runs of different losses share one axis in SSE, and never one in two units', async (t) => {
  const other = `${SMALL.slice(1)}&training.epochs=2&training.loss=mean_squared_error`.replaceAll(
    'training.',
    'training.b.',
  );
  const { page, problems } = await arrive(t, { path: `${SMALL}&training.epochs=2&${other}` });
  await becomes(page, 'loss', (element) => element.runs.length === 2);
  await becomes(page, 'loss', (element) => element.runs[0]?.unit !== element.runs[1]?.unit);
  await press(page, 'Train');
  await until(page, (now) => now.ended === 'epochs' && !now.playing);
  const chart = page.locator('#loss');
  const names = () =>
    chart
      .locator('.legend li')
      .first()
      .locator('output')
      .evaluateAll((all) => all.map((each) => each.dataset['run']));
  await chart.getByText('in SSE per image; A solid, B dashed').waitFor();
  assert.deepEqual(await names(), ['A', 'B']);
  await chart.getByRole('radio', { name: 'Terms of the loss' }).check();
  await page.locator('#runs').getByText('B', { exact: true }).click();
  await chart.getByText('Terms of B alone').waitFor();
  await chart.getByText('in SSE per image; B dashed').waitFor();
  assert.deepEqual(await names(), ['B']);
  await page.locator('#runs').getByText('A', { exact: true }).click();
  await chart.getByText('Terms of A alone').waitFor();
  await chart.getByText('in nats per image; A solid').waitFor();
  assert.deepEqual(await names(), ['A']);
  assert.equal(await get(page, 'loss', 'chosen'), 0);
  assert.deepEqual(problems, []);
});

test('the chart says that it is behind, and catches up: with its score at once, with its table in a second', async (t) => {
  const { page, problems } = await arrive(t, { path: SMALL });
  const loss = page.locator('#loss');
  await loss.getByRole('button', { name: 'Table', exact: true }).press('Enter');
  const { steps } = await epoch(page);
  await settled(page);
  // Two reports of a step more each: the second comes as soon as the first is seen.
  const busy = await loss.evaluate(async (element) => {
    const chart = /** @type {any} */ (element);
    const report = (/** @type {number} */ ssePerImage) => {
      const { history } = chart.runs[0];
      const step = history.latest.step + 1;
      history.add([{ ...history.latest, step }], [{ ...history.validation, step, ssePerImage }]);
      chart.refresh();
      return chart.matches('[data-busy]');
    };
    const first = report(56.78);
    const headline = chart.shadowRoot.querySelector('.headline strong');
    while (!headline.textContent.includes('56.78')) await new Promise(requestAnimationFrame);
    return [first, report(12.34)];
  });
  assert.deepEqual(busy, [true, true]);
  await settled(page);
  assert.equal(await loss.locator('.headline strong').textContent(), 'test SSE 12.34 per image');
  assert.equal(await loss.locator('.rows tbody tr').last().locator('td').first().textContent(), `${steps + 2}`);
  assert.deepEqual(problems, []);
});
