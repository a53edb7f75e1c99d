import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseState } from '../../www/experiment/page-state.js';
import { startsAnew } from '../../www/experiment/changes.js';
import { ACTIVATIONS, INITIALIZATIONS } from '../../www/experiment/kinds/activations.js';
import { CORRUPTIONS } from '../../www/experiment/kinds/corruptions.js';
import { inputDim, sideOf, toyKind } from '../../www/experiment/kinds/data-kinds.js';
import { LOSSES } from '../../www/experiment/kinds/losses.js';
import { OPTIMIZERS, SCHEDULES } from '../../www/experiment/kinds/optimizers.js';
import { PENALTIES } from '../../www/experiment/kinds/penalties.js';
import { LEVELS, SETTINGS } from '../../www/experiment/settings.js';
import { PRESETS, presetOf } from '../../www/experiment/presets.js';
import { FIRST_SETTINGS, makeSetup } from '../../www/experiment/setup.js';
import { formatSetup, parseSetup } from '../../www/experiment/setup-link.js';

/** @typedef {import('../../www/experiment/types.js').Setup} Setup */
/** @typedef {import('../../www/experiment/settings.js').Settings} Settings */

/** @param {string} hash */
function parsed(hash) {
  return parseSetup(new URLSearchParams(hash));
}

/** @param {Setup} setup */
function hashOf(setup) {
  return new URLSearchParams(formatSetup(setup)).toString();
}

/** A generator with a seed, so that a failure can be repeated. @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Any setup within the limits. @param {() => number} random @returns {Setup} */
function randomSetup(random) {
  /** @template T @param {readonly T[]} list @returns {T} */
  const pick = (list) => /** @type {T} */ (list[Math.floor(random() * list.length)]);
  /** @param {import('../../www/experiment/link-codecs.js').Limits} limits */
  const within = ({ low, high, whole }) => {
    const value = low + random() * (high - low);
    return whole ? Math.round(value) : value;
  };
  /** @param {import('../../www/experiment/link-codecs.js').Limits} limits @param {number} most */
  const list = (limits, most) => Array.from({ length: Math.floor(random() * (most + 1)) }, () => within(limits));
  /** @param {Record<string, { numbers: Record<string, { low: number, high: number, usual: number }> }>} kinds */
  const some = (kinds) =>
    Object.entries(kinds)
      .filter(([kind]) => kind !== 'none' && random() < 0.5)
      .map(([kind, { numbers }]) => ({
        kind,
        ...Object.fromEntries(Object.entries(numbers).map(([field, limits]) => [field, within(limits)])),
      }));
  /** @template {string} K @param {Record<K, unknown>} records */
  const pickOf = (records) => pick(/** @type {K[]} */ (Object.keys(records)));
  const data = pick(/** @type {const} */ (['digits', 'full', 'two_moons', 'bars_and_stripes', 'own']));
  const optimizer = pickOf(OPTIMIZERS);
  const classes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter(() => random() < 0.5);
  const corruption = some(CORRUPTIONS);
  return makeSetup({
    data,
    classes: classes.length ? classes : [7],
    seed: within(SETTINGS.seed.limits),
    channels: list(SETTINGS.channels.limits, SETTINGS.channels.longest),
    hidden_dims: list(SETTINGS.hidden_dims.limits, SETTINGS.hidden_dims.longest),
    latent_dim: within(SETTINGS.latent_dim.limits),
    hidden_activation: pickOf(ACTIVATIONS),
    latent_activation: pickOf(ACTIVATIONS),
    output_activation: pickOf(ACTIVATIONS),
    initialization: pickOf(INITIALIZATIONS),
    tied_weights: random() < 0.5,
    variational: random() < 0.5,
    loss: pickOf(LOSSES),
    corruption: /** @type {any} */ (corruption),
    level: pick(LEVELS),
    penalties: /** @type {any} */ (some(PENALTIES)),
    optimizer,
    learning_rate: within(SETTINGS.learning_rate.limits),
    momentum: optimizer !== 'adam' && random() < 0.5 ? within(SETTINGS.momentum.limits) : undefined,
    beta1: optimizer === 'adam' && random() < 0.5 ? within(SETTINGS.beta1.limits) : undefined,
    epsilon: optimizer === 'adam' && random() < 0.5 ? within(SETTINGS.epsilon.limits) : undefined,
    weight_decay: random() < 0.5 ? within(SETTINGS.weight_decay.limits) : 0,
    schedule: pickOf(SCHEDULES),
    warm_up_steps: random() < 0.5 ? within(SETTINGS.warm_up_steps.limits) : 0,
    clip_norm: random() < 0.5 ? within(SETTINGS.clip_norm.limits) : undefined,
    batch_size: within(SETTINGS.batch_size.limits),
    epochs: within(SETTINGS.epochs.limits),
    patience: random() < 0.5 ? within(SETTINGS.patience.limits) : 0,
    exact: random() < 0.5,
  });
}

