// A network is trained on the page: it learns, obeys, and comes back after whatever happens to the tab.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { site as serve } from './site.mjs';
import { TALL, arrive as open, becomes, get, press, ready, state, until } from './training.mjs';
import { changed, pixels, rebuilt, settled, visit } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('../../www/training/run-status.js').TransportState} State */

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

/** Zeros and ones, 19 steps an epoch and dozens of epochs a second. */
const SMALL = '#training.classes=01&training.hidden_dims=32&training.latent_dim=8&training.corruption=masking:0.25';
const STEPS_PER_EPOCH = 19;
/** @param {import('./visit.mjs').Owner} t @param {Parameters<typeof visit>[2]} [how] */
function arrive(t, how) {
  return open(t, site, { context: TALL, ...how });
}

/** Trains to the end of the epoch. @param {Page} page @returns {Promise<State>} where it came to stand */
async function epoch(page) {
  const { steps } = await state(page);
  await press(page, 'Epoch');
  return until(page, (now, old) => !now.playing && now.steps > old && now.hash !== '', steps);
}

/** Mean squared error of the gallery's pictures as they are now. @param {Page} page */
async function gallery(page) {
  await settled(page);
  return page.locator('#gallery').evaluate((element) => {
    const sse = /** @type {Float32Array} */ (/** @type {any} */ (element).runs[0].gallery.sse);
    return sse.reduce((sum, each) => sum + each, 0) / sse.length;
  });
}

/** The losses that were told, one row a term. @param {Page} page @param {number} [run] @returns {Promise<{ step: number, values: (number | null)[] }[]>} */
function losses(page, run = 0) {
  return page.locator('#loss').evaluate((element, index) => {
    const { history } = /** @type {any} */ (element).runs[index];
    return history.table(1000, ['reconstruction', 'validation']);
  }, run);
}

/** A picture in an element as text that changes with it. @param {Page} page @param {string} selector */
function drawn(page, selector) {
  return page.locator(selector).evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
    // Read from a copy, as the page's own canvas would be kept elsewhere after it was read.
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
    copy?.drawImage(canvas, 0, 0);
    return String(copy?.getImageData(0, 0, canvas.width, canvas.height).data);
  });
}

/** Sets a number of the experiment panel. @param {Page} page @param {string} id @param {string} value */
async function set(page, id, value) {
  await page.locator('#experiment details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  await page.locator(`#experiment #${id}`).fill(value);
  await page.locator(`#experiment #${id}`).press('Enter');
}

/** How far the page moves from now on: the browser's own measure, whether a hand caused it or not. @param {Page} page */
async function shifts(page) {
  await page.evaluate(() => {
    const seen = /** @type {any} */ (globalThis);
    seen.shift = 0;
    seen.shifts ??=
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += /** @type {any} */ (entry).value;
      }).observe({ type: 'layout-shift' }) ?? true;
  });
  return () => page.evaluate(() => /** @type {any} */ (globalThis).shift);
}

/** The hash that a link has once the page has written it. @param {Page} page @param {RegExp} holding */
async function linkOf(page, holding) {
  await page.waitForFunction((source) => new RegExp(source).test(location.hash), holding.source);
  return new URL(page.url()).hash;
}

/** What a run that nobody disturbs ends with. @param {import('./visit.mjs').Owner} t @param {string} link */
async function undisturbed(t, link) {
  const { page } = await arrive(t, { path: link });
  await press(page, 'Train');
  const { hash, steps } = await until(page, (now) => now.ended === 'epochs');
  return { hash, steps };
}

