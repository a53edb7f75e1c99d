import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyChange } from '../../www/experiment/changes.js';
import { FIRST_SETTINGS, makeSetup, settingsOf } from '../../www/experiment/setup.js';

const SETUP = makeSetup(FIRST_SETTINGS);

/** What a change makes of the settings of a first visit. @param {import('../../www/experiment/changes.js').Change[]} changes */
function changed(...changes) {
  return settingsOf(changes.reduce(applyChange, SETUP));
}

test('a setting changes and all others stay', () => {
  assert.deepEqual(changed({ setting: 'epochs', value: 3 }), { ...settingsOf(SETUP), epochs: 3 });
});

test('a setting without a value is nothing, or absent where nothing is no number', () => {
  const on = [
    { setting: /** @type {const} */ ('weight_decay'), value: 0.1 },
    { setting: /** @type {const} */ ('clip_norm'), value: 2 },
  ];
  const off = on.map(({ setting }) => ({ setting, value: undefined }));
  assert.deepEqual([changed(...on).weight_decay, changed(...on).clip_norm], [0.1, 2]);
  assert.deepEqual([changed(...on, ...off).weight_decay, changed(...on, ...off).clip_norm], [0, undefined]);
});

test('points of the plane bring the loss, the output and the layers that they need', () => {
  const { data, loss, output_activation, channels } = changed(
    { setting: 'channels', value: [8] },
    { setting: 'data', value: 'spiral' },
  );
  assert.deepEqual([data, loss, output_activation, channels], ['spiral', 'mean_squared_error', 'identity', []]);
});

test('images of one’s own are all of one kind, whatever classes were chosen before', () => {
  const setup = applyChange(applyChange(SETUP, { setting: 'classes', value: [3] }), { setting: 'data', value: 'own' });
  assert.deepEqual([setup.classes.length, setup.experiment.model.input_dim], [10, 784]);
});

test('cross-entropy brings the sigmoid, and squared error leaves the output alone', () => {
  const squared = changed({ setting: 'loss', value: 'mean_squared_error' });
  assert.equal(squared.output_activation, 'sigmoid');
  const back = changed(
    { setting: 'loss', value: 'mean_squared_error' },
    { setting: 'output_activation', value: 'tanh' },
    { setting: 'loss', value: 'binary_cross_entropy' },
  );
  assert.equal(back.output_activation, 'sigmoid');
});

test('a rule of update begins with a rate of its own', () => {
  const { learning_rate, momentum } = changed({ setting: 'optimizer', value: 'sgd' });
  assert.deepEqual([learning_rate, momentum], [0.005, 0.9]);
  const adam = changed({ setting: 'optimizer', value: 'sgd' }, { setting: 'optimizer', value: 'adam' });
  assert.deepEqual([adam.learning_rate, adam.momentum], [0.002, undefined]);
});

test('a penalty is switched on with its usual numbers or those it had, changed, and switched off', () => {
  const list = /** @type {const} */ ('penalties');
  const on = { list, kind: 'kl_sparsity', on: true };
  assert.deepEqual(changed(on).penalties, [{ kind: 'kl_sparsity', weight: 1, target_activation: 0.05 }]);
  const numbers = { kind: 'kl_sparsity', weight: 7, target_activation: 0.2 };
  assert.deepEqual(changed({ ...on, numbers }).penalties, [numbers]);
  const change = { list, kind: 'kl_sparsity', number: 'weight', value: 4 };
  assert.deepEqual(changed(on, change).penalties, [{ kind: 'kl_sparsity', weight: 4, target_activation: 0.05 }]);
  assert.deepEqual(changed(on, { ...on, on: false }).penalties, []);
  assert.deepEqual(changed(on, on).penalties.length, 1, 'switched on twice it is there once');
});

test('a number switched off is 0', () => {
  const list = /** @type {const} */ ('penalties');
  const off = { list, kind: 'gaussian_kl', number: 'warm_up_steps', value: undefined };
  assert.deepEqual(changed({ list, kind: 'gaussian_kl', on: true }, off).penalties, [
    { kind: 'gaussian_kl', beta: 1, warm_up_steps: 0 },
  ]);
});

test('the setup that is changed stays as it was', () => {
  const before = structuredClone(SETUP);
  applyChange(SETUP, { list: 'corruption', kind: 'masking', on: false });
  assert.deepEqual(SETUP, before);
});
