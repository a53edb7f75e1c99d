import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SnapshotScheduler } from '../../www/training/snapshot-scheduler.js';

/** Lets every answer that is there arrive. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A run as far as the scheduler looks at it: notes what its worker is asked, and answers when told to. */
class FakeRun {
  info = { side: 28 };
  ready = true;
  playing = false;
  changes = 0;
  progress = { run: 1 };
  setup = { experiment: { corruption: { choices: [{ kind: 'masking', probability: 0.25 }] } } };
  /** @type {{ operation: string, args: object, resolve: (value: unknown) => void, reject: (error: Error) => void }[]} */
  asked = [];
  engine = {
    /** @type {Record<string, number>} */
    costs: {},
    run: (/** @type {string} */ operation, /** @type {object} */ args) =>
      new Promise((resolve, reject) => this.asked.push({ operation, args, resolve, reject })),
  };

  /** @param {string} name */
  constructor(name) {
    this.name = name;
  }

  /** Answers the oldest request. @param {unknown} [value] */
  async answer(value = this.progress.run) {
    (this.asked.shift() ?? assert.fail('nothing was asked for')).resolve(value);
    await settled();
  }

  learn() {
    this.changes += 1;
  }
}

const NETWORK = { operation: 'network', everyMs: 100, args: ({ digit = 0 }) => ({ digit }), show: () => {} };

/** @param {object} [plan] */
function stage(plan) {
  const run = new FakeRun('A');
  const all = { run, runs: [run], chosen: { digit: 0, part: 'encoder' } };
  const clock = { now: 0 };
  const state = { seen: true };
  /** @type {any[]} */
  const shown = [];
  /** @type {boolean[]} */
  const outdated = [];
  const scheduler = new SnapshotScheduler(
    [/** @type {any} */ ({ ...NETWORK, ...plan })],
    () => /** @type {any} */ (all),
    {
      seen: () => state.seen,
      show: (_plan, { results }) => shown.push(results.map(({ result }) => result)),
      outdated: (_plan, replaced) => outdated.push(replaced),
      settled: () => {},
    },
    () => clock.now,
  );
  return { run, all, clock, state, shown, outdated, scheduler };
}

test('what nobody sees is not asked for, and what nothing has changed about is not asked for again', async () => {
  const { run, state, scheduler } = stage();
  state.seen = false;
  scheduler.refresh();
  assert.equal(run.asked.length, 0);
  state.seen = true;
  scheduler.refresh();
  await run.answer();
  for (let i = 0; i < 5; i++) scheduler.refresh();
  assert.equal(run.asked.length, 0);
  assert.equal(scheduler.current, true);
});

test('a run that trains is asked at a pace, however often something happens', async () => {
  const { run, clock, scheduler } = stage();
  run.playing = true;
  scheduler.refresh();
  await run.answer();
  for (clock.now = 1; clock.now < 100; clock.now++) {
    run.learn();
    scheduler.refresh();
  }
  assert.equal(run.asked.length, 0);
  scheduler.refresh();
  assert.equal(run.asked.length, 1);
});

test('a slow snapshot takes no more than its share of the time', async () => {
  const { run, clock, scheduler } = stage({ share: () => 0.01 });
  run.playing = true;
  run.engine.costs = { network: 20 };
  scheduler.refresh();
  await run.answer();
  run.learn();
  clock.now = 1999;
  scheduler.refresh();
  assert.equal(run.asked.length, 0);
  clock.now = 2000;
  scheduler.refresh();
  assert.equal(run.asked.length, 1);
});

test('a slider that is dragged does not hurry the snapshots of a run that trains', async () => {
  for (const noisy of [true, false]) {
    const { run, clock, scheduler } = stage({ noisy });
    run.playing = true;
    scheduler.refresh();
    await run.answer();
    for (let i = 1; i <= 40; i++) {
      const probability = 0.25 + i / 100;
      run.setup = { experiment: { corruption: { choices: [{ kind: 'masking', probability }] } } };
      scheduler.refresh();
    }
    assert.equal(run.asked.length, 0);
    clock.now = 100;
    scheduler.refresh();
    assert.equal(run.asked.length, noisy ? 1 : 0, 'only what shows the noise is outdated by it');
  }
});

