import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeSetup } from '../../www/experiment/setup.js';
import { Session } from '../../www/engine/training/session.js';

/** @typedef {import('../../www/engine/training/protocol.js').Progress} Progress */

/** Every channel that a session opened: an open one keeps Node.js from ending. @type {MessageChannel[]} */
const channels = [];
const RealChannel = globalThis.MessageChannel;
before(() => {
  globalThis.MessageChannel = class extends RealChannel {
    constructor() {
      super();
      channels.push(this);
    }
  };
});
after(() => {
  for (const { port1 } of channels) port1.close();
  globalThis.MessageChannel = RealChannel;
});

/** Data of so many samples that notes when it is freed. */
class FakeData {
  freed = false;
  /** @param {number} length */
  constructor(length) {
    this.length = length;
    this.labels = Uint8Array.from({ length }, (_, i) => i % 10);
  }
  free() {
    this.freed = true;
  }
}

/** Stands in for the compute module's run: counts steps, and diverges or is refused when told to. */
class FakeRun {
  /** @type {FakeRun[]} */
  static all = [];
  steps = 0;
  freed = false;
  judged = false;
  inputDim = 784;
  widths = [784, 8, 784];
  depth = 1;
  parameterCount = 1;
  /** @type {number[]} */
  evaluated = [];
  #told = 0;

  /** @param {any} experiment @param {FakeData} data */
  constructor(experiment, data) {
    if (experiment.latent_dim_refused) throw new Error('refused');
    this.experiment = experiment;
    this.stepsPerEpoch = Math.ceil(data.length / experiment.batch_size);
    FakeRun.all.push(this);
  }
  /** @param {Uint8Array} saved @param {FakeData} data */
  static resume(saved, data) {
    const run = new FakeRun(makeSetup({ batch_size: 10, epochs: 3 }).experiment, data);
    run.steps = saved[0] ?? 0;
    return run;
  }
  get epoch() {
    return this.steps / this.stepsPerEpoch;
  }
  get totalSteps() {
    return this.experiment.epochs * this.stepsPerEpoch;
  }
  get hash() {
    return String(this.steps);
  }
  /** @param {any} experiment */
  change(experiment) {
    this.experiment = experiment;
  }
  /** @param {number} steps */
  train(steps) {
    if (this.experiment.seed === 13)
      throw Object.assign(new Error('the loss diverged'), { name: 'Exploded', fields: { step: 3 } });
    this.steps += steps;
  }
  takeMeans() {
    const steps = this.steps - this.#told;
    this.#told = this.steps;
    return { steps, reconstruction: 1, l1: 0, kl_sparsity: 0, gaussian_kl: 0, contractive: 0 };
  }
  evaluate() {
    this.evaluated.push(this.steps);
    return { reconstruction: 1, sse_per_image: 5 };
  }
  judge() {
    this.judged = true;
  }
  free() {
    this.freed = true;
  }
}

const SETUP = makeSetup({ batch_size: 10, epochs: 3 });

/** A session on fakes; `stopped()` waits for the report that training has stopped and was judged. */
function fake() {
  FakeRun.all = [];
  /** @type {Progress[]} */
  const reports = [];
  /** @type {(() => void)[]} */
  const waiting = [];
  /** @type {{ training: FakeData, validation: FakeData }[]} */
  const loaded = [];
  /** @type {unknown[]} */
  const failures = [];
  const session = new Session(
    'scalar',
    (report) => {
      if ('progress' in report) reports.push(report.progress);
      for (const go of waiting.splice(0)) go();
    },
    (error) => failures.push(error),
    {
      load: async () => ({ wasm: /** @type {any} */ ({ Run: FakeRun }), variant: 'scalar' }),
      data: async () => {
        const data = { training: new FakeData(100), validation: new FakeData(20) };
        loaded.push(data);
        return /** @type {any} */ (data);
      },
    },
  );
  /** Waits until a report holds. @param {(report: Progress) => boolean} holds */
  const told = async (holds) => {
    while (!reports.some(holds)) await new Promise((resolve) => waiting.push(() => resolve(undefined)));
    return /** @type {Progress} */ (reports.find(holds));
  };
  return { session, reports, loaded, failures, told };
}

