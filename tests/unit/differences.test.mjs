import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyChange } from '../../www/experiment/changes.js';
import { PRESETS } from '../../www/experiment/presets.js';
import { SETTING_NAMES } from '../../www/experiment/settings.js';
import { FIRST_SETTINGS, makeSetup } from '../../www/experiment/setup.js';
import { differences } from '../../www/training/elements/runs/differences.js';
import { rowsOf } from '../../www/training/elements/runs/rows.js';
import { LossHistory } from '../../www/training/loss-history.js';

const FIRST = makeSetup(FIRST_SETTINGS);

test('runs say how they differ, and nothing else', () => {
  const wider = applyChange(FIRST, { setting: 'latent_dim', value: 32 });
  assert.deepEqual(differences([FIRST, FIRST]), [[], []]);
  assert.deepEqual(differences([FIRST, wider]), [['a code of 128'], ['a code of 32']]);
  const sparse = applyChange(wider, {
    list: 'penalties',
    kind: 'kl_sparsity',
    on: true,
    numbers: /** @type {any} */ ({ kind: 'kl_sparsity', weight: 3, target_activation: 0.2 }),
  });
  assert.deepEqual(differences([FIRST, wider, sparse]), [
    ['a code of 128', 'no penalty'],
    ['a code of 32', 'no penalty'],
    ['a code of 32', 'KL 3 target ρ 0.2'],
  ]);
  assert.deepEqual(differences([FIRST]), [[]]);
});

test('another rule of update brings its own numbers, and what another has not is not told', () => {
  const sgd = applyChange(FIRST, { setting: 'optimizer', value: 'sgd' });
  const [first, second] = differences([FIRST, sgd]);
  assert.equal(first?.[0], 'Adam');
  assert.equal(second?.[0], 'SGD');
  assert.ok(
    second?.some((words) => /^momentum 0/.test(words)),
    String(second),
  );
  assert.ok(!first?.some((words) => /momentum|undefined|NaN/.test(words)), String(first));
});

test('every setting has words, whatever its value', () => {
  for (const { setup } of PRESETS) {
    const told = differences([FIRST, setup]).flat();
    assert.ok(
      told.every((words) => words !== '' && !/undefined|NaN|object/.test(words)),
      told.join(', '),
    );
  }
  const other = makeSetup({
    data: 'spiral',
    seed: 2,
    channels: [4],
    hidden_dims: [],
    latent_dim: 2,
    hidden_activation: 'tanh',
    latent_activation: 'relu',
    output_activation: 'identity',
    initialization: 'glorot',
    tied_weights: true,
    variational: true,
    loss: 'mean_squared_error',
    corruption: [],
    penalties: [{ kind: 'l1', weight: 1 }],
    optimizer: 'sgd',
    learning_rate: 1,
    momentum: 0.5,
    weight_decay: 0.1,
    schedule: 'constant',
    warm_up_steps: 5,
    clip_norm: 1,
    batch_size: 7,
    epochs: 1,
    patience: 3,
    exact: true,
  });
  const [first, second] = differences([FIRST, other]);
  // What only one rule of update has is told of that one alone, as are digits and the level of a noise.
  assert.ok((second?.length ?? 0) >= SETTING_NAMES.length - 6, second?.join(', '));
  assert.ok((first?.length ?? 0) >= SETTING_NAMES.length - 6, first?.join(', '));
});

test('a row says how far a run is, how good, and where it was forked', () => {
  const history = new LossHistory();
  const run = (/** @type {string} */ name, /** @type {number | undefined} */ forkedAt) =>
    /** @type {any} */ ({ name, forkedAt, history, progress: { epoch: 3.26 }, wanted: FIRST });
  const rows = rowsOf([run('A', undefined), run('B', 1880), run('C', undefined)], () => [1, 2]);
  assert.deepEqual(
    rows.map(({ differs }) => differs),
    ['', 'forked at step 1,880', 'the same as A'],
  );
  assert.deepEqual(rows[0], { name: 'A', differs: '', epoch: 'epoch 3.2 of 15', score: 'test SSE –', seeds: [1, 2] });
});
