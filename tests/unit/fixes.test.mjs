import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixesFor } from '../../www/experiment/divergence-fixes.js';
import { FIRST_SETTINGS, makeSetup } from '../../www/experiment/setup.js';

const GREW =
  'training diverged at step 9: the loss grew from 3.100 to 4.000e9; expected a smaller learning rate than 1';
const setup = makeSetup({ ...FIRST_SETTINGS, learning_rate: 0.05 });

test('a loss that ran away is mended by a tenth of the rate or by clipping', () => {
  for (const cause of /** @type {const} */ (['not_finite', 'exploded'])) {
    const { text, choices } = fixesFor(setup, cause, GREW);
    assert.match(text, /a learning rate of 0\.05 .* and no gradient is clipped\.$/);
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
  const { text, choices } = fixesFor(clipped, 'not_finite', GREW);
  assert.doesNotMatch(text, /clipped/);
  assert.deepEqual(
    choices.map(({ label }) => label),
    ['Learning rate 0.05'],
  );
});

test('numbers that cross-entropy cannot compare are compared by squared error, and the core’s sentence is told', () => {
  const why = 'an image holds 7; expected numbers from 0 to 1, since binary_cross_entropy compares probabilities';
  const { text, choices } = fixesFor(setup, 'out_of_range', why);
  assert.equal(text, `Training stopped: ${why}`);
  const mended = choices.map(({ mend }) => mend(setup).experiment);
  assert.deepEqual(
    mended.map(({ loss, model }) => [loss, model.output_activation]),
    [['mean_squared_error', 'identity']],
  );
});

test('what no setting mends is told without a choice', () => {
  assert.deepEqual(fixesFor(setup, 'other', 'out of memory'), { text: 'Training stopped: out of memory', choices: [] });
});