test('the first preset, played: the loss falls, and the gallery and the own digit are rebuilt better', async (t) => {
  const { page, problems } = await visit(t, site, { context: TALL });
  await rebuilt(page);
  await ready(page);
  assert.equal(await get(page, 'presets', 'value'), 'denoising');
  const [before_, own] = [await gallery(page), await pixels(page, 'rebuilt')];
  const [clean, picture] = [await drawn(page, '#gallery .clean canvas'), await drawn(page, '#gallery .a canvas')];
  await press(page, 'Train');
  await changed(() => pixels(page, 'rebuilt'), own);
  const early = await pixels(page, 'rebuilt');
  await until(page, (now) => now.epoch >= 2);
  await press(page, 'Pause');
  await until(page, (now) => !now.playing);
  const now = await gallery(page);
  assert.ok(now < 0.5 * before_, `SSE ${before_} before, ${now} after`);
  assert.equal(await drawn(page, '#gallery .clean canvas'), clean);
  assert.notEqual(await drawn(page, '#gallery .a canvas'), picture);
  assert.notDeepEqual(await pixels(page, 'rebuilt'), early);
  assert.match(await page.locator('#models select').inputValue(), /training/);
  const [seen, result] = [await pixels(page, 'seen'), await pixels(page, 'rebuilt')];
  const sse = seen.reduce((sum, v, i) => sum + ((v - (result[i] ?? NaN)) / 255) ** 2, 0);
  assert.ok(sse < 40, `the own digit's SSE ${sse}`);
  const told = await losses(page);
  const [first, last] = [told[0]?.values[0] ?? NaN, told.at(-1)?.values[0] ?? NaN];
  assert.ok(last < 0.6 * first, `the loss went from ${first} to ${last}`);
  const validations = told.flatMap(({ values }) => values[1] ?? []);
  assert.ok(
    validations.length >= 2 && (validations.at(-1) ?? NaN) < 0.6 * (validations[0] ?? NaN),
    String(validations),
  );
  assert.deepEqual(problems, []);
});

test('nothing is learned after a pause', async (t) => {
  const { page } = await arrive(t, {
    path: '#training.epochs=10000&training.hidden_dims=512&training.latent_dim=128',
    context: {},
  });
  for (let i = 0; i < 5; i++) {
    await press(page, 'Train');
    await until(page, (now, old) => now.playing && now.steps > old + 20, (await state(page)).steps);
    await press(page, 'Pause');
    const stopped = await until(page, (now) => !now.playing && now.hash !== '');
    assert.equal(stopped.ended, 'paused');
    await settled(page);
    const later = await state(page);
    assert.deepEqual([later.steps, later.hash], [stopped.steps, stopped.hash]);
  }
});

test('one step is one step, one epoch ends where an epoch ends, and slow shows each step', async (t) => {
  const { page, problems } = await arrive(t, { path: SMALL });
  await press(page, 'Step');
  const first = await until(page, (now) => now.ended === 'paused');
  assert.equal(first.steps, 1);
  assert.equal((await epoch(page)).steps, STEPS_PER_EPOCH);
  await press(page, 'Step');
  const second = await until(page, (now, old) => !now.playing && now.steps > old, STEPS_PER_EPOCH);
  assert.equal(second.steps, STEPS_PER_EPOCH + 1);
  const { steps, epoch: at } = await epoch(page);
  assert.deepEqual([steps, at], [2 * STEPS_PER_EPOCH, 2]);
  await press(page, 'Slow');
  await page.locator('#transport').evaluate((element) => {
    const told = /** @type {{ told: number[] }} */ (/** @type {unknown} */ (globalThis));
    told.told = [];
    const transport = /** @type {HTMLElement & { state: State }} */ (element);
    requestAnimationFrame(function frame() {
      if (told.told.at(-1) !== transport.state.steps) told.told.push(transport.state.steps);
      requestAnimationFrame(frame);
    });
  });
  await press(page, 'Train');
  await until(page, (now, least) => now.steps >= least, steps + 3);
  await press(page, 'Pause');
  await until(page, (now) => !now.playing);
  const told = await page.evaluate(() => /** @type {any} */ (globalThis).told);
  assert.ok(told.length >= 4, `steps ${told}`);
  for (const [i, each] of told.entries()) assert.equal(each, steps + i, 'slow shows each step by itself');
  assert.deepEqual(problems, []);
});

