import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lossCsv } from '../../www/training/loss-csv.js';
import { LossHistory } from '../../www/training/loss-history.js';

/** @param {number} step @param {number} reconstruction @param {object} [more] */
const point = (step, reconstruction, more = {}) => ({
  step,
  reconstruction,
  l1: 0,
  kl_sparsity: 0,
  gaussian_kl: 0,
  contractive: 0,
  ...more,
});
/** @param {number} step @param {number} reconstruction */
const validation = (step, reconstruction) => ({ step, reconstruction, ssePerImage: reconstruction * 2 });

/** @param {(number | null)[]} numbers */
const close = (numbers, /** @type {(number | null)[]} */ expected) => {
  assert.equal(numbers.length, expected.length);
  numbers.forEach((number, i) =>
    assert.ok(Math.abs(Number(number) - Number(expected[i])) < 1e-9, `${numbers} for ${expected}`),
  );
};

test('when full, neighbours become their mean, weighted by their numbers of steps', () => {
  const history = new LossHistory(0, 4);
  history.add([point(1, 8), point(4, 4), point(6, 3), point(10, 1), point(12, 5)]);
  const [steps, losses] = history.series(['reconstruction']);
  assert.deepEqual(steps, [4, 10, 12]);
  close(losses ?? [], [(8 + 3 * 4) / 4, (2 * 3 + 4 * 1) / 6, 5]);

  // What comes after is merged as it comes.
  history.add([point(18, 1)]);
  const [later, both] = history.series(['reconstruction']);
  assert.deepEqual(later, [4, 10, 18]);
  close(both?.slice(-1) ?? [], [(2 * 5 + 6 * 1) / 8]);
});

test('the mean over all steps stays what it is, the memory stays flat and the resolution even', () => {
  const history = new LossHistory(0, 64);
  let [step, sum] = [0, 0];
  for (let i = 0; i < 10_000; i++) {
    const steps = 1 + (i % 3);
    step += steps;
    sum += steps * (100 / (i + 1));
    history.add([point(step, 100 / (i + 1))], i % 10 ? [] : [validation(step, i)]);
    assert.ok(history.toJSON().points.length <= 64 && history.toJSON().validations.length <= 64);
  }
  const { points, validations } = history.toJSON();
  const steps = points.map((one, i) => one.step - (points[i - 1]?.step ?? 0));
  close([points.reduce((all, one, i) => all + one.reconstruction * (steps[i] ?? 0), 0)], [sum]);
  assert.equal(points.at(-1)?.step, step);
  assert.ok(Math.max(...steps.slice(0, -1)) < 1.1 * Math.min(...steps.slice(0, -1)));
  assert.ok(points.length >= 32);
  assert.deepEqual(history.validation, validation(19_981, 9990));
  assert.ok(
    validations.every(({ reconstruction, ssePerImage }) => ssePerImage === 2 * reconstruction),
    'each as it came',
  );
});

test('means begin where the run was taken up', () => {
  const history = new LossHistory(100, 2);
  history.add([point(101, 8), point(104, 4), point(105, 1)]);
  close(history.series(['reconstruction'])[1] ?? [], [5, 1]);
});

test('what was undone is forgotten, and what comes then is its own', () => {
  const history = new LossHistory(0, 4);
  history.add(
    [point(2, 8), point(4, 6), point(6, 4), point(8, 50), point(10, 900)],
    [validation(6, 3), validation(9, 70)],
  );
  history.cut(8);
  assert.deepEqual(history.series(['validation'])[0], [4, 6, 8]);
  assert.equal(history.validation?.step, 6);
  history.cut(7);
  history.add([point(9, 3), point(11, 1)]);
  const [steps, losses] = history.series(['reconstruction']);
  assert.deepEqual(steps, [4, 6, 11]);
  close(losses ?? [], [7, null, (2 * 3 + 2 * 1) / 4]);
});

test('series are aligned by step, null where a term has no value', () => {
  const history = new LossHistory();
  history.add([point(5, 2, { l1: 0.5 }), point(10, NaN, { l1: 0.25 })], [validation(5, 3), validation(7, 1)]);
  assert.deepEqual(history.series(['total', 'l1', 'validation']), [
    [5, 7, 10],
    [2.5, null, null],
    [0.5, null, 0.25],
    [3, 1, null],
  ]);
});

