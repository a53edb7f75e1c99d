// What can be taken along: pictures, tables, networks and runs.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { site as serve } from './site.mjs';
import { SMALL, TALL, arrive as open, epoch, state } from './training.mjs';
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
  for (const what of ['loss', 'gallery', 'codes', 'features']) {
    const { name, bytes } = await take(page, what);
    assert.match(name, /^[a-z0-9-]+\.png$/);
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
  assert.equal(run.name, `autoencoder-a-own-seed-1-step-${steps}-run.safetensors`);
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
  for (const what of ['train_npy', 'test_npy']) {
    const { name, bytes } = await take(page, what);
    assert.equal(name, what.replace('_', '.'));
    assert.equal(bytes.subarray(0, 6).toString('latin1'), '\x93NUMPY');
    const rows = Number(
      /'descr': '\|u1', 'fortran_order': False, 'shape': \((\d+), 784\)/.exec(bytes.toString('latin1'))?.[1],
    );
    assert.equal(bytes.length, 128 + 784 * rows, `${name}: ${rows} rows`);
  }
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
    // As a mail program or an archive may hand it over; its content says so, its name does not.
    buffer: gzipSync(run.bytes),
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
