/** What the worker computes for drawing from the code. */

/**
 * @param {import('../protocol.js').LabContext<'codes'>} context
 * @returns {import('../../engine/protocol.js').Handlers<import('../protocol.js').VaeOperations>}
 */
export function vaeOperations({ module, network, pack }) {
  return {
    drawn: async ({ network: name, count, seed, own }) => {
      const [wasm, { images }] = await Promise.all([module(), pack('test')]);
      return wasm.decodeGrey(network(name), wasm.drawnCodes(network(name), images, count, seed, own));
    },
    posteriors: async ({ network: name, count }) => {
      const [wasm, { images, labels }] = await Promise.all([module(), pack('test')]);
      return { ...wasm.posteriors(network(name), images, count), labels: labels.slice(0, count) };
    },
    vaeReport: async ({ network: name, seed }) => {
      const [wasm, { images }] = await Promise.all([module(), pack('test')]);
      return wasm.variational(network(name), images, seed);
    },
  };
}
