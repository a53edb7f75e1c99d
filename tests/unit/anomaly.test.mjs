import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { rateCurve } from '../../www/draw/rates.js';
import { scoreScale, pictureAt, swarm } from '../../www/draw/swarm.js';
import { extremes } from '../../www/labs/anomaly/pictures.js';
import { LEARNED, TRAPS, digitsOf, listed, oneClassSetup } from '../../www/labs/anomaly/setups.js';
import { meanOf, means, withRange } from '../../www/labs/anomaly/ten-table.js';
import { eachDigit, learnedWords, problemWords, trapWords, worthRows } from '../../www/labs/anomaly/words.js';

const json = (/** @type {string} */ path) =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

test('a score and its place on the axis belong together, and what is tiny lies at the left end', () => {
  const scale = scoreScale([0, 2, 20, 200], 10, 510);
  assert.ok(scale.low > 0.1 && scale.low < 0.2 && scale.high > 200 && scale.high < 300);
  for (const value of [0.5, 2, 20, 200]) assert.ok(Math.abs(scale.value(scale.x(value)) / value - 1) < 1e-12);
  assert.equal(scale.x(0), 10);
  assert.equal(scale.x(1e9), 510);
  assert.ok(Math.abs(scale.at(scale.share(7)) - 7) < 1e-12);
  for (const scores of [[], [0, 0], [5, 5]]) {
    const { low, high } = scoreScale(scores, 0, 100);
    assert.ok(low > 0 && high > low && Number.isFinite(high), `${scores}: ${low} to ${high}`);
  }
});

test('pictures of a swarm stand at their scores, never over one another, on the side of their kind', () => {
  const xs = Array.from({ length: 120 }, (_, i) => 200 + 180 * Math.sin(i * 1.7));
  const above = xs.map((_, i) => i % 3 === 0);
  const { size, places } = swarm({ xs, above, middle: 150, room: 140 });
  assert.ok(size >= 8);
  for (const [i, { x, y }] of places.entries()) {
    assert.equal(x, xs[i]);
    assert.ok(above[i] ? y < 150 - size / 2 : y > 150 + size / 2);
    for (const other of places.slice(0, i))
      assert.ok(Math.abs(other.x - x) >= size || Math.abs(other.y - y) >= size, 'they lie apart');
    assert.equal(pictureAt(places, size, x, y), i);
  }
  assert.equal(pictureAt(places, size, 0, 0), -1);
  const crowded = swarm({ xs: new Array(60).fill(50), above: new Array(60).fill(true), middle: 40, room: 40 });
  assert.ok(
    crowded.places.some(({ y }) => Number.isNaN(y)),
    'where there is no room a picture is left out',
  );
});

test('a curve goes through its points: straight, or holding each until the next', () => {
  const what = { size: 240, across: [0, 0.5, 1], up: [1, 0.5, 0.25], at: { across: 0.5, up: 0.5 } };
  const curve = (/** @type {boolean} */ steps) =>
    /class="curve" d="([^"]*)"/.exec(rateCurve({ ...what, chance: 0.25, steps, names: ['a', 'b'] }))?.[1];
  assert.equal(curve(false), 'M30.0 6.0L131.0 107.0L232.0 157.5');
  assert.equal(curve(true), 'M30.0 6.0V107.0H131.0V157.5H232.0');
  assert.doesNotMatch(rateCurve({ ...what, at: null, chance: 'diagonal', steps: false, names: ['a', 'b'] }), /circle/);
});

