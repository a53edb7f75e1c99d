import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { makeSetup } from '../../www/experiment/setup.js';
import { listenToRun } from '../../www/training/run-listeners.js';
import { LossHistory } from '../../www/training/loss-history.js';
import { TrainingRun } from '../../www/training/training-run.js';
import { FakeTrainingWorker, tick, useFakeTrainingWorkers, worker } from './fake-training-worker.mjs';

useFakeTrainingWorkers();
/** @type {TrainingRun[]} */
const runs = [];
afterEach(() => {
  for (const run of runs.splice(0)) run.end();
});

const DIGITS = makeSetup({ hidden_dims: [8] });
const MOONS = makeSetup({ data: 'two_moons', loss: 'mean_squared_error', output_activation: 'identity' });
/** @param {number} learning_rate */
const rate = (learning_rate) => makeSetup({ hidden_dims: [8], learning_rate });
const END = /** @type {const} */ ({ until: 'end', slow: false });

/** @param {number} [at] which worker will be its */
async function begun(at = 0) {
  const run = new TrainingRun('A', DIGITS, null);
  runs.push(run);
  /** @type {string[]} */
  const told = [];
  for (const type of ['ae-restart', 'ae-error']) {
    run.addEventListener(type, (event) => told.push(`${type}: ${/** @type {CustomEvent} */ (event).detail}`));
  }
  await tick();
  const beginning = run.begin(DIGITS);
  worker(at).begin();
  await beginning;
  return { run, told, first: worker(at) };
}

async function playing() {
  const all = await begun();
  const play = all.run.play(END);
  await tick();
  all.first.answer('play');
  await play;
  all.first.tell({});
  return all;
}

test('who listens to what is learned hears of the validation that comes after the end', async () => {
  const { run, first } = await playing();
  first.tell({ playing: false, ended: 'epochs', steps: 3 });
  let heard = 0;
  run.addEventListener('ae-learned', () => heard++);
  const validations = [{ step: 3, reconstruction: 70, ssePerImage: 7 }];
  first.tell({ playing: false, ended: 'epochs', steps: 3, validations });
  assert.deepEqual([heard, run.history.validation?.ssePerImage], [1, 7]);
});

test('a start that is refused changes nothing: what trained trains on, and can be paused', async () => {
  const { run, first } = await playing();
  const refused = assert.rejects(run.applySetup(MOONS), /no answer/);
  first.refuse('begin', 'no answer');
  await refused;
  assert.deepEqual([run.playing, run.setup.data, run.wanted.data], [true, 'digits', 'digits']);
  const pause = run.pause();
  first.answer('pause');
  first.tell({ playing: false, ended: 'paused' });
  await pause;
  assert.equal(run.playing, false);
});

test('what learns learns on under another network, unless it was paused meanwhile', async () => {
  const { run, first } = await playing();
  const applied = run.applySetup(MOONS);
  first.begin();
  await tick();
  assert.equal(run.playing, true);
  first.answer('play');
  await applied;
  const back = run.applySetup(DIGITS);
  const pause = run.pause();
  first.answer('pause');
  await pause;
  first.begin();
  await back;
  assert.deepEqual([run.playing, run.setup.data, first.asked], [false, 'digits', []]);
});

test('a start that the worker has left for a newer one is not taken for it', async () => {
  const { run, first } = await begun();
  const slow = run.begin(DIGITS);
  const quick = run.begin(MOONS);
  first.begin(1);
  await quick;
  first.answer('begin', null);
  await slow;
  assert.equal(run.setup.data, 'two_moons');
});

test('of a burst of changes the newest counts, and what is on its way is what is wanted', async () => {
  const { run, first } = await begun();
  const changes = [0.1, 0.2, 0.3].map((learning_rate) => run.applySetup(rate(learning_rate)));
  assert.equal(run.wanted.experiment.optimizer.learning_rate, 0.3);
  await tick();
  first.answer('change');
  await Promise.all(changes);
  assert.equal(run.setup.experiment.optimizer.learning_rate, 0.3);
  assert.deepEqual(first.asked, []);
});

