import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { Engine, WorkerLost } from '../../www/engine/worker-client.js';

/** Stands in for the browser's worker: answers, traps or dies when told to. */
class FakeWorker extends EventTarget {
  /** @type {FakeWorker[]} */
  static all = [];
  /** @type {{ id: number, operation: string, args: any }[]} */
  requests = [];
  terminated = false;
  /** @param {URL} _url @param {WorkerOptions} options */
  constructor(_url, { name }) {
    super();
    this.name = name;
    FakeWorker.all.push(this);
  }
  /** @param {any} message */
  postMessage(message) {
    this.requests.push(message);
  }
  terminate() {
    this.terminated = true;
  }
  /** @param {object} reply to the oldest request */
  reply(reply) {
    const { id } = this.requests.shift() ?? { id: -1 };
    this.dispatchEvent(Object.assign(new Event('message'), { data: { id, ...reply } }));
  }
  fail() {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message: 'boom' }));
  }
}

const realWorker = globalThis.Worker;
beforeEach(() => {
  FakeWorker.all = [];
  globalThis.Worker = /** @type {any} */ (FakeWorker);
});
afterEach(() => {
  globalThis.Worker = realWorker;
});

/** @param {number} at */
const worker = (at) => FakeWorker.all[at] ?? assert.fail(`there is no worker ${at}`);

/** @param {Engine} engine */
function heard(engine) {
  /** @type {string[]} */
  const words = [];
  for (const type of ['restart', 'ae-error']) {
    engine.addEventListener(type, (event) => words.push(`${type}: ${/** @type {CustomEvent} */ (event).detail}`));
  }
  return words;
}

test('answers find their questions in any order', async () => {
  const engine = new Engine(null);
  const [models, sets] = [engine.call('models', {}), engine.call('sets', {})];
  const [first, second] = worker(0).requests.splice(0);
  worker(0).requests.push(.../** @type {any[]} */ ([second, first]));
  worker(0).reply({ value: ['a set'] });
  worker(0).reply({ error: 'no models' });
  assert.deepEqual(await sets, ['a set']);
  await assert.rejects(models, /no models/);
});

test('the binary asked for goes to the worker', () => {
  new Engine('scalar');
  assert.equal(worker(0).name, 'scalar');
});

test('a worker that dies is replaced once by itself, then only when asked', async () => {
  const engine = new Engine(null);
  const words = heard(engine);
  const first = engine.call('models', {});
  worker(0).reply({ value: [] });
  await first;
  const lost = engine.call('models', {});
  worker(0).fail();
  await assert.rejects(lost, WorkerLost);
  assert.ok(worker(0).terminated);
  assert.match(words[0] ?? '', /^restart: The compute worker failed: boom\.$/);
  const again = engine.call('models', {});
  worker(1).reply({ value: [] });
  await again;
  worker(1).fail();
  assert.match(words[1] ?? '', /^ae-error: /);
  assert.equal(FakeWorker.all.length, 2);
  await assert.rejects(engine.call('models', {}), WorkerLost);
  engine.restart();
  assert.equal(FakeWorker.all.length, 3);
  assert.equal(engine.failure, '');
});

test('a worker that lived for a minute is replaced by itself however often that happened before', async (t) => {
  let now = 1000;
  t.mock.method(performance, 'now', () => now);
  const engine = new Engine(null);
  const words = heard(engine);
  for (const [at, lived] of [10, 70_000, 70_000, 50_000].entries()) {
    const call = engine.call('models', {});
    worker(at).reply({ value: [] });
    await call;
    now += lived;
    worker(at).fail();
  }
  assert.deepEqual(
    words.map((word) => word.split(':')[0]),
    ['restart', 'restart', 'restart', 'ae-error'],
  );
});

test('a worker that owes an answer is asked whether it lives, and replaced when it does not say so', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const engine = new Engine(null);
  const words = heard(engine);
  const started = engine.call('start', {});
  t.mock.timers.tick(59_999);
  assert.deepEqual(words, [], 'its files may come over a slow line');
  worker(0).reply({ value: {} });
  await started;
  t.mock.timers.tick(60_000);
  assert.deepEqual(worker(0).requests, [], 'it owes nothing');

  const slow = engine.call('models', {});
  for (let i = 0; i < 5; i++) {
    t.mock.timers.tick(5000);
    const [call, check] = worker(0).requests.splice(0);
    assert.equal(check?.operation, 'check');
    worker(0).requests.push(/** @type {any} */ (check), /** @type {any} */ (call));
    worker(0).reply({});
  }
  worker(0).reply({ value: ['late'] });
  assert.deepEqual(await slow, ['late']);

  const lost = engine.call('models', {});
  t.mock.timers.tick(2000);
  t.mock.timers.tick(5999);
  assert.deepEqual(words, []);
  t.mock.timers.tick(1);
  await assert.rejects(lost, WorkerLost);
  assert.deepEqual(words, ['restart: The compute worker stopped answering.']);
});

test('a trap inside the module replaces the worker', async () => {
  const engine = new Engine(null);
  const words = heard(engine);
  const call = engine.call('models', {});
  worker(0).reply({ error: 'unreachable', fatal: true });
  await assert.rejects(call, WorkerLost);
  assert.match(words[0] ?? '', /^restart: The compute module stopped: unreachable\.$/);
});

test('many requests to a dead worker do not keep it from being asked', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const engine = new Engine(null);
  const words = heard(engine);
  const started = engine.call('start', {});
  worker(0).reply({ value: {} });
  await started;
  for (let i = 0; i < 8; i++) {
    engine.call('models', {}).catch(() => {});
    t.mock.timers.tick(1500);
  }
  assert.deepEqual(words, ['restart: The compute worker stopped answering.']);
});

test('a worker that never says a word is given up in the end', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const engine = new Engine(null);
  const words = heard(engine);
  t.mock.timers.tick(60_000);
  assert.match(
    words[0] ?? '',
    /^ae-error: The compute worker did not start: its file is missing or too long on its way/,
  );
});

test('a worker that never starts is not tried again by itself', () => {
  const engine = new Engine(null);
  const words = heard(engine);
  worker(0).fail();
  assert.equal(FakeWorker.all.length, 1);
  assert.match(words[0] ?? '', /^ae-error: The compute worker did not start/);
  assert.match(engine.failure, /did not start/);
});

test('rebuilding: one in flight, the newest waiting', async () => {
  const engine = new Engine(null);
  /** @param {number} seed */
  const ask = (seed) =>
    engine.rebuild(() => ({
      model: 'm',
      source: { pixels: new Uint8Array(784) },
      corruption: { kind: 'none' },
      seed,
    }));
  const results = [ask(1), ask(2), ask(3)];
  assert.equal(worker(0).requests.length, 1);
  worker(0).reply({ value: null });
  assert.deepEqual(await Promise.all(results.slice(0, 2)), [null, undefined]);
  await null;
  assert.deepEqual(
    worker(0).requests.map(({ args }) => args.seed),
    [3],
  );
  worker(0).reply({ value: null });
  assert.equal(await results[2], null);
});
