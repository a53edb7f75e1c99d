// Files say by their names what they are of.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyChange } from '../../www/experiment/changes.js';
import { PRESETS } from '../../www/experiment/presets.js';
import { makeSetup } from '../../www/experiment/setup.js';
import { stemOf } from '../../www/training/downloads.js';

/** @param {string} name @param {import('../../www/experiment/types.js').Setup} setup */
const stem = (name, setup) => stemOf(/** @type {any} */ ({ name, setup, progress: { steps: 1880 } }));

test('two runs, two presets and what was changed have names of their own', () => {
  const names = PRESETS.flatMap(({ setup }) => [stem('A', setup), stem('B', setup)]);
  assert.equal(new Set(names).size, names.length);
  for (const name of names) assert.match(name, /^[a-z0-9-]+$/);
  const { setup } = PRESETS.find(({ name }) => name === 'sparse-l1') ?? assert.fail('no such preset');
  assert.equal(stem('A', setup), 'autoencoder-a-sparse-l1-seed-1-step-1880');
  const changed = applyChange(setup, { setting: 'learning_rate', value: 0.0011 });
  assert.equal(stem('B', changed), 'autoencoder-b-sparse-l1-changed-seed-1-step-1880');
  const own = makeSetup({
    data: 'digits',
    classes: [0, 1],
    latent_dim: 3,
    hidden_dims: [7, 5],
    epochs: 3,
    batch_size: 33,
  });
  assert.equal(stem('A', own), 'autoencoder-a-own-seed-1-step-1880');
});
