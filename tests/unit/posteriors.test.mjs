import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bandOf } from '../../www/draw/band.js';
import { aggregateDensity, normalDensity } from '../../www/draw/posteriors.js';
import { PRESETS } from '../../www/experiment/presets.js';
import { BETAS, BETA_SEEDS, betaSetup } from '../../www/labs/vae/beta-sweep.js';

const places = Array.from({ length: 2001 }, (_, i) => -10 + i / 100);

test('a Gaussian that is the prior has its density, and another number of the code does not matter', () => {
  const alone = { means: Float32Array.of(5, 0), stdDevs: Float32Array.of(9, 1), labels: Uint8Array.of(1), units: 2 };
  const found = aggregateDensity(alone, 1, places);
  assert.ok(found.every((value, i) => Math.abs(value - normalDensity(places[i] ?? NaN)) < 1e-12));
  assert.ok(Math.abs(normalDensity(0) - 0.3989422804) < 1e-9);
});

test('many Gaussians together hold 1, with mean and variance of the mixture', () => {
  const all = {
    means: Float32Array.of(-2, 1, 1),
    stdDevs: Float32Array.of(0.5, 1, 0.25),
    labels: Uint8Array.of(0, 1, 2),
    units: 1,
  };
  const found = aggregateDensity(all, 0, places);
  const moment = (/** @type {number} */ power) =>
    found.reduce((sum, value, i) => sum + (value * (places[i] ?? 0) ** power) / 100, 0);
  assert.ok(Math.abs(moment(0) - 1) < 1e-9 && Math.abs(moment(1)) < 1e-9);
  // Within (0.25 + 1 + 0.0625) / 3, between (4 + 1 + 1) / 3.
  assert.ok(Math.abs(moment(2) - 2.4375) < 1e-6, String(moment(2)));
});

test('a band is the least, the mean and the greatest', () => {
  assert.deepEqual(bandOf([3, 1, 2]), { low: 1, mean: 2, high: 3 });
});

test('the networks of the sweep differ in beta and seed alone, and the preset stays as it is', () => {
  const before = JSON.stringify(PRESETS);
  const alike = new Set(
    BETAS.flatMap((beta) =>
      BETA_SEEDS.map((seed) => {
        const setup = betaSetup(beta, seed);
        const { experiment } = setup;
        assert.ok(setup.exact && experiment.model.variational && experiment.loss === 'binary_cross_entropy');
        assert.deepEqual(experiment.penalties, [{ kind: 'gaussian_kl', beta, warm_up_steps: 500 }]);
        assert.equal(experiment.seed, seed);
        return JSON.stringify({ ...setup, experiment: { ...experiment, seed: 0, penalties: [] } });
      }),
    ),
  );
  assert.equal(alike.size, 1);
  assert.equal(JSON.stringify(PRESETS), before);
});
