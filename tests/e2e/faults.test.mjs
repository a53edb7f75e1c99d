// What people met while they used the page: a press that was lost, another's network at the top, words of noise without any.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as open } from './site.mjs';
import { SMALL, STEPS_PER_EPOCH, TALL, arrive, drawn, epoch, get, press, state, until } from './training.mjs';
import { answering, frames, settled, visit } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Frame} Frame */

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

test('Train that is pressed before there is anything to train starts it', async (t) => {
  /** @type {() => void} */
  let release = () => {};
  const held = new Promise((resolve) => (release = () => resolve(undefined)));
  const { page, problems } = await visit(t, site, {
    path: SMALL,
    context: TALL,
    // What it trains on comes late.
    prepare: (opened) =>
      opened.context().route(/train-images/, async (route) => {
        await held;
        await route.continue();
      }),
  });
  const transport = page.locator('#transport');
  const train = transport.getByRole('button', { name: 'Train' });
  await train.waitFor();
  assert.equal((await state(page)).available, false);
  await train.click();
  await transport.getByText('It starts as soon as what training needs is here…').waitFor();
  release();
  await until(page, (now) => now.playing && now.steps > 0);
  assert.deepEqual(problems, []);
});

test('the top shows the network in training again once it reads digits again, and another when a person chose that', async (t) => {
  const { page, problems } = await arrive(t, site, { path: SMALL, context: TALL });
  const model = page.locator('#models select');
  const used = () => model.evaluate((select) => /** @type {HTMLSelectElement} */ (select).selectedOptions[0]?.text);
  const data = (/** @type {string} */ kind) => page.locator('#experiment [data-field=data] select').selectOption(kind);
  await page.locator('#experiment details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  await press(page, 'Epoch');
  await until(page, (now) => now.epoch === 1 && !now.playing);
  await settled(page);
  assert.equal(await used(), 'Yours, in training');
  await data('two_moons');
  await until(page, (now) => now.steps === 0 && now.available);
  await settled(page);
  assert.notEqual(await used(), 'Yours, in training');
  await data('digits');
  await until(page, (now) => now.steps === 0 && now.available);
  await settled(page);
  assert.equal(await used(), 'Yours, in training');
  await model.selectOption({ index: 0 });
  await settled(page);
  const chosen = await used();
  await press(page, 'Epoch');
  await until(page, (now) => now.epoch === 1 && !now.playing);
  await settled(page);
  assert.equal(await used(), chosen);
  assert.deepEqual(problems, []);
});

test('without noise nothing is called corrupted', async (t) => {
  const { page, problems } = await arrive(t, site, {
    path: '?corruption=none#training.classes=01&training.hidden_dims=32&training.latent_dim=8&training.corruption=none',
    context: TALL,
  });
  await epoch(page);
  await settled(page);
  // The pad follows the training's noise, of which there is none.
  const words = await page.locator('#denoise, #training').evaluateAll((hosts) =>
    hosts.flatMap((host) => {
      /** @type {string[]} */
      const seen = [];
      const walk = (/** @type {ParentNode} */ root) => {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) walk(element.shadowRoot);
          const text = [...element.childNodes]
            .filter((node) => node.nodeType === 3)
            .map((node) => node.textContent)
            .join('');
          if (/corrupted/i.test(text) && element.checkVisibility() && !element.closest('style')) seen.push(text.trim());
        }
      };
      walk(/** @type {ShadowRoot} */ (host.shadowRoot));
      return seen;
    }),
  );
  assert.deepEqual(words, []);
  assert.deepEqual(problems, []);
});

test('a network that rebuilds every digit as one picture is told, with its number and what would mend it', async (t) => {
  const { page, problems } = await arrive(t, site, { context: TALL });
  await page.locator('#presets select').selectOption('ignored-code');
  await until(page, (now) => now.steps === 0 && now.available);
  await epoch(page);
  await settled(page);
  const told = page.locator('#indicators');
  await told
    .getByText(/Every image is rebuilt as the same picture\. .* SSE \d+\.\d; the mean of all has \d+\.\d.*/)
    .waitFor();
  const { steps } = await state(page);
  await told.getByRole('button', { name: 'Beta 1' }).click();
  // It begins anew under the weaker penalty, and then nothing is told.
  await until(page, (now, old) => now.steps > old, steps);
  await press(page, 'Pause');
  await until(page, (now) => !now.playing);
  await settled(page);
  assert.equal((await get(page, 'experiment', 'setup')).experiment.penalties[0].beta, 1);
  assert.deepEqual(await told.locator('.finding').allTextContents(), []);
  assert.deepEqual(problems, []);
});

