import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { DigitSets } from '../../www/engine/inference/digit-sets.js';
import { fakeSite } from './fake-site.mjs';

const site = fakeSite();

/** Shards that were let go of, by their first class. @type {number[]} */
let freed = [];

/** A shard whose labels are the bytes of its file; each image is one pixel that names it. */
class Digits {
  /** @param {Uint8Array} pixels @param {Uint8Array} classes */
  constructor(pixels, classes) {
    if (pixels.length === 0) throw Object.assign(new Error('the IDX file cannot be read: cut short'), { name: 'Idx' });
    this.pixels = pixels;
    this.classes = classes;
  }
  get length() {
    return this.classes.length;
  }
  /** @param {number} at */
  label(at) {
    return this.classes[at];
  }
  /** @param {number} at */
  image(at) {
    return this.pixels.slice(at, at + 1);
  }
  free() {
    freed.push(this.classes[0] ?? NaN);
  }
}

const sets = () => new DigitSets(async () => /** @type {any} */ ({ Digits }));

/** @param {number} at @param {number} count */
const shard = (at, count) => ({ images: `images-${at}`, labels: `labels-${at}`, count });

/** Five digits in two shards: 7 1 7 and 2 7. */
beforeEach(() => {
  freed = [];
  site.files = {
    'data/index.json': { sets: [{ name: 'test', title: 'Test', shards: [shard(0, 3), shard(1, 2)] }] },
    'data/images-0': Uint8Array.of(10, 11, 12),
    'data/labels-0': Uint8Array.of(7, 1, 7),
    'data/images-1': Uint8Array.of(13, 14),
    'data/labels-1': Uint8Array.of(2, 7),
  };
});

test('a set is listed with the number of its digits, and the list is fetched once', async () => {
  const digits = sets();
  assert.deepEqual(await digits.list(), [{ name: 'test', title: 'Test', count: 5 }]);
  await digits.list();
  assert.deepEqual(site.fetched, ['data/index.json']);
});

test('a digit is found by its place in the whole set, and only its shard is fetched, once', async () => {
  const digits = sets();
  assert.deepEqual(await digits.digit('test', 3), { set: 'test', index: 3, label: 2, pixels: Uint8Array.of(13) });
  assert.deepEqual(await digits.digit('test', 4), { set: 'test', index: 4, label: 7, pixels: Uint8Array.of(14) });
  assert.deepEqual(site.fetched, ['data/index.json', 'data/images-1', 'data/labels-1']);
});

test('what is not there is refused in a sentence', async () => {
  const digits = sets();
  await assert.rejects(digits.digit('test', 5), /index=5 is outside the set “test”, which holds 5 digits/);
  await assert.rejects(digits.digit('none', 0), /no digit set “none”; there is test/);
});

test('a shard that fails is named, and tried again when asked for again', async () => {
  const digits = sets();
  site.files['data/images-0'] = new Uint8Array(0);
  await assert.rejects(digits.digit('test', 0), /images-0 cannot be read: the IDX file cannot be read: cut short\./);
  delete site.files['data/images-0'];
  await assert.rejects(digits.digit('test', 0), /This part of the digits could not be fetched: data\/images-0/);
  site.files['data/images-0'] = Uint8Array.of(10, 11, 12);
  assert.equal((await digits.digit('test', 0)).label, 7);
});

test('a shard with fewer digits than its index says is told as such', async () => {
  site.files['data/labels-0'] = Uint8Array.of(7);
  await assert.rejects(sets().digit('test', 2), /images-0 holds 1 digits, its index says 3/);
});

test('a random digit is of the class asked for, and another than before', async (t) => {
  const digits = sets();
  t.mock.method(Math, 'random', () => 0.999);
  assert.equal((await digits.pick('', 7, 2)).index, 0, 'in the only shard that is here, 2 is shown already');
  assert.equal((await digits.pick('test', 1, null)).index, 1);
});

test('a random digit comes from what is here, and the next shard follows behind', async (t) => {
  const digits = sets();
  t.mock.method(Math, 'random', () => 0.999);
  assert.ok((await digits.pick('test', null, null)).index < 3, 'nobody waits for the second shard');
  // Asked for by name, it is waited for; it was asked for already.
  await digits.digit('test', 3);
  assert.equal(site.fetched.filter((path) => path === 'data/images-1').length, 1);
  assert.equal((await digits.pick('test', null, null)).index, 4);
});

test('a class that the shard lacks is told', async () => {
  await assert.rejects(sets().pick('test', 5, null), /images-0 holds no other 5/);
});

test('no more than sixteen shards are kept unpacked, the oldest goes first', async () => {
  const digits = sets();
  const shards = Array.from({ length: 18 }, (_, at) => shard(at, 1));
  site.files = { 'data/index.json': { sets: [{ name: 'all', title: 'All', shards }] } };
  for (let at = 0; at < 18; at++) {
    site.files[`data/images-${at}`] = Uint8Array.of(at);
    site.files[`data/labels-${at}`] = Uint8Array.of(100 + at);
  }
  for (let at = 0; at < 18; at++) await digits.digit('all', at);
  assert.deepEqual(freed, [100, 101]);
  assert.equal((await digits.digit('all', 0)).label, 100, 'it is fetched again');
  assert.equal(site.fetched.filter((path) => path === 'data/images-0').length, 2);
});
