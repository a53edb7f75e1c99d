import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as settled } from 'node:timers/promises';
import { growingLines } from '../../www/draw/growing-lines.js';
import { varianceSteps } from '../../www/draw/variance-steps.js';
import { PRESETS } from '../../www/experiment/presets.js';
import { PcaRuns } from '../../www/labs/pca/runs.js';
import { PCA_SEEDS, pcaSetup } from '../../www/labs/pca/setups.js';
import { keptBy, noAngle, pcaOutcome, passedPca } from '../../www/labs/pca/words.js';

/** @typedef {import('../../www/labs/pca/runs.js').Training} Training */

/** @param {number} step @param {number} sse @param {number | null} angle @returns {import('../../www/labs/pca/runs.js').Moment} */
const moment = (step, sse, angle) => ({
  step,
  errors: { ssePerImage: sse, ssePerImageClipped: sse - 1 },
  angle,
  pixels: new Uint8Array(),
});

/** @param {import('../../www/labs/pca/runs.js').Moment[]} moments @param {number} seed @returns {import('../../www/labs/pca/runs.js').Run} */
const run = (moments, seed = 1) => ({ seed, name: `${seed}`, moments, step: 9, done: true });

test('what axes keep and leave out adds up, from none of them to all', () => {
  assert.deepEqual(keptBy([6, 3, 1], 0), { share: 0, left: 10 });
  assert.deepEqual(keptBy([6, 3, 1], 2), { share: 0.9, left: 1 });
  assert.deepEqual(keptBy([6, 3, 1], 3), { share: 1, left: 0 });
  assert.deepEqual(keptBy([0, 0], 1), { share: 1, left: 0 });
});

test('the networks are linear, or that with one layer bent, and the same on every machine', () => {
  const linear = pcaSetup('linear', 16, 2);
  const preset = PRESETS.find(({ name }) => name === 'linear')?.setup;
  assert.deepEqual({ ...linear.experiment.model, latent_dim: 32 }, preset?.experiment.model);
  assert.deepEqual([linear.experiment.seed, linear.experiment.model.latent_dim, linear.exact], [2, 16, true]);
  const bent = pcaSetup('bent', 16, 2).experiment.model;
  assert.deepEqual(bent, { ...linear.experiment.model, hidden_dims: [256], hidden_activation: 'leaky_relu' });
});

test('what comes of a training is said with its range, and where it passed PCA', () => {
  /** @type {Training} */
  const linear = {
    kind: 'linear',
    dims: 32,
    steps: 9,
    over: true,
    runs: [run([moment(9, 13, 2)]), run([moment(9, 14, 4)], 2)],
  };
  assert.equal(
    pcaOutcome(linear, 13.37),
    'Mean of 2 seeds when all have learned: largest angle 3.00° (from 2.00° to 4.00°), squared error 13.50 (from 13.00 to 14.00), PCA’s with 32 numbers 13.37.',
  );
  const bent = {
    ...linear,
    kind: /** @type {const} */ ('bent'),
    runs: [run([moment(94, 17, null), moment(1282, 13, null)])],
  };
  assert.match(pcaOutcome(bent, 13.37), /Seed 1 is below PCA since step 1,282 or before/);
  assert.equal(passedPca(bent.runs, 12), 'It is still above PCA.');
  assert.match(pcaOutcome({ ...linear, runs: [run([])] }, 13.37), /Given up before/);
  assert.match(noAngle(32, 64), /train “Linear: PCA again”/);
  assert.match(noAngle(300, 784), /up to 256/);
});

test('the staircase parts what is kept from the rest at the length of the code', () => {
  const drawn = varianceSteps({ width: 140, height: 144, variances: [4, 2, 1, 1], shown: 4, kept: 1, below: 'axis' });
  // 100 pixels for four axes and for the limit of 5.
  assert.match(drawn, /class="kept" d="M28 108V28H53V108Z"/);
  assert.match(drawn, /class="left" d="M53 108V68H78V88H103V88H128V108Z"/);
  assert.doesNotMatch(
    varianceSteps({ width: 140, height: 144, variances: [4], shown: 1, kept: 1, below: '' }),
    /class="left"/,
  );
});