test('digits are read and said, and each network learns those that it is said to', () => {
  assert.deepEqual(digitsOf('0, 2 and 2'), [0, 2]);
  assert.equal(digitsOf('none'), null);
  assert.equal(digitsOf(null), null);
  assert.deepEqual([listed([]), listed([3]), listed([3, 5]), listed([0, 2, 3])], ['', '3', '3 and 5', '0, 2 and 3']);
  const setup = oneClassSetup([3]);
  assert.deepEqual(setup.classes, [3]);
  assert.ok(setup.exact && oneClassSetup([0, 1, 2, 3, 4, 5, 6, 7, 8]).experiment.epochs === 8);
  const experiment = json('crates/autoencoder-cli/experiments/one-class.json');
  const { model, corruption, optimizer, ...rest } = experiment;
  for (const [name, value] of Object.entries({ ...rest, ...model }))
    assert.deepEqual({ ...setup.experiment, ...setup.experiment.model }[name], value, name);
  assert.deepEqual(setup.experiment.corruption?.choices, corruption.choices);
  assert.equal(setup.experiment.optimizer.learning_rate, optimizer.learning_rate);
});

test('one normal digit, mean of ten: the area is above that of PCA, and above 96.2 %', () => {
  const measured = json('tests/fixtures/labs/anomaly-one-class.json');
  const rows = measured.auc_of_sse_per_image.map((/** @type {number} */ value, /** @type {number} */ digit) => ({
    digit,
    areas: [value],
    pca: measured.auc_of_pca_sse_per_image[digit],
  }));
  const { network = 0, pca = 1, trained } = means(rows);
  assert.equal(trained, 10);
  assert.ok(network > pca && network > 0.962, `${network} and ${pca}`);
});

test('means are of the rows that are there, and a range needs several seeds', () => {
  const rows = [
    { digit: 0, areas: [0.9, 0.96], pca: 0.8 },
    { digit: 1, areas: [0.8, 0.9], pca: NaN },
    { digit: 2, areas: [NaN, NaN], pca: undefined },
  ];
  const all = means(rows);
  assert.equal(all.trained, 2);
  assert.ok(Math.abs((all.network ?? 0) - 0.89) < 1e-12 && all.pca === 0.8);
  assert.deepEqual(
    all.bySeed.map((value) => value.toFixed(2)),
    ['0.85', '0.93'],
  );
  assert.equal(withRange(meanOf([0.9, 0.96]), [0.9, 0.96]), '93.00 % (90.00 to 96.00)');
  assert.equal(withRange(0.9975, [1, 0.995]), '99.75 % (99.50 to 100.00)');
  assert.equal(withRange(undefined, []), '–');
  assert.equal(meanOf([NaN, undefined]), undefined);
});

test('the strangest, the missed and the false alarms are those by their scores', () => {
  const scored = /** @type {any} */ ({ scores: [1, 9, 5, 2, 8, 3], anomalous: [0, 0, 0, 1, 1, 1] });
  assert.deepEqual(extremes(scored, 2), { strangest: [4, 5], missed: [3, 5], alarms: [1, 2] });
});

test('what is wrong is told with the way out, and no area is turned round', () => {
  assert.match(problemWords(0, 'fashion'), /No digit is normal.+click/);
  assert.match(problemWords(10, 'test'), /All ten.+unclick one/);
  assert.equal(problemWords(10, 'noise') + problemWords(1, 'test'), '');
  assert.match(learnedWords([3], [3, 5]), /learned from the digit 3 alone\. Normal is now 3 and 5: press/);
  assert.match(learnedWords(null, [3]), /does not know/);
  const report = json('tests/fixtures/labs/anomaly-all-but-one.json');
  assert.ok(report.auc_of_sse_per_image < 0.5);
  assert.match(trapWords('easy', report, report.auc_of_pca_sse_per_image), /area for ones is \.384, below a half/);
  for (const { id, model } of TRAPS) {
    assert.ok(LEARNED[model]);
    assert.doesNotMatch(trapWords(id, report, undefined), /undefined|NaN|null/);
  }
  assert.equal(worthRows(report, undefined, 32)[1]?.[1], '–', 'PCA comes later');
  assert.deepEqual(eachDigit(report), [{ digit: '1', value: report.auc_of_sse_per_image }]);
});