/**
 * Puts the pointer at a third of the width of the loss chart, and holds what is read against the reported step that is
 * nearest to a third of all epochs. How many steps are reported is the clock's choice.
 *
 * @param {Page} page @param {Page | Frame} within @param {number} epochs @param {string} [where]
 */
async function readsAThird(page, within, epochs, where = '') {
  const plot = within.locator('#loss .u-over');
  await plot.scrollIntoViewIfNeeded();
  const box = await plot.boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
  const read = within.locator('#loss').getByText(/At: step/);
  await read.waitFor();
  const epoch_ = Number(/epoch ([\d.]+)/.exec((await read.textContent()) ?? '')?.[1]);
  await page.mouse.move(0, 0);
  const steps = await within
    .locator('#loss')
    .evaluate((chart) => [.../** @type {any} */ (chart).runs[0].history.rows()].map(({ step }) => step));
  const nearest = Math.min(...steps.map((step) => Math.abs(step / STEPS_PER_EPOCH - epochs / 3)));
  const pixel = epochs / box.width;
  assert.ok(Math.abs(epoch_ - epochs / 3) <= nearest + 2 * pixel, `${where}: epoch ${epoch_}, nearest ${nearest}`);
}

test('the chart reads what is under the pointer on a page that is zoomed or scaled', async (t) => {
  const { page, problems } = await arrive(t, site, { path: `${SMALL}&training.epochs=40`, context: TALL });
  await press(page, 'Train');
  await until(page, (now) => now.ended === 'epochs');
  await settled(page);
  for (const style of ['', 'zoom: 0.5', 'zoom: 1.5', 'zoom: 2', 'transform: scale(0.8); transform-origin: 0 0']) {
    await page.evaluate((css) => (document.documentElement.style.cssText = css), style);
    await readsAThird(page, page, 40, style);
  }
  assert.deepEqual(problems, []);
});

/** The page in a frame of another page, which shows it smaller. */
const SCALED_FRAME = `<!doctype html><iframe src="index.html${SMALL}&training.epochs=10" title="Scaled"
  style="width: 1280px; height: 3200px; border: 0; transform: scale(.6); transform-origin: 0 0"></iframe>`;
/** @type {[string, NonNullable<Parameters<typeof visit>[2]>][]} */
const SCREENS = [
  ['1.25 pixels of the screen a pixel', { context: { ...TALL, deviceScaleFactor: 1.25 } }],
  ['3 pixels of the screen a pixel', { context: { viewport: { width: 360, height: 800 }, deviceScaleFactor: 3 } }],
  [
    'a frame that its page scales',
    { context: TALL, prepare: answering('**/scaled.html', { contentType: 'text/html', body: SCALED_FRAME }) },
  ],
];
for (const [screen, how] of SCREENS) {
  test(`with ${screen} ink is under the pointer, and the chart reads what is`, async (t) => {
    const framed = how.prepare !== undefined;
    const path = framed ? 'scaled.html' : `${SMALL}&training.epochs=10`;
    const { page, problems } = await visit(t, site, { ...how, path });
    const within = framed ? (page.frames()[1] ?? assert.fail('there is no frame')) : page;
    await within.getByRole('button', { name: 'Clear' }).click();
    const pad = within.locator('#pad canvas').first();
    await pad.scrollIntoViewIfNeeded();
    const box = await pad.boundingBox();
    assert.ok(box);
    const [x, y] = [box.x + 0.3 * box.width, box.y + 0.6 * box.height];
    await page.mouse.move(x, y - 0.1 * box.height);
    await page.mouse.down();
    await page.mouse.move(x, y + 0.1 * box.height, { steps: 5 });
    await page.mouse.up();
    await frames(page);
    const values = (await drawn(within, '#pad canvas')).split(',');
    const side = Math.sqrt(values.length / 4);
    const [under, beside] = [0.3, 0.6].map((at) => {
      const pixel = Math.floor(0.6 * side) * side + Math.floor(at * side);
      return String(values.slice(4 * pixel, 4 * pixel + 4));
    });
    assert.notEqual(under, beside, 'there is ink where the pointer was, and none where it was not');

    await within.locator('#training').scrollIntoViewIfNeeded();
    await within.locator('#transport').getByRole('button', { name: 'Train', exact: true }).click();
    await within.locator('#transport').getByText('Finished: 10 epochs.').waitFor({ timeout: 60_000 });
    await readsAThird(page, within, 10);
    assert.deepEqual(problems, []);
  });
}
