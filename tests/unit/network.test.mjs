import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellHtml, nameOf } from '../../www/training/elements/network/cells.js';
import {
  convolved,
  deepened,
  halves,
  inWords,
  nextPower,
  parameterCount,
  refusals,
  resized,
  shallower,
  stages,
} from '../../www/experiment/network-structure.js';
import { busiest, density, fits, layoutNetwork, SHOWN, strongest } from '../../www/draw/network-layout.js';

/** @typedef {import('../../www/engine/training/protocol.js').ModelConfig} ModelConfig */

/** @type {Record<string, ModelConfig>} */
const MODELS = {
  none: { input_dim: 784, latent_dim: 10 },
  one: { input_dim: 784, hidden_dims: [256], latent_dim: 32 },
  five: { input_dim: 784, hidden_dims: [2048, 512, 256, 128, 64], latent_dim: 1 },
  most: { input_dim: 784, channels: [16, 32], hidden_dims: [2048, 1, 256, 128, 64], latent_dim: 1024 },
  points: { input_dim: 2, hidden_dims: [64, 64], latent_dim: 1 },
  bars: { input_dim: 16, hidden_dims: [], latent_dim: 8 },
};
const BOXES = [
  { width: 328, height: 200 },
  { width: 900, height: 240 },
  { width: 1216, height: 288 },
];

/** @param {ModelConfig} model @returns {import('../../www/engine/training/protocol.js').NetworkView} */
function viewOf(model) {
  const layers = stages(model).map(({ units }) => {
    const shown = Uint32Array.from({ length: Math.min(SHOWN, units) }, (_, i) => units - 1 - i);
    return { units, shown, values: new Float32Array(shown.length) };
  });
  const links = layers.slice(1).map(({ shown }, i) => new Float32Array(shown.length * (layers[i]?.shown.length ?? 0)));
  return { input: null, output: null, layers, links };
}

test('columns stand inside the box, apart from each other, with room for links, live or not', () => {
  for (const [name, model] of Object.entries(MODELS))
    for (const box of BOXES)
      for (const view of [null, viewOf(model)]) {
        const side = name === 'points' ? 0 : Math.sqrt(model.input_dim);
        const { columns } = layoutNetwork(stages(model), box, side, view);
        let before = -1;
        for (const { kind, left, right, top, height, ys, radius } of columns) {
          const at = `${name} at ${box.width}: ${kind}`;
          assert.ok(left > before + 2, at);
          assert.ok(right <= box.width && top >= 0 && top + height <= box.height, at);
          assert.ok(
            ys.every((y) => y - radius >= top - 1e-9 && y + radius <= top + height + 1e-9),
            at,
          );
          assert.ok(
            radius === 0 || ys.every((y, i) => i === 0 || y - (ys[i - 1] ?? 0) > 2 * radius),
            `${at}: units overlap`,
          );
          before = right;
        }
      }
});

test('pictures are a whole number of screen pixels for each of their own, and their links start at the pixel rows', () => {
  const model = /** @type {ModelConfig} */ (MODELS['one']);
  const view = viewOf(model);
  view.layers[0]?.shown.set([0, 27, 28, 783]);
  for (const box of BOXES) {
    const input = layoutNetwork(stages(model), box, 28, view).columns[0];
    assert.ok(input && input.height % 28 === 0 && Number.isInteger(input.left), `${box.width}`);
    const row = input.height / 28;
    const rows = input.ys.slice(0, 4).map((y) => (y - input.top) / row - 0.5);
    assert.deepEqual(
      rows.map((value) => Math.round(value * 1e6) / 1e6),
      [0, 0, 1, 27],
    );
  }
});

test('left-out units are told by a gap, and only they', () => {
  const [input, code] = layoutNetwork(
    stages({ input_dim: 2, latent_dim: 13 }),
    { width: 400, height: 200 },
    0,
    null,
  ).columns;
  assert.equal(input?.gap, null);
  assert.equal(code?.ys.length, SHOWN);
  assert.ok(code && code.gap !== null && code.ys.every((y) => Math.abs(y - Number(code.gap)) > code.radius));
});

test('the strongest links are chosen, strongest last, with the sign of their weight', () => {
  const weights = Float32Array.from([0.1, -4, 0, 2, NaN, -0.5]);
  assert.deepEqual(strongest(weights, 3, 3), [
    { from: 2, to: 1, share: -0.125 },
    { from: 0, to: 1, share: 0.5 },
    { from: 1, to: 0, share: -1 },
  ]);
  assert.deepEqual(strongest(new Float32Array(4), 2, 9), []);
});

test('what flows is weight times value: a silent unit sends nothing', () => {
  const flowing = busiest(Float32Array.from([9, 1, 9, -2]), Float32Array.from([0, 1]), 8);
  assert.deepEqual(flowing, [
    { from: 1, to: 1, share: -1 },
    { from: 1, to: 0, share: 0.5 },
  ]);
});

test('narrow gaps show fewer and finer links', () => {
  const dense = density({ width: 328, height: 200, pitch: 15, columns: [] });
  assert.deepEqual(dense, { most: 30, width: 0.5 });
  assert.deepEqual(density({ width: 1200, height: 280, pitch: 300, columns: [] }), { most: 120, width: 1 });
});