test('it stops at its last epoch and goes on from there, or at a plateau', async (t) => {
  const { page } = await arrive(t, { path: `${SMALL}&training.epochs=2` });
  await press(page, 'Train');
  assert.equal((await until(page, (now) => now.ended === 'epochs')).steps, 2 * STEPS_PER_EPOCH);
  await page.locator('#transport').getByText('Finished: 2 epochs.').waitFor();
  await press(page, 'Train');
  assert.equal((await until(page, (now) => now.ended === 'epochs' && now.steps > 38)).steps, 12 * STEPS_PER_EPOCH);
  await page.locator('#transport #epochs').fill('10000');
  await page.locator('#transport #patience').fill('2');
  await page.locator('#transport #patience').press('Enter');
  await press(page, 'Train');
  const { epoch: end } = await until(page, (now) => now.ended === 'plateau', undefined, 40_000);
  assert.ok(Number.isInteger(end) && end < 10_000, `stopped at epoch ${end}`);
  await page.locator('#transport').getByText('Stopped: validation has not fallen for 2 epochs.').waitFor();
});

test('reset goes back to the same first weights, a new seed to others', async (t) => {
  const { page, problems } = await arrive(t, { path: SMALL });
  const first = await epoch(page);
  const untrained = async () => {
    await until(page, (now) => now.steps === 0 && now.available);
    return gallery(page);
  };
  await press(page, 'Reset');
  const start = await untrained();
  const again = await epoch(page);
  assert.equal(again.steps, STEPS_PER_EPOCH);
  assert.equal(again.hash, first.hash);
  await press(page, 'New seed');
  assert.notEqual(await untrained(), start);
  const other = await epoch(page);
  assert.notEqual(other.seed, first.seed);
  assert.equal(other.steps, STEPS_PER_EPOCH);
  assert.notEqual(other.hash, first.hash);
  assert.deepEqual(problems, []);
});

test('learning rate and noise act at once without starting anew', async (t) => {
  const { page, problems } = await arrive(t, { path: SMALL });
  await epoch(page);
  const once = await gallery(page);
  await set(page, 'learning_rate', '0.000001');
  assert.equal((await epoch(page)).steps, 2 * STEPS_PER_EPOCH);
  const still = await gallery(page);
  assert.ok(Math.abs(still - once) < 0.01 * once, `with hardly a step: ${once}, then ${still}`);
  await set(page, 'learning_rate', '0.005');
  assert.equal((await epoch(page)).steps, 3 * STEPS_PER_EPOCH);
  const on = await gallery(page);
  assert.ok(on < 0.97 * once, `with steps: ${once}, then ${on}`);

  await page.locator('#transport #epochs').fill('10000');
  await page.locator('#transport #epochs').press('Enter');
  await press(page, 'Train');
  const { steps } = await until(page, (now) => now.playing && now.epoch > 20);
  const quarter = (await losses(page)).at(-1)?.values[0] ?? NaN;
  await set(page, 'masking-probability', '0.9');
  const { steps: later } = await until(page, (now, old) => now.playing && now.steps > old + 100, steps);
  assert.ok(later > steps);
  await settled(page);
  const most = (await losses(page)).at(-1)?.values[0] ?? NaN;
  assert.ok(most > 1.1 * quarter, `the loss leaps: ${quarter}, then ${most}`);
  assert.ok((await state(page)).steps > later);
  assert.deepEqual(problems, []);
});