test('a run that stands still is asked at once, and once, when its noise or weights have changed', async () => {
  const { run, scheduler } = stage({ noisy: true });
  scheduler.refresh();
  await run.answer();
  run.learn();
  scheduler.refresh();
  assert.equal(scheduler.current, false);
  scheduler.refresh();
  assert.equal(run.asked.length, 1);
  await run.answer();
  assert.equal(scheduler.current, true);
});

test('what changes while a snapshot is asked for is asked for after it', async () => {
  const { run, shown, scheduler } = stage();
  scheduler.refresh();
  run.learn();
  scheduler.refresh();
  assert.equal(run.asked.length, 1);
  await run.answer();
  assert.deepEqual([shown.length, run.asked.length], [1, 1]);
});

test('another digit is asked for at once, and the view is told that what it shows is another one', async () => {
  const { run, all, outdated, scheduler } = stage();
  run.playing = true;
  scheduler.refresh();
  await run.answer();
  all.chosen = { ...all.chosen, digit: 3 };
  scheduler.refresh();
  assert.deepEqual(
    run.asked.map(({ args }) => args),
    [{ digit: 3 }],
  );
  assert.deepEqual(outdated, [true, false]);
});

test('of a picture one other pixel is asked for at once, and the same pixels in another list are not', async () => {
  const args = (/** @type {any} */ { picture }) => picture;
  const { run, all, outdated, scheduler } = stage({ operation: 'drawing', args });
  const picture = (/** @type {number} */ last) => ({ pixels: Uint8Array.of(0, 0, last), seed: 1 });
  const draw = (/** @type {number} */ last) => {
    Object.assign(all.chosen, { picture: picture(last) });
    scheduler.refresh();
  };
  draw(7);
  await run.answer();
  draw(7);
  assert.deepEqual([run.asked.length, outdated, scheduler.current], [0, [true], true]);
  draw(8);
  assert.deepEqual(
    [run.asked.map((each) => each.args), outdated, scheduler.current],
    [[picture(8)], [true, false], false],
  );
});

test('another run outdates what is shown at once, whether anybody sees it or not, and its answer alone is shown', async () => {
  const { run, state, shown, outdated, scheduler } = stage();
  scheduler.refresh();
  run.progress = { run: 2 };
  scheduler.refresh();
  assert.deepEqual(outdated, [true, true]);
  await run.answer('of the run before');
  assert.deepEqual(shown, []);
  await run.answer('of this run');
  assert.deepEqual(shown, [['of this run']]);
  state.seen = false;
  run.progress = { run: 3 };
  scheduler.refresh();
  assert.deepEqual([outdated.length, run.asked.length], [3, 0]);
});

test('two runs are shown side by side, and one that fails leaves its place empty', async () => {
  const { run, all, shown, scheduler } = stage({ ofAll: true });
  const other = new FakeRun('B');
  all.runs = [run, other];
  scheduler.refresh();
  other.asked.shift()?.reject(new Error('lost'));
  await run.answer('a');
  assert.deepEqual(shown, [['a', null]]);
});

test('after a lost worker the snapshot is asked of the next one, when that holds the run', async () => {
  const { run, shown, scheduler } = stage();
  scheduler.refresh();
  run.ready = false;
  run.asked.shift()?.reject(new Error('lost'));
  await settled();
  scheduler.refresh();
  assert.equal(run.asked.length, 0);
  run.ready = true;
  scheduler.refresh();
  await run.answer();
  assert.equal(shown.length, 1);
});

test('a snapshot that is to be saved is brought without anybody seeing it', async () => {
  const { run, state, shown, scheduler } = stage();
  state.seen = false;
  const brought = scheduler.bring('network');
  await run.answer('picture');
  await brought;
  assert.deepEqual(shown, [['picture']]);
});

test('what the worker has found a part of is asked for again: at once when nothing trains, else at its pace', async () => {
  const { run, clock, scheduler } = stage({ unfinished: (/** @type {string} */ own) => own === 'part' });
  scheduler.refresh();
  await run.answer('part');
  assert.equal(run.asked.length, 1);
  assert.equal(scheduler.current, false);
  await run.answer('whole');
  assert.equal(run.asked.length, 0);
  assert.equal(scheduler.current, true);
  run.playing = true;
  run.learn();
  clock.now = 100;
  scheduler.refresh();
  await run.answer('part');
  assert.equal(run.asked.length, 0);
  clock.now = 200;
  scheduler.refresh();
  assert.equal(run.asked.length, 1);
});
