// Whatever is damaged or cannot be used: one sentence where the person looks, and what they had is kept.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { site as open } from './site.mjs';
import { SEVEN, answering, changed, draw, pixels, rebuilt, says, settled, visit } from './visit.mjs';

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url));

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

const plain = () => gunzipSync(read('www/models/plain.safetensors.gz'));

/** @param {Buffer} bytes @param {number} at */
function flip(bytes, at) {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 4;
  return copy;
}

const shard = () => gunzipSync(read('www/data/test-images-0.idx3-ubyte.gz'));
/** @type {[string, () => Buffer, RegExp][]} */
const digits = [
  ['a wrong magic', () => gzipSync(flip(shard(), 3)), /expected 0x00000803/],
  ['a cut IDX file', () => gzipSync(shard().subarray(0, 5000)), /promises 78400 bytes/],
  ['a cut gzip file', () => read('www/data/test-images-0.idx3-ubyte.gz').subarray(0, 5000), /damaged or cut short/],
];
for (const [what, body, sentence] of digits) {
  test(`digits with ${what}: said at the pad, and a person can draw`, async (t) => {
    const { page } = await visit(t, site, { prepare: answering('**/test-images-0*', { body: body() }) });
    await page.locator('#pad-notices').getByText(sentence).waitFor();
    await draw(page, SEVEN);
    await rebuilt(page);
  });
}

/** @type {[string, () => Buffer, RegExp][]} */
const checkpoints = [
  ['cut short', () => gzipSync(plain().subarray(0, 300_000)), /cut short, damaged or of another kind/],
  ['with a flipped weight', () => gzipSync(flip(plain(), 300_000)), /checksum does not match/],
  ['with a flipped header', () => gzipSync(flip(plain(), 9)), /cannot be (used|read)/],
  ['with a damaged gzip', () => flip(read('www/models/plain.safetensors.gz'), 300_000), /damaged or cut short/],
  ['that is a text', () => Buffer.from('not a model'), /expected a whole safetensors file/],
  ['that is empty', () => Buffer.alloc(0), /expected a whole safetensors file/],
  ['for another input', () => read('tests/fixtures/other-input.safetensors'), /expects 100 values.*784/],
];
for (const [what, body, sentence] of checkpoints) {
  test(`a model ${what}, from the site or from a file: said, and the one in use goes on`, async (t) => {
    const { page } = await visit(t, site, { prepare: answering('**/plain.safetensors.gz', { body: body() }) });
    await rebuilt(page);
    const picture = await pixels(page, 'rebuilt');
    await page.locator('#models select').selectOption('plain');
    const notices = page.locator('#notices');
    await notices.getByText(sentence).waitFor();
    await notices.getByText('Still using “denoiser-64”').waitFor();
    assert.equal(await page.locator('#models select').inputValue(), 'denoiser-64');
    await notices.getByRole('button', { name: 'Dismiss' }).click();
    const file = { name: 'mine.safetensors', mimeType: 'application/octet-stream', buffer: body() };
    await page.locator('#models input[type=file]').setInputFiles(file);
    await notices.getByText(sentence).waitFor();
    assert.deepEqual(await pixels(page, 'rebuilt'), picture);
  });
}

/** @type {[string, () => Buffer][]} */
const good = [
  ['as it is', plain],
  [
    'packed in two members',
    () => Buffer.concat([plain().subarray(0, 300_000), plain().subarray(300_000)].map((part) => gzipSync(part))),
  ],
];
for (const [how, body] of good) {
  test(`a model from a file, ${how}, is used`, async (t) => {
    const { page, problems } = await visit(t, site);
    await rebuilt(page);
    const file = { name: 'mine.safetensors', mimeType: 'application/octet-stream', buffer: body() };
    await page.locator('#models input[type=file]').setInputFiles(file);
    await says(page, '784 → 384 → 32 → 384 → 784');
    assert.equal(await page.locator('#models select').inputValue(), 'mine.safetensors');
    assert.deepEqual(problems, []);
  });
}

test('a damaged file with the name of the model in use is refused, and that one goes on', async (t) => {
  const { page } = await visit(t, site);
  await rebuilt(page);
  const file = { name: 'mine.safetensors', mimeType: 'application/octet-stream' };
  await page.locator('#models input[type=file]').setInputFiles({ ...file, buffer: plain() });
  await says(page, '784 → 384 → 32 → 384 → 784');
  await page.locator('#models input[type=file]').setInputFiles({ ...file, buffer: Buffer.from('not a model') });
  await page.locator('#notices').getByText('Still using “mine.safetensors”').waitFor();
  const old = await pixels(page, 'rebuilt');
  await page.locator('#corruption input[value=none]').check();
  const now = await changed(() => pixels(page, 'rebuilt'), old);
  assert.ok(
    now.some((v) => v > 127),
    'a picture, not a failure',
  );
});

