// A network is trained on the page: it learns, and obeys whoever trains it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as serve } from './site.mjs';
import {
  SMALL,
  STEPS_PER_EPOCH,
  TALL,
  arrive as open,
  becomes,
  drawn,
  epoch,
  gallery,
  get,
  linkOf,
  losses,
  press,
  ready,
  set,
  state,
  until,
} from './training.mjs';
import { changed, pixels, rebuilt, settled, visit } from './visit.mjs';

/** @typedef {import('../../www/training/run-status.js').TransportState} State */

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

/** @param {import('./visit.mjs').Owner} t @param {Parameters<typeof open>[2]} [how] */
const arrive = (t, how) => open(t, site, { context: TALL, ...how });

test('the first preset, played: the loss falls, and the gallery and the own digit are rebuilt better', async (t) => {
  const { page, problems } = await visit(t, site, { context: TALL });
  await rebuilt(page);
  await ready(page);
  assert.equal(await get(page, 'presets', 'value'), 'denoising');
  const [before_, own] = [await gallery(page), await pixels(page, 'rebuilt')];
  const [clean, picture] = [await drawn(page, '#gallery .clean canvas'), await drawn(page, '#gallery .rebuilt canvas')];
  await press(page, 'Train');
  await changed(() => pixels(page, 'rebuilt'), own);
  const early = await pixels(page, 'rebuilt');
  await until(page, (now) => now.epoch >= 2);
  await press(page, 'Pause');
  await until(page, (now) => !now.playing);
  const now = await gallery(page);
  assert.ok(now < 0.5 * before_, `SSE ${before_} before, ${now} after`);
  assert.equal(await drawn(page, '#gallery .clean canvas'), clean);
  assert.notEqual(await drawn(page, '#gallery .rebuilt canvas'), picture);
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
  await page.locator('#transport').getByText('Stopped early: no progress for 2 epochs.').waitFor();
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
  await until(page, (now, old) => now.steps > old, later);
  assert.deepEqual(problems, []);
});

test('a rate that is changed asks the worker for no picture and lists no models anew', async (t) => {
  const { page, problems } = await arrive(t, {
    path: SMALL,
    prepare: (opened) =>
      opened.addInitScript(() => {
        const send = Worker.prototype.postMessage;
        /** @type {string[]} */
        const asked = [];
        Object.assign(globalThis, { asked });
        Worker.prototype.postMessage = function (/** @type {any[]} */ ...given) {
          asked.push(given[0].operation);
          return send.apply(this, /** @type {[any, any]} */ (given));
        };
      }),
  });
  const asked = () => page.evaluate(() => /** @type {any} */ (globalThis).asked.splice(0));
  await epoch(page);
  await settled(page);
  assert.ok((await asked()).includes('rebuild'), 'what was learned is another picture');
  const listed = await page.locator('#models option').first().elementHandle();
  await set(page, 'learning_rate', '0.001');
  await settled(page);
  const after_ = await asked();
  assert.ok(after_.includes('change'), String(after_));
  for (const picture of ['rebuild', 'gallery', 'network', 'features', 'activations', 'indicators'])
    assert.ok(!after_.includes(picture), `${picture} of ${after_}`);
  assert.ok(await listed?.evaluate((option) => option.isConnected));
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
  assert.equal(await page.locator('#transport').getByRole('status').first().textContent(), 'Not trained yet.');
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
