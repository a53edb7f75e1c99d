import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { Turns, workersAtOnce } from '../../www/engine/training/turns.js';

const TURN_MS = 4000;

/** A network that trains or is idle, and what became of its wish for a worker. @param {string} name @param {Turns} turns */
function trainer(name, turns) {
  const self = {
    name,
    idle: false,
    parked: 0,
    async park() {
      self.parked += 1;
    },
    has: false,
    async take() {
      await turns.take(self);
      self.has = true;
    },
  };
  return self;
}

/** Everything that waits goes on, and the clock by so much. @param {number} ms */
async function pass(ms) {
  for (let gone = 0; gone <= ms; gone += 250) {
    for (let i = 0; i < 5; i++) await Promise.resolve();
    now += 250;
    mock.timers.tick(250);
  }
  for (let i = 0; i < 5; i++) await Promise.resolve();
}
let now = 0;

/** @param {import('node:test').TestContext} t @param {number} size */
function shared(t, size) {
  now = 0;
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  t.mock.method(performance, 'now', () => now);
  return new Turns(size, TURN_MS);
}

test('as many as there are workers have one at once', async (t) => {
  const turns = shared(t, 2);
  const [a, b] = [trainer('a', turns), trainer('b', turns)];
  await Promise.all([a.take(), b.take()]);
  assert.ok(a.has && b.has);
  await a.take();
  assert.equal(a.parked + b.parked, 0);
});

test('one that is idle makes room long before its turn is over, unless it has only just come', async (t) => {
  const turns = shared(t, 1);
  const [a, b] = [trainer('a', turns), trainer('b', turns)];
  await a.take();
  a.idle = true;
  b.take();
  await pass(250);
  assert.deepEqual([a.parked, b.has], [0, false]);
  await pass(1000);
  assert.deepEqual([a.parked, b.has], [1, true]);
});

test('one that trains makes room when it has had its turn, and not before', async (t) => {
  const turns = shared(t, 1);
  const [a, b] = [trainer('a', turns), trainer('b', turns)];
  await a.take();
  b.take();
  await pass(TURN_MS / 2);
  assert.deepEqual([a.parked, b.has], [0, false]);
  await pass(TURN_MS);
  assert.deepEqual([a.parked, b.has], [1, true]);
});

test('all who wait come in their order, and whoever was put away waits behind them', async (t) => {
  const turns = shared(t, 1);
  const all = ['a', 'b', 'c'].map((name) => trainer(name, turns));
  /** @type {string[]} */
  const order = [];
  for (const each of all) {
    const want = () =>
      turns.take(each).then(() => {
        order.push(each.name);
      });
    each.park = async () => {
      // It goes on as soon as it may.
      queueMicrotask(want);
    };
    want();
  }
  await pass(6 * TURN_MS);
  assert.deepEqual(order.slice(0, 5), ['a', 'b', 'c', 'a', 'b']);
});

test('who leaves makes room, and who leaves the queue is not called', async (t) => {
  const turns = shared(t, 1);
  const [a, b, c] = /** @type {const} */ (['a', 'b', 'c']).map((name) => trainer(name, turns));
  if (!a || !b || !c) throw new Error('three are needed');
  await a.take();
  b.take();
  c.take();
  turns.leave(b);
  turns.leave(a);
  await pass(0);
  assert.deepEqual([b.has, c.has], [false, true]);
});

test('a worker that is being put away is not another’s yet, though nobody waits any more', async (t) => {
  const turns = shared(t, 1);
  const [a, b, c] = /** @type {const} */ (['a', 'b', 'c']).map((name) => trainer(name, turns));
  if (!a || !b || !c) throw new Error('three are needed');
  let putAway = () => {};
  a.park = () =>
    new Promise((resolve) => {
      putAway = resolve;
    });
  await a.take();
  b.take();
  await pass(TURN_MS + 1000);
  turns.leave(b);
  c.take();
  await pass(250);
  assert.equal(c.has, false, 'while a is put away');
  putAway();
  await pass(0);
  assert.deepEqual([b.has, c.has], [false, true]);
});

test('as many networks train at once as the machine allows, but no more than four', (t) => {
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
    assert.equal(workersAtOnce(), size);
  }
});
