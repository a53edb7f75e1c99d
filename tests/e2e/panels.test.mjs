// What each panel shows is what was computed, and each can be worked by mouse, by keyboard and without motion.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as open } from './site.mjs';
import { changed, pixels, rebuilt, says, scores, settled, visit } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

const MASKED = '#corruption=masking&probability=0.5';

/** Red, green and blue of each pixel. @param {Page} page @param {string} id */
async function colours(page, id) {
  return page.locator(`#${id}`).evaluate((element) => {
    const { data } = /** @type {HTMLElement & { image: ImageData }} */ (element).image;
    return Array.from({ length: data.length / 4 }, (_, i) => Array.from(data.slice(4 * i, 4 * i + 3)));
  });
}

/** What is read out about the code. @param {Page} page */
async function bar(page) {
  const canvas = page.locator('#code canvas');
  const number = async (/** @type {string} */ name) => Number(await canvas.getAttribute(name));
  return {
    value: await number('aria-valuenow'),
    limit: await number('aria-valuemax'),
    name: await canvas.getAttribute('aria-label'),
    readout: await page.locator('#code .readout').textContent(),
  };
}

test('the scores and the error map tell the pictures beside them apart', async (t) => {
  const { page } = await visit(t, site, { path: MASKED });
  await rebuilt(page);
  const [seen, corrupted, result] = [
    await pixels(page, 'seen'),
    await pixels(page, 'corrupted'),
    await pixels(page, 'rebuilt'),
  ];
  const apart = seen.map((v, i) => Math.abs(v - (result[i] ?? NaN)) / 255);
  const sse = (/** @type {number[]} */ other) =>
    seen.reduce((sum, v, i) => sum + ((v - (other[i] ?? NaN)) / 255) ** 2, 0);
  const shown = await scores(page);
  // A level rounded to a 255th moves the sum by less than this; the page rounds to a tenth.
  assert.ok(Math.abs(shown.corrupted - sse(corrupted)) < 0.1, `${shown.corrupted} and ${sse(corrupted)}`);
  assert.ok(Math.abs(shown.rebuilt - sse(result)) < 0.15, `${shown.rebuilt} and ${sse(result)}`);
  const ramp = await colours(page, 'ramp');
  const distance = (/** @type {number[]} */ a, /** @type {number[]} */ b) =>
    a.reduce((sum, v, i) => sum + (v - (b[i] ?? NaN)) ** 2, 0);
  const map = (await colours(page, 'error')).map((colour) => {
    const near = ramp.map((each) => distance(each, colour));
    return near.indexOf(Math.min(...near)) / (ramp.length - 1);
  });
  const worst = Math.max(...map.map((v, i) => Math.abs(v - (apart[i] ?? NaN))));
  assert.ok(worst < 0.02, `the map is off by ${worst}`);
  assert.ok(Math.max(...map) > 0.2);
  await page
    .locator('#announcer')
    .getByText(`Squared error ${shown.corrupted.toFixed(1)} corrupted, ${shown.rebuilt.toFixed(1)} rebuilt.`)
    .waitFor();
});

test('the time is the one that was measured', async (t) => {
  const { page } = await visit(t, site, {
    prepare: (opened) =>
      opened.addInitScript(() => {
        const add = Worker.prototype.addEventListener;
        /** @param {string} type @param {any} listener */
        Worker.prototype.addEventListener = function (type, listener) {
          add.call(this, type, (/** @type {any} */ event) => {
            if (typeof event.data?.value === 'number') event.data.value = 4.56;
            listener(event);
          });
        };
      }),
  });
  await rebuilt(page);
  await page.locator('#scores .time').getByText('4.6 ms').waitFor();
});

test('hovering a bar reads its value; pressing and dragging sets it and decodes', async (t) => {
  const { page, problems } = await visit(t, site, { path: MASKED });
  await rebuilt(page);
  await settled(page);
  const inked = (await pixels(page, 'code')).length;
  const drawn = await page.locator('#code canvas').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return Array.from(data).filter((v, i) => i % 4 === 3 && v > 0).length;
  });
  assert.ok(drawn > 0.03 * inked && drawn < 0.5 * inked, `${drawn} of ${inked} pixels are bars`);
  const box = await page.locator('#code canvas').boundingBox();
  assert.ok(box);
  const column = box.width;
  await page.mouse.move(box.x + 0.5 * column, box.y + 2);
  const first = await bar(page);
  assert.equal(first.name, 'Code number 1 of 64');
  assert.equal(first.readout, `z₁ = ${first.value.toFixed(2).replace('-', '−')}`);
  await page.mouse.move(box.x + 0.5 * column, box.y + 0.5 * box.height);
  const other = await bar(page);
  assert.notEqual(other.name, first.name);
  assert.match(other.readout ?? '', /^z[₀-₉]+ = −?\d\.\d\d$/);
  const old = await pixels(page, 'rebuilt');
  await page.mouse.move(box.x + 0.9 * column, box.y + 0.5 * box.height);
  await page.mouse.down();
  const pressed = await bar(page);
  assert.ok(Math.abs(pressed.value / pressed.limit - 0.8) < 0.03, `${pressed.value} of ${pressed.limit}`);
  await page.mouse.move(box.x + 0.2 * column, box.y + 0.8 * box.height, { steps: 5 });
  const dragged = await bar(page);
  assert.equal(dragged.name, pressed.name, 'the bar that was pressed');
  assert.ok(Math.abs(dragged.value / dragged.limit + 0.6) < 0.03, `${dragged.value} of ${dragged.limit}`);
  await page.mouse.up();
  await changed(() => pixels(page, 'rebuilt'), old);
  await page.getByRole('button', { name: 'Reset code' }).click();
  await settled(page);
  assert.deepEqual(await pixels(page, 'rebuilt'), old);
  assert.deepEqual(problems, []);
});

