import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { WorkerClient, WorkerLost } from '../../www/engine/worker-client.js';
import { FakeWorker, fakeWorkers, worker } from './fake-worker.mjs';

fakeWorkers();

/** @typedef {{ add: (args: number[]) => number }} Operations */

/** @returns {WorkerClient<Operations>} */
const start = () => new WorkerClient([() => new Worker('worker.js', { type: 'module' })], { name: 'test' });

test('progress reaches whoever asked, until the answer comes', async () => {
  const client = start();
  /** @type {unknown[]} */
  const heard = [];
  const sum = client.run('add', [1, 2], { onProgress: (...progress) => heard.push(progress) });
  const { id } = worker(0).requests[0] ?? assert.fail();
  worker(0).say({ id, progress: { share: 0.5, text: 'adding', part: 1 } });
  worker(0).reply({ value: 3 });
  assert.equal(await sum, 3);
  assert.deepEqual(heard, [[0.5, 'adding', 1]]);
});

test('progress is a sign of life', async () => {
  const client = start();
  worker(0).say({});
  const sum = client.run('add', [1]);
  const { id } = worker(0).requests[0] ?? assert.fail();
  for (let i = 0; i < 10; i++) {
    mock.timers.tick(7000);
    worker(0).say({ id, progress: { share: i / 10, text: '', part: undefined } });
  }
  worker(0).reply({ value: 1 });
  assert.equal(await sum, 1);
  assert.equal(FakeWorker.all.length, 1, 'it was not replaced');
});

test('a cancelled job rejects at once with an AbortError, and the worker is told', async () => {
  const client = start();
  const controller = new AbortController();
  /** @type {unknown[]} */
  const heard = [];
  const sum = client.run('add', [1], {
    signal: controller.signal,
    onProgress: (...progress) => heard.push(progress),
  });
  const { id, cancellable } = worker(0).requests[0] ?? assert.fail();
  assert.equal(cancellable, true);
  controller.abort();
  await assert.rejects(sum, { name: 'AbortError' });
  assert.deepEqual(worker(0).words.at(-1), { cancel: id });
  worker(0).say({ id, progress: { share: 0.5, text: '', part: undefined } });
  assert.deepEqual(heard, [], 'nobody listens any more');
  worker(0).refuse('The operation was aborted');
});

test('a job that was cancelled before it began never reaches the worker', async () => {
  const client = start();
  await assert.rejects(client.run('add', [1], { signal: AbortSignal.abort(new Error('too late')) }), /too late/);
  assert.deepEqual(worker(0).requests, []);
});

test('a signal that outlives its job says nothing more to the worker', async () => {
  const client = start();
  const controller = new AbortController();
  const sum = client.run('add', [1], { signal: controller.signal });
  worker(0).reply({ value: 1 });
  assert.equal(await sum, 1);
  const lost = client.run('add', [2], { signal: controller.signal });
  client.end();
  await assert.rejects(lost, WorkerLost);
  controller.abort();
  assert.deepEqual(
    worker(0).words.map(({ variant }) => variant),
    [null],
  );
});

test('an error arrives with its name, its fields and its sentence', async () => {
  const client = start();
  const sum = client.run('add', []);
  const plain = { name: 'OutOfRange', fields: { field: 'add.count', value: 0 }, message: 'add.count is 0' };
  worker(0).reply({ error: plain });
  const error = await sum.then(
    () => assert.fail(),
    (/** @type {any} */ reason) => reason,
  );
  assert.ok(error instanceof Error);
  assert.deepEqual({ name: error.name, fields: /** @type {any} */ (error).fields, message: error.message }, plain);
});

test('arguments that no message can carry are refused, and the worker goes on', async () => {
  const client = start();
  await assert.rejects(client.run('add', /** @type {any} */ (() => {})), { name: 'DataCloneError' });
  const sum = client.run('add', [1]);
  worker(0).reply({ value: 1 });
  assert.equal(await sum, 1);
});
