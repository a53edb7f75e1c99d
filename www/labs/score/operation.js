/** What the worker computes for the score lab. */

import { flatMixture } from './densities.js';

/** @typedef {import('../protocol.js').ScoreOperations} ScoreOperations */
/** @typedef {import('./densities.js').Toy} Toy */
/** @typedef {import('../../engine/module.js').LabModules['encoders']} ScoreModule */

/**
 * @param {import('../protocol.js').LabContext<'encoders'>} context
 * @returns {import('../../engine/protocol.js').Handlers<ScoreOperations>}
 */
export function scoreOperations({ module, network, pack }) {
  /**
   * Asks about a density, which is there for as long as that takes.
   * @template R @param {Toy} toy @param {(wasm: ScoreModule, density: import('autoencoder-wasm/encoders').Density) => R} ask
   */
  async function ofDensity(toy, ask) {
    const wasm = await module();
    const density = densityOf(wasm, toy);
    try {
      return ask(wasm, density);
    } finally {
      density.free();
    }
  }
  return {
    learnedNoise: async ({ network: name }) => (await module()).learnedNoise(network(name)),
    scoreField: ({ network: name, toy, noise, reach, count, seed }) =>
      ofDensity(toy, (wasm, density) =>
        name
          ? wasm.learnedField(network(name), density, noise, reach, count, seed)
          : wasm.exactField(density, noise, reach, count, seed),
      ),
    fieldReport: ({ network: name, toy, seed }) =>
      ofDensity(toy, (wasm, density) => wasm.fieldReport(network(name), density, seed)),
    walkAlong: ({ network: name, toy, share, seed }) =>
      ofDensity(toy, (wasm, density) => wasm.walkAlong(network(name), density, share, seed)),
    denoisedStrip: async ({ network: name, seed }) => (await module()).denoisedStrip(network(name), seed),
    repeatedDenoising: async ({ network: name, seed }) => {
      const [wasm, { images }] = await Promise.all([module(), pack('test')]);
      return wasm.repeatedDenoising(network(name), images, seed);
    },
  };
}

/** @param {ScoreModule} wasm @param {Toy} toy */
function densityOf({ Density }, toy) {
  const {
    noise = 0,
    arms = 1,
    turns = 1,
    radius = 1,
  } = /** @type {Record<string, number>} */ (/** @type {unknown} */ (toy));
  if (toy.kind === 'two_moons') return Density.twoMoons(noise);
  if (toy.kind === 'spiral') return Density.spiral(arms, turns, noise);
  if (toy.kind === 'circle') return Density.circle(radius, noise);
  return new Density(flatMixture(/** @type {import('./densities.js').Mixture} */ (toy)));
}