test('changes while another network is being started do not start it again', async () => {
  const { run, first } = await begun();
  const all = [run.applySetup(rate(0.1), true)];
  await tick();
  for (const learning_rate of [0.2, 0.3]) all.push(run.applySetup(rate(learning_rate)));
  first.begin();
  await tick();
  assert.deepEqual(first.asked, ['change']);
  first.answer('change');
  await Promise.all(all);
  assert.equal(run.setup.experiment.optimizer.learning_rate, 0.3);
});

test('a reset drops the change that waited', async () => {
  const { run, first } = await begun();
  const all = [run.applySetup(rate(0.1))];
  await tick();
  all.push(run.applySetup(rate(0.2)), run.begin(DIGITS));
  await tick();
  first.answer('change');
  first.begin();
  await Promise.all(all);
  assert.deepEqual(
    [first.asked, run.setup.experiment.optimizer.learning_rate],
    [[], DIGITS.experiment.optimizer.learning_rate],
  );
});

test('a lost worker is replaced and does on what the old one did', async () => {
  const { run, told, first } = await playing();
  first.die();
  await tick();
  const second = worker(1);
  second.begin();
  await tick();
  second.answer('play');
  assert.deepEqual(
    [run.playing, told],
    [true, ['ae-restart: The training worker failed: boom. It was started again and goes on from step 0.']],
  );
});

test('who pauses a worker that is lost finds the run paused when it is back', async () => {
  for (const early of [true, false]) {
    const { run, first } = await playing();
    const at = FakeTrainingWorker.all.length;
    const pause = early ? run.pause().catch(() => {}) : undefined;
    first.die();
    await tick();
    if (!early) await run.pause();
    await pause;
    worker(at).begin();
    await tick();
    assert.deepEqual(
      [run.playing, run.playMode, worker(at).asked],
      [false, undefined, []],
      early ? 'before' : 'meanwhile',
    );
    FakeTrainingWorker.all = [];
  }
});

test('a worker that is lost while the run is brought back is told of, and Retry does again what was done', async () => {
  const { run, told, first } = await playing();
  first.die();
  await tick();
  worker(1).begin();
  await tick();
  // Between the start and the order to train.
  worker(1).die();
  await tick();
  assert.deepEqual([run.playing, told.at(-1)], [false, 'ae-error: The training worker failed: boom.']);
  const lost = run.retry().catch(() => {});
  await tick();
  worker(2).die();
  await lost;
  await tick();
  worker(3).begin();
  await tick();
  worker(3).answer('play');
  assert.deepEqual([run.playing, told.at(-1)?.split(':')[0]], [true, 'ae-restart']);
});

test('who chooses another network while the run is brought back gets that one', async () => {
  const { run, told, first } = await playing();
  first.die();
  await tick();
  const second = worker(1);
  const chosen = run.applySetup(MOONS);
  second.begin();
  second.begin();
  await tick();
  second.answer('play');
  await chosen;
  assert.deepEqual(
    [run.setup.data, run.playing, second.asked, told.filter((text) => text.startsWith('ae-error'))],
    ['two_moons', true, [], []],
  );
});

test('a run that was ended stays ended', async () => {
  const { run } = await playing();
  run.end();
  await assert.rejects(run.applySetup(MOONS));
  await assert.rejects(run.begin(MOONS));
  assert.equal(FakeTrainingWorker.all.filter(({ terminated }) => !terminated).length, 0);
});

test('what the worker said before it was told to train does not stop the run', async () => {
  const { run, first } = await begun();
  const play = run.play(END);
  await tick();
  first.tell({ playing: false, ended: 'paused' });
  assert.deepEqual([run.playing, run.playMode], [true, END]);
  first.answer('play');
  await play;
  first.tell({ playing: false, ended: 'epochs' });
  assert.deepEqual([run.playing, run.playMode], [false, undefined]);
});