test('a link without a word of training has no setup', () => {
  assert.deepEqual(parsed(''), { setup: null, reports: [] });
  assert.deepEqual(parsed('model=plain&seed=4&learning_rate=1'), { setup: null, reports: [] });
});

test('the state of the page leaves the words of training alone', () => {
  assert.deepEqual(parseState('#seed=4&training.seed=9&training.nonsense=1').reports, []);
  assert.equal(parseState('#seed=4&training.seed=9').state.seed, 4);
});

test('every preset comes back from its own link', () => {
  for (const { name, setup } of PRESETS) {
    assert.deepEqual(parsed(hashOf(setup)), { setup, reports: [] }, name);
  }
});

test('every setup comes back from its own link, each number to the bit', () => {
  const random = randomFrom(1);
  for (let i = 0; i < 500; i++) {
    const setup = randomSetup(random);
    assert.deepEqual(parsed(hashOf(setup)), { setup, reports: [] }, hashOf(setup));
  }
});

test('a link says all that is not nothing, so that it outlives the defaults', () => {
  const keys = formatSetup(makeSetup(FIRST_SETTINGS)).map(([key]) => key.replace('training.', ''));
  assert.deepEqual(keys, [
    ...['data', 'classes', 'seed', 'hidden_dims', 'latent_dim', 'hidden_activation', 'latent_activation'],
    ...['output_activation', 'initialization', 'loss', 'corruption', 'optimizer', 'learning_rate', 'schedule'],
    ...['batch_size', 'epochs'],
  ]);
});

test('a setting left out is nothing where it can be, else the default', () => {
  const { setup, reports } = parsed('training.latent_dim=8');
  assert.deepEqual(reports, []);
  assert.deepEqual(setup, makeSetup({ latent_dim: 8 }));
  assert.deepEqual(setup?.experiment.model.hidden_dims, []);
  assert.deepEqual(setup?.experiment.corruption?.choices, []);
  assert.equal(setup?.experiment.batch_size, FIRST_SETTINGS.batch_size);
});

test('a link can be written by hand', () => {
  const { setup, reports } = parsed(
    'training.data=digits&training.classes=310&training.hidden_dims=256,64&training.corruption=masking:0.25,gaussian' +
      '&training.penalties=kl_sparsity:3:0.1,l1:0.01&training.latent_activation=sigmoid&training.clip_norm=1',
  );
  assert.deepEqual(reports, []);
  assert.deepEqual(setup?.classes, [0, 1, 3]);
  assert.deepEqual(setup?.experiment.model.hidden_dims, [256, 64]);
  assert.deepEqual(setup?.experiment.corruption?.choices, [
    { kind: 'masking', probability: 0.25 },
    { kind: 'gaussian', std_dev: 0.5 },
  ]);
  assert.deepEqual(setup?.experiment.penalties, [
    { kind: 'kl_sparsity', weight: 3, target_activation: 0.1 },
    { kind: 'l1', weight: 0.01 },
  ]);
  assert.equal(setup?.experiment.clip_norm, 1);
});

