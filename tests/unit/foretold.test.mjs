import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { reachTo } from '../../www/draw/limits.js';
import { DATA_KINDS, inputDim } from '../../www/experiment/kinds/data-kinds.js';
import { BASELINES } from '../../www/experiment/baselines.js';
import { PRESETS } from '../../www/experiment/presets.js';
import { makeSetup } from '../../www/experiment/setup.js';
import { foretold } from '../../www/training/foretold.js';
import { LossHistory } from '../../www/training/loss-history.js';
import { toBeat, verdict } from '../../www/training/verdict.js';

const plain = { corruption: [], latent_dim: 32 };
const titles = (/** @type {Parameters<typeof makeSetup>[0]} */ settings) =>
  foretold(makeSetup(settings)).map(({ title, sse }) => `${title}: ${sse.toFixed(1)}`);

/** @param {[step: number, sse: number][]} measured */
function historyOf(measured) {
  const history = new LossHistory();
  for (const [step, ssePerImage] of measured) {
    const point = { step, reconstruction: 130.2, ssePerImage, gaussian_kl: 6.13 };
    history.add([point], [{ step, reconstruction: 90, ssePerImage }]);
  }
  return history;
}

test('a run without noise is held against PCA of its size, one with noise against the best affine map', () => {
  assert.deepEqual(titles(plain), ['PCA, 32 axes: 13.4', 'the mean picture: 53.0']);
  assert.deepEqual(titles({ ...plain, latent_dim: 1 }), ['PCA, 1 axis: 48.0', 'the mean picture: 53.0']);
  const noisy = { corruption: [{ kind: /** @type {const} */ ('masking'), probability: 0.25 }] };
  assert.deepEqual(titles(noisy), ['best affine map: 8.5', 'the mean picture: 53.0']);
  assert.deepEqual(titles({ ...noisy, level: 'uniform' }), ['the mean picture: 53.0']);
  assert.deepEqual(titles({ corruption: [{ kind: 'masking', probability: 0.333 }] }), ['the mean picture: 53.0']);
});

test('nothing is foretold of samples that no linear map was measured on', () => {
  assert.deepEqual(titles({ ...plain, classes: [0, 1] }), []);
  assert.deepEqual(titles({ ...plain, data: 'own' }), []);
  assert.match(toBeat(makeSetup({ ...plain, data: 'own' })), /No linear map was measured/);
});

test('the limits are of the data that the page draws, one for each length of a code', () => {
  for (const [kind, limits] of Object.entries(BASELINES)) {
    const record = /** @type {import('../../www/experiment/kinds/record.js').DataRecord} */ (
      DATA_KINDS[/** @type {keyof typeof DATA_KINDS} */ (kind)]
    );
    if (record.toy) {
      const name = `${kind.replaceAll('_', '-')}.toy.json`;
      const path = new URL(`../../crates/autoencoder-cli/experiments/${name}`, import.meta.url);
      assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), record.toy);
    }
    assert.equal(limits.pca_sse.length, inputDim(/** @type {any} */ (kind)) + 1);
    assert.ok(
      limits.pca_sse.every((sse, i) => i === 0 || sse <= (limits.pca_sse[i - 1] ?? NaN)),
      kind,
    );
  }
});

test('each preset of all classes under one noise has something to beat', () => {
  for (const { name, part, setup } of PRESETS) {
    // The 60,000 digits have limits of their own, which no table holds.
    if (part !== 'Published results') assert.ok(foretold(setup).length > 1, name);
  }
});

const says = (/** @type {Parameters<typeof makeSetup>[0]} */ settings, /** @type {[number, number][]} */ ...measured) =>
  verdict(makeSetup(settings), historyOf(measured), 94);

test('a run that ends is judged in one sentence', () => {
  const deep = { ...plain, hidden_dims: [256] };
  assert.equal(
    says(deep, [50, 60], [150, 13], [209, 14], [300, 9], [1410, 5.97]),
    '5.97: below PCA’s 13.4 since epoch 4.',
  );
  assert.equal(says(deep, [50, 10], [1410, 5.97]), '5.97: below PCA’s 13.4 since epoch 1.');
  assert.equal(says(deep, [94, 55.7]), '55.70: no better than the mean picture, 53.0.');
  assert.equal(says(deep, [94, 20]), '20.00: above PCA’s 13.4; the mean picture gives 53.0.');
  const linear = {
    ...plain,
    output_activation: /** @type {const} */ ('identity'),
    loss: /** @type {const} */ ('mean_squared_error'),
  };
  assert.equal(says(linear, [94, 13.41]), '13.41: PCA’s 13.4 to within 0.3 %, as a linear network must.');
  assert.equal(says(deep, [94, 13.41]), '13.41: PCA’s 13.4 to within 0.3 %.');
  assert.match(says({ ...deep, latent_dim: 784 }, [94, 0.4]), /^0.4000: so large a code can hold a copy/);
  const noisy = { corruption: [{ kind: /** @type {const} */ ('masking'), probability: 0.25 }] };
  assert.equal(says(noisy, [94, 7.1]), '7.10: below the best affine map’s 8.49 since epoch 1.');
  assert.equal(says({ ...deep, classes: [3] }, [94, 4]), 'Test SSE 4.00; no linear map was measured on these samples.');
  assert.equal(verdict(makeSetup(deep), new LossHistory(), 94), '');
});

test('of a variational run the bound is told in nats, where it is one', () => {
  const variational = (/** @type {number} */ beta) => ({
    ...plain,
    latent_dim: 2,
    variational: true,
    penalties: [{ kind: /** @type {const} */ ('gaussian_kl'), beta, warm_up_steps: 0 }],
  });
  assert.match(says(variational(1), [94, 40]), /−ELBO is 130\.2 \+ 6\.13 = 136\.3 nats per image\.$/);
  assert.match(says(variational(4), [94, 40]), /With β = 4 the loss is no bound/);
});

test('an axis reaches to a level close by and is not squashed by one far out', () => {
  const [low, high] = reachTo([10, 100], [8, 60, 1, 5000], true);
  assert.ok(low < 8 && low > 5 && high === 100, `${low} to ${high}`);
  assert.deepEqual(reachTo([0, 10], [50], false), [0, 10]);
  assert.ok((reachTo([0, 10], [12], false)[1] ?? 0) > 12);
  assert.deepEqual(reachTo([1, 10], [0], true), [1, 10], 'nothing is at zero on a logarithmic axis');
});
