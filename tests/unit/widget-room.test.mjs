import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PRESETS } from '../../www/experiment/presets.js';
import { isNoisy } from '../../www/experiment/setup.js';
import { axesBeside } from '../../www/training/foretold.js';
import { NOISY, OF_POINTS, WITHOUT_PCA } from '../../www/widgets/train/room.js';

/** @param {(setup: import('../../www/experiment/types.js').Setup) => boolean} has */
const presetsThat = (has) =>
  PRESETS.filter(({ setup }) => has(setup))
    .map(({ name }) => name)
    .sort();

test('room is kept for the controls that presets have', () => {
  assert.deepEqual([...NOISY].sort(), presetsThat(isNoisy));
  assert.deepEqual(
    [...WITHOUT_PCA].sort(),
    presetsThat((setup) => axesBeside(setup) === 0),
  );
  assert.deepEqual(
    [...OF_POINTS].sort(),
    presetsThat(({ experiment: { model } }) => model.input_dim === 2),
  );
});