test('a slider that is moved faster than the worker answers stays where the hand put it', async (t) => {
  const { page, problems } = await arrive(t, { path: `${SMALL}&training.epochs=10000` });
  await press(page, 'Train');
  await until(page, (now) => now.playing && now.steps > 20);
  await page.locator('#experiment details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  const slider = page.locator('#experiment [data-field=masking-probability] input[type=range]');
  await slider.focus();
  for (let i = 1; i <= 40; i++) {
    await page.keyboard.press('ArrowRight');
    assert.equal(Math.round(100 * Number(await page.locator('#experiment #masking-probability').inputValue())), 25 + i);
  }
  await linkOf(page, /masking(:|%3A)0\.65/);
  assert.ok((await state(page)).playing);
  assert.deepEqual(problems, []);
});

test('another code size builds another network: it starts anew, says so, and trains on if it trained', async (t) => {
  const { page, problems } = await arrive(t, { path: `${SMALL}&training.epochs=10000` });
  const code = page.locator('#network input[name=width][data-field=latent_dim]');
  await page
    .locator('#network')
    .getByText(/a change here starts the training anew/)
    .waitFor();
  await epoch(page);
  await code.fill('16');
  await code.press('Enter');
  await until(page, (now) => now.steps === 0 && now.available);
  assert.equal(await page.locator('#transport').getByRole('status').textContent(), 'Not trained yet.');
  await becomes(page, 'network', (element) => element.view?.layers[2].units === 16);
  await press(page, 'Train');
  const { steps } = await until(page, (now) => now.playing && now.steps > 500);
  await code.fill('4');
  await code.press('Enter');
  await until(page, (now, old) => now.playing && now.steps < old, steps);
  await until(page, (now) => now.playing && now.steps > 50);
  await becomes(page, 'network', (element) => element.view?.layers[2].units === 4);
  assert.deepEqual(problems, []);
});

test('it rests while nobody sees it and goes on by itself', async (t) => {
  const { page, problems } = await arrive(t, {
    path: `${SMALL}&training.epochs=10000`,
    context: { viewport: { width: 1280, height: 600 } },
  });
  await press(page, 'Train');
  await until(page, (now) => now.playing && now.steps > 20);
  const hide = (/** @type {boolean} */ hidden) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  const scroll = (/** @type {string} */ selector) =>
    page.locator(selector).evaluate((element) => element.scrollIntoView());
  const ways = [
    { leave: () => hide(true), come: () => hide(false) },
    { leave: () => scroll('h1'), come: () => scroll('#training') },
  ];
  for (const { leave, come } of ways) {
    await leave();
    const { steps } = await until(page, (now) => !now.playing && now.ended === 'hidden' && now.hash !== '');
    await settled(page);
    assert.equal((await state(page)).steps, steps);
    await come();
    await until(page, (now, old) => now.playing && now.steps > old, steps);
  }
  await press(page, 'Pause');
  await until(page, (now) => now.ended === 'paused');
  await hide(true);
  await hide(false);
  await settled(page);
  assert.equal((await state(page)).playing, false, 'who paused it by hand finds it paused');
  await press(page, 'Train');
  await until(page, (now) => now.playing);
  await hide(true);
  await until(page, (now) => now.ended === 'hidden');
  await press(page, 'Reset');
  await until(page, (now) => now.steps === 0);
  await hide(false);
  await settled(page);
  assert.deepEqual(
    (({ playing, steps }) => ({ playing, steps }))(await state(page)),
    { playing: false, steps: 0 },
    'a run that was reset waits',
  );
  assert.deepEqual(problems, []);
});

test('a reload finds the run where it was, and it goes on as if nothing had been', async (t) => {
  const { page, problems } = await arrive(t, { path: SMALL });
  await epoch(page);
  const { steps, hash } = await epoch(page);
  const points = await losses(page);
  await linkOf(page, /training\.latent_dim=8/);
  await settled(page);
  await page.reload();
  await page.locator('#training-notices').getByText(`Your run of the last visit is back, at step ${steps}.`).waitFor();
  const back = await state(page);
  assert.deepEqual([back.steps, back.epoch, back.hash], [steps, 2, hash]);
  assert.deepEqual(await losses(page), points);
  const on = await epoch(page);
  const { page: other } = await arrive(t, { path: SMALL });
  for (let i = 0; i < 2; i++) await epoch(other);
  const straight = await epoch(other);
  assert.deepEqual([on.steps, on.hash], [straight.steps, straight.hash]);
  assert.deepEqual(problems, []);
});

test('a reload keeps what was changed while the run stood still, and both runs of a comparison', async (t) => {
  const { page, problems } = await arrive(t, { path: SMALL });
  const { steps } = await epoch(page);
  await settled(page);
  await set(page, 'learning_rate', '0.001');
  await linkOf(page, /learning_rate=0\.001/);
  await page.reload();
  await page.locator('#training-notices').getByText(`is back, at step ${steps}.`).waitFor();
  const rate = () =>
    page
      .locator('#experiment')
      .evaluate((element) => /** @type {any} */ (element).setup.experiment.optimizer.learning_rate);
  assert.equal(await rate(), 0.001);

  await page.locator('#compare').click();
  await becomes(page, 'loss', (element) => element.runs.length === 2);
  await set(page, 'learning_rate', '0.002');
  const before_ = await epoch(page);
  await until(page, (now) => !now.playing && now.hash !== '');
  await linkOf(page, /training\.b\.learning_rate=0\.002/);
  await settled(page);
  await page.reload();
  await page.locator('#training-notices').getByText(`is back, at step ${before_.steps}.`).waitFor();
  assert.equal(await rate(), 0.001);
  await page.locator('#runs').getByText('B', { exact: true }).click();
  assert.deepEqual([await rate(), (await state(page)).steps], [0.002, before_.steps]);
  assert.deepEqual(problems, []);
});

test('a shared link gives the same weights in another browser', async (t) => {
  const { page, problems } = await arrive(t, { path: `${SMALL}&training.exact=true` });
  await set(page, 'seed', '77');
  await until(page, (now) => now.seed === 77 && now.available);
  await epoch(page);
  const { hash, steps } = await epoch(page);
  const link = await linkOf(page, /training\.exact=true/);
  const again = await arrive(t, { path: link });
  assert.match((await again.page.locator('#begun').textContent()) ?? '', /simd128$/, 'no fused multiply-adds');
  await epoch(again.page);
  const replayed = await epoch(again.page);
  assert.deepEqual([replayed.steps, replayed.hash], [steps, hash]);
  assert.match(hash, /^[0-9a-f]{16}$/);
  assert.deepEqual([...problems, ...again.problems], []);
});

test('a link given to the open page trains what it says', async (t) => {
  const { page, problems } = await arrive(t, { path: SMALL });
  const { hash } = await epoch(page);
  await page.evaluate((link) => (location.hash = link), `${SMALL}&training.seed=5`);
  await until(page, (now) => now.seed === 5 && now.steps === 0 && now.available);
  assert.notEqual((await epoch(page)).hash, hash);
  await page.evaluate((link) => (location.hash = link), `${SMALL}&training.seed=1`);
  await until(page, (now) => now.seed === 1 && now.steps === 0 && now.available);
  assert.equal((await epoch(page)).hash, hash);
  assert.deepEqual(problems, []);
});

test('two binaries of one arithmetic give the same weights', async (t) => {
  const hashes = [];
  for (const kernel of ['scalar', 'simd128']) {
    const { page, problems } = await arrive(t, { path: `?kernel=${kernel}${SMALL}` });
    assert.ok((await page.locator('#begun').textContent())?.endsWith(kernel));
    await epoch(page);
    hashes.push((await epoch(page)).hash);
    assert.deepEqual(problems, []);
  }
  assert.equal(hashes[0], hashes[1]);
});

test('a killed worker is replaced: it goes on from the last save, or anew, and ends with the same weights', async (t) => {
  const link = `${SMALL}&training.epochs=40`;
  const saved = { name: 'saved', epochs: 3, kills: 1 };
  const unsaved = { name: 'unsaved', epochs: 0, kills: 1 };
  const twice = { name: 'killed again', epochs: 2, kills: 2 };
  const plain = await undisturbed(t, link);
  await Promise.all(
    [saved, unsaved, twice].map(async ({ name, epochs, kills }) => {
      const { page, problems } = await arrive(t, {
        path: link,
        prepare: (opened) =>
          opened.addInitScript((most) => {
            const Real = globalThis.Worker;
            let made = 0;
            globalThis.Worker = class extends Real {
              /** @param {string | URL} url @param {WorkerOptions} [options] */
              constructor(url, options) {
                super(url, options);
                if (!/training[/-]worker/.test(String(url))) return;
                /** @type {any} */ (globalThis).trainer = this;
                made += 1;
                // The one that replaces the first dies soon after it has answered.
                if (made > 1 && made <= most)
                  this.addEventListener('message', () => setTimeout(() => this.terminate(), 50), { once: true });
              }
            };
          }, kills),
      });
      for (let i = 0; i < epochs; i++) await epoch(page);
      await settled(page);
      await press(page, 'Train');
      await until(page, (now, least) => now.playing && now.epoch > least, epochs + 2);
      const notices = page.locator('#training-notices');
      await page.evaluate(() => /** @type {any} */ (globalThis).trainer.terminate());
      if (kills > 1) {
        await notices.getByText('The training worker stopped answering.', { exact: true }).waitFor({ timeout: 60_000 });
        assert.equal((await state(page)).playing, false);
        await notices.getByRole('button', { name: 'Retry' }).click();
      }
      await notices
        .getByText(`started again and goes on from step ${epochs * STEPS_PER_EPOCH}.`)
        .last()
        .waitFor({ timeout: 40_000 });
      const { hash, steps } = await until(page, (now) => now.ended === 'epochs');
      assert.deepEqual({ name, hash, steps }, { name, ...plain });
      assert.deepEqual(problems, []);
    }),
  );
});

test('a run that comes off the rails stops, says why, and one press mends it', async (t) => {
  const { page, problems } = await arrive(t);
  await page.locator('#presets select').selectOption('diverging');
  const notices = page.locator('#training-notices');
  for (const fix of ['Learning rate 0.005', 'Clip gradients at 1']) {
    await becomes(page, 'transport', (element) => element.state.epochs === 10);
    await until(page, (now) => now.available && now.steps === 0);
    const moved = await shifts(page);
    await press(page, 'Train');
    const { steps } = await until(page, (now) => now.ended === 'diverged');
    await notices
      .getByText(
        /learning rate of 0\.05 takes steps too long.*no gradient is clipped.*last good weights are kept, at step/,
      )
      .waitFor();
    assert.ok(Number.isFinite(await gallery(page)), 'the kept weights are finite');
    assert.ok((await moved()) < 0.001, `what is told moves the page by ${await moved()}`);
    await notices.getByRole('button', { name: fix }).click();
    await until(page, (now, old) => now.playing && now.steps > old + 100, steps);
    await press(page, 'Pause');
    const { ended } = await until(page, (now) => !now.playing);
    assert.equal(ended, 'paused');
    assert.equal(await notices.getByText(/takes steps too long/).count(), 0);
    const told = await losses(page);
    const [first, last] = [told[0]?.values[0] ?? NaN, told.at(-1)?.values[0] ?? NaN];
    assert.ok(last < first, `${fix}: the loss went from ${first} to ${last}`);
    await page.locator('#presets select').selectOption('denoising');
    await page.locator('#presets select').selectOption('diverging');
  }
  assert.deepEqual(problems, []);
});

test('cross-entropy on points outside 0 … 1 is refused in a sentence, and squared error offered', async (t) => {
  const { page, problems } = await arrive(t, {
    path: '#training.data=two_moons&training.loss=binary_cross_entropy&training.hidden_dims=32&training.latent_dim=8&training.epochs=10000',
  });
  await press(page, 'Train');
  const notices = page.locator('#training-notices');
  await notices.getByText(/expected numbers from 0 to 1, since binary_cross_entropy compares probabilities/).waitFor();
  assert.equal((await state(page)).steps, 0);
  await notices.getByRole('button', { name: 'Use squared error' }).click();
  await until(page, (now) => now.playing && now.steps > 20);
  assert.equal((await get(page, 'experiment', 'setup')).experiment.loss, 'mean_squared_error');
  assert.deepEqual(problems, []);
});

/** Downloads one of the offered files. @param {Page} page @param {string} what */
async function take(page, what) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`#downloads [data-what=${what}]`).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