test('a file opened as a model is read as a model, whatever its name', async (t) => {
  const { page, problems } = await visit(t, site);
  await rebuilt(page);
  const file = { mimeType: 'application/octet-stream', buffer: plain() };
  for (const name of ['weights.gz', 'denoiser-64']) {
    await page.locator('#models select').selectOption('denoiser-64');
    await says(page, '784 → 256 → 64 → 256 → 784');
    await page.locator('#models input[type=file]').setInputFiles({ ...file, name });
    await says(page, '784 → 384 → 32 → 384 → 784');
  }
  await page.locator('#models select').selectOption('denoiser-64');
  await says(page, '784 → 256 → 64 → 256 → 784');
  assert.deepEqual(problems, []);
});

test('a refused clipboard is said where it can be seen', async (t) => {
  const { page } = await visit(t, site, {
    prepare: (opened) =>
      opened.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
  });
  await rebuilt(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page
    .locator('#notices')
    .getByText(/copy the link from the address bar/)
    .waitFor();
});

test('files dropped together are each taken, or refused by name', async (t) => {
  const { page } = await visit(t, site);
  await rebuilt(page);
  const old = await pixels(page, 'seen');
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M4 1h1v7h-1z"/></svg>';
    dataTransfer.items.add(new File([svg], 'one.svg', { type: 'image/svg+xml' }));
    dataTransfer.items.add(new File(['some words'], 'notes.txt', { type: 'text/plain' }));
    for (const type of ['dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  });
  await changed(() => pixels(page, 'seen'), old);
  await page
    .locator('#pad-notices')
    .getByText(/“notes\.txt” is not an image/)
    .waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.className), '');
});

test('a file that is no image: said at the pad, the digit is kept', async (t) => {
  const { page } = await visit(t, site);
  await rebuilt(page);
  const old = await pixels(page, 'seen');
  await page.setInputFiles('#open-image', { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no image') });
  await page
    .locator('#pad-notices')
    .getByText(/a\.png/)
    .waitFor();
  assert.deepEqual(await pixels(page, 'seen'), old);
});

/** @type {[string, RegExp][]} */
const hashes = [
  ['#probability=7', /probability=7 is outside 0 … 1; using 1\./],
  ['#probability=NaN', /probability=NaN is not a number/],
  ['#probability=', /probability= is not a number/],
  ['#std_dev=-1e300', /std_dev=-1e300 is outside/],
  ['#seed=1e99', /seed=1e99 is outside/],
  ['#index=99999999999', /index=99999999999 is outside/],
  ['#corruption=fog', /corruption=fog is none of/],
  ['#model=nonesuch', /model=nonesuch is none of/],
  ['#set=nonesuch', /set=nonesuch is none of/],
  ['#colour=red', /colour is not a setting of this page/],
  ['#drawing=!!!', /drawing is not/],
  ['#drawing=AAAA', /drawing/],
  ['#%E0%A4%A', /is not a setting/],
];
for (const [hash, sentence] of hashes) {
  test(`the link ${hash} is corrected aloud and the page works`, async (t) => {
    const { page, problems } = await visit(t, site, { path: hash });
    await rebuilt(page);
    await page.locator('#notices').getByText(sentence).waitFor();
    assert.deepEqual(problems, []);
  });
}

test('a link that came by mail opens what it said, and the address is clean again', async (t) => {
  const link = '#model=plain&set=test&index=7&corruption=masking&probability=0.4&seed=9';
  const typed = await visit(t, site, { path: link });
  await rebuilt(typed.page);
  await settled(typed.page);
  const mailed = await visit(t, site, {
    path: `?utm_source=mail#${encodeURIComponent(link.slice(1))}%26fbclid%3DIwAR0).`,
  });
  await rebuilt(mailed.page);
  await settled(mailed.page);
  assert.equal(new URL(mailed.page.url()).hash, new URL(typed.page.url()).hash);
  assert.deepEqual(await pixels(mailed.page, 'rebuilt'), await pixels(typed.page, 'rebuilt'));
  assert.equal(await mailed.page.locator('#notices').innerText(), '');
  assert.deepEqual([...typed.problems, ...mailed.problems], []);
});

test('a dead worker is replaced and nothing is lost', async (t) => {
  const { page } = await visit(t, site, {
    path: '#corruption=masking',
    prepare: (opened) =>
      opened.addInitScript(() => {
        const Real = globalThis.Worker;
        globalThis.Worker = class extends Real {
          /** @param {string | URL} url @param {WorkerOptions} [options] */
          constructor(url, options) {
            super(url, options);
            // The first is the one that rebuilds; where the section that trains is in sight, its worker follows.
            /** @type {any} */ (globalThis).worker ??= this;
          }
        };
      }),
  });
  await rebuilt(page);
  const picture = await pixels(page, 'rebuilt');
  await page.evaluate(() => /** @type {any} */ (globalThis).worker.terminate());
  await page.locator('#corruption input[value=none]').check();
  await says(page, /started again; what you had is kept/);
  await page.locator('#corruption input[value=masking]').check();
  await settled(page);
  assert.deepEqual(await pixels(page, 'rebuilt'), picture);
});
