import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { arrowPlaces, errorColours, fieldAt, placeOf, sizeOf } from '../../www/draw/score-field.js';
import { marginal } from '../../www/draw/walk-ends.js';
import { DENSITIES, drawnMixture, flatMixture, densitySetup } from '../../www/labs/score/densities.js';
import { flow, scattered } from '../../www/labs/score/particles.js';
import { aboutField, aboutTraining, aboutWalks, ranAway } from '../../www/labs/score/words.js';
import { dataKey } from '../../www/engine/training/data.js';
import { makeSetup } from '../../www/experiment/setup.js';
import { formatSetup } from '../../www/experiment/setup-link.js';

/** @param {string} name */
const experiment = (name) =>
  JSON.parse(readFileSync(new URL(`../../crates/autoencoder-cli/experiments/${name}.json`, import.meta.url), 'utf8'));

/** The field (x + 2 y, 3), on a grid. @param {import('../../www/draw/score-field.js').Grid} grid */
const linear = (grid) =>
  Array.from({ length: grid.count ** 2 }, (_, at) => placeOf(at, grid)).flatMap(([x, y]) => [x + 2 * y, 3]);

test('a field between the places of its grid lies on straight lines, and beside the grid there is none', () => {
  const grid = { count: 5, reach: 2 };
  assert.deepEqual(placeOf(0, grid), [-2, -2]);
  assert.deepEqual(placeOf(9, grid), [2, -1]);
  const field = linear(grid);
  for (const [x, y] of [
    [0, 0],
    [-2, 2],
    [0.3, -1.7],
    [2, 2],
  ]) {
    const found = fieldAt(field, grid, x ?? 0, y ?? 0);
    assert.ok(Math.abs((found?.[0] ?? NaN) - ((x ?? 0) + 2 * (y ?? 0))) < 1e-12 && found?.[1] === 3, `${x}, ${y}`);
  }
  assert.equal(fieldAt(field, grid, 2.01, 0), undefined);
  assert.equal(fieldAt(field, grid, NaN, 0), undefined);
});

test('arrows stand only where the network has learned, and keep their lengths', () => {
  const grid = { count: 5, reach: 2 };
  const shown = Array.from({ length: 25 }, (_, at) => Number(at >= 10));
  const fields = { learned: [], exact: linear(grid), log_density: [], shown };
  assert.deepEqual(arrowPlaces(fields, grid), [10, 12, 14, 20, 22, 24]);
  assert.equal(sizeOf([3, 4, 0, 0], [0]), 5);
  assert.equal(sizeOf([3, 4, 0, 0], [0, 1]), Math.sqrt(12.5));
  const colours = errorColours(/** @type {any} */ ({ accent: '#0000ff', positive: '#ff0000' }));
  assert.deepEqual([colours[0], colours.at(-1)], ['rgb(0,0,255)', 'rgb(255,0,0)']);
});

test('histograms of one coordinate are sums of squares', () => {
  assert.deepEqual(
    marginal([0.1, 0.2, 0.3, 0.4], 2, 0).map((share) => share.toFixed(1)),
    ['0.4', '0.6'],
  );
  assert.deepEqual(
    marginal([0.1, 0.2, 0.3, 0.4], 2, 1).map((share) => share.toFixed(1)),
    ['0.3', '0.7'],
  );
});

test('particles go where the field leads, and begin anew when they are outside', () => {
  const grid = { count: 3, reach: 1 };
  const particles = scattered(1);
  assert.ok(particles.xy.every((value) => Math.abs(value) <= 1));
  const still = new Float32Array(18);
  const before = particles.xy.slice();
  flow(particles, still, grid, 1);
  assert.ok(particles.xy.filter((value, i) => value === before[i]).length > 500, 'nothing pulls');
  particles.age.fill(0);
  flow(
    particles,
    Array.from(still, (_, i) => (i % 2 ? 0 : 9)),
    grid,
    1,
  );
  flow(
    particles,
    Array.from(still, (_, i) => (i % 2 ? 0 : 9)),
    grid,
    1,
  );
  assert.ok(
    particles.xy.every((value) => Math.abs(value) <= 1),
    'none stays outside',
  );
});

test('the hills and their network are those of the command line', () => {
  const [hills] = DENSITIES;
  assert.deepEqual(hills?.toy, experiment('three-hills.toy'));
  const setup = densitySetup(/** @type {any} */ (hills).toy, 0.4);
  const { model, optimizer, corruption, ...rest } = experiment('three-hills');
  for (const [name, value] of Object.entries(model))
    assert.deepEqual(/** @type {any} */ (setup.experiment.model)[name], value, name);
  for (const [name, value] of Object.entries({ ...rest }))
    assert.deepEqual(/** @type {any} */ (setup.experiment)[name], value, name);
  assert.deepEqual(setup.experiment.corruption?.choices, corruption.choices);
  assert.equal(setup.experiment.optimizer.learning_rate, optimizer.learning_rate);
  assert.deepEqual([setup.exact, setup.toy.count], [true, 20_000]);
});

test('a drawn density is a Gaussian a point, told apart from others as data, and in no link', () => {
  assert.deepEqual(
    [
      ...flatMixture(
        drawnMixture([
          [1, -2],
          [0, 0.5],
        ]),
      ),
    ],
    [1, 1, -2, 0.15, 1, 0, 0.5, 0.15],
  );
  const [one, other] = [drawnMixture([[0, 0]]), drawnMixture([[0, 1]])].map((toy) => densitySetup(toy, 0.3));
  assert.ok(one && other);
  assert.notEqual(dataKey(one), dataKey(other));
  assert.equal(String(formatSetup(one)), String(formatSetup(other)));
  assert.notEqual(dataKey(makeSetup({ data: 'two_moons' })), dataKey(one));
});

test('each state of the lab is said in words', () => {
  assert.match(aboutField(0.4, undefined), /No network has learned/);
  assert.match(aboutField(0.4, Math.fround(0.4)), /Both fields are of σ = 0\.40/);
  assert.match(aboutField(0.2, 0.4), /σ = 0\.20\. The learned ones belong to the 0\.40/);
  assert.match(aboutTraining({ points: 0, noise: 0.3, learned: undefined }), /at least one point/);
  assert.match(aboutTraining({ points: 1, noise: 0.3, learned: undefined }), /single Gaussian.+Trains/);
  assert.match(aboutTraining({ points: undefined, noise: 0.4, learned: 0.4 }), /has learned this density/);
  const walk = (/** @type {number[]} */ [learned, exact, far, draws]) =>
    aboutWalks(
      /** @type {any} */ ({
        mean_metropolis_acceptance: learned,
        mean_metropolis_acceptance_along_exact_score: exact,
        total_variation_from_density: far,
        total_variation_from_density_of_exact_draws: draws,
      }),
    );
  assert.match(walk([0.5, 0.5, 0.4, 0.1]), /too large/);
  assert.match(walk([0.8, 0.99, 0.2, 0.1]), /learned field is off/);
  assert.match(walk([0.99, 0.99, 0.3, 0.1]), /needs more than 200/);
  assert.match(walk([0.99, 0.99, 0.11, 0.1]), /about as close/);
  assert.ok(ranAway({ name: 'Config', fields: { field: 'step_size' } }) && !ranAway(new Error('x')));
});
