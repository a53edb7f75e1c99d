import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { FairQueue } from '../../www/engine/fair-queue.js';
import { poolSize, WorkerPool } from '../../www/engine/pool.js';
import { WorkerClient, WorkerLost } from '../../www/engine/worker-client.js';
import { FakeWorker, fakeWorkers, worker } from './fake-worker.mjs';

fakeWorkers();

/** @typedef {{ map: (at: number) => number, mean: (at: number) => number }} Operations */

/** @param {number} size */
function pool(size) {
  const make = () => new WorkerClient([() => new Worker('worker.js', { type: 'module' })], { name: 'test' });
  return /** @type {WorkerPool<Operations>} */ (new WorkerPool(make, { name: 'test', size, idleMs: 1000 }));
}

/** What all workers were asked and have not answered. */
const asked = () => FakeWorker.all.map(({ requests }) => requests.map(({ operation, args }) => `${operation} ${args}`));

test('workers are made on demand, up to the size, and the rest waits', async () => {
  const jobs = pool(2);
  assert.equal(FakeWorker.all.length, 0);
  const answers = [1, 2, 3].map((at) => jobs.run('map', at));
  assert.deepEqual(asked(), [['map 1'], ['map 2']]);
  worker(1).reply({ value: 20 });
  assert.deepEqual(asked(), [['map 1'], ['map 3']]);
  worker(0).reply({ value: 10 });
  worker(1).reply({ value: 30 });
  assert.deepEqual(await Promise.all(answers), [10, 20, 30]);
  assert.equal(FakeWorker.all.length, 2);
});

test('a worker that is free is taken before another is made', async () => {
  const jobs = pool(4);
  for (let at = 0; at < 3; at++) {
    const answer = jobs.run('map', at);
    worker(0).reply({ value: at });
    assert.equal(await answer, at);
  }
  assert.equal(FakeWorker.all.length, 1);
});

test('operations take turns, and each keeps its order', async () => {
  const jobs = pool(1);
  for (const at of [0, 1, 2]) jobs.run('map', at).catch(() => {});
  for (const at of [0, 1]) jobs.run('mean', at).catch(() => {});
  const order = [];
  while (worker(0).requests.length > 0) {
    order.push(...asked().flat());
    worker(0).reply({ value: 0 });
  }
  assert.deepEqual(order, ['map 0', 'map 1', 'mean 0', 'map 2', 'mean 1']);
});

test('a lost worker fails its own job only, and the job that waited runs', async () => {
  const jobs = pool(2);
  const [lost, other, waiting] = [jobs.run('map', 1), jobs.run('map', 2), jobs.run('map', 3)];
  worker(0).say({});
  worker(0).fail();
  await assert.rejects(lost, WorkerLost);
  assert.deepEqual(asked(), [['map 1'], ['map 2'], ['map 3']], 'a new worker stands in the place of the first');
  worker(1).reply({ value: 2 });
  worker(2).reply({ value: 3 });
  assert.deepEqual(await Promise.all([other, waiting]), [2, 3]);
});

test('workers that do not start fail the jobs they were given, one each, with a sentence', async () => {
  const jobs = pool(1);
  const answers = [jobs.run('map', 1), jobs.run('map', 2)];
  const failed = Promise.all(answers.map((answer) => assert.rejects(answer, /The test worker did not start/)));
  worker(0).fail();
  worker(1).fail();
  await failed;
  assert.equal(FakeWorker.all.length, 2);
});

test('a job that waits is dropped at once when it is cancelled', async () => {
  const jobs = pool(1);
  const controller = new AbortController();
  const first = jobs.run('map', 1);
  const dropped = jobs.run('map', 2, { signal: controller.signal });
  const last = jobs.run('map', 3);
  controller.abort();
  await assert.rejects(dropped, { name: 'AbortError' });
  worker(0).reply({ value: 1 });
  assert.deepEqual(asked(), [['map 3']]);
  worker(0).reply({ value: 3 });
  assert.deepEqual(await Promise.all([first, last]), [1, 3]);
});

test('a worker whose job was cancelled gets the next one when it has let go', async () => {
  const jobs = pool(1);
  const controller = new AbortController();
  const cancelled = jobs.run('map', 1, { signal: controller.signal });
  jobs.run('map', 2).catch(() => {});
  controller.abort();
  await assert.rejects(cancelled, { name: 'AbortError' });
  assert.deepEqual(asked(), [['map 1']]);
  worker(0).refuse('The operation was aborted');
  assert.deepEqual(asked(), [['map 2']]);
});

test('without a job for a while the workers end, and come back when there is one', async () => {
  const jobs = pool(2);
  const answer = jobs.run('map', 1);
  mock.timers.tick(5000);
  assert.equal(worker(0).terminated, false, 'it works');
  worker(0).reply({ value: 1 });
  await answer;
  mock.timers.tick(999);
  assert.equal(worker(0).terminated, false);
  mock.timers.tick(1);
  assert.equal(worker(0).terminated, true);
  const again = jobs.run('map', 2);
  worker(1).reply({ value: 2 });
  assert.equal(await again, 2);
});

test('an ended pool rejects what it owes and what it is asked', async () => {
  const jobs = pool(1);
  const answers = [jobs.run('map', 1), jobs.run('map', 2)];
  const rejected = Promise.all(answers.map((answer) => assert.rejects(answer, WorkerLost)));
  jobs.end();
  await rejected;
  await assert.rejects(jobs.run('map', 3), WorkerLost);
  assert.ok(FakeWorker.all.length === 1 && worker(0).terminated);
});

test('a pool is as large as the machine allows, but no larger than four', (t) => {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  t.after(() => {
    if (real) Object.defineProperty(globalThis, 'navigator', real);
    else Reflect.deleteProperty(globalThis, 'navigator');
  });
  for (const [cores, size] of [
    [1, 1],
    [2, 2],
    [64, 4],
    [undefined, 1],
  ]) {
    Object.defineProperty(globalThis, 'navigator', { value: { hardwareConcurrency: cores }, configurable: true });
    assert.equal(poolSize(), size);
  }
});

test('a queue without items has no turn, and one that is cleared is empty', () => {
  /** @type {FairQueue<number>} */
  const queue = new FairQueue();
  assert.equal(queue.next(), undefined);
  queue.add('a', 1);
  queue.add('b', 2);
  queue.remove('c', 3);
  assert.deepEqual(queue.clear(), [1, 2]);
  assert.ok(queue.empty);
});
