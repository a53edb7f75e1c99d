// Rate and distortion: its numbers are the command line's, points show their pictures, and networks are trained for it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { REFERENCES } from '../../www/labs/rate-distortion/references.js';
import { violations } from './axe.mjs';
import { printed, same } from './lab-page.mjs';
import { site as open } from './site.mjs';
import { changed, counts } from './visit.mjs';
import { becomes, host, sentence } from './widget-page.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

/** Bits and error of a point, with all digits, from the table. @param {Page} page @param {string} id */
async function values(page, id) {
  const cells = page.locator(`#w #row-${id} td[title]`);
  await cells.nth(1).waitFor({ state: 'attached' });
  return (await cells.evaluateAll((all) => all.map((cell) => Number(cell.getAttribute('title'))))).slice(0, 2);
}

/** @param {any} rounded */
const bitsOf = (rounded) => rounded.joint_entropy_bits_per_image ?? rounded.sum_of_marginal_entropies_bits_per_image;

/** @param {(number | undefined)[]} found @param {number[]} expected @param {string} what */
function alike(found, expected, what) {
  for (const [i, each] of expected.entries()) same(found[i], each, what);
}

/** Every picture of the row as one text. @param {Page} page @param {string} row */
const pictures = (page, row) =>
  page
    .locator(`#w #${row} canvas`)
    .evaluateAll((all) => all.map((canvas) => /** @type {HTMLCanvasElement} */ (canvas).toDataURL()).join());

test('each number is what the command line prints', async (t) => {
  const { page, problems } = await host(t, site, '<ae-rate-distortion id="w"></ae-rate-distortion>');
  await becomes(page, '#w');
  const report = printed('rate-distortion');
  for (const [i, rounded] of report.rounded.entries())
    alike(await values(page, `network-${i}`), [bitsOf(rounded), rounded.sse_per_image], `step ${i}`);
  for (const { axes, rounded } of REFERENCES.pca.filter((each) => [2, 8, 32, 128].includes(each.axes)))
    for (const [i, each] of rounded.entries())
      alike(await values(page, `pca-${axes}-${i}`), [bitsOf(each), each.sse_per_image], `PCA ${axes}, step ${i}`);
  const mean = await page.locator('#w #mean-picture td[title]').last().getAttribute('title');
  same(Number(mean), REFERENCES.mean_picture_sse_per_image, 'mean picture');
  const said = await page.locator('#w #stored').textContent();
  assert.match(said ?? '', /32 × 32 = 1,024 stored bits is no rate: .+ at most 128, .+ from 6.18 to 6.72/);
  await page.locator('#w summary').click();
  assert.match((await page.locator('#w #row-network-6 td').nth(1).textContent()) ?? '', /^≤ 128$/);
  assert.deepEqual(await violations(page, ['#w']), []);
  assert.deepEqual(problems, []);
});

test('a variational network stands where its KL and its drawn codes put it, and whole codes are counted where few occur', async (t) => {
  const { page, problems } = await host(
    t,
    site,
    '<ae-rate-distortion id="w" model="two-numbers-variational"></ae-rate-distortion>',
  );
  await becomes(page, '#w');
  const { variational, rounded } = printed('rate-distortion-variational');
  const expected = [variational.kl_to_prior_bits_per_image, variational.sse_per_image_of_drawn_codes];
  alike(await values(page, 'drawn'), expected, 'drawn');
  assert.ok(rounded[0].joint_entropy_bits_per_image < rounded[0].sum_of_marginal_entropies_bits_per_image);
  alike(
    await values(page, 'network-0'),
    [rounded[0].joint_entropy_bits_per_image, rounded[0].sse_per_image],
    'counted',
  );
  assert.ok(!(await page.locator('#w #row-network-0 td').nth(1).textContent())?.includes('≤'));
  const before_ = await pictures(page, 'rebuilt');
  await page.locator('#w #plane #drawn .full').click({ force: true });
  await changed(() => pictures(page, 'rebuilt'), before_);
  assert.match((await page.locator('#w #chosen').textContent()) ?? '', /codes drawn, bits are its KL: 9.20 bits/);
  assert.deepEqual(problems, []);
});

