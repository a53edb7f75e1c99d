/** What the worker computes for the contractive lab. */

/** @typedef {import('../protocol.js').ContractiveOperations} ContractiveOperations */

/**
 * @param {import('../protocol.js').LabContext<'directions'>} context
 * @returns {import('../../engine/protocol.js').Handlers<ContractiveOperations>}
 */
export function contractiveOperations({ module, network, pack, firstOf }) {
  return {
    firstTestDigit: async ({ label }) => {
      const [wasm, grey] = await Promise.all([module(), firstOf(label)]);
      return wasm.toUnit(grey);
    },
    spectrum: async ({ network: name, image, count }) => (await module()).encoderSpectrum(network(name), image, count),
    move: async ({ network: name, image, direction, length }) =>
      (await module()).moveAlong(network(name), image, direction, length),
    contraction: async ({ network: name, seed }) => {
      const [wasm, { images }] = await Promise.all([module(), pack('test')]);
      return wasm.contraction(network(name), images, seed);
    },
  };
}
