import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { joinIdx, joinShards } from '../../crates/xtask/bundler/digit-sets.mjs';

const DATA = new URL('../../www/data/', import.meta.url);
const read = (/** @type {string} */ name) => readFileSync(new URL(name, DATA));

test('the finished site holds the same digits in the same order, in fewer files', () => {
  /** @type {{ sets: { name: string, shards: { images: string, labels: string, count: number }[] }[] }} */
  const index = JSON.parse(read('index.json').toString());
  const shards = index.sets.flatMap((set) => set.shards);
  const names = shards.flatMap(({ images, labels }) => [images, labels]);
  const files = new Map(names.map((name) => [name, /** @type {Uint8Array} */ (read(name))]));
  const items = (/** @type {Uint8Array[]} */ packed, /** @type {number} */ header) =>
    Buffer.concat(packed.map((file) => gunzipSync(file).subarray(header)));
  const all = (/** @type {'images' | 'labels'} */ what, /** @type {number} */ header) =>
    index.sets.map((set) =>
      items(
        set.shards.map((shard) => files.get(shard[what]) ?? Buffer.alloc(0)),
        header,
      ),
    );
  const before = Buffer.concat([...all('images', 16), ...all('labels', 8)]);
  const counts = () => index.sets.map((set) => set.shards.reduce((sum, { count }) => sum + count, 0));
  const counted = counts();
  const first = shards[0]?.images ?? '';

  joinShards(index, files);
  assert.ok(Buffer.concat([...all('images', 16), ...all('labels', 8)]).equals(before));
  assert.deepEqual(counts(), counted);
  assert.ok(index.sets.every((set) => set.shards.length <= 2));
  assert.ok(read(first).equals(files.get(first) ?? Buffer.alloc(0)), 'a picture waits for this one: it stays small');
  assert.deepEqual(JSON.parse(Buffer.from(files.get('index.json') ?? []).toString()), index);
});

test('files of different kinds are not put together', () => {
  const labels = Buffer.from([0, 0, 8, 1, 0, 0, 0, 1, 7]);
  assert.deepEqual([...joinIdx([labels, labels])], [0, 0, 8, 1, 0, 0, 0, 2, 7, 7]);
  assert.throws(() => joinIdx([labels, Buffer.from([0, 0, 8, 2, 0, 0, 0, 1, 0, 0, 0, 1, 7])]), /different kinds/);
  assert.throws(() => joinIdx([]), /no IDX files/);
});

test('a file that the index names must be there', () => {
  const shard = (/** @type {number} */ i) => ({ images: `i${i}`, labels: `l${i}`, count: 1 });
  assert.throws(() => joinShards({ sets: [{ shards: [0, 1, 2].map(shard) }] }, new Map()), /i1 is in the index/);
});
