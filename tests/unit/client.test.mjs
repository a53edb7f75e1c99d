import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { Engine } from '../../www/engine/inference/client.js';
import { WorkerLost } from '../../www/engine/worker-client.js';
import { FakeWorker, fakeWorkers, worker } from './fake-worker.mjs';
import { GERMAN } from '../../www/strings/de.js';
import { speak } from '../../www/strings/t.js';

fakeWorkers();

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
  const [models, sets] = [engine.run('models', {}), engine.run('sets', {})];
  const [first, second] = worker(0).requests.splice(0);
  worker(0).requests.push(.../** @type {any[]} */ ([second, first]));
  worker(0).reply({ value: ['a set'] });
  worker(0).refuse('no models');
  assert.deepEqual(await sets, ['a set']);
  await assert.rejects(models, /no models/);
});

test('the variant asked for is the first word to each worker', async () => {
  const engine = new Engine('scalar');
  assert.deepEqual(
    worker(0).words.map(({ variant }) => variant),
    ['scalar'],
  );
  engine.restart();
  assert.deepEqual(
    worker(1).words.map(({ variant }) => variant),
    ['scalar'],
  );
});

test('each worker is told what language the page speaks, unless it is English', (context) => {
  context.after(() => speak({ language: 'en', sentences: {} }));
  const engine = new Engine(null);
  assert.equal('strings' in worker(0).words[0], false);
  speak(GERMAN);
  engine.restart();
  assert.deepEqual(worker(1).words[0].strings, GERMAN);
});

test('a worker that dies is replaced once by itself, then only when asked', async () => {
  const engine = new Engine(null);
  const words = heard(engine);
  const first = engine.run('models', {});
  worker(0).reply({ value: [] });
  await first;
  const lost = engine.run('models', {});
  worker(0).fail();
  await assert.rejects(lost, WorkerLost);
  assert.ok(worker(0).terminated);
  assert.match(words[0] ?? '', /^restart: The compute worker failed: boom\.$/);
  const again = engine.run('models', {});
  worker(1).reply({ value: [] });
  await again;
  worker(1).fail();
  assert.match(words[1] ?? '', /^ae-error: /);
  assert.equal(FakeWorker.all.length, 2);
  await assert.rejects(engine.run('models', {}), WorkerLost);
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
    const call = engine.run('models', {});
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

test('a worker that owes an answer is asked whether it lives, and replaced when it does not say so', async () => {
  const engine = new Engine(null);
  const words = heard(engine);
  const started = engine.run('start', {});
  mock.timers.tick(59_999);
  assert.deepEqual(words, [], 'its files may come over a slow line');
  worker(0).reply({ value: {} });
  await started;
  mock.timers.tick(60_000);
  assert.equal(worker(0).words.length, 1, 'it owes nothing');

  const slow = engine.run('models', {});
  for (let i = 0; i < 5; i++) {
    mock.timers.tick(5000);
    assert.deepEqual(worker(0).words.splice(0).at(-1), { check: true });
    worker(0).say({});
  }
  worker(0).reply({ value: ['late'] });
  assert.deepEqual(await slow, ['late']);

  const lost = engine.run('models', {});
  mock.timers.tick(2000);
  mock.timers.tick(5999);
  assert.deepEqual(words, []);
  mock.timers.tick(1);
  await assert.rejects(lost, WorkerLost);
  assert.deepEqual(words, ['restart: The compute worker stopped answering.']);
});

test('a trap inside the module replaces the worker', async () => {
  const engine = new Engine(null);
  const words = heard(engine);
  const call = engine.run('models', {});
  worker(0).refuse('unreachable', { fatal: true });
  await assert.rejects(call, WorkerLost);
  assert.match(words[0] ?? '', /^restart: The compute module stopped: unreachable\.$/);
});

test('many requests to a dead worker do not keep it from being asked', async () => {
  const engine = new Engine(null);
  const words = heard(engine);
  const started = engine.run('start', {});
  worker(0).reply({ value: {} });
  await started;
  for (let i = 0; i < 8; i++) {
    engine.run('models', {}).catch(() => {});
    mock.timers.tick(1500);
  }
  assert.deepEqual(words, ['restart: The compute worker stopped answering.']);
});

test('a worker that never says a word is given up in the end', () => {
  const engine = new Engine(null);
  const words = heard(engine);
  mock.timers.tick(60_000);
  assert.match(
    words[0] ?? '',
    /^ae-error: The compute worker did not start: its file is missing, no JavaScript or too long on its way/,
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

test('a browser that refuses workers is quoted, to those who ask later too', async () => {
  globalThis.Worker = /** @type {any} */ (
    class {
      constructor() {
        throw new Error('Not here');
      }
    }
  );
  const engine = new Engine(null);
  const words = heard(engine);
  await assert.rejects(engine.run('models', {}), /The compute worker was refused: Not here\./);
  assert.deepEqual(words, ['ae-error: The compute worker was refused: Not here.']);
});

test('what it reports without being asked is an event, and how long it was busy is known', async () => {
  const engine = new Engine(null);
  /** @type {unknown[]} */
  const reports = [];
  engine.addEventListener('ae-step', (event) => reports.push(/** @type {CustomEvent} */ (event).detail));
  worker(0).say({ value: { steps: 3 } });
  const sets = engine.run('sets', {});
  worker(0).reply({ value: [], ms: 7 });
  await sets;
  assert.deepEqual(reports, [{ steps: 3 }]);
  assert.deepEqual(engine.costs, { sets: 7 });
});
