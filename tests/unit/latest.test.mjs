import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latest } from '../../www/engine/latest.js';

/** A worker that answers when told to. */
function slow() {
  /** @type {{ value: number, answer: () => void, fail: () => void }[]} */
  const calls = [];
  const ask = latest((/** @type {number} */ value) => {
    return new Promise((resolve, reject) => {
      calls.push({ value, answer: () => resolve(10 * value), fail: () => reject(new Error('no')) });
    });
  });
  return { calls, ask: (/** @type {number} */ value) => ask(() => value), prepare: ask };
}

test('one call runs, the newest waits, those between are dropped', async () => {
  const { calls, ask } = slow();
  const first = ask(1);
  const dropped = [ask(2), ask(3)];
  const last = ask(4);
  assert.deepEqual(await Promise.all(dropped), [undefined, undefined]);
  assert.deepEqual(
    calls.map(({ value }) => value),
    [1],
  );
  calls[0]?.answer();
  assert.equal(await first, 10);
  await null;
  assert.deepEqual(
    calls.map(({ value }) => value),
    [1, 4],
  );
  calls[1]?.answer();
  assert.equal(await last, 40);
});

test('a waiting call takes its snapshot when it starts', async () => {
  const { calls, prepare } = slow();
  let now = 1;
  const first = prepare(() => now);
  const second = prepare(() => now);
  now = 7;
  calls[0]?.answer();
  await first;
  await null;
  assert.equal(calls[1]?.value, 7);
  calls[1]?.answer();
  assert.equal(await second, 70);
});

test('a failure reaches its own caller and the next call runs', async () => {
  const { calls, ask } = slow();
  const first = ask(1);
  const second = ask(2);
  calls[0]?.fail();
  await assert.rejects(first, /no/);
  await null;
  calls[1]?.answer();
  assert.equal(await second, 20);
  const third = ask(3);
  calls[2]?.answer();
  assert.equal(await third, 30);
});

test('a snapshot that throws is a failure like any other', async () => {
  const { ask, calls, prepare } = slow();
  await assert.rejects(
    prepare(() => {
      throw new Error('broken');
    }),
    /broken/,
  );
  const next = ask(1);
  calls[0]?.answer();
  assert.equal(await next, 10);
});
