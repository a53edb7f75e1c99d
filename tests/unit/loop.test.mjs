import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Loop } from '../../www/engine/training/loop.js';

/** A channel whose messages arrive when the test says so. */
class HeldChannel {
  static waiting = 0;
  static port1 = { onmessage: () => {} };
  port1 = HeldChannel.port1;
  port2 = { postMessage: () => void (HeldChannel.waiting += 1) };
}

test('a loop that is stopped and started again at once is one loop, not two', (t) => {
  const real = globalThis.MessageChannel;
  globalThis.MessageChannel = /** @type {any} */ (HeldChannel);
  t.after(() => (globalThis.MessageChannel = real));
  let slices = 0;
  const loop = new Loop(
    () => (++slices < 3 ? 0 : undefined),
    (error) => assert.fail(String(error)),
  );
  loop.start();
  loop.stop();
  loop.start();
  for (const done of [1, 2, 3]) {
    assert.deepEqual([HeldChannel.waiting, loop.running], [1, true]);
    HeldChannel.waiting -= 1;
    HeldChannel.port1.onmessage();
    assert.equal(slices, done);
  }
  assert.deepEqual([HeldChannel.waiting, loop.running], [0, false]);
});
