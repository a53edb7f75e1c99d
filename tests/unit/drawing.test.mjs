import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { packDrawing, unpackDrawing } from '../../www/experiment/packed-drawing.js';

const gradient = Uint8Array.from({ length: 784 }, (_, i) => (i * 7) % 256);

test('a drawing comes back exactly', async () => {
  for (const pixels of [new Uint8Array(784), new Uint8Array(784).fill(255), gradient]) {
    assert.deepEqual(await unpackDrawing(await packDrawing(pixels)), pixels);
  }
});

test('even a picture that does not compress fits into a link', async () => {
  let seed = 1;
  const noise = Uint8Array.from({ length: 784 }, () => (seed = (seed * 48271) % 2147483647) & 255);
  const text = await packDrawing(noise);
  assert.match(text, /^[\w-]+$/);
  assert.ok(text.length <= 1100, `${text.length}`);
});

test('an empty pad is a short text', async () => {
  assert.ok((await packDrawing(new Uint8Array(784))).length < 24);
});

test('damaged, short and long texts are refused in one sentence', async () => {
  const whole = await packDrawing(gradient);
  const bomb = deflateRawSync(Buffer.alloc(2_000_000)).toString('base64url');
  const short = deflateRawSync(Buffer.alloc(783)).toString('base64url');
  for (const text of [whole.slice(0, 40), 'AAAA', '!', short, bomb, `${whole.slice(0, 20)}xyz${whole.slice(23)}`]) {
    await unpackDrawing(text).then(
      // A changed letter may still unpack to 784 levels; then it is a drawing.
      (pixels) => assert.equal(pixels.length, 784),
      (/** @type {Error} */ error) =>
        assert.match(error.message, /^drawing is cut short or damaged: expected .+ 784 .+\.$/),
    );
  }
  for (const text of ['AAAA', short, bomb]) await assert.rejects(unpackDrawing(text));
});

test('a browser that knows no raw deflate packs and unpacks drawings all the same', async (t) => {
  const pixels = Uint8Array.from({ length: 784 }, (_, i) => (i * i) % 251);
  const compressed = await packDrawing(pixels);
  const none = () => {
    throw new TypeError('Unsupported format');
  };
  const known = { CompressionStream, DecompressionStream };
  Object.assign(globalThis, { CompressionStream: none, DecompressionStream: none });
  t.after(() => Object.assign(globalThis, known));
  const stored = await packDrawing(pixels);
  assert.deepEqual(await unpackDrawing(stored), pixels);
  assert.deepEqual(await unpackDrawing(compressed), pixels);
  await assert.rejects(unpackDrawing(compressed.slice(0, 40)), /cut short or damaged/);
  Object.assign(globalThis, known);
  assert.deepEqual(await unpackDrawing(stored), pixels, 'other browsers read it, too');
});
