import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextTurn } from '../../www/engine/turn.js';
import { speak, t } from '../../www/strings/t.js';
import { FakeScope, host } from './fake-scope.mjs';
import { serve } from '../../www/engine/worker-host.js';

test('operations are made with the variant of the first message, and answer', async () => {
  const scope = await host(({ variant }) => ({ which: () => variant, bytes: () => Uint8Array.of(1, 2) }));
  scope.hear({ id: 1, operation: 'which', args: {}, cancellable: false });
  const { ms, ...reply } = await scope.next();
  assert.deepEqual(reply, { id: 1, operation: 'which', value: 'simd128' });
  assert.ok(ms >= 0);
  scope.hear({ id: 2, operation: 'bytes', args: {}, cancellable: false });
  const { value } = await scope.next();
  assert.deepEqual(scope.transferred, [value.buffer], 'bytes are not copied');
});

test('a check is answered while an operation is under way', async () => {
  /** @type {(value: string) => void} */
  let finish = () => {};
  const scope = await host(() => ({ slow: () => new Promise((resolve) => (finish = resolve)) }));
  scope.hear({ id: 1, operation: 'slow', args: {}, cancellable: false });
  scope.hear({ check: true });
  assert.deepEqual(await scope.next(), {});
  finish('done');
  assert.equal((await scope.next()).value, 'done');
});

test('progress is told by the job it belongs to', async () => {
  const scope = await host(() => ({
    count: (_args, { progress }) => {
      progress(0.5);
      progress(1, 'counted', [2]);
      return 2;
    },
  }));
  scope.hear({ id: 7, operation: 'count', args: {}, cancellable: false });
  assert.deepEqual(await scope.next(), { id: 7, progress: { share: 0.5, text: '', part: undefined } });
  assert.deepEqual(await scope.next(), { id: 7, progress: { share: 1, text: 'counted', part: [2] } });
  assert.equal((await scope.next()).value, 2);
});

test('a job that is cancelled between slices stops there', async () => {
  let slices = 0;
  const scope = await host(() => ({
    endless: async (_args, { signal, progress }) => {
      for (;;) {
        slices += 1;
        progress(0);
        await nextTurn(signal);
      }
    },
  }));
  scope.hear({ id: 1, operation: 'endless', args: {}, cancellable: true });
  await scope.next();
  scope.hear({ cancel: 1 });
  const { id, error, fatal } = await scope.next();
  assert.deepEqual([id, error.name, fatal, slices], [1, 'AbortError', false, 1]);
  scope.hear({ cancel: 1 });
  scope.hear({ check: true });
  assert.deepEqual(await scope.next(), {}, 'to cancel what is over does nothing');
});

test('a job that is cancelled while the worker was busy never begins', async () => {
  let begun = false;
  const scope = await host(() => ({ begin: () => (begun = true) }));
  scope.hear({ id: 1, operation: 'begin', args: {}, cancellable: true });
  scope.hear({ cancel: 1 });
  assert.equal((await scope.next()).error.name, 'AbortError');
  assert.equal(begun, false);
});

test('errors cross with the name and the fields of what caused them', async () => {
  const core = Object.assign(new Error('batch is 0'), { name: 'OutOfRange', fields: { field: 'batch', value: 0 } });
  const scope = await host(() => ({
    plain: () => {
      throw core;
    },
    told: async () => {
      throw new Error('It cannot be used: batch is 0.', { cause: core });
    },
    thrown: () => {
      throw 'a string';
    },
  }));
  const named = { name: 'OutOfRange', fields: { field: 'batch', value: 0 } };
  for (const [operation, error] of Object.entries({
    plain: { ...named, message: 'batch is 0' },
    told: { ...named, message: 'It cannot be used: batch is 0.' },
    thrown: { name: 'Error', fields: {}, message: 'a string' },
    missing: { name: 'Error', fields: {}, message: 'The worker has no operation “missing”.' },
    toString: { name: 'Error', fields: {}, message: 'The worker has no operation “toString”.' },
  })) {
    scope.hear({ id: 1, operation, args: {}, cancellable: false });
    assert.deepEqual(await scope.next(), { id: 1, error, fatal: false });
  }
});

test('after a trap the worker is of no use, whether somebody waits for an answer or not', async () => {
  const scope = await host(({ fail, report }) => ({
    trap: () => {
      throw new WebAssembly.RuntimeError('unreachable');
    },
    later: () => {
      report({ steps: 1 });
      fail(new Error('out of memory'));
    },
  }));
  scope.hear({ id: 1, operation: 'trap', args: {}, cancellable: false });
  const { error, fatal } = await scope.next();
  assert.deepEqual([error.name, error.message, fatal], ['RuntimeError', 'unreachable', true]);
  scope.hear({ id: 2, operation: 'later', args: {}, cancellable: false });
  assert.deepEqual(await scope.next(), { value: { steps: 1 } });
  assert.deepEqual(await scope.next(), {
    error: { name: 'Error', fields: {}, message: 'out of memory' },
    fatal: true,
  });
});

test('operations that cannot be made are told as such', async () => {
  const scope = await host(() => {
    throw new Error('no room');
  });
  const { error, fatal } = await scope.next();
  assert.deepEqual([error.message, fatal], ['no room', true]);
});

test('a worker says in the page’s language what the page’s first message brings', async (context) => {
  context.after(() => speak({ language: 'en', sentences: {} }));
  const scope = new FakeScope();
  const digits = () => t`The digits`;
  serve(() => {
    // Whatever is made at the beginning speaks it, too.
    const made = digits();
    return { say: () => [made, digits()] };
  }, /** @type {any} */ (scope));
  await scope.next();
  scope.hear({ variant: null, strings: { language: 'de', sentences: { 'The digits': 'Die Ziffern' } } });
  scope.hear({ id: 1, operation: 'say', args: {}, cancellable: false });
  assert.deepEqual((await scope.next()).value, ['Die Ziffern', 'Die Ziffern']);
});