test('the browser’s own files are measured: PNG loses nothing, and better quality costs more and loses less', async (t) => {
  const { page, problems } = await host(t, site, '<ae-rate-distortion id="w"></ae-rate-distortion>');
  await becomes(page, '#w');
  await page.locator('#w #files').getByText('black picture').waitFor();
  const [png, low, high] = await Promise.all(['png', 'jpeg-10', 'jpeg-90'].map((id) => values(page, id)));
  assert.ok(png?.[1] === 0 && (png[0] ?? 0) > 1000 && (png[0] ?? 0) < 8 * 784, `PNG ${png}`);
  assert.ok(
    (low?.[0] ?? NaN) < (high?.[0] ?? NaN) && (low?.[1] ?? NaN) > (high?.[1] ?? NaN),
    `JPEG ${low} and ${high}`,
  );
  await page.locator('#w #together').check();
  await page.locator('#w #files').getByText('in one file').waitFor();
  const shared = await values(page, 'png');
  assert.ok(shared[1] === 0 && (shared[0] ?? NaN) < (png[0] ?? NaN), `a shared header: ${shared} and ${png}`);
  await page.locator('#w #together').uncheck();
  await page.locator('#w #files').getByText('one a digit').waitFor();
  assert.deepEqual(await values(page, 'png'), png);
  const before_ = await pictures(page, 'rebuilt');
  await page.locator('#w #plane #png .full').click({ force: true });
  await changed(() => pictures(page, 'rebuilt'), before_);
  await page.waitForFunction(
    ([a, b]) => {
      const all = (/** @type {any} */ row) =>
        [...row.querySelectorAll('ae-image')].map((each) => each.shadowRoot.querySelector('canvas').toDataURL()).join();
      return all(a) === all(b);
    },
    /** @type {const} */ ([
      await page.locator('#w #originals').elementHandle(),
      await page.locator('#w #rebuilt').elementHandle(),
    ]),
  );
  assert.deepEqual(problems, []);
});

test('without a mouse: arrows go from point to point, Enter shows the pictures, principal axes among them', async (t) => {
  const { page, problems } = await host(t, site, '<ae-rate-distortion id="w"></ae-rate-distortion>');
  await becomes(page, '#w');
  await page.locator('#w #files').getByText(/\S/).waitFor();
  const plot = page.locator('#w #plane .plot');
  const first = await pictures(page, 'rebuilt');
  await plot.focus();
  await page.keyboard.press('Home');
  const words = page.locator('#w #about-point');
  await words.getByText('PCA, 2 axes').waitFor();
  assert.equal(await plot.getAttribute('aria-activedescendant'), 'pca-2-0');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const shown = page.locator('#w #chosen');
  await shown.getByText('PCA, 2 axes, step 2.00').waitFor();
  await page.locator('#w #plane [id=pca-2-1][aria-selected=true]').waitFor({ state: 'attached' });
  await page.locator('#w #rebuilt:not([data-busy])').waitFor();
  const second = await changed(() => pictures(page, 'rebuilt'), first);
  await page.keyboard.press('End');
  await page.keyboard.press(' ');
  await changed(() => pictures(page, 'rebuilt'), second);
  assert.deepEqual(problems, []);
});

const FEW = '<ae-rate-distortion id="w" sizes="1 2" epochs="1"></ae-rate-distortion>';
/** Waits until so many networks are trained, of so many. @param {Page} page @param {string} of */
const trained = (page, of) => page.locator('#w #standing').getByText(`${of} trained.`).waitFor();

