import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { makeSetup } from '../../www/experiment/setup.js';
import { Comparison } from '../../www/training/comparison.js';
import { Resting } from '../../www/training/resting.js';
import { TrainingRun } from '../../www/training/training-run.js';
import { Transport } from '../../www/training/transport.js';
import { tick, useFakeTrainingWorkers, worker } from './fake-training-worker.mjs';

useFakeTrainingWorkers();
const SETUP = makeSetup({ hidden_dims: [8], epochs: 3 });
/** @type {Comparison | undefined} */
let open;
afterEach(() => open?.end());

/** Two runs that have begun, and what plays, pauses and resets them. */
async function two() {
  const comparison = new Comparison((name, setup) => new TrainingRun(name, setup, null), [SETUP, SETUP]);
  open = comparison;
  const guard = async (/** @type {() => Promise<unknown>} */ act) => void (await act());
  const transport = new Transport(comparison, new Resting(), guard, async () => {});
  await tick();
  const begun = comparison.runs.map((run) => run.begin(run.wanted));
  for (const at of [0, 1]) worker(at).begin();
  await Promise.all(begun);
  return { transport, runs: comparison.runs };
}

/** @param {string} operation which both workers owe an answer */
const answer = (operation) => [0, 1].forEach((at) => worker(at).answer(operation));
const asked = () => [0, 1].map((at) => worker(at).asked);

test('who presses Pause right after Train finds both runs paused', async () => {
  const { transport, runs } = await two();
  const done = Promise.all([transport.play('end'), transport.pause()]);
  await tick();
  assert.deepEqual(
    [runs.map(({ playing }) => playing), asked()],
    [
      [false, false],
      [[], []],
    ],
  );
  await done;

  const play = transport.play('end');
  await tick();
  const pause = transport.pause();
  await tick();
  assert.deepEqual(asked(), [
    ['play', 'pause'],
    ['play', 'pause'],
  ]);
  answer('play');
  answer('pause');
  await Promise.all([play, pause]);
  for (const at of [0, 1]) worker(at).tell({ playing: false, ended: 'paused' });
  assert.deepEqual(
    runs.map(({ playing, playMode }) => playing || playMode),
    [undefined, undefined],
  );
});

test('a finished run that is to train on, and is paused before it was prolonged, stands still', async () => {
  const { transport, runs } = await two();
  for (const at of [0, 1]) worker(at).tell({ steps: 30, epoch: 3, playing: false, ended: 'epochs' });
  await tick();
  answer('save');
  const play = transport.play('end');
  await tick();
  assert.deepEqual(asked(), [['change'], ['change']]);
  const pause = transport.pause();
  answer('change');
  await Promise.all([play, pause]);
  assert.deepEqual(
    [runs.map(({ playing }) => playing), asked()],
    [
      [false, false],
      [[], []],
    ],
  );
  assert.deepEqual(
    runs.map(({ setup }) => setup.experiment.epochs),
    [13, 13],
  );
});

test('a new seed is the same for both runs, and what is changed meanwhile keeps it', async () => {
  const { transport, runs } = await two();
  const reset = transport.reset(true);
  const [a, b] = runs.map(({ wanted }) => wanted.experiment.seed);
  assert.ok(a !== SETUP.experiment.seed && a === b, `${a} and ${b}`);
  const second = runs[1] ?? assert.fail();
  const changed = second.applySetup({ ...second.wanted, patience: 5 });
  for (const at of [0, 1]) worker(at).begin();
  await tick();
  worker(1).answer('change');
  await Promise.all([reset, changed]);
  assert.deepEqual(
    runs.map(({ setup }) => [setup.experiment.seed, setup.patience]),
    [
      [a, SETUP.patience],
      [a, 5],
    ],
  );
});

test('runs that rested go on, each as it did', async () => {
  const { transport, runs } = await two();
  const play = transport.play('epoch');
  await tick();
  answer('play');
  await play;
  transport.rest();
  await tick();
  answer('pause');
  for (const at of [0, 1]) worker(at).tell({ playing: false, ended: 'paused' });
  await tick();
  answer('save');
  transport.wake();
  await tick();
  assert.deepEqual(asked(), [['play'], ['play']]);
  answer('play');
  assert.deepEqual(
    runs.map(({ playMode }) => playMode?.until),
    ['epoch', 'epoch'],
  );
});