// On its own: after ten downloads in a row Chromium asks before the next.
test('the curve, the gallery and the features are pictures to download', async (t) => {
  const { page, problems } = await arrive(t, { path: SMALL });
  await epoch(page);
  await settled(page);
  await page.locator('details.menu summary').click();
  for (const what of ['loss', 'gallery', 'features']) {
    const { name, bytes } = await take(page, what);
    assert.match(name, /\.png$/);
    assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    assert.ok(
      width > 100 && height > 100 && bytes.length > 2000,
      `${what}: ${width} × ${height}, ${bytes.length} bytes`,
    );
  }
  assert.deepEqual(problems, []);
});

test('every download holds what its name says, and a run that was kept goes on', async (t) => {
  const { page, problems } = await arrive(t, { path: `${SMALL}&training.penalties=l1:0.01` });
  const { steps } = await epoch(page);
  await settled(page);
  await page.locator('details.menu summary').click();
  const run = await take(page, 'run');
  assert.equal(run.name, `autoencoder-seed-1-step-${steps}-run.safetensors`);
  for (const what of ['checkpoint', 'state_dict']) {
    const { name, bytes } = await take(page, what);
    assert.match(name, /\.safetensors$/);
    const header = JSON.parse(bytes.subarray(8, 8 + Number(bytes.readBigUInt64LE())).toString());
    const shapes = Object.values(header).flatMap(({ shape }) => (shape ? [shape.join('×')] : []));
    for (const shape of ['32×784', '8×32', '32×8', '784×32']) assert.ok(shapes.includes(shape), `${what}: ${shapes}`);
  }
  const sizes = [];
  for (const what of ['onnx', 'onnx_encoder', 'onnx_decoder']) {
    const { name, bytes } = await take(page, what);
    assert.match(name, /\.onnx$/);
    // The first field of a model is the version of the format, a number of one byte.
    assert.equal(bytes[0], 8);
    assert.ok(bytes.includes('Gemm') || bytes.includes('MatMul'));
    sizes.push(bytes.length);
  }
  const [whole = 0, encoder = 0, decoder = 0] = sizes;
  assert.ok(encoder > 4 * 784 * 32 && decoder > 4 * 784 * 32 && whole > 8 * 784 * 32, String(sizes));
  const script = (await take(page, 'pytorch')).bytes.toString();
  assert.match(script, /^import torch|\nimport torch/);
  assert.match(script, /784, 32/);
  const csv = await take(page, 'csv');
  const [head = '', ...lines] = csv.bytes.toString().trimEnd().split('\n');
  assert.equal(
    head,
    'seed,step,epoch,steps_averaged,loss_total,reconstruction_bce_nats_per_image,penalty_l1,validation_bce_nats_per_image,validation_sse_per_image',
  );
  const last = lines.at(-1)?.split(',') ?? [];
  assert.deepEqual(last.slice(0, 3), ['1', String(steps), '1']);
  assert.ok(Number(last[8]) > 1 && Number(last[8]) < 150, `validation SSE ${last[8]}`);

  const { hash } = await epoch(page);
  await page.setInputFiles('#open-run', {
    name: 'mine.safetensors',
    mimeType: 'application/octet-stream',
    buffer: run.bytes,
  });
  await page.locator('#training-notices').getByText(`“mine.safetensors” goes on from step ${steps}.`).waitFor();
  const on = await epoch(page);
  assert.deepEqual([on.steps, on.hash], [2 * steps, hash]);
  const broken = Buffer.from(run.bytes.subarray(0, 20_000));
  await page.setInputFiles('#open-run', {
    name: 'cut.safetensors',
    mimeType: 'application/octet-stream',
    buffer: broken,
  });
  await page
    .locator('#training-notices')
    .getByText(/cut short|damaged/)
    .waitFor();
  assert.deepEqual([(await state(page)).steps, (await epoch(page)).steps], [2 * steps, 3 * steps], 'what was goes on');
  assert.deepEqual(problems, []);
});

