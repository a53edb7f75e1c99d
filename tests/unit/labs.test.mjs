import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LabsEngine } from '../../www/engine/labs/client.js';
import { labOperations } from '../../www/engine/labs/operations.js';
import { FakeWorker, fakeWorkers, worker } from './fake-worker.mjs';
import { host } from './fake-scope.mjs';

fakeWorkers();

const clusters = { centres: Float64Array.of(-2, 2), labels: Uint8Array.of(0, 1), inertia: 0 };
const config = { clusters: 2, restarts: 1, max_iterations: 10, seed: 1 };
const job = { points: Float32Array.of(-2, 2), features: 1, config };

test('no worker is made before a lab asks, and the answer comes from it', async () => {
  const labs = new LabsEngine('scalar');
  assert.equal(FakeWorker.all.length, 0);
  const answer = labs.run('kmeans', job);
  assert.deepEqual(
    worker(0).words.map(({ variant }) => variant),
    ['scalar'],
  );
  worker(0).reply({ value: clusters });
  assert.deepEqual(await answer, clusters);
  labs.end();
  assert.ok(worker(0).terminated);
});

test('an operation is given the module, which is loaded when it is first asked for', async () => {
  /** @type {unknown[]} */
  const asked = [];
  let loads = 0;
  const scope = await host(() =>
    labOperations(async () => {
      loads += 1;
      return { kmeans: (...args) => (asked.push(args), clusters) };
    }),
  );
  assert.equal(loads, 0);
  scope.hear({ id: 1, operation: 'kmeans', args: job, cancellable: true });
  assert.deepEqual((await scope.next()).value, clusters);
  assert.deepEqual(asked, [[job.points, 1, config]]);
});

test('a lab hears it when its module is not there', async () => {
  const scope = await host(() => labOperations(() => Promise.reject(new Error('The compute module is missing.'))));
  scope.hear({ id: 1, operation: 'kmeans', args: job, cancellable: false });
  assert.equal((await scope.next()).error.message, 'The compute module is missing.');
});