test('a change made while a run is being begun is one of that run', async () => {
  const { run, first } = await begun();
  const beginning = run.begin(MOONS);
  const { data, experiment } = run.wanted;
  assert.equal(data, 'two_moons', 'what is being begun is what is wanted');
  const changed = run.applySetup({ ...MOONS, experiment: { ...experiment, epochs: 77 } });
  await tick();
  assert.deepEqual(first.asked, ['begin'], 'nothing is asked of the run that is about to go');
  first.begin();
  await tick();
  first.answer('change');
  await Promise.all([beginning, changed]);
  assert.deepEqual([run.setup.data, run.setup.experiment.epochs, first.asked], ['two_moons', 77, []]);
});

test('what was there before, chosen while something else is being begun, is begun again', async () => {
  const { run, first } = await begun();
  const beginning = run.begin(MOONS);
  const back = run.applySetup(DIGITS);
  await tick();
  assert.deepEqual(first.asked, ['begin', 'begin']);
  first.answer('begin', null);
  first.begin();
  await Promise.all([beginning, back]);
  assert.equal(run.setup.data, 'digits');
});

test('a change made while storage is being read back into the worker is one of what was stored', async () => {
  const run = new TrainingRun('A', MOONS, null);
  runs.push(run);
  await tick();
  const restored = run.restore({
    setup: DIGITS,
    saved: new Uint8Array(1),
    history: new LossHistory().toJSON(),
    own: [],
  });
  const changed = run.applySetup({ ...run.wanted, experiment: { ...run.wanted.experiment, epochs: 77 } });
  await tick();
  assert.deepEqual(worker(0).asked, ['begin']);
  worker(0).begin();
  await tick();
  worker(0).answer('change');
  await Promise.all([restored, changed]);
  assert.deepEqual([run.setup.data, run.setup.experiment.epochs], ['digits', 77]);
});

for (const until of /** @type {const} */ (['end', 'step'])) {
  test(`who presses ${until === 'end' ? 'Train' : 'Step'} while a run is being begun has it trained, once`, async () => {
    for (const start of /** @type {const} */ (['begin', 'applySetup'])) {
      const at = FakeTrainingWorker.all.length;
      const { run, first } = await begun(at);
      const starting = run[start](MOONS);
      const play = run.play({ until, slow: false });
      await tick();
      assert.deepEqual(first.asked, ['begin'], start);
      first.begin();
      await tick();
      assert.deepEqual([run.playing, first.asked], [true, ['play']], start);
      first.answer('play');
      await Promise.all([starting, play]);
      first.tell({ steps: 1, playing: false, ended: 'paused' });
      await tick();
      assert.deepEqual([run.playing, first.asked], [false, ['save']], start);
    }
  });
}

test('who pauses a run that is being begun and was told to train finds it paused', async () => {
  const { run, first } = await begun();
  const all = [run.begin(MOONS), run.play(END), run.pause()];
  await tick();
  if (first.asked.includes('pause')) first.answer('pause');
  first.begin();
  await tick();
  await Promise.all(all);
  assert.deepEqual([run.playing, run.playMode, first.asked], [false, undefined, []]);
});

test('whoever looks into a network hears that it stops, also where it has learned nothing since it was heard last', async () => {
  const { run, first } = await begun();
  /** @type {string[]} */
  const fired = [];
  const section = /** @type {any} */ ({
    view: { on: () => {}, places: { of: () => [] }, elements: { experiment: {} } },
    notices: { watch: () => {} },
    comparison: { run },
    fire: (/** @type {string} */ type) => type !== 'ae-told' && fired.push(type),
  });
  listenToRun(run, section, { changed: () => {}, saved: () => {} });
  const play = run.play(END);
  await tick();
  first.answer('play');
  await play;
  first.tell({ steps: 5 });
  assert.deepEqual(fired, ['ae-step']);
  const pause = run.pause();
  first.answer('pause');
  first.tell({ steps: 5, playing: false, ended: 'paused' });
  await pause;
  assert.deepEqual(fired, ['ae-step', 'ae-stop']);
});
