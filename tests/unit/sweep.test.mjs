import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { makeSetup } from '../../www/experiment/setup.js';
import { startTraining } from '../../www/engine/training/client.js';
import { Sweep } from '../../www/engine/training/sweep.js';
import { Turns } from '../../www/engine/training/turns.js';
import { FakeTrainingWorker, tick, useFakeTrainingWorkers, worker } from './fake-training-worker.mjs';

useFakeTrainingWorkers();
let page = new AbortController();
afterEach(() => {
  page.abort();
  page = new AbortController();
});

/** @param {number} size */
function sweep(size) {
  const turns = new Turns(size);
  return { turns, sweep: new Sweep({ ways: [startTraining], turns }, page.signal, size) };
}
/** @param {number} units */
const setup = (units) => makeSetup({ hidden_dims: [units] });
/** What becomes of it: its hash, or why not. @param {Promise<{ hash: string }>} training */
const end = (training) =>
  training.then(
    ({ hash }) => hash,
    (error) => `${error.name}: ${error.message}`,
  );

/** The worker begins and trains what it was asked for. @param {number} at */
async function begin(at) {
  await tick();
  worker(at).begin();
  await tick();
  worker(at).answer('play');
  await tick();
}

/** It comes to the end of its epochs. @param {number} at @param {string} hash */
async function finish(at, hash) {
  worker(at).tell({ playing: false, ended: 'epochs', hash });
  worker(at).tell({
    playing: false,
    ended: 'epochs',
    hash,
    validations: [{ step: 5, reconstruction: 1, ssePerImage: 2 }],
  });
  await tick();
  worker(at).answer('download', new Uint8Array([at]));
  await tick();
}

test('as many networks as there are workers train at once, and the rest in the workers that become free', async () => {
  const jobs = sweep(2);
  const ends = [1, 2, 3].map((units) => end(jobs.sweep.train(setup(units))));
  await begin(0);
  await begin(1);
  assert.equal(FakeTrainingWorker.all.length, 2);
  await finish(1, 'second');
  await begin(1);
  await finish(1, 'third');
  assert.ok(worker(1).terminated, 'a worker without work ends');
  await finish(0, 'first');
  assert.deepEqual(await Promise.all(ends), ['first', 'second', 'third']);
  assert.equal(FakeTrainingWorker.all.length, 2);
});

test('whoever gives a network up has its worker ended at once, and those that wait go on', async () => {
  const jobs = sweep(1);
  const [given, waiting] = [new AbortController(), new AbortController()];
  const ends = [
    end(jobs.sweep.train(setup(1), { signal: given.signal })),
    end(jobs.sweep.train(setup(2), { signal: waiting.signal })),
    end(jobs.sweep.train(setup(3))),
  ];
  await begin(0);
  waiting.abort();
  given.abort();
  await tick();
  assert.ok(worker(0).terminated);
  await begin(1);
  assert.equal(worker(1).id, worker(0).id + 1, 'what was given up while it waited never began');
  await finish(1, 'third');
  assert.deepEqual(await Promise.all(ends), [
    'AbortError: This operation was aborted',
    'AbortError: This operation was aborted',
    'third',
  ]);
});

test('a network whose worker is lost begins again; lost twice, it alone fails', async () => {
  const jobs = sweep(1);
  const ends = [end(jobs.sweep.train(setup(1))), end(jobs.sweep.train(setup(2)))];
  await begin(0);
  worker(0).die();
  await begin(1);
  worker(1).die();
  assert.equal(await ends[0], 'Error: The training worker failed: boom.');
  await begin(2);
  await finish(2, 'second');
  assert.equal(await ends[1], 'second');
});

test('a network that diverges, or is refused, fails alone and says why', async () => {
  const jobs = sweep(1);
  const ends = [1, 2, 3].map((units) => end(jobs.sweep.train(setup(units))));
  await begin(0);
  worker(0).tell({ playing: false, ended: 'diverged', why: 'The loss is infinite.' });
  await tick();
  worker(0).refuse('begin', 'latent_dim is 0.');
  await begin(0);
  await finish(0, 'third');
  assert.deepEqual(await Promise.all(ends), ['Error: The loss is infinite.', 'Error: latent_dim is 0.', 'third']);
});

test('it makes room for a network of the page, and goes on from where it was', async () => {
  const jobs = sweep(1);
  const ended = end(jobs.sweep.train(setup(1)));
  await begin(0);
  // What the page's turns do with whoever has had its turn.
  const holder = await parkedBy(jobs.turns, async () => {
    worker(0).answer('pause');
    worker(0).tell({ playing: false, ended: 'paused' });
    await tick();
    worker(0).answer('save', new Uint8Array([7]));
    await tick();
  });
  assert.ok(worker(0).terminated);
  await tick();
  assert.equal(FakeTrainingWorker.all.length, 1, 'it waits for its turn');
  jobs.turns.leave(holder);
  await tick();
  assert.deepEqual(
    worker(1).requests.map(({ args }) => args.saved),
    [new Uint8Array([7])],
  );
  await begin(1);
  await finish(1, 'the same');
  assert.equal(await ended, 'the same');
});

/** Somebody else wants the worker, so that the sweep has to put its network away. @param {Turns} turns @param {() => Promise<void>} answer */
async function parkedBy(turns, answer) {
  const other = { idle: false, park: async () => {} };
  const { now } = performance;
  const taken = turns.take(other);
  performance.now = () => now.call(performance) + 20_000;
  await new Promise((resolve) => setTimeout(resolve, 300));
  performance.now = now;
  await tick();
  await answer();
  await taken;
  return other;
}

test('other work than training takes its turn as well, and a worker that is lost is replaced once', async () => {
  const jobs = sweep(1);
  const experiment = setup(1).experiment;
  const stack = jobs.sweep.run('pretrain', { experiment });
  await tick();
  assert.deepEqual(worker(0).asked, ['pretrain']);
  worker(0).die();
  await tick();
  const last = () => worker(FakeTrainingWorker.all.length - 1);
  const found = { stack: new Uint8Array([3]), objectives: new Float64Array([1]) };
  last().answer('pretrain', found);
  assert.deepEqual(await stack, found);
  const refused = end(/** @type {any} */ (jobs.sweep.run('tryLabels', { experiment, labels: 5, updates: 1 })));
  await tick();
  last().refuse('tryLabels', '5 images of 10 classes; expected a multiple of the classes');
  assert.equal(await refused, 'Error: 5 images of 10 classes; expected a multiple of the classes');
  const given = new AbortController();
  const ended = end(/** @type {any} */ (jobs.sweep.run('pretrain', { experiment }, { signal: given.signal })));
  await tick();
  given.abort();
  assert.match(await ended, /^AbortError/);
  assert.ok(last().terminated);
});
