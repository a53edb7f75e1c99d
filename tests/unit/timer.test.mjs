import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { time } from '../../www/engine/bench/timer.js';

const real = performance.now;
afterEach(() => {
  performance.now = real;
});

/** A clock that moves in steps, and work on it. @param {(call: number) => number} cost milliseconds of each call */
function work(cost) {
  let [now, calls] = [0, 0];
  performance.now = () => Math.floor(now / 0.1) * 0.1;
  return (/** @type {number} */ times) => {
    for (let i = 0; i < times; i++) now += cost(calls++);
  };
}

test('short work is timed many calls at once, long work each by itself', () => {
  const short = time(
    100,
    work(() => 0.003),
  );
  assert.ok(Math.abs(short.median_ms / 0.003 - 1) < 0.03, `${short.median_ms}`);
  assert.ok(short.min_ms <= short.median_ms && short.runs > 5 * 1000);
  const long = time(
    100,
    work((call) => (call === 0 ? 90 : 30)),
  );
  assert.deepEqual([long.first_ms, long.runs].map(Math.round), [90, 5]);
  assert.ok(Math.abs(long.min_ms - 30) < 0.2);
});

test('an interruption while the number of calls is sought does no harm', () => {
  const { min_ms, median_ms } = time(
    50,
    work((call) => (call < 3 ? 20 : 0.003)),
  );
  assert.ok(min_ms > 0 && Math.abs(median_ms / 0.003 - 1) < 0.03, `${median_ms}`);
});
