import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setImmediate as settled } from 'node:timers/promises';
import { logPlot, logScale, pointNear } from '../../www/draw/log-plot.js';
import { measureCodecs } from '../../www/labs/rate-distortion/codecs.js';
import {
  fileCurves,
  networkCurve,
  pcaCurves,
  sizesOf,
  STANDING,
  trainedCurves,
  trainedPoints,
} from '../../www/labs/rate-distortion/points.js';
import { REFERENCES } from '../../www/labs/rate-distortion/references.js';
import { readEpochs, readSizes, sizeSetup, SizeRuns, trainedOf } from '../../www/labs/rate-distortion/sizes.js';

const json = (/** @type {string} */ name) =>
  JSON.parse(readFileSync(new URL(`../fixtures/labs/${name}.json`, import.meta.url), 'utf8'));
const REPORT = json('rate-distortion');

/** A report whose standing point has this error. @param {number} sse @param {number | null} joint */
function report(sse, joint = null) {
  const rounded = REPORT.rounded.map((/** @type {any} */ each) => ({ ...each, sse_per_image: sse }));
  rounded[STANDING].joint_entropy_bits_per_image = joint;
  return { ...REPORT, rounded, sse_per_image_of_codes_as_they_are: sse - 0.5 };
}

/**
 * Runs whose networks end when the test says so.
 * @param {AbortController} page
 */
function made(page = new AbortController()) {
  /** @type {{ size: number, seed: number, options: any, end: (error?: Error) => void }[]} */
  const asked = [];
  /** @type {boolean[]} */
  const told = [];
  const sweep = {
    train: (/** @type {any} */ { experiment }, /** @type {any} */ options) =>
      new Promise((resolve, reject) => {
        const { signal } = options;
        signal.addEventListener('abort', () => reject(signal.reason));
        const end = (/** @type {Error | undefined} */ error) =>
          error ? reject(error) : resolve({ checkpoint: Uint8Array.of(1), hash: '', steps: 1 });
        asked.push({ size: experiment.model.latent_dim, seed: experiment.seed, options, end });
      }),
  };
  const engine = { run: async (/** @type {string} */ operation) => (operation === 'open' ? {} : report(5)) };
  const runs = new SizeRuns(/** @type {any} */ ({ sweep, engine, signal: page.signal }), (measured) =>
    told.push(measured),
  );
  return { runs, asked, told };
}
const states = (/** @type {SizeRuns} */ { runs }) => runs.map(({ size, seed, state }) => `${size}/${seed} ${state}`);

test('networks are asked for from the longest to the shortest, and each is a point when it is measured', async () => {
  const { runs, asked, told } = made();
  runs.plan([1, 2, 8], 2, 4);
  const over = runs.start();
  assert.deepEqual(
    asked.map(({ size, seed }) => [size, seed]),
    [
      [8, 1],
      [8, 2],
      [2, 1],
      [2, 2],
      [1, 1],
      [1, 2],
    ],
  );
  asked[1]?.options.onProgress({ epoch: 1 });
  assert.deepEqual([runs.runs[5]?.state, runs.runs[5]?.share], ['training', 0.25]);
  told.length = 0;
  asked[0]?.end();
  await settled();
  assert.deepEqual(told, [true], 'the plane is drawn anew');
  assert.deepEqual(
    trainedOf(runs.runs).map(({ size, seeds }) => [size, seeds.length]),
    [[8, 1]],
  );
  for (const { end } of asked) end();
  await over;
  assert.ok(!runs.going && runs.runs.every(({ report: there }) => there));
});

test('what is stopped is given up, what is measured stays, and another start trains the rest alone', async () => {
  const { runs, asked } = made();
  runs.plan([1, 2], 1, 4);
  const over = runs.start();
  asked[0]?.end();
  await settled();
  runs.stop();
  await over;
  assert.ok(asked[1]?.options.signal.aborted);
  assert.deepEqual(states(runs), ['1/1 stopped', '2/1 measured']);
  runs.start();
  assert.deepEqual(
    asked.slice(2).map(({ size }) => size),
    [1],
  );
  runs.stop();
  runs.plan([2, 4], 1, 4);
  assert.deepEqual(states(runs), ['2/1 measured', '4/1 stopped']);
  runs.plan([2, 4], 1, 5);
  assert.deepEqual(states(runs), ['2/1 stopped', '4/1 stopped'], 'with other epochs they are other networks');
});

test('a network that is lost is told of alone, and is trained anew on the next start', async () => {
  const { runs, asked } = made();
  runs.plan([1, 2], 1, 4);
  const over = runs.start();
  asked[0]?.end(new Error('The training worker failed.'));
  asked[1]?.end();
  await over;
  assert.deepEqual(states(runs), ['1/1 measured', '2/1 lost']);
  assert.equal(runs.runs[1]?.why, 'The training worker failed.');
  runs.start();
  assert.deepEqual([asked[2]?.size, runs.runs[1]?.why], [2, '']);
});

test('code sizes and epochs are read from words, and bad ones are told', () => {
  assert.deepEqual(readSizes('8, 2 2'), { value: [2, 8] });
  assert.deepEqual(readSizes(null).value, [1, 2, 4, 8, 16, 32, 64, 128]);
  for (const bad of ['0', '785', 'two', '1.5', Array.from({ length: 17 }, (_, i) => i + 1).join(' ')])
    assert.match(readSizes(bad).wrong ?? '', /names no code sizes/, bad);
  assert.deepEqual(readEpochs('3'), { value: 3 });
  for (const bad of ['', '0', '1001', 'x']) assert.match(readEpochs(bad).wrong ?? '', /no whole number/, bad);
});

