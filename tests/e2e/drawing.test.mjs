import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { site as open } from './site.mjs';
import { SEVEN, changed, draw, pixels, rebuilt, says, scores, settled, visit } from './visit.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

const HALF = { x: 0.5, y: 0.5 };

test('a drawn digit is normalised, corrupted and rebuilt; undo and clear work', async (t) => {
  const { page, problems } = await visit(t, site);
  await rebuilt(page);
  const first = await pixels(page, 'seen');
  await draw(page, SEVEN);
  await changed(() => pixels(page, 'seen'), first);
  await settled(page);
  const seen = await pixels(page, 'seen');
  const rows = Array.from({ length: 28 }, (_, y) => Math.max(...seen.slice(28 * y, 28 * y + 28)));
  assert.equal(rows.filter((v) => v > 25).length, 20, 'the ink is fitted into twenty rows');
  assert.ok((await scores(page)).rebuilt < 40);
  await page.getByRole('button', { name: 'Undo' }).click();
  await changed(() => pixels(page, 'seen'), seen);
  assert.deepEqual(await pixels(page, 'seen'), first, 'the digit that was there is back');
  await page.getByRole('button', { name: 'Redo' }).click();
  await changed(() => pixels(page, 'seen'), first);
  assert.deepEqual(await pixels(page, 'seen'), seen);
  await page.getByRole('button', { name: 'Clear' }).click();
  await says(page, 'an empty pad has nothing to rebuild');
  for (const id of ['seen', 'corrupted', 'rebuilt', 'error']) {
    assert.ok(
      (await pixels(page, id)).every((v) => v === 0),
      `${id} is cleared`,
    );
  }
  assert.ok(Object.values(await scores(page)).every(Number.isNaN), 'no number stands for nothing');
  assert.deepEqual(problems, []);
});

test('a drawing travels in the link', async (t) => {
  const { page } = await visit(t, site);
  await rebuilt(page);
  const old = await pixels(page, 'seen');
  await draw(page, SEVEN);
  await changed(() => pixels(page, 'seen'), old);
  await page.waitForFunction(() => /drawing=/.test(location.hash));
  await settled(page);
  const [seen, result] = [await pixels(page, 'seen'), await pixels(page, 'rebuilt')];
  const again = await visit(t, site, { path: new URL(page.url()).hash });
  await rebuilt(again.page);
  assert.deepEqual(await pixels(again.page, 'seen'), seen);
  assert.deepEqual(await pixels(again.page, 'rebuilt'), result);
});

test('the keyboard alone draws', async (t) => {
  const { page, problems } = await visit(t, site);
  await rebuilt(page);
  const old = await pixels(page, 'seen');
  await page.locator('#pad canvas').focus();
  await page.keyboard.press('Delete');
  await says(page, 'an empty pad has nothing to rebuild');
  await page.keyboard.press('Space');
  for (let i = 0; i < 6; i++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Space');
  const seen = await changed(() => pixels(page, 'seen'), old);
  await settled(page);
  assert.ok((await pixels(page, 'seen')).filter((v) => v > 127).length > 15, `${seen.length}`);
  assert.deepEqual(problems, []);
});

test('a finger draws without scrolling the page', async (t) => {
  const { page } = await visit(t, site, {
    context: { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true },
  });
  await rebuilt(page);
  const pad = page.locator('#pad canvas');
  await pad.scrollIntoViewIfNeeded();
  const old = await pixels(page, 'seen');
  const box = await pad.boundingBox();
  assert.ok(box);
  const scroll = () => page.evaluate(() => scrollY);
  const top = await scroll();
  const client = await page.context().newCDPSession(page);
  const at = (/** @type {number} */ y) => [{ x: box.x + HALF.x * box.width, y: box.y + y * box.height }];
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0.2) });
  for (let y = 0.25; y < 0.85; y += 0.05) {
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(y) });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await changed(() => pixels(page, 'seen'), old);
  assert.equal(await scroll(), top);
});

test('the eraser edits a picked digit', async (t) => {
  const { page } = await visit(t, site);
  await rebuilt(page);
  const old = await pixels(page, 'seen');
  const ink = (/** @type {number[]} */ all) => all.reduce((sum, v) => sum + v, 0);
  await page.getByRole('button', { name: 'Eraser' }).click();
  await draw(page, [
    [0.1, 0.6],
    [0.9, 0.6],
  ]);
  const erased = await changed(() => pixels(page, 'seen'), old);
  assert.ok(ink(erased) > 0 && ink(erased) < ink(old));
});

test('a photo of dark ink on light paper becomes a digit', async (t) => {
  const { page, problems } = await visit(t, site);
  await rebuilt(page);
  const old = await pixels(page, 'seen');
  const photo = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(500, 300);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = '#e8e4da';
    context.fillRect(0, 0, 500, 300);
    context.strokeStyle = '#223';
    context.lineWidth = 18;
    context.strokeRect(210, 60, 80, 180);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return Array.from(new Uint8Array(await blob.arrayBuffer()));
  });
  await page.setInputFiles('#open-image', { name: 'zero.png', mimeType: 'image/png', buffer: Buffer.from(photo) });
  const seen = await changed(() => pixels(page, 'seen'), old);
  const centre = seen[14 * 28 + 14] ?? NaN;
  assert.ok(centre < 64, `the hole of the zero is dark: ${centre}`);
  assert.ok(seen.filter((v) => v > 127).length > 40);
  assert.equal(seen[0], 0, 'the paper is not ink');
  assert.deepEqual(problems, []);
});

const RING = '<circle cx="100" cy="300" r="60" fill="none" stroke="black" stroke-width="20"/>';
const WORDS =
  '<foreignObject width="200" height="600"><p xmlns="http://www.w3.org/1999/xhtml" style="font-size: 300px">5</p></foreignObject>';
