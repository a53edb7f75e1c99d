import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { makeSetup } from '../../www/experiment/setup.js';
import { TrainingRun } from '../../www/training/training-run.js';

/** @typedef {import('../../www/experiment/setup.js').Setup} Setup */
/** @typedef {{ id: number, operation: string, args: any }} Request */

/** Stands in for the worker that trains: writes down what it is asked, and answers when told to. */
class FakeWorker extends EventTarget {
  /** @type {FakeWorker[]} */
  static all = [];
  /** @type {Request[]} */
  requests = [];
  terminated = false;

  constructor() {
    super();
    FakeWorker.all.push(this);
    queueMicrotask(() => this.say({}));
  }
  /** @param {Request | object} message */
  postMessage(message) {
    if ('operation' in message) this.requests.push(message);
  }
  terminate() {
    this.terminated = true;
  }
  /** @param {object} data */
  say(data) {
    if (!this.terminated) this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
  die() {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message: 'boom' }));
  }
  get asked() {
    return this.requests.map(({ operation }) => operation);
  }
  /** @param {string} operation the first that is unanswered @returns {Request} */
  #take(operation) {
    const at = this.requests.findIndex((request) => request.operation === operation);
    assert.ok(at >= 0, `${operation} was not asked for, but ${this.asked}`);
    return /** @type {Request} */ (this.requests.splice(at, 1)[0]);
  }
  /** @param {string} operation @param {unknown} [value] */
  answer(operation, value = null) {
    const { id } = this.#take(operation);
    this.say({ id, operation, value });
  }
  /** @param {string} operation @param {string} error */
  refuse(operation, error) {
    this.say({ id: this.#take(operation).id, error: { name: 'Error', fields: {}, message: error } });
  }
  /** @param {number} [at] which of the starts it was asked for */
  begin(at = 0) {
    const [request] = this.requests.filter(({ operation }) => operation === 'begin').slice(at);
    assert.ok(request, `no start was asked for, but ${this.asked}`);
    this.requests.splice(this.requests.indexOf(request), 1);
    const { setup, run } = request.args;
    this.id = run;
    const about = {
      variant: 'x',
      widths: [784, 8, 784],
      depth: 1,
      weights: 1,
      samples: 100,
      stepsPerEpoch: 10,
      side: 28,
      steps: 0,
    };
    this.say({ id: request.id, operation: 'begin', value: { ...about, hash: '0', experiment: setup.experiment } });
  }
  /** @param {object} progress */
  tell(progress) {
    const all = {
      run: this.id,
      steps: 5,
      epoch: 0.5,
      playing: true,
      ended: '',
      why: '',
      points: [],
      validations: [],
      samplesPerSecond: 1,
      secondsLeft: 1,
      hash: '',
    };
    this.say({ value: { progress: { ...all, ...progress } } });
  }
}

const realWorker = globalThis.Worker;
/** @type {TrainingRun[]} */
const runs = [];
beforeEach(() => {
  FakeWorker.all = [];
  globalThis.Worker = /** @type {any} */ (FakeWorker);
});
afterEach(() => {
  for (const run of runs.splice(0)) run.end();
  globalThis.Worker = realWorker;
});

/** @param {number} at */
const worker = (at) => FakeWorker.all[at] ?? assert.fail(`there is no worker ${at}`);
/** Everything that waits for an answer goes on. */
const tick = () => new Promise((resolve) => setImmediate(resolve));
const DIGITS = makeSetup({ hidden_dims: [8] });
const MOONS = makeSetup({ data: 'two_moons', loss: 'mean_squared_error', output_activation: 'identity' });
/** @param {number} learning_rate */
const rate = (learning_rate) => makeSetup({ hidden_dims: [8], learning_rate });
const END = /** @type {const} */ ({ until: 'end', slow: false });

async function begun() {
  const run = new TrainingRun('A', DIGITS, null);
  runs.push(run);
  /** @type {string[]} */
  const told = [];
  for (const type of ['ae-restart', 'ae-error']) {
    run.addEventListener(type, (event) => told.push(`${type}: ${/** @type {CustomEvent} */ (event).detail}`));
  }
  await tick();
  const beginning = run.begin(DIGITS);
  worker(0).begin();
  await beginning;
  return { run, told, first: worker(0) };
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
  const all = [run.applySetup(rate(0.1)), run.applySetup(rate(0.2)), run.begin(DIGITS)];
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
    const at = FakeWorker.all.length;
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
    FakeWorker.all = [];
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
    ['two_moons', true, ['play'], []],
  );
});

test('a run that was ended stays ended', async () => {
  const { run } = await playing();
  run.end();
  await assert.rejects(run.applySetup(MOONS));
  await assert.rejects(run.begin(MOONS));
  assert.equal(FakeWorker.all.filter(({ terminated }) => !terminated).length, 0);
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