test('the command line trains the very networks of the lab', () => {
  assert.deepEqual(sizeSetup(2, 1, 1).experiment, json('rate-distortion-experiment'));
  assert.ok(sizeSetup(2, 1, 1).exact);
});

test('a point of several seeds is their mean, with the range, and at most where one of them is', () => {
  const seeds = [report(4, 10), report(6)].map((each, i) => ({ name: `n${i}`, report: each }));
  const [found] = trainedPoints([{ size: 8, seeds }]);
  const sum = REPORT.rounded[STANDING].sum_of_marginal_entropies_bits_per_image;
  assert.deepEqual([found?.sse, found?.bits, found?.range, found?.atMost], [5, (10 + sum) / 2, [4, 6], true]);
  assert.match(found?.words ?? '', /mean of 2 seeds: at most .+ bits, SSE 5.00, from 4.00 to 6.00/);
  assert.equal(trainedCurves([{ size: 8, seeds }])[0]?.length, REPORT.rounded.length);
  const { points } = sizesOf([{ size: 8, seeds }], REPORT);
  assert.deepEqual(
    points.filter(({ series }) => series !== 'pca').map(({ x, y, shape }) => [x, y, shape]),
    [
      [8, 4.5, 'disc'],
      [32, REPORT.sse_per_image_of_codes_as_they_are, 'ring'],
    ],
  );
});

test('bits are never 32 a number: the rate where whole codes were counted, else its bound, which is marked', () => {
  const curve = networkCurve('n', 'N', report(1, 3));
  assert.deepEqual([curve[STANDING]?.bits, curve[STANDING]?.atMost], [3, false]);
  assert.deepEqual(
    [curve[0]?.bits, curve[0]?.atMost],
    [REPORT.rounded[0].sum_of_marginal_entropies_bits_per_image, true],
  );
  for (const point of [...curve, ...pcaCurves().flat()]) assert.ok(point.bits < 32 * 32, point.words);
  const ids = [...curve, ...pcaCurves().flat()].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
});

test('with more bits principal axes lose less, and never less than the Gaussian bound of their source allows by much', () => {
  assert.ok(Math.abs(REFERENCES.mean_picture_sse_per_image - 53.014) < 1e-3);
  const axes = REFERENCES.pca.map((each) => each.sse_per_image_of_codes_as_they_are);
  assert.deepEqual(
    axes,
    [...axes].sort((a, b) => b - a),
  );
  assert.ok(Math.abs((axes[5] ?? NaN) - 13.37) < 0.01, 'the known 13.37 of 32 axes');
  for (const { rounded } of REFERENCES.pca) {
    const errors = rounded.map(({ sse_per_image }) => sse_per_image);
    assert.deepEqual(
      errors,
      [...errors].sort((a, b) => b - a),
    );
  }
});

test('files of one kind are a curve, and without a canvas there are none', async () => {
  const file = (/** @type {number} */ quality) => ({
    kind: 'image/jpeg',
    title: 'JPEG',
    quality,
    bits: 5000,
    overheadBits: 4000,
    sse: 2,
  });
  const [curve] = fileCurves([file(0.1), file(0.5)], false);
  assert.deepEqual(
    curve?.map(({ id, how }) => [id, how]),
    [
      ['jpeg-10', 'quality 0.1'],
      ['jpeg-50', 'quality 0.5'],
    ],
  );
  const found = [];
  for await (const each of measureCodecs(new Uint8Array(784), false)) found.push(each);
  assert.deepEqual(found, []);
});

test('a plot leaves out what lies off its axes, marks bounds and ranges, and finds the point that is near', () => {
  /** @param {string} id @param {number} x @param {number} y @param {object} more @returns {import('../../www/draw/log-plot.js').PlotPoint} */
  const point = (id, x, y, more = {}) => ({ id, series: 'pca', shape: 'ring', x, y, words: id, ...more });
  const points = [
    point('off', 0.01, 5),
    point('high', 10, 90),
    point('a', 10, 5, { atMost: true }),
    point('b', 1000, 50, { range: [40, 60] }),
  ];
  const frame = { width: 432, height: 248, across: { low: 1, high: 10_000 }, top: 100 };
  const drawn = logPlot({
    ...frame,
    top: 60,
    below: 'bits',
    lines: [{ series: 'pca', at: points.map(({ x, y }) => /** @type {[number, number]} */ ([x, y])) }],
    points,
    marks: [{ x: 28, words: 'rule' }],
    options: true,
    chosen: 'b',
  });
  assert.equal(drawn.match(/role="option"/g)?.length, 2);
  assert.equal(drawn.match(/class="tail"/g)?.length, 1);
  assert.equal(drawn.match(/class="range"/g)?.length, 1);
  assert.match(drawn, /id="b" aria-selected="true"/);
  assert.match(drawn, /rule/);
  const scale = logScale(frame);
  assert.equal(scale.x(100), (scale.x(1) + scale.x(10_000)) / 2, 'equal factors are equal distances');
  assert.equal(pointNear(points, scale, scale.x(10) + 3, scale.y(5), 10)?.id, 'a');
  assert.equal(pointNear(points, scale, scale.x(10) + 30, scale.y(5), 10), undefined);
});