for (const workers of [undefined, 1]) {
  test(`networks are trained over a pool${workers ? ' of one' : ''}: each is what the command line trains`, async (t) => {
    const { page, problems } = await host(t, site, FEW, {
      prepare: async (opened) => {
        if (workers)
          await opened.addInitScript(() => Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => 1 }));
      },
    });
    await becomes(page, '#w');
    assert.equal(await page.locator('#w #train-sizes').textContent(), 'Train all 2 sizes');
    await page.locator('#w #train-sizes').press('Enter');
    await trained(page, '2 of 2');
    const { rounded, sse_per_image_of_codes_as_they_are: sse } = printed('rate-distortion-trained');
    alike(await values(page, 'trained-2'), [bitsOf(rounded[6]), rounded[6].sse_per_image], 'trained, 2 numbers');
    for (const [i, each] of rounded.entries())
      alike(await values(page, `trained-2-${i}`), [bitsOf(each), each.sse_per_image], `trained, step ${i}`);
    same(Number(await page.locator('#w #size-2').getAttribute('title')), sse, 'by code size');
    const before_ = await pictures(page, 'rebuilt');
    await page.locator('#w #plane #trained-2 .full').click({ force: true });
    await page.locator('#w #chosen').getByText('Trained, 2 numbers').waitFor();
    await changed(() => pictures(page, 'rebuilt'), before_);
    assert.ok(await page.locator('#w #train-sizes').isDisabled());
    assert.deepEqual(problems, []);
  });
}

test('three seeds are a mean and a range; what is stopped midway is gone, and what was there stays', async (t) => {
  const { page, problems } = await host(t, site, FEW.replace('1 2', '2'));
  await becomes(page, '#w');
  await page.locator('#w #train-sizes').click();
  await trained(page, '1 of 1');
  const [, one] = await values(page, 'trained-2');
  await page.locator('#w [name=seeds][value="3"]').check();
  await page.locator('#w #train-sizes').click();
  assert.equal(await page.locator('#w #train-sizes').textContent(), 'Stop');
  await trained(page, '3 of 3');
  const [, mean] = await values(page, 'trained-2');
  assert.notEqual(mean, one);
  const words = (await page.locator('#w #row-trained-2 td').nth(2).textContent()) ?? '';
  const [shown, least, most] = words.match(/[\d.]+/g)?.map(Number) ?? [];
  assert.ok((least ?? NaN) < (shown ?? NaN) && (shown ?? NaN) < (most ?? NaN), words);
  await page.evaluate(() => document.getElementById('w')?.setAttribute('sizes', '2 100'));
  await page.evaluate(() => document.getElementById('w')?.setAttribute('epochs', '1'));
  await page.locator('#w #train-sizes').getByText('Train 3 more').click();
  await page.locator('#w #train-sizes').getByText('Stop').click();
  await page.locator('#w #train-sizes').getByText('Train 3 more').waitFor();
  assert.equal((await values(page, 'trained-2'))[1], mean);
  await counts(page.locator('#w #row-trained-100'), 0);
  assert.deepEqual(problems, []);
});

test('workers that are killed midway: the networks are told as lost, finished points stay, and another start trains them', async (t) => {
  const { page } = await host(t, site, FEW);
  await becomes(page, '#w');
  await page.locator('#w #train-sizes').click();
  await trained(page, '2 of 2');
  const before_ = await values(page, 'trained-2');
  let killing = true;
  page.on('worker', (worker) => {
    if (killing)
      worker
        .evaluate(() => {
          setTimeout(() => {
            throw new Error('killed');
          });
        })
        .catch(() => {});
  });
  await page.evaluate(() => document.getElementById('w')?.setAttribute('sizes', '1 2 3'));
  await page.locator('#w #train-sizes').getByText('Train 1 more').click();
  await page
    .locator('#w #standing')
    .getByText(/2 of 3 trained\. Code size 3, seed 1 was lost: .*failed/)
    .waitFor();
  assert.deepEqual(await values(page, 'trained-2'), before_);
  assert.equal(await page.locator('#w #runs .lost').textContent(), '3');
  killing = false;
  await page.locator('#w #train-sizes').getByText('Train 1 more').click();
  await trained(page, '3 of 3');
  assert.equal((await values(page, 'trained-3')).length, 2);
});

test('sizes and epochs that are none are told in one sentence', async (t) => {
  const { page } = await host(t, site, '<ae-rate-distortion id="w" sizes="many" epochs="0"></ae-rate-distortion>');
  await becomes(page, '#w');
  const told = (await sentence(page, '#w')) ?? '';
  assert.match(told, /sizes="many" names no code sizes; .+ epochs="0" is no whole number from 1 to 1000/);
  assert.equal(await page.locator('#w #train-sizes').textContent(), 'Train all 8 sizes');
});