test('live values of another structure are not drawn', () => {
  const one = /** @type {ModelConfig} */ (MODELS['one']);
  assert.ok(fits(stages(one), viewOf(one)));
  assert.ok(!fits(stages(one), viewOf(deepened(one))));
  assert.ok(!fits(stages(one), viewOf({ ...one, latent_dim: 31 })));
  const small = stages({ input_dim: 784, channels: [16, 32], latent_dim: 8 });
  const channels = [1, 16, 32, 8, 32, 16, 1];
  const layers = channels.map((units) => ({ units, shown: new Uint32Array(1), values: new Float32Array(1) }));
  const links = channels.slice(1).map(() => new Float32Array(1));
  assert.ok(fits(small, { input: null, output: null, layers, links }), 'between convolutions units are channels');
});

test('weights and biases are counted as the core counts them', () => {
  const dense = { input_dim: 784, hidden_dims: [512], latent_dim: 32 };
  const [wide, narrow] = [784 * 512, 512 * 32];
  const biases = 512 + 32 + 512 + 784;
  assert.equal(parameterCount(dense), 2 * (wide + narrow) + biases);
  assert.equal(parameterCount({ ...dense, tied_weights: true }), wide + narrow + biases);
  assert.equal(parameterCount({ ...dense, variational: true }), 2 * wide + 3 * narrow + biases + 32);
  const flat = 14 * 14 * 8;
  const convolution = { input_dim: 784, channels: [8], latent_dim: 4 };
  assert.equal(parameterCount(convolution), 2 * (8 * 9 + flat * 4) + 8 + 1 + 4 + flat);
});

test('the structure in words', () => {
  assert.equal(inWords(/** @type {ModelConfig} */ (MODELS['one'])), '784 → 256 → 32 → 256 → 784');
  assert.equal(
    inWords({ input_dim: 784, channels: [16], latent_dim: 8 }),
    '784 → 14 × 14 × 16 → 8 → 14 × 14 × 16 → 784',
  );
});

test('what the core refuses cannot be turned on, and can be turned off', () => {
  const plain = { input_dim: 784, latent_dim: 8 };
  assert.deepEqual(refusals(plain), {
    tied_weights: '',
    variational: '',
    latent_activation: '',
    convolutions: ['', '', ''],
  });
  assert.match(refusals({ ...plain, variational: true }).tied_weights, /not variational/);
  assert.match(refusals({ ...plain, variational: true }).latent_activation, /identity/);
  assert.match(refusals({ ...plain, tied_weights: true }).variational, /not tied/);
  assert.match(refusals({ ...plain, latent_activation: 'tanh' }).variational, /identity/);
  const both = refusals({ ...plain, tied_weights: true, variational: true, latent_activation: 'relu' });
  assert.deepEqual([both.tied_weights, both.variational, both.latent_activation], ['', '', '']);
  assert.deepEqual(refusals({ input_dim: 36, latent_dim: 8 }).convolutions.map(Boolean), [false, false, true]);
  assert.deepEqual(
    [0, 1, 2].map((count) => halves(2, count)),
    [true, false, false],
  );
});

test('edits change one thing and keep within the limits', () => {
  const model = /** @type {ModelConfig} */ (MODELS['one']);
  const hidden = /** @type {const} */ ({ field: 'hidden_dims', at: 0 });
  assert.deepEqual(resized(model, hidden, 5000).hidden_dims, [1024]);
  assert.deepEqual(resized(model, hidden, NaN).hidden_dims, [1]);
  assert.equal(resized(model, { field: 'latent_dim' }, 4096).latent_dim, 1024);
  assert.deepEqual(deepened(model).hidden_dims, [256, 128]);
  assert.deepEqual(shallower(deepened(model), 0).hidden_dims, [128]);
  assert.deepEqual(convolved({ ...model, channels: [5] }, 2).channels, [5, 32]);
  assert.deepEqual(convolved(model, 0).channels, []);
  assert.deepEqual(model, MODELS['one']);
  assert.deepEqual(
    [nextPower(300, 1), nextPower(256, 1), nextPower(300, -1), nextPower(256, -1), nextPower(1, -1)],
    [512, 512, 256, 128, 1],
  );
});

test('each width of the encoder has a labelled field, and the decoder follows', () => {
  const html = stages(/** @type {ModelConfig} */ (MODELS['most'])).map(cellHtml);
  assert.equal(html.filter((cell) => cell.includes('<input')).length, 8);
  assert.equal(html.join('').match(/name="remove"/g)?.length, 5);
  const name = (/** @type {number} */ at, noisy = true) => {
    const model = /** @type {ModelConfig} */ (MODELS['most']);
    return nameOf(
      /** @type {import('../../www/experiment/network-structure.js').Stage} */ (stages(model)[at]),
      model,
      noisy,
    );
  };
  assert.equal(name(1), '14 × 14 ×');
  assert.deepEqual([name(0), name(0, false)], ['Corrupted', 'Input'], 'words follow the noise');
});
