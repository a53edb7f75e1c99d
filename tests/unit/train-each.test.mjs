import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as settled } from 'node:timers/promises';
import { makeSetup } from '../../www/experiment/setup.js';
import { trainEach } from '../../www/labs/train-each.js';

/** Networks that train as the test says, and what is heard of them. @param {number} count */
function made(count) {
  /** @type {{ progress: (epoch: number) => void, end: (error?: Error) => void }[]} */
  const training = [];
  /** @type {string[]} */
  const measured = [];
  /** @type {number[]} */
  const shares = [];
  const sweep = {
    train: (/** @type {unknown} */ _, /** @type {any} */ { signal, onProgress }) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        training.push({
          progress: (epoch) => onProgress({ epoch }),
          end: (error) => (error ? reject(error) : resolve({ checkpoint: new Uint8Array([training.length]) })),
        });
      }),
  };
  const engine = { run: async (/** @type {string} */ name) => void measured.push(name) };
  const jobs = Array.from({ length: count }, (_, i) => ({
    name: `network ${i}`,
    setup: makeSetup({ epochs: 4 }),
    measure: async (/** @type {string} */ network) => void measured.push(network),
  }));
  const controller = new AbortController();
  const { signal } = controller;
  const stage = /** @type {any} */ ({ sweep, engine });
  const over = trainEach(stage, jobs, { signal, onShare: (share) => shares.push(share) });
  return { training, measured, shares, controller, over };
}

test('each network is opened and measured when it has learned, and shares are of all', async () => {
  const { training, measured, shares, over } = made(2);
  training[0]?.progress(2);
  training[1]?.progress(4);
  training[0]?.progress(4);
  assert.deepEqual(shares, [0.25, 0.75, 1]);
  training[1]?.end();
  await settled();
  assert.deepEqual(measured, ['open', 'network 1']);
  training[0]?.end();
  await over;
  assert.deepEqual(measured, ['open', 'network 1', 'open', 'network 0']);
});

test('one that fails is told when the others are there', async () => {
  const { training, measured, over } = made(2);
  training[0]?.end(new Error('The worker was lost.'));
  const told = assert.rejects(over, /The worker was lost/);
  training[1]?.end();
  await told;
  assert.deepEqual(measured, ['open', 'network 1']);
});

test('what is cancelled is over at once, and nothing more is heard of it', async () => {
  const { training, shares, controller, over } = made(2);
  controller.abort();
  training[0]?.progress(1);
  await over;
  assert.deepEqual(shares, []);
});
