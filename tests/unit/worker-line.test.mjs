import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WorkerLine } from '../../www/engine/worker-line.js';
import { FakeWorker, fakeWorkers, worker } from './fake-worker.mjs';

fakeWorkers();

const GREETING = { variant: null };

/** @param {(() => any)[]} ways */
function line(ways) {
  /** @type {any[]} */
  const heard = [];
  /** @type {string[]} */
  const errors = [];
  const made = new WorkerLine(ways, { message: (data) => heard.push(data), error: (why) => errors.push(why) });
  return { line: made, heard, errors };
}
const start = () => new FakeWorker();
const refuse = () => {
  throw new Error('refused');
};

test('the first way that works is taken', () => {
  const { line: opened } = line([refuse, start, start]);
  opened.start(GREETING);
  assert.equal(FakeWorker.all.length, 1);
  assert.deepEqual(worker(0).words, [GREETING]);
  assert.ok(opened.open);
});

test('where none works the last says why', () => {
  const { line: opened } = line([refuse, refuse]);
  assert.throws(() => opened.start(GREETING), /refused/);
  assert.equal(opened.open, false);
});

test('a worker that fails before its first word gives way to another, which is told all that was said', () => {
  const { line: opened, errors } = line([start, start]);
  opened.start(GREETING);
  opened.post({ id: 1, operation: 'sets', args: {}, cancellable: false });
  worker(0).fail();
  assert.deepEqual(errors, ['boom']);
  assert.ok(opened.startOtherwise());
  assert.ok(worker(0).terminated);
  assert.deepEqual(worker(1).words, [GREETING]);
  assert.deepEqual(
    worker(1).requests.map(({ operation }) => operation),
    ['sets'],
  );
  assert.equal(opened.startOtherwise(), false, 'there is no third way');
});

test('what a worker says that was replaced is not heard', () => {
  const { line: opened, heard, errors } = line([start, start]);
  opened.start(GREETING);
  opened.startOtherwise();
  worker(0).say({ value: 1 });
  worker(0).fail();
  worker(1).say({ value: 2 });
  assert.deepEqual([heard, errors], [[{ value: 2 }], []]);
});

test('before its first word nothing goes over to a worker that another may have to be told again', () => {
  const { line: opened } = line([start]);
  /** @type {unknown[]} */
  const transfers = [];
  opened.start(GREETING);
  worker(0).postMessage = /** @type {any} */ (
    (/** @type {any} */ _, /** @type {any} */ given) => transfers.push(given)
  );
  const { buffer } = new Uint8Array(4);
  opened.post({ id: 1, operation: 'x', args: {}, cancellable: false }, [buffer]);
  worker(0).say({});
  opened.post({ id: 2, operation: 'x', args: {}, cancellable: false }, [buffer]);
  assert.deepEqual(transfers, [[], [buffer]]);
});

test('a way that failed once is not tried again', () => {
  const { line: opened } = line([refuse, start]);
  opened.start(GREETING);
  opened.start(GREETING);
  assert.equal(FakeWorker.all.length, 2);
});