test('each correction is told in one sentence, the rest is used', () => {
  /** @type {[string, string][]} */
  const cases = [
    ['training.learning_rate=1e9', 'training.learning_rate=1e9 is outside 0.000001 … 10; using 10.'],
    ['training.learning_rate=fast', 'training.learning_rate=fast is not a number; using 0.005.'],
    ['training.batch_size=99999', 'training.batch_size=99999 is outside 1 … 512; using 512.'],
    ['training.batch_size=64.5', 'training.batch_size=64.5 is not a whole number; using 65.'],
    ['training.latent_dim=-3', 'training.latent_dim=-3 is outside 1 … 1024; using 1.'],
    ['training.hidden_dims=256,1e9', 'training.hidden_dims=256,1e9 is outside 1 … 1024; using 256,1024.'],
    ['training.hidden_dims=256,,2', 'training.hidden_dims=256,,2 is not a list of numbers; using none.'],
    ['training.channels=8,8,8,8,8', 'training.channels=8,8,8,8,8 has more than 2 numbers; using 8,8.'],
    [
      'training.loss=hinge',
      'training.loss=hinge is none of mean_squared_error, binary_cross_entropy; using binary_cross_entropy.',
    ],
    ['training.tied_weights=yes', 'training.tied_weights=yes is neither true nor false; using false.'],
    ['training.classes=', 'training.classes= names no classes from 0 to 9; using 0123456789.'],
    ['training.classes=1a', 'training.classes=1a names no classes from 0 to 9; using 0123456789.'],
    ['training.corruption=masking:7', 'training.corruption=masking:7 is outside 0 … 1; using masking:1.'],
    ['training.corruption=masking:a', 'training.corruption=masking:a is not a number; using masking:0.25.'],
    [
      'training.corruption=masking:.1,masking:.2',
      'training.corruption=masking:.1,masking:.2 has masking twice; using masking:0.1.',
    ],
    [
      'training.penalties=hinge:1',
      `training.penalties=hinge:1 is none of ${Object.keys(PENALTIES).join(', ')}; using none.`,
    ],
    ['training.penalties=l1:1:2', 'training.penalties=l1:1:2 has more numbers than l1 takes; using l1:1.'],
    [
      'training.penalties=contractive:1:0',
      'training.penalties=contractive:1:0 is outside 1 … 32; using contractive:1:1.',
    ],
    ['training.clip_norm=x', 'training.clip_norm=x is not a number; using none.'],
    ['training.momentum=0.9', 'training.momentum is a setting of sgd and nesterov, not of adam; ignored.'],
    ['training.seed=1&training.seed=2', 'training.seed is given twice; using the first.'],
    ['training.speed=1', 'training.speed is not a setting of this page; ignored.'],
    ['training.__proto__=1', 'training.__proto__ is not a setting of this page; ignored.'],
  ];
  for (const [hash, report] of cases) assert.deepEqual(parsed(hash).reports, [report], hash);
});

test('only words that mean something make a setup', () => {
  assert.equal(parsed('training.speed=1').setup, null);
  assert.notEqual(parsed('training.seed=x').setup, null);
});

test('nonsense gives a usable setup and a few sentences', () => {
  const keys = Object.keys(SETTINGS);
  const texts = [
    '',
    'NaN',
    '1e999',
    '-1e999',
    '0x10',
    'null',
    '[]',
    ',',
    ':',
    '::,',
    'a'.repeat(9999),
    '9'.repeat(400),
  ];
  texts.push('1,'.repeat(5000), 'l1:'.repeat(5000), 'l1,'.repeat(5000), '%', '\u0000', '<b>', '__proto__', '１２');
  for (const text of texts) {
    const query = new URLSearchParams(keys.map((key) => [`training.${key}`, text]));
    const { setup, reports } = parseSetup(query);
    assert.ok(reports.length <= 7 && reports.every((report) => report.length < 400), `${text.slice(0, 9)}: ${reports}`);
    assert.ok(setup);
    assert.deepEqual(parsed(hashOf(setup)).reports, []);
    assert.ok(setup.experiment.batch_size >= 1 && setup.experiment.optimizer.learning_rate > 0 && setup.classes.length);
  }
});

