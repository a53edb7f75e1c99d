/** Trains for real, on real digits, and times each step. */

import { fetchBytes, chooseKernel, loadWasm } from '../engine/load.js';

/** @typedef {import('./protocol.js').Job} Job */

const DATA = new URL('../data/', import.meta.url);

self.addEventListener('message', async (/** @type {MessageEvent<Job>} */ event) => {
  try {
    self.postMessage({ value: await benchmark(event.data) });
  } catch (error) {
    self.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});

/** @param {Job} job */
async function benchmark({ layers, batch, kernel: wanted, budgetMs }) {
  const kernel = chooseKernel(wanted === 'auto' ? null : wanted);
  const wasm = await loadWasm(kernel);
  const digits = new wasm.Digits(
    await fetchBytes(new URL('train-images-0.idx3-ubyte.gz', DATA), 'The digits'),
    await fetchBytes(new URL('train-labels-0.idx1-ubyte.gz', DATA), 'The labels'),
  );
  const trainer = new wasm.Trainer(experiment(layers, batch));
  const batches = Array.from({ length: Math.max(1, Math.min(8, Math.floor(digits.length / batch))) }, (_, b) => {
    const images = new Float32Array(batch * 784);
    for (let i = 0; i < batch; i++) images.set(wasm.toUnit(digits.image(b * batch + i)), i * 784);
    return images;
  });
  const clockGhz = clock(wasm);
  /** @type {number[]} */
  const losses = [];
  const steps = time(budgetMs * 0.7, (i) => losses.push(trainer.step(/** @type {Float32Array} */ (batches[i % batches.length]))));
  const forward = time(budgetMs * 0.3, (i) => trainer.loss(/** @type {Float32Array} */ (batches[i % batches.length])));
  const lanes = { scalar: 1, simd128: 4, relaxed: 4 }[kernel];
  return {
    kernel,
    train: { first_ms: steps[0], ...summary(steps) },
    forward: summary(forward),
    loss_first: losses[0],
    loss_last: losses.at(-1),
    clock_ghz: clockGhz,
    // Two ports, each a product and a sum a cycle when fused, one of the two otherwise.
    peak_gflops: clockGhz * lanes * (kernel === 'relaxed' ? 4 : 2),
  };
}

/** A mirrored autoencoder of the given widths. @param {number[]} layers @param {number} batch */
function experiment(layers, batch) {
  const middle = (layers.length - 1) / 2;
  return {
    seed: 1,
    model: {
      input_dim: layers[0],
      hidden_dims: layers.slice(1, middle),
      latent_dim: layers[middle],
      hidden_activation: 'relu',
      latent_activation: 'identity',
      output_activation: 'sigmoid',
    },
    loss: 'mean_squared_error',
    optimizer: { kind: 'adam', learning_rate: 0.001 },
    batch_size: batch,
    epochs: 1,
  };
}

/** Milliseconds of each call, until the budget is spent. @param {number} budget @param {(i: number) => void} act */
function time(budget, act) {
  const times = [];
  const end = performance.now() + budget;
  for (let i = 0; i < 5 || performance.now() < end; i++) {
    const start = performance.now();
    act(i);
    times.push(performance.now() - start);
  }
  return times;
}

/** @param {number[]} times */
function summary(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return { min_ms: sorted[0], median_ms: sorted[Math.floor(sorted.length / 2)], runs: times.length };
}

/** Ticks of the clock in a billionth of a second, by the fastest of several tries. @param {typeof import('autoencoder-wasm')} wasm */
function clock(wasm) {
  const links = 2_000_000;
  const times = time(200, () => wasm.clockChain(links));
  return (links * wasm.cyclesPerLink()) / (Math.min(...times) * 1e6);
}