test('a run plays to its last epoch, is judged there, and says how good it is', async () => {
  const { session, told } = fake();
  const begun = await session.begin({ run: 1, setup: SETUP });
  assert.deepEqual([begun?.stepsPerEpoch, begun?.samples, begun?.side, begun?.steps], [10, 100, 28, 0]);
  session.play({ until: 'end', slow: false });
  const { steps, hash, run } = await told(({ ended }) => ended === 'epochs');
  assert.deepEqual([steps, hash, run], [30, '30', 1]);
  await told(({ validations }) => validations.some(({ step }) => step === 30));
  assert.equal(FakeRun.all[0]?.judged, true);
});

test('validation comes at steps that do not depend on the clock', async () => {
  const { session, reports, told } = fake();
  await session.begin({ run: 1, setup: makeSetup({ batch_size: 10, epochs: 10 }) });
  session.play({ until: 'end', slow: false });
  await told(({ validations }) => validations.some(({ step }) => step === 100));
  const validated = reports.flatMap(({ validations }) => validations.map(({ step }) => step));
  assert.deepEqual(validated, [0, 25, 27, 54, 81, 100]);
});

test('a step is one step, and an epoch ends where an epoch ends', async () => {
  const { session, told } = fake();
  await session.begin({ run: 1, setup: SETUP });
  session.play({ until: 'step', slow: false });
  assert.equal((await told(({ ended }) => ended === 'paused')).steps, 1);
  session.play({ until: 'epoch', slow: false });
  assert.equal((await told(({ ended, steps }) => ended === 'paused' && steps > 1)).steps, 10);
});

test('patience stops a run whose validation does not fall', async () => {
  const { session, told } = fake();
  await session.begin({ run: 1, setup: { ...SETUP, patience: 2 } });
  session.play({ until: 'end', slow: false });
  // The first epoch is the best one; the second and third are no better.
  const { epoch } = await told(({ ended }) => ended !== '');
  assert.equal(epoch, 3);
});

test('a run that diverges stops with the reason and is not validated', async () => {
  const { session, told } = fake();
  await session.begin({ run: 1, setup: makeSetup({ batch_size: 10, epochs: 3, seed: 13 }) });
  session.play({ until: 'end', slow: false });
  const { why, cause } = await told(({ ended }) => ended === 'diverged');
  assert.deepEqual([why, cause], ['the loss diverged.', 'exploded']);
  assert.deepEqual(FakeRun.all[0]?.evaluated, [0]);
});

test('a run that is refused leaves the one before as it was, and frees what was loaded for it', async () => {
  const { session, loaded } = fake();
  await session.begin({ run: 1, setup: SETUP });
  const refused = makeSetup({ data: 'two_moons', batch_size: 10 });
  Object.assign(refused.experiment, { latent_dim_refused: true });
  await assert.rejects(session.begin({ run: 2, setup: refused }), /refused/);
  assert.deepEqual(
    loaded.map(({ training }) => training.freed),
    [false, true],
  );
  assert.equal(FakeRun.all[0]?.freed, false);
  assert.equal(session.source.run, /** @type {any} */ (FakeRun.all[0]));
});

test('another run on the same data keeps the data, one on other data frees it', async () => {
  const { session, loaded } = fake();
  await session.begin({ run: 1, setup: SETUP });
  await session.begin({ run: 2, setup: SETUP });
  assert.deepEqual([loaded.length, FakeRun.all[0]?.freed], [1, true]);
  await session.begin({ run: 3, setup: makeSetup({ data: 'two_moons', batch_size: 10 }) });
  assert.deepEqual(
    [loaded[0]?.training.freed, loaded[0]?.validation.freed, loaded[1]?.training.freed],
    [true, true, false],
  );
});

test('of two starts the newer is taken, whichever is ready first', async () => {
  const { session, loaded } = fake();
  const both = [session.begin({ run: 1, setup: SETUP }), session.begin({ run: 2, setup: SETUP })];
  const [first, second] = await Promise.all(both);
  assert.deepEqual([first, second?.steps], [null, 0]);
  assert.equal(loaded[0]?.training.freed, true);
});

test('a saved run goes on from its step and is not validated as an untrained one', async () => {
  const { session, reports } = fake();
  const begun = await session.begin({ run: 1, setup: SETUP, saved: Uint8Array.of(12) });
  assert.equal(begun?.steps, 12);
  session.play({ until: 'step', slow: false });
  session.pause();
  assert.deepEqual(reports.at(-1)?.validations, []);
});

test('nothing can be asked of a session before a run has begun', () => {
  const { session } = fake();
  assert.throws(() => session.play({ until: 'end', slow: false }), /no network in training yet/);
  assert.throws(() => session.source, /no network in training yet/);
});
