// Sets of digits that the browser keeps: what is fetched again and what is not, and what is said.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { DigitPacks } from '../../www/engine/digit-packs.js';
import { fakeSite } from './fake-site.mjs';

const site = fakeSite();
/** What the browser keeps, by address. @type {Map<string, Uint8Array<ArrayBuffer>>} */
const kept = new Map();
/** @type {'works' | 'full' | 'none'} */
let store = 'works';

beforeEach(() => {
  kept.clear();
  store = 'works';
  const cache = {
    match: async (/** @type {string} */ key) => (kept.has(key) ? new Response(kept.get(key)) : undefined),
    put: async (/** @type {string} */ key, /** @type {Response} */ response) => {
      if (store === 'full') throw new DOMException('no room', 'QuotaExceededError');
      kept.set(key, new Uint8Array(await response.arrayBuffer()));
    },
    delete: async (/** @type {string} */ key) => kept.delete(key),
  };
  /** @type {any} */ (globalThis).caches = {
    open: async () => {
      if (store === 'none') throw new DOMException('not here', 'SecurityError');
      return cache;
    },
  };
  const shards = Array.from({ length: 6 }, (_, i) => ({
    images: `full/images-${i}`,
    labels: `full/labels-${i}`,
    count: 2,
  }));
  site.files = {
    'data/index.json': {
      sets: [
        { name: 'full', title: 'twelve digits', kept: true, shards },
        { name: 'test', title: 'Test', shards },
      ],
    },
    ...Object.fromEntries(
      shards.flatMap(({ images, labels }, i) => [
        [`data/${images}`, file(i, i + 1)],
        [`data/${labels}`, file(i, i)],
      ]),
    ),
  };
});
afterEach(() => Reflect.deleteProperty(globalThis, 'caches'));

/** A packed file, whose damage shows when it is unpacked. @param {number[]} bytes */
function file(...bytes) {
  return new Uint8Array(gzipSync(Uint8Array.from(bytes)));
}

/** Two digits in a file: its bytes are the grey of each, or its class. */
class Digits {
  /** @param {Uint8Array} greys @param {Uint8Array} classes */
  constructor(greys, classes) {
    this.greys = greys;
    this.classes = classes;
  }
  get length() {
    return this.classes.length;
  }
  /** @param {number} i */
  image(i) {
    return new Uint8Array(784).fill(this.greys[i] ?? 0);
  }
  /** @param {number} i */
  label(i) {
    return this.classes[i] ?? 0;
  }
  free() {}
}

/** A visit: a worker of its own. @param {Parameters<DigitPacks['fetch']>[2]} [hears] @param {string} [name] */
function visit(hears, name = 'full') {
  return new DigitPacks().fetch(/** @type {any} */ ({ Digits }), name, hears);
}

const shardsFetched = () => site.fetched.filter((path) => path.startsWith('data/full/'));

test('a second visit fetches none of the files, and has the same digits', async () => {
  /** @type {number[]} */
  const told = [];
  const first = await visit({ tell: (fetched, of) => told.push(fetched / of) });
  assert.equal(shardsFetched().length, 12);
  assert.deepEqual([...first.labels], [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  assert.equal(first.pixels[11 * 784], 6);
  assert.deepEqual(
    told,
    [...told].sort((a, b) => a - b),
  );
  assert.equal(told.at(-1), 1);
  site.fetched = [];
  assert.deepEqual(await visit(), first);
  assert.deepEqual(shardsFetched(), []);
});

test('what has come when the connection ends is kept, and one sentence says so', async () => {
  const lost = site.files['data/full/labels-4'] ?? {};
  delete site.files['data/full/labels-4'];
  const error = await visit().then(
    () => assert.fail('it was not told'),
    (/** @type {Error} */ failed) => failed,
  );
  const [, here = ''] =
    /^Of the twelve digits, (\d+) of 12 have come and are kept; the rest has not\. /.exec(error.message) ?? [];
  assert.ok(Number(here) >= 8 && Number(here) <= 10, error.message);
  assert.match(error.message, /labels-4 answered 404.* Whoever tries again fetches only what is missing\.$/);
  assert.equal(kept.size, Number(here));
  site.files['data/full/labels-4'] = lost;
  site.fetched = [];
  assert.equal((await visit()).labels.length, 12);
  assert.equal(shardsFetched().length, 12 - Number(here));
});

test('a browser that keeps nothing has the digits this time, hears it once, and does without a second fetch of what came', async () => {
  for (const refusing of /** @type {const} */ (['full', 'none'])) {
    store = refusing;
    site.fetched = [];
    /** @type {string[]} */
    const notices = [];
    const packs = new DigitPacks();
    const fetchAll = () => packs.fetch(/** @type {any} */ ({ Digits }), 'full', { unkept: (why) => notices.push(why) });
    const lost = site.files['data/full/images-5'] ?? {};
    delete site.files['data/full/images-5'];
    await assert.rejects(fetchAll());
    site.files['data/full/images-5'] = lost;
    const before = shardsFetched().filter((path) => /-[0-3]$/.test(path)).length;
    assert.equal((await fetchAll()).labels.length, 12);
    assert.equal(shardsFetched().filter((path) => /-[0-3]$/.test(path)).length, before, 'they were at hand');
    await fetchAll();
    assert.deepEqual(notices, [
      'This browser keeps no files for this page: the twelve digits are here for this visit, and the next one fetches them again.',
    ]);
  }
});

test('a file that was damaged where it lay is fetched anew', async () => {
  await visit();
  const [key = ''] = [...kept.keys()].filter((each) => each.endsWith('images-3'));
  const cut = /** @type {Uint8Array<ArrayBuffer>} */ (kept.get(key)).slice(0, -9);
  kept.set(key, cut);
  site.fetched = [];
  assert.deepEqual([...(await visit()).labels.slice(6, 8)], [3, 3]);
  assert.deepEqual(shardsFetched().sort(), ['data/full/images-3', 'data/full/labels-3']);
  assert.notDeepEqual(kept.get(key), cut);
});

test('a file that comes damaged is asked for once more, then told, and not kept', async () => {
  site.files['data/full/images-3'] = /** @type {Uint8Array<ArrayBuffer>} */ (site.files['data/full/images-3']).slice(
    0,
    -9,
  );
  await assert.rejects(visit(), /is damaged or cut short: its gzip stream does not unpack\. Whoever tries again/);
  assert.equal(site.fetched.filter((path) => path.endsWith('images-3')).length, 2);
  assert.ok(![...kept.keys()].some((key) => key.endsWith('images-3')));
});

test('a file of another length than its list says is damaged', async () => {
  site.files['data/full/labels-3'] = file(3);
  await assert.rejects(visit(), /full\/images-3 holds 1 digits, its index says 2\./);
});

test('whoever does not want to wait ends it, and what has come is kept', async () => {
  const ending = new AbortController();
  const asked = visit({ signal: ending.signal, tell: (fetched) => fetched > 0 && ending.abort() });
  await assert.rejects(asked, { name: 'AbortError' });
  assert.ok(kept.size >= 2 && kept.size < 12, `${kept.size}`);
});

test('small sets are not kept', async () => {
  await visit({}, 'test');
  assert.equal(kept.size, 0);
});
