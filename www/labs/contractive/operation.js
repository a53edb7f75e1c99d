/** What the worker computes for the contractive lab. */

/** @typedef {import('../protocol.js').ContractiveOperations} ContractiveOperations */

const PIXELS = 784;

/**
 * @param {import('../protocol.js').LabContext<'encoders'>} context
 * @returns {import('../../engine/protocol.js').Handlers<ContractiveOperations>}
 */
export function contractiveOperations({ module, network, pack }) {
  return {
    firstTestDigit: async ({ label }) => {
      const [wasm, { pixels, labels }] = await Promise.all([module(), pack('test')]);
      const at = labels.indexOf(label);
      if (at < 0) throw new Error(`digit=${label} is none of the test digits; expected a whole number from 0 to 9.`);
      return wasm.toUnit(pixels.slice(at * PIXELS, (at + 1) * PIXELS));
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
