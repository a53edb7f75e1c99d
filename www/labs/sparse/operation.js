/** What the worker computes for the sparse lab. */

/** @typedef {import('../protocol.js').SparseOperations} SparseOperations */

/**
 * @param {import('../protocol.js').LabContext<'encoders'>} context
 * @returns {import('../../engine/protocol.js').Handlers<SparseOperations>}
 */
export function sparseOperations({ module, network, pack, firstOf, digitsAt }) {
  /** The codes of the test digits by each network: one that has learned is another. @type {WeakMap<object, Float32Array>} */
  const known = new WeakMap();

  /** @param {import('autoencoder-wasm/encoders').Model} model */
  async function codesOf(model) {
    const { images } = await pack('test');
    const codes = known.get(model) ?? images.encode(model);
    known.set(model, codes);
    return codes;
  }

  return {
    atoms: async ({ network: name, count }) => {
      const [wasm, { images }] = await Promise.all([module(), pack('test')]);
      return wasm.atoms(network(name), images, count);
    },
    atomDigits: async ({ network: name, unit, count }) => {
      const model = network(name);
      const [wasm, codes] = await Promise.all([module(), codesOf(model)]);
      const use = wasm.atomUse(codes, model.latentDim, unit, count);
      return { ...use, ...(await digitsAt('test', use.indexes)) };
    },
    switchOff: async ({ network: name, unit, digit }) => {
      const [wasm, original] = await Promise.all([module(), firstOf(digit)]);
      return { ...wasm.switchOff(network(name), wasm.toUnit(original), unit), original };
    },
    partialSums: async ({ network: name, digit }) => {
      const [wasm, pixels] = await Promise.all([module(), firstOf(digit)]);
      return wasm.partialSums(network(name), wasm.toUnit(pixels));
    },
    sparseReport: async ({ network: name }) => {
      const [wasm, { images }] = await Promise.all([module(), pack('test')]);
      return wasm.sparseCode(network(name), images);
    },
  };
}