test('the keyboard undoes, redoes and erases on the pad', async (t) => {
  const { page } = await visit(t, site);
  await rebuilt(page);
  const first = await pixels(page, 'seen');
  await page.locator('#pad canvas').focus();
  await page.keyboard.press('Delete');
  await says(page, 'an empty pad has nothing to rebuild');
  await page.keyboard.press('Control+z');
  await changed(() => pixels(page, 'seen'), new Array(784).fill(0));
  assert.deepEqual(await pixels(page, 'seen'), first);
  await page.keyboard.press('Control+Shift+Z');
  await says(page, 'an empty pad has nothing to rebuild');
  const eraser = page.getByRole('button', { name: 'Eraser' });
  for (const on of ['true', 'false']) {
    await page.keyboard.press('e');
    assert.equal(await eraser.getAttribute('aria-pressed'), on);
  }
});

test('Tab reaches every control, left to right', async (t) => {
  const { page } = await visit(t, site);
  await rebuilt(page);
  const names = [];
  for (let i = 0; i < 29; i++) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        const said = at?.getAttribute('aria-label') ?? at?.getAttribute('aria-labelledby') ?? '';
        const value = at instanceof HTMLInputElement && at.type === 'radio' ? at.value : '';
        return said || value || (at instanceof HTMLSelectElement ? 'Model' : at?.textContent?.trim());
      }),
    );
  }
  assert.deepEqual(names, [
    'Skip to training',
    'Model',
    'Open a model file',
    'Copy link',
    'Embed',
    'Lesson',
    'Switch to the dark theme',
    'First steps: two minutes',
    'Deutsch',
    'Drawing pad for one digit',
    'Eraser',
    'Clear',
    ...'0123456789',
    'Shuffle',
    'Digit set',
    'Open an image',
    'gaussian',
    'name',
    'New noise',
    'Code number 1 of 64',
  ]);
});

for (const reducedMotion of /** @type {const} */ (['reduce', 'no-preference'])) {
  test(`things move only for those who let them: ${reducedMotion}`, async (t) => {
    // Modules have their own names only where they are not bundled.
    const { page } = await visit(t, site.sources, {
      context: { reducedMotion },
      prepare: (opened) =>
        opened.addInitScript(() => {
          const count = /** @type {{ animations: number, tweens: number }} */ (/** @type {unknown} */ (globalThis));
          Object.assign(count, { animations: 0, tweens: 0 });
          const { animate } = Element.prototype;
          Element.prototype.animate = function (...how) {
            count.animations++;
            return animate.apply(this, how);
          };
          const frame = globalThis.requestAnimationFrame;
          globalThis.requestAnimationFrame = (draw) => {
            if (new Error('where').stack?.includes('tween.js')) count.tweens++;
            return frame(draw);
          };
        }),
    });
    await rebuilt(page);
    const old = await pixels(page, 'corrupted');
    await page.getByRole('button', { name: 'New noise' }).click();
    await changed(() => pixels(page, 'corrupted'), old);
    const moved = await page.evaluate(() => {
      const { animations, tweens } = /** @type {any} */ (globalThis);
      return [animations > 0, tweens > 0];
    });
    assert.deepEqual(moved, Array(2).fill(reducedMotion === 'no-preference'));
  });
}

test('a chosen theme is kept', async (t) => {
  const { page } = await visit(t, site, { context: { colorScheme: 'light' } });
  await rebuilt(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.locator('#theme').click();
  const dark = await ground();
  assert.notEqual(dark, light);
  await page.reload();
  await rebuilt(page);
  assert.equal(await ground(), dark);
  await page.locator('#theme').click();
  assert.equal(await ground(), light);
});

test('the copied link is the one that shows exactly this', async (t) => {
  const { page } = await visit(t, site, {
    path: MASKED,
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  await rebuilt(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, page.url());
  assert.match(copied, /#model=denoiser-64&set=test&index=3&corruption=masking&probability=0\.5&seed=1$/);
});
