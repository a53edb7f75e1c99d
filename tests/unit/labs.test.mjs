import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LabsEngine } from '../../www/engine/labs/client.js';
import { labOperations } from '../../www/engine/labs/operations.js';
import { FakeWorker, fakeWorkers, worker } from './fake-worker.mjs';
import { host } from './fake-scope.mjs';

fakeWorkers();

const axes = { mean: Float64Array.of(0, 0), axes: Float64Array.of(1, 0), variances: Float64Array.of(4) };
const job = { rows: Float32Array.of(-2, 0, 2, 0), width: 2, count: 1 };

test('no worker is made before a lab asks, and the answer comes from it', async () => {
  const labs = new LabsEngine('scalar');
  assert.equal(FakeWorker.all.length, 0);
  const answer = labs.run('pca', job);
  assert.deepEqual(worker(0).words, [{ variant: 'scalar' }]);
  worker(0).reply({ value: axes });
  assert.deepEqual(await answer, axes);
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
      return { pca: (...args) => (asked.push(args), axes) };
    }),
  );
  assert.equal(loads, 0);
  scope.hear({ id: 1, operation: 'pca', args: job, cancellable: true });
  assert.deepEqual((await scope.next()).value, axes);
  assert.deepEqual(asked, [[job.rows, 2, 1]]);
});

test('a lab hears it when its module is not there', async () => {
  const scope = await host(() => labOperations(() => Promise.reject(new Error('The compute module is missing.'))));
  scope.hear({ id: 1, operation: 'pca', args: job, cancellable: false });
  assert.equal((await scope.next()).error.message, 'The compute module is missing.');
});