test('data decides the size of a sample', () => {
  assert.deepEqual([inputDim('digits'), sideOf('digits'), toyKind('digits')], [784, 28, null]);
  assert.deepEqual([inputDim('spiral'), sideOf('spiral')], [2, 0]);
  assert.deepEqual([inputDim('bars_and_stripes'), sideOf('bars_and_stripes')], [64, 8]);
  assert.deepEqual(toyKind('bars_and_stripes'), { toy: { kind: 'bars_and_stripes', side: 8 }, count: 2000 });
  assert.equal(parsed('training.data=two_moons').setup?.experiment.model.input_dim, 2);
});

test('only what cannot act live starts anew', () => {
  const setup = makeSetup(FIRST_SETTINGS);
  /** @param {Partial<Settings>} change */
  const anew = (change) => startsAnew(setup, makeSetup({ ...FIRST_SETTINGS, ...change }));
  for (const change of [
    { learning_rate: 1, weight_decay: 0.1, clip_norm: 1, warm_up_steps: 5, epochs: 3, patience: 2, beta1: 0.5 },
    {
      penalties: [{ kind: /** @type {const} */ ('l1'), weight: 1 }],
      corruption: [],
      schedule: /** @type {const} */ ('step'),
    },
    { corruption: [{ kind: /** @type {const} */ ('gaussian'), std_dev: 1 }], level: /** @type {const} */ ('uniform') },
    {},
  ]) {
    assert.equal(anew(change), false, JSON.stringify(change));
  }
  for (const change of [
    { data: /** @type {const} */ ('full') },
    { classes: [1] },
    { seed: 2 },
    { batch_size: 64 },
    { exact: true },
    { optimizer: /** @type {const} */ ('sgd') },
    { loss: /** @type {const} */ ('mean_squared_error') },
    { latent_dim: 3 },
    { hidden_dims: [512, 2] },
  ]) {
    assert.equal(anew(change), true, JSON.stringify(change));
  }
});

test('presets have names of their own, and something to look for', () => {
  assert.equal(new Set(PRESETS.map(({ name }) => name)).size, PRESETS.length);
  assert.equal(PRESETS[0]?.name, 'denoising');
  for (const { name, watch, part } of PRESETS) {
    assert.match(name, /^[a-z0-9-]+$/);
    assert.ok(part && watch.length > 40 && watch.endsWith('.'), name);
  }
});

test('a preset is known again when the core has filled in what it leaves out', () => {
  for (const { name, setup } of PRESETS) {
    const { optimizer } = setup.experiment;
    if (optimizer.kind !== 'adam') continue;
    const filled = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, ...optimizer };
    assert.equal(presetOf({ ...setup, experiment: { ...setup.experiment, optimizer: filled } })?.name, name);
  }
  const own = makeSetup({ beta1: 0.5 });
  assert.equal(presetOf(own), undefined);
});

test('a link that only names points trains them by what fits points', () => {
  const { experiment } = parseSetup(new URLSearchParams('training.data=two_moons')).setup ?? assert.fail('none');
  assert.deepEqual([experiment.loss, experiment.model.output_activation], ['mean_squared_error', 'identity']);
  const said = parseSetup(new URLSearchParams('training.data=two_moons&training.loss=binary_cross_entropy')).setup;
  assert.equal(said?.experiment.loss, 'binary_cross_entropy');
});
