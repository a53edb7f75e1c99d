import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PRESETS } from '../../www/experiment/presets.js';
import { remediesFor, stopWords } from '../../www/experiment/remedies.js';
import { FIRST_SETTINGS, makeSetup } from '../../www/experiment/setup.js';

const GREW =
  'training diverged at step 9: the loss grew from 3.100 to 4.000e9; expected a smaller learning rate than 1';
const setup = makeSetup({ ...FIRST_SETTINGS, learning_rate: 0.05 });

test('a loss that ran away is mended by a tenth of the rate or by clipping', () => {
  for (const cause of /** @type {const} */ (['not_finite', 'exploded'])) {
    const choices = remediesFor(cause, setup);
    assert.match(stopWords(setup, cause, GREW), /a learning rate of 0\.05 .* and no gradient is clipped\.$/);
    assert.deepEqual(
      choices.map(({ label }) => label),
      ['Learning rate 0.005', 'Clip gradients at 1'],
    );
    const [slower, clipped] = choices.map(({ mend }) => mend(setup).experiment);
    assert.deepEqual(slower, {
      ...setup.experiment,
      optimizer: { ...setup.experiment.optimizer, learning_rate: 0.005 },
    });
    assert.deepEqual(clipped, { ...setup.experiment, clip_norm: 1 });
  }
});

test('what is clipped already is not offered clipping', () => {
  const clipped = makeSetup({ ...FIRST_SETTINGS, learning_rate: 0.5, clip_norm: 3 });
  const choices = remediesFor('not_finite', clipped);
  assert.doesNotMatch(stopWords(clipped, 'not_finite', GREW), /clipped/);
  assert.deepEqual(
    choices.map(({ label }) => label),
    ['Learning rate 0.05'],
  );
});

test('numbers that cross-entropy cannot compare are compared by squared error, and the core’s sentence is told', () => {
  const why = 'an image holds 7; expected numbers from 0 to 1, since binary_cross_entropy compares probabilities';
  const choices = remediesFor('out_of_range', setup);
  assert.equal(stopWords(setup, 'out_of_range', why), `Training stopped: ${why}`);
  const mended = choices.map(({ mend }) => mend(setup).experiment);
  assert.deepEqual(
    mended.map(({ loss, model }) => [loss, model.output_activation]),
    [['mean_squared_error', 'identity']],
  );
});

test('what no setting mends is told without a choice', () => {
  assert.equal(stopWords(setup, 'other', 'out of memory'), 'Training stopped: out of memory');
  assert.deepEqual(remediesFor('other', setup), []);
});

/** @param {string} name */
const preset = (name) => PRESETS.find((each) => each.name === name)?.setup ?? assert.fail(name);
/** @param {Parameters<typeof remediesFor>[0]} condition @param {string} name */
const labels = (condition, name) => remediesFor(condition, preset(name)).map(({ label }) => label);

test('what a network has lost is mended by what took it: the penalty on its code, else the rate or the rectifiers', () => {
  assert.deepEqual(labels('ignored_code', 'ignored-code'), ['Beta 1', 'Learning rate 0.0004']);
  assert.deepEqual(labels('dead_units', 'dead-units'), ['Learning rate 0.003', 'Leaky ReLU']);
  assert.deepEqual(labels('dead_code', 'sparse-l1'), ['Weight of L1 0.03', 'Learning rate 0.0002']);
  const [beta] = remediesFor('ignored_code', preset('ignored-code'));
  const mended = beta?.mend(preset('ignored-code')).experiment.penalties;
  assert.deepEqual(mended, [{ kind: 'gaussian_kl', beta: 1, warm_up_steps: 0 }]);
  const [, leaky] = remediesFor('dead_units', preset('dead-units'));
  const { hidden_activation, latent_activation } = leaky?.mend(preset('dead-units')).experiment.model ?? {};
  assert.deepEqual([hidden_activation, latent_activation], ['leaky_relu', 'leaky_relu']);
});

test('what is learned by heart is spoilt anew each time, or its weights are held down', () => {
  assert.deepEqual(labels('overfitting', 'bottleneck'), ['Mask a quarter of each picture', 'Weight decay 0.01']);
  assert.deepEqual(labels('overfitting', 'denoising'), ['Weight decay 0.01']);
  const mended = remediesFor('overfitting', preset('bottleneck')).map(
    ({ mend }) => mend(preset('bottleneck')).experiment,
  );
  assert.deepEqual(mended[0]?.corruption?.choices, [{ kind: 'masking', probability: 0.25 }]);
  assert.equal(mended[1]?.optimizer.weight_decay, 0.01);
});
