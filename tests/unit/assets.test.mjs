import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { fetchBytes, fetchJson, gunzip, remember } from '../../www/engine/assets.js';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

const url = new URL('../../www/models/plain.safetensors.gz', import.meta.url);

/** @param {() => Promise<Response> | Response} answer */
function answering(answer) {
  globalThis.fetch = async () => answer();
}

test('bytes come unpacked, whether the host or the page unpacks them', async () => {
  const bytes = Uint8Array.from([1, 2, 3]);
  answering(() => new Response(gzipSync(bytes)));
  assert.deepEqual(await fetchBytes(url, 'It'), bytes);
  answering(() => new Response(bytes));
  assert.deepEqual(await fetchBytes(url, 'It'), bytes);
});

test('each way a fetch fails is one sentence that names the file', async () => {
  answering(() => new Response('', { status: 404 }));
  await assert.rejects(
    fetchBytes(url, 'It'),
    /^Error: It could not be fetched: models\/plain\.safetensors\.gz answered 404, expected the file\.$/,
  );
  answering(() => Promise.reject(new TypeError('Failed to fetch')));
  await assert.rejects(fetchBytes(url, 'It'), /no answer for models\/plain/);
  answering(() => new Response('<!doctype html>'));
  await assert.rejects(fetchJson(url, 'It'), /could not be read: expected JSON/);
  answering(() => new Response(new ReadableStream({ start: (controller) => controller.error(new Error('reset')) })));
  await assert.rejects(fetchBytes(url, 'It'), /stopped half-way/);
});

test('a gzip file that is cut or damaged is told as such', async () => {
  const packed = gzipSync(Buffer.alloc(5000, 'autoencoder'));
  const damaged = Buffer.from(packed);
  damaged[20] = (damaged[20] ?? 0) ^ 255;
  for (const bytes of [packed.subarray(0, packed.length - 9), packed.subarray(0, 2), damaged]) {
    await assert.rejects(gunzip(new Uint8Array(bytes), 'It'), /^Error: It is damaged or cut short/);
  }
  assert.deepEqual(await gunzip(new Uint8Array(0), 'It'), new Uint8Array(0));
});

test('a gzip file of several members is unpacked whole, as gunzip does', async () => {
  const [first, second] = [Buffer.alloc(70_000, 'autoencoder'), Buffer.from([1, 2, 3])];
  const [a, b, empty] = [first, second, Buffer.alloc(0)].map((part) => gzipSync(part));
  assert.ok(a && b && empty);
  const whole = new Uint8Array(Buffer.concat([first, second]));
  for (const members of [
    [a, b],
    [empty, a, b],
    [a, empty, b],
    [a, b, Buffer.alloc(512)],
  ]) {
    assert.deepEqual(await gunzip(new Uint8Array(Buffer.concat(members)), 'It'), whole);
  }
  const wrong = Buffer.from(b);
  wrong[b.length - 6] = (wrong[b.length - 6] ?? 0) ^ 1;
  for (const last of [wrong, b.subarray(0, 5), b.subarray(0, b.length - 1), Buffer.from('junk')]) {
    await assert.rejects(gunzip(new Uint8Array(Buffer.concat([a, last])), 'It'), /^Error: It is damaged or cut short/);
  }
});

test('a browser without DecompressionStream unpacks all the same', async (t) => {
  const real = globalThis.DecompressionStream;
  t.after(() => (globalThis.DecompressionStream = real));
  Reflect.deleteProperty(globalThis, 'DecompressionStream');
  const bytes = Uint8Array.from([1, 2, 3]);
  assert.deepEqual(await gunzip(new Uint8Array(gzipSync(bytes)), 'It'), bytes);
  await assert.rejects(gunzip(new Uint8Array(gzipSync(bytes).subarray(0, 12)), 'It'), /^Error: It is damaged/);
});

test('a success is remembered, a failure is tried again', async () => {
  let calls = 0;
  const get = remember(async () => {
    calls += 1;
    if (calls === 1) throw new Error('first');
    return calls;
  });
  await assert.rejects(get(), /first/);
  assert.equal(await get(), 2);
  assert.equal(await get(), 2);
});