test('a table has about twenty rows from the first to the latest, validations in the row that follows them', () => {
  const history = new LossHistory();
  for (let step = 1; step <= 500; step++) history.add([point(step, step)], step % 100 ? [] : [validation(step, -step)]);
  const rows = history.table(20, ['reconstruction', 'validation']);
  assert.equal(rows.length, 20);
  assert.deepEqual([rows[0]?.step, rows.at(-1)?.step], [1, 500]);
  assert.ok(rows.every(({ step, values }) => values[0] === step));
  assert.deepEqual(
    rows.flatMap(({ values }) => values[1] ?? []),
    [-100, -200, -300, -400, -500],
  );
  assert.equal(new Set(rows.map(({ step }) => step)).size, 20);
  const few = new LossHistory();
  few.add([point(3, 1)]);
  assert.deepEqual(few.table(20, ['total']), [{ step: 3, values: [1] }]);
});

test('CSV parses back to what went in, units in the header', () => {
  const history = new LossHistory();
  history.add([point(5, 80.25, { l1: 0.5 }), point(10, 40, { l1: 1e-7 })], [validation(10, 30)]);
  const text = lossCsv(history, { unit: 'bce_nats_per_image', terms: ['l1'], stepsPerEpoch: 20, seed: 7 });
  const [head, ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  assert.deepEqual(
    rows.map((row) => Object.fromEntries(row.map((cell, i) => [head?.[i], cell && Number(cell)]))),
    [
      {
        seed: 7,
        step: 5,
        epoch: 0.25,
        steps_averaged: 5,
        loss_total: 80.75,
        reconstruction_bce_nats_per_image: 80.25,
        penalty_l1: 0.5,
        validation_bce_nats_per_image: '',
        validation_sse_per_image: '',
      },
      {
        seed: 7,
        step: 10,
        epoch: 0.5,
        steps_averaged: 5,
        loss_total: 40.0000001,
        reconstruction_bce_nats_per_image: 40,
        penalty_l1: 1e-7,
        validation_bce_nats_per_image: 30,
        validation_sse_per_image: 60,
      },
    ],
  );
  assert.match(
    lossCsv(history, { unit: 'sse_per_image', terms: [], stepsPerEpoch: 20, seed: 7 }),
    /^seed,step,epoch,steps_averaged,loss_total,reconstruction_sse_per_image,validation_sse_per_image\n/,
  );
});

test('kept and restored, it goes on as if nothing had happened', () => {
  const [whole, half] = [new LossHistory(), new LossHistory()];
  const all = Array.from({ length: 5001 }, (_, i) => point(i + 1, i % 7));
  whole.add(all, [validation(10, 2)]);
  half.add(all.slice(0, 3333), [validation(10, 2)]);
  const back = LossHistory.fromJSON(JSON.parse(JSON.stringify(half)));
  back.add(all.slice(3333));
  assert.deepEqual(back.toJSON(), whole.toJSON());

  const diverged = new LossHistory();
  diverged.add([point(1, NaN)]);
  assert.deepEqual(LossHistory.fromJSON(JSON.parse(JSON.stringify(diverged))).toJSON(), diverged.toJSON());
});

test('a damaged one is refused in a sentence', () => {
  const sound = new LossHistory().toJSON();
  for (const damaged of [
    null,
    7,
    {},
    { ...sound, stride: 'x' },
    { ...sound, points: [{}] },
    { ...sound, points: [point(2, 1), point(1, 1)] },
  ]) {
    assert.throws(() => LossHistory.fromJSON(damaged), /The saved loss history is damaged/);
  }
});

test('a history that was saved before a penalty existed counts it as nothing', () => {
  const history = new LossHistory();
  history.add([{ step: 4, reconstruction: 2, contractive: 1 }]);
  const [, total, l1] = LossHistory.fromJSON(JSON.parse(JSON.stringify(history))).series(['total', 'l1']);
  assert.deepEqual([total, l1], [[3], [0]]);
});