const SVGS = ['M4 1h1v7h-1z', 'M1 4h7v1h-7z', 'M1 1h7v7h-7zM3 3v3h3v-3z'].map(
  (path) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="${path}"/></svg>`,
);
/** @type {[string, (page: Page) => Promise<unknown>][]} */
const given = [
  [
    'opened',
    (page) =>
      page
        .locator('#experiment [data-field=files] input')
        .setInputFiles(
          SVGS.map((svg, i) => ({ name: `${i}.svg`, mimeType: 'image/svg+xml', buffer: Buffer.from(svg) })),
        ),
  ],
  [
    'dropped on the panel',
    (page) =>
      page.locator('#experiment').evaluate((panel, svgs) => {
        const dataTransfer = new DataTransfer();
        svgs.forEach((svg, i) => dataTransfer.items.add(new File([svg], `${i}.svg`, { type: 'image/svg+xml' })));
        for (const type of ['dragenter', 'dragover', 'drop']) {
          panel.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true }));
        }
      }, SVGS),
  ],
];
for (const [how, give] of given) {
  test(`images of one's own, ${how}, are what is trained on, and come back after a reload`, async (t) => {
    const { page, problems } = await arrive(t, { path: `${SMALL}&training.epochs=400` });
    const seen = await pixels(page, 'seen');
    await page
      .locator('#experiment details')
      .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    await give(page);
    await page
      .locator('#begun')
      .getByText(/^3 samples, 1 step/)
      .waitFor();
    await press(page, 'Train');
    await until(page, (now) => now.ended === 'epochs');
    assert.ok((await gallery(page)) < 60);
    assert.deepEqual(await pixels(page, 'seen'), seen, 'the digit on the pad is kept');
    const { steps } = await state(page);
    await settled(page);
    await page.reload();
    await page.locator('#training-notices').getByText(`is back, at step ${steps}.`).waitFor();
    await page
      .locator('#begun')
      .getByText(/^3 samples/)
      .waitFor();
    assert.deepEqual(problems, []);
  });
}

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
    (await undisturbed(t, `${SMALL}&training.epochs=20`)).hash,
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

test('what nobody has looked at can be taken along all the same, and the menu closes', async (t) => {
  const { page, problems } = await arrive(t, { path: SMALL, context: { viewport: { width: 1280, height: 600 } } });
  await epoch(page);
  await page.locator('details.menu summary').click();
  const { bytes } = await take(page, 'features');
  assert.ok(bytes.length > 8000, `${bytes.length} bytes: an empty picture has 2,000`);
  const isOpen = () => page.locator('details.menu').evaluate((menu) => /** @type {HTMLDetailsElement} */ (menu).open);
  assert.ok(await isOpen());
  await page.keyboard.press('Escape');
  assert.ok(!(await isOpen()));
  await page.locator('details.menu summary').click();
  await page.locator('#training-title').click();
  assert.ok(!(await isOpen()));
  assert.deepEqual(problems, []);
});
