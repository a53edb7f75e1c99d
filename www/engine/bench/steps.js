/** Trains for real, on real digits, and times each step. */

import { batchesInTurn } from './batches.js';
import { load } from './machine.js';
import { time } from './timer.js';

/**
 * @param {string | null} forced a wasm variant @param {import('./protocol.js').Job} job
 * @returns {Promise<import('./protocol.js').Result>}
 */
export async function timeSteps(forced, { layers, channels = [], batch, budgetMs }) {
  const { wasm, start, machine } = await load(forced);
  const trainer = new wasm.Trainer(experiment(layers, channels, batch));
  const next = await batchesInTurn(wasm, batch);
  /** @type {number[]} */
  const losses = [];
  const train = time(budgetMs * 0.7, (times) => {
    for (let i = 0; i < times; i++) losses.push(trainer.step(next()));
  });
  const { min_ms, median_ms, runs } = time(budgetMs * 0.3, (times) => {
    for (let i = 0; i < times; i++) trainer.loss(next());
  });
  return {
    ...machine,
    train,
    forward: { min_ms, median_ms, runs },
    loss_first: losses[0] ?? NaN,
    loss_last: losses.at(-1) ?? NaN,
    start: start(),
  };
}

/** A mirrored autoencoder of the given widths. @param {number[]} layers @param {number[]} channels @param {number} batch */
function experiment(layers, channels, batch) {
  const middle = (layers.length - 1) / 2;
  return {
    seed: 1,
    model: {
      input_dim: layers[0],
      channels,
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
