// Two things at once: what a person did last counts, whatever arrives later.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as open } from './site.mjs';
import { SMALL, TALL, arrive, becomes, press, set, until } from './training.mjs';
import { changed, counts, pixels, rebuilt, says, settled, visit } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

/** Holds back every answer for a file until told to let go. @param {Page} page @param {string} glob */
async function holding(page, glob) {
  /** @type {() => void} */
  let release = () => {};
  /** @type {Promise<void>} */
  const released = new Promise((resolve) => {
    release = resolve;
  });
  await page.context().route(glob, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** The page while its compute module is still on its way. @param {import('./visit.mjs').Owner} t */
async function loading(t) {
  let release = () => {};
  const opened = await visit(t, site, {
    prepare: async (page) => {
      release = await holding(page, '**/*.wasm');
    },
  });
  await opened.page.locator('#models option').nth(1).waitFor({ state: 'attached' });
  return { ...opened, release };
}

const ONE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 99"><path d="M50 9V90" stroke="red" stroke-width="9"/></svg>';
const one = { name: 'one.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(ONE) };

test('noise, digit and model chosen while the page loads are kept', async (t) => {
  const { page, problems, release } = await loading(t);
  await page.locator('#corruption input[value=masking]').check();
  await page.getByRole('button', { name: '7', exact: true }).click();
  await page.locator('#models select').selectOption('plain');
  release();
  await rebuilt(page);
  await page.waitForFunction(() => /model=plain.*corruption=masking/.test(location.hash));
  await says(page, /, a 7\./);
  assert.equal(await page.locator('#corruption input[value=masking]').isChecked(), true);
  assert.equal(await page.locator('#models select').inputValue(), 'plain');
  assert.deepEqual(problems, []);
});

test('a class picked before the list of digit sets has arrived comes from the first set', async (t) => {
  let release = () => {};
  // A bundled site holds this list in a module.
  const { page } = await visit(t, site.sources, {
    prepare: async (opened) => {
      release = await holding(opened, '**/data/index.json');
    },
  });
  await page.getByRole('button', { name: '7', exact: true }).click();
  release();
  await rebuilt(page);
  await says(page, /of “test”, a 7\./);
  await counts(page.locator('#pad-notices').getByRole('button'), 0);
});

test('an opened picture is not replaced by a digit that was asked for before it', async (t) => {
  const { page } = await visit(t, site);
  await rebuilt(page);
  const old = await pixels(page, 'seen');
  const release = await holding(page, '**/data/train-*');
  await page.locator('#digits select').selectOption('train');
  await page.setInputFiles('#open-image', one);
  const seen = await changed(() => pixels(page, 'seen'), old);
  release();
  await settled(page);
  assert.deepEqual(await pixels(page, 'seen'), seen);
});

test('of two networks chosen quickly the later is used, whichever arrives later', async (t) => {
  const { page } = await visit(t, site);
  await rebuilt(page);
  const release = await holding(page, '**/plain.safetensors.gz');
  await page.locator('#models select').selectOption('plain');
  await page.locator('#models select').selectOption('denoiser-64');
  release();
  await settled(page);
  assert.equal(await page.locator('#layers').textContent(), '784 → 256 → 64 → 256 → 784');
  assert.equal(await page.locator('#models select').inputValue(), 'denoiser-64');
});

test('an edited code that is decoded late does not cover a newer picture', async (t) => {
  const slow = await visit(t, site, {
    prepare: (opened) =>
      opened.addInitScript(() => {
        const send = Worker.prototype.postMessage;
        Worker.prototype.postMessage = function (/** @type {any} */ message) {
          setTimeout(() => send.call(this, message), message.operation === 'decode' ? 500 : 0);
        };
      }),
  });
  await rebuilt(slow.page);
  await slow.page.locator('#code [tabindex="0"]').focus();
  // Once: a second edit would be decoded after the first, from the newer code, and hide the fault.
  await slow.page.keyboard.press('Shift+ArrowRight');
  await slow.page.locator('#corruption input[value=none]').check();
  await settled(slow.page);
  const clean = await visit(t, site, { path: '#corruption=none' });
  await rebuilt(clean.page);
  assert.deepEqual(await pixels(slow.page, 'rebuilt'), await pixels(clean.page, 'rebuilt'));
});

test('a hand that rests on the screen does not end the stroke of the pen', async (t) => {
  const { page } = await visit(t, site);
  await rebuilt(page);
  const pad = page.locator('#pad canvas');
  await pad.evaluate((canvas) => {
    const box = canvas.getBoundingClientRect();
    canvas.setPointerCapture = () => {};
    const send = (/** @type {string} */ type, /** @type {'pen' | 'touch'} */ pointerType, /** @type {number} */ y) => {
      const at = { clientX: box.left + box.width / 2, clientY: box.top + y * box.height };
      const pointerId = pointerType === 'pen' ? 5 : 6;
      canvas.dispatchEvent(new PointerEvent(type, { ...at, pointerId, pointerType, isPrimary: true, buttons: 1 }));
    };
    send('pointerdown', 'pen', 0.2);
    send('pointerdown', 'touch', 0.9);
    send('pointerup', 'touch', 0.9);
    send('pointermove', 'pen', 0.7);
    send('pointerup', 'pen', 0.7);
  });
  const pad28 = await pixels(page, 'pad');
  const side = Math.sqrt(pad28.length);
  assert.ok((pad28[Math.round(0.65 * side) * side + side / 2] ?? 0) > 200, 'the stroke goes on');
});

test('a new address in the same tab, and back again', async (t) => {
  const { page, problems } = await visit(t, site, { path: '#corruption=none&index=5' });
  await rebuilt(page);
  await page.waitForFunction(() => /model=/.test(location.hash));
  const [first, hash] = [await pixels(page, 'rebuilt'), new URL(page.url()).hash];
  await page.evaluate(() => {
    location.hash = '#model=plain&corruption=masking&probability=0.5&index=8';
  });
  await says(page, '784 → 384 → 32 → 384 → 784');
  await changed(() => pixels(page, 'rebuilt'), first);
  await settled(page);
  await page.goBack();
  await says(page, '784 → 256 → 64 → 256 → 784');
  await settled(page);
  assert.equal(new URL(page.url()).hash, hash);
  assert.deepEqual(await pixels(page, 'rebuilt'), first);
  assert.deepEqual(problems, []);
});

test('without the network what has loaded goes on, and what has not is said', async (t) => {
  const { page } = await visit(t, site);
  await rebuilt(page);
  await page.context().setOffline(true);
  const old = await pixels(page, 'seen');
  await page.getByRole('button', { name: 'Shuffle' }).click();
  await changed(() => pixels(page, 'seen'), old);
  await page.locator('#models select').selectOption('plain');
  await page
    .locator('#notices')
    .getByText(/no answer for .*models\/plain.*Still using “denoiser-64”/)
    .waitFor();
  await page.context().setOffline(false);
  // What trains may not have come either, and can be asked for again beside it.
  const refusal = page.locator('#notices div', { hasText: 'plain' });
  await refusal.getByRole('button', { name: 'Retry' }).click();
  await says(page, '784 → 384 → 32 → 384 → 784');
});

/** A page whose training workers hear of each start half a second late. @param {import('./visit.mjs').Owner} t @param {string} path */
async function slowToBegin(t, path) {
  const opened = await visit(t, site, {
    path,
    prepare: (page) =>
      page.addInitScript(() => {
        const send = Worker.prototype.postMessage;
        // All that comes after a start waits with it: messages keep their order.
        let later = 0;
        Worker.prototype.postMessage = function (/** @type {any} */ message) {
          if (message.operation === 'begin') later = performance.now() + 500;
          const wait = later - performance.now();
          if (wait > 0) setTimeout(() => send.call(this, message), wait);
          else send.call(this, message);
        };
      }),
  });
  await opened.page.locator('#begun:not(:empty)').waitFor();
  return opened;
}

test('what is changed the moment Compare was pressed is changed of the second run', async (t) => {
  const { page, problems } = await slowToBegin(t, SMALL);
  await page.locator('#compare').click();
  await becomes(page, 'loss', (element) => element.runs.length === 2);
  await set(page, 'learning_rate', '0.002');
  await page.waitForFunction(() => /training\.b\.learning_rate=0\.002/.test(location.hash));
  await settled(page);
  assert.match(new URL(page.url()).hash, /training\.learning_rate=0\.005/);
  assert.deepEqual(problems, []);
});

test('of two links followed quickly the later counts, whether or not the first compares', async (t) => {
  const { page, problems } = await slowToBegin(t, SMALL);
  const seed = (/** @type {number} */ a, b = 0) => `${SMALL}&training.seed=${a}${b ? `&training.b.seed=${b}` : ''}`;
  await page.evaluate((link) => (location.hash = link), seed(7, 8));
  await becomes(page, 'experiment', (element) => element.setup.experiment.seed === 7);
  await page.evaluate((link) => (location.hash = link), seed(9));
  await settled(page);
  await becomes(page, 'experiment', (element) => element.setup.experiment.seed === 9);
  await becomes(page, 'loss', (element) => element.runs.length === 1);
  assert.deepEqual(problems, []);
});

test('a network that is chosen while its digits are on the way is the one that is edited and trained', async (t) => {
  let release = () => {};
  const { page, problems } = await arrive(t, site, {
    path: '#training.data=spiral&training.latent_dim=1&training.hidden_dims=64',
    context: TALL,
    prepare: async (opened) => {
      release = await holding(opened, '**/train-images-*');
    },
  });
  await page.locator('#presets select').selectOption('bottleneck');
  await becomes(page, 'experiment', (element) => element.setup.experiment.model.latent_dim === 32);
  await set(page, 'learning_rate', '0.003');
  const shown = () =>
    page.locator('#experiment').evaluate((element) => {
      const { data, experiment } = /** @type {any} */ (element).setup;
      return [data, experiment.model.latent_dim, experiment.optimizer.learning_rate];
    });
  assert.deepEqual(await shown(), ['digits', 32, 0.003]);
  await press(page, 'Step');
  release();
  await until(page, (now) => now.steps === 1 && !now.playing);
  assert.deepEqual(await shown(), ['digits', 32, 0.003]);
  await becomes(page, 'network', (element) => element.view?.layers.at(-1).units === 784);
  assert.deepEqual(problems, []);
});