/** @type {[string, string, string][]} */
const vectors = [
  ['a size and a view box', 'width="200" height="600" viewBox="0 0 200 600"', RING],
  ['only a view box', 'viewBox="0 0 200 600"', RING],
  ['a size in per cent', 'width="100%" height="100%" viewBox="0 0 200 600"', RING],
  ['only a size', 'width="200" height="600"', RING],
];
for (const [what, attributes, shape] of vectors) {
  test(`an SVG with ${what} keeps its proportions`, async (t) => {
    const { page, problems } = await visit(t, site);
    await rebuilt(page);
    const old = await pixels(page, 'seen');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${shape}</svg>`;
    await page.setInputFiles('#open-image', { name: 'ring.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) });
    const seen = await changed(() => pixels(page, 'seen'), old);
    const on = [...seen.keys()].filter((i) => (seen[i] ?? 0) > 127);
    const span = (/** @type {number[]} */ all) => Math.max(...all) - Math.min(...all) + 1;
    const [width, height] = [span(on.map((i) => i % 28)), span(on.map((i) => Math.floor(i / 28)))];
    assert.ok(Math.abs(width - 20) <= 1 && Math.abs(height - 20) <= 1, `${width} × ${height}`);
    assert.deepEqual(problems, []);
  });
}

test('an SVG with a web page in it is drawn or refused in a sentence', async (t) => {
  const { page } = await visit(t, site);
  await rebuilt(page);
  const old = await page.locator('#origin').textContent();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 600">${WORDS}</svg>`;
  await page.setInputFiles('#open-image', { name: 'five.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) });
  const outcome = async () =>
    `${await page.locator('#origin').textContent()}${await page.locator('#pad-notices p').allTextContents()}`;
  assert.doesNotMatch(await changed(outcome, `${old}`), /Failed to execute/);
});

test('the touches of a pencil on the pad are used up, so that the page does not scroll', async (t) => {
  const { page } = await visit(t, site, { context: { hasTouch: true } });
  await rebuilt(page);
  const used = await page.locator('#pad canvas').evaluate((canvas) => {
    const touch = new Touch({ identifier: 1, target: canvas, clientX: 10, clientY: 10, force: 0.5 });
    const move = new TouchEvent('touchmove', {
      touches: [touch],
      changedTouches: [touch],
      bubbles: true,
      cancelable: true,
    });
    canvas.dispatchEvent(move);
    return move.defaultPrevented;
  });
  assert.equal(used, true);
});

test('a digit of 28 × 28 pixels is the same digit on the pad, in either tone, and enlarged ten times', async (t) => {
  const { page, problems } = await visit(t, site);
  await rebuilt(page);
  const digit = await pixels(page, 'seen');
  // Another picture first, so that the same one is seen to come.
  for (const [scale, inverted] of /** @type {[number, boolean][]} */ ([
    [1, false],
    [1, true],
    [10, false],
  ])) {
    const file = await page.evaluate(
      async ({ levels, times, light }) => {
        const side = 28 * times;
        const canvas = new OffscreenCanvas(side, side);
        const context = canvas.getContext('2d');
        const image = new ImageData(side, side);
        for (let i = 0; i < side * side; i++) {
          const level = levels[Math.floor(Math.floor(i / side) / times) * 28 + Math.floor((i % side) / times)] ?? 0;
          image.data.set([0, 1, 2].map(() => (light ? 255 - level : level)).concat(255), 4 * i);
        }
        context?.putImageData(image, 0, 0);
        const blob = await canvas.convertToBlob({ type: 'image/png' });
        return [...new Uint8Array(await blob.arrayBuffer())];
      },
      { levels: digit, times: scale, light: inverted },
    );
    await page.getByRole('button', { name: 'Clear' }).click();
    await says(page, 'an empty pad has nothing to rebuild');
    await page.setInputFiles('#open-image', { name: 'digit.png', mimeType: 'image/png', buffer: Buffer.from(file) });
    await says(page, 'Your picture, pixel for pixel.');
    await settled(page);
    assert.deepEqual(await pixels(page, 'seen'), digit, `${scale} times${inverted ? ', dark on light' : ''}`);
  }
  assert.deepEqual(problems, []);
});

test('one drawing is one drawing on the pad, in whichever form its file holds it', async (t) => {
  const { page, problems } = await visit(t, site);
  await rebuilt(page);
  const fixture = (/** @type {string} */ name) =>
    fileURLToPath(new URL(`../fixtures/pictures/${name}`, import.meta.url));
  const opened = async (/** @type {string} */ name) => {
    await page.getByRole('button', { name: 'Clear' }).click();
    await says(page, 'an empty pad has nothing to rebuild');
    const empty = await pixels(page, 'seen');
    await page.setInputFiles('#open-image', fixture(name));
    await changed(() => pixels(page, 'seen'), empty);
    await settled(page);
    return pixels(page, 'seen');
  };
  const upright = await opened('grey.png');
  const ink = upright.reduce((sum, level) => sum + level, 0);
  assert.ok(ink > 28 * 28 * 10, `there is ink: ${ink}`);
  for (const [name, tolerance] of /** @type {[string, number][]} */ ([
    ['16-bit.png', 0],
    ['palette.png', 0.03],
    ['1-bit.png', 0.1],
    ['transparent-ground.png', 0.03],
    ['cmyk.jpg', 0.05],
    ['lying.jpg', 0.05],
  ])) {
    const seen = await opened(name);
    const apart = seen.reduce((sum, level, i) => sum + Math.abs(level - (upright[i] ?? NaN)), 0) / ink;
    assert.ok(apart <= tolerance, `${name} differs by ${apart} of the ink`);
  }
  assert.deepEqual(problems, []);
});
