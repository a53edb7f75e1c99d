import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Models } from '../../www/engine/inference/models.js';
import { fakeSite } from './fake-site.mjs';

const site = fakeSite();

/** Models that were let go of, by the length of their code. @type {number[]} */
let freed = [];

/** A model whose checkpoint is two bytes: a quarter of its inputs and the length of its code. */
class Model {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    if (bytes.length !== 2) throw new Error('the checkpoint cannot be read: cut short');
    this.inputDim = 4 * (bytes[0] ?? 0);
    this.latentDim = bytes[1] ?? 0;
    this.widths = Uint32Array.of(this.inputDim, this.latentDim, this.inputDim);
    this.parameterCount = 9;
  }
  free() {
    freed.push(this.latentDim);
  }
}

const models = () => new Models(async () => /** @type {any} */ ({ Model }));
const entry = { name: 'denoiser', title: 'Denoiser', file: 'denoiser.gz', about: '' };

beforeEach(() => {
  freed = [];
  site.files = {
    'models/index.json': { models: [entry] },
    'models/denoiser.gz': Uint8Array.from(gzipSync(Uint8Array.of(196, 32))),
  };
});

test('the first model of the list is loaded where none is named, and described', async () => {
  const open = models();
  const about = { name: 'denoiser', inputDim: 784, latentDim: 32, layers: [784, 32, 784], weights: 9 };
  assert.deepEqual(await open.load(''), about);
  assert.equal(open.get('denoiser').latentDim, 32);
});

test('a model is fetched once', async () => {
  const open = models();
  await open.load('denoiser');
  await open.load('');
  assert.deepEqual(site.fetched, ['models/index.json', 'models/denoiser.gz']);
});

test('a model that was not loaded, or that nobody knows, is refused', async () => {
  const open = models();
  assert.throws(() => open.get('denoiser'), /The model “denoiser” is not loaded/);
  await assert.rejects(open.load('other'), /no model “other”; there is denoiser/);
});

test('a checkpoint of one’s own takes the place of the one of that name, once it is read', async () => {
  const open = models();
  await open.load('mine', Uint8Array.of(196, 8));
  await assert.rejects(
    open.load('mine', Uint8Array.of(1, 2, 3)),
    /The model “mine” cannot be used: the checkpoint cannot be read: cut short\./,
  );
  assert.equal(open.get('mine').latentDim, 8, 'the old one goes on');
  assert.equal((await open.load('mine', Uint8Array.of(196, 16), ['mine'])).latentDim, 16);
  assert.deepEqual(freed, [8]);
  assert.deepEqual(site.fetched, [], 'nothing is fetched for it');
});

test('two checkpoints of one name do not take each other’s place, unless they are the same', async () => {
  const open = models();
  const both = [open.load('mine', Uint8Array.of(196, 8)), open.load('mine', Uint8Array.of(196, 16))];
  const [first, second] = await Promise.all(both);
  assert.deepEqual([first?.name, second?.name], ['mine', 'mine (2)']);
  assert.equal((await open.load('mine', Uint8Array.of(196, 16))).name, 'mine (2)');
  assert.equal(open.get('mine').latentDim, 8);
});

test('a model of other images is refused and let go of', async () => {
  const open = models();
  await assert.rejects(open.load('small', Uint8Array.of(16, 4)), /“small” expects 64 values; this page draws 28 × 28/);
  assert.deepEqual(freed, [4]);
  assert.throws(() => open.get('small'));
});

test('a list that does not come is asked for again', async () => {
  const open = models();
  delete site.files['models/index.json'];
  await assert.rejects(open.load(''), /The list of models could not be fetched: models\/index\.json answered 404/);
  site.files['models/index.json'] = { models: [entry] };
  assert.deepEqual(await open.list(), [entry]);
});