test('lines grow to the steps that are foreseen, and what has no logarithm is left out', () => {
  const what = {
    width: 248,
    height: 150,
    steps: 100,
    mark: { value: 1, title: 'PCA' },
    span: /** @type {[number, number]} */ ([0.1, 10]),
    below: 'step',
  };
  const drawn = growingLines({
    ...what,
    lines: [
      [
        [0, 10],
        [50, 1],
        [60, 0],
        [70, NaN],
      ],
      [],
    ],
  });
  const [, path = ''] = /class="line line-0" d="M([^"]+)"/.exec(drawn) ?? [];
  const points = path.split('L').map((point) => point.split(' ').map(Number));
  assert.equal(points.length, 2);
  assert.deepEqual([points[0]?.[0], points[1]?.[0]], [32, 132]);
  assert.ok((points[0]?.[1] ?? 0) < (points[1]?.[1] ?? 0), 'what is larger stands higher');
  assert.doesNotMatch(drawn, /line-1/);
  assert.match(growingLines({ ...what, lines: [], mark: undefined }), /class="tick"/);
});

/** A stage whose networks train as the test says. */
function fakeStage() {
  /** @type {{ setup: any, options: any, resolve: (trained: any) => void, reject: (error: Error) => void }[]} */
  const jobs = [];
  /** @type {string[]} */
  const opened = [];
  const told = /** @type {unknown[]} */ ([]);
  const stage = /** @type {any} */ ({
    sweep: {
      train: (/** @type {any} */ setup, /** @type {any} */ options) =>
        new Promise((resolve, reject) => {
          jobs.push({ setup, options, resolve, reject });
          options.signal.addEventListener('abort', () => reject(options.signal.reason));
        }),
    },
    engine: {
      run: async (/** @type {string} */ operation, /** @type {any} */ args) => {
        if (operation === 'open') opened.push(args.name);
        return operation === 'open'
          ? args
          : { errors: { ssePerImage: 20, ssePerImageClipped: 19 }, angle: 5, pixels: [] };
      },
    },
    telling: (/** @type {Promise<unknown>} */ work) => work.catch((error) => told.push(error)),
  });
  return { stage, jobs, opened, told };
}

test('a network of each seed is measured while it learns, and at its end', async () => {
  const { stage, jobs, opened } = fakeStage();
  /** @type {Training[]} */
  const heard = [];
  const training = new PcaRuns(stage, (each) => heard.push(each)).start('linear', 8);
  assert.deepEqual(
    jobs.map(({ setup }) => setup.experiment.seed),
    PCA_SEEDS,
  );
  jobs[0]?.options.onProgress({ steps: 47, epoch: 0.5 }, async () => Uint8Array.of(1));
  jobs[0]?.options.onProgress({ steps: 48, epoch: 0.51 }, async () => assert.fail('not each step is measured'));
  await settled();
  assert.equal(heard.at(-1)?.runs[0]?.moments[0]?.step, 47);
  assert.ok(Math.abs((heard.at(-1)?.steps ?? 0) - 5640) < 20);
  for (const job of jobs) job.resolve({ checkpoint: Uint8Array.of(2), steps: 5640 });
  await training;
  const last = heard.at(-1);
  assert.deepEqual(
    last?.runs.map(({ moments, done }) => [moments.at(-1)?.step, done]),
    PCA_SEEDS.map(() => [5640, true]),
  );
  assert.equal(last?.over, true);
  assert.equal(new Set(opened).size, PCA_SEEDS.length, 'each has a name of its own in the worker');
});

test('given up it ends at once and says nothing, and what fails is told while the others stay', async () => {
  const { stage, jobs } = fakeStage();
  /** @type {Training | undefined} */
  let heard;
  const runs = new PcaRuns(stage, (each) => (heard = each));
  const first = runs.start('bent', 8);
  runs.cancel();
  assert.equal(heard?.over, true);
  await first;
  const second = runs.start('bent', 8);
  jobs[3]?.reject(new Error('A worker was lost.'));
  for (const job of jobs.slice(4)) job.resolve({ checkpoint: Uint8Array.of(2), steps: 752 });
  await assert.rejects(second, /A worker was lost/);
  assert.deepEqual(
    heard?.runs.map(({ done }) => done),
    [false, true, true],
  );
});
