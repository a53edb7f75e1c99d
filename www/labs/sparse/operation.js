/** What the worker computes for the sparse lab. */

/** @typedef {import('../protocol.js').SparseOperations} SparseOperations */

const PIXELS = 784;

/**
 * @param {import('../protocol.js').LabContext<'encoders'>} context
 * @returns {import('../../engine/protocol.js').Handlers<SparseOperations>}
 */
export function sparseOperations({ module, network, pack, firstOf }) {
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
      const [wasm, codes, { pixels, labels }] = await Promise.all([module(), codesOf(model), pack('test')]);
      const use = wasm.atomUse(codes, Math.round(codes.length / labels.length), unit, count);
      const found = new Uint8Array(use.indexes.length * PIXELS);
      use.indexes.forEach((index, i) => found.set(pixels.subarray(index * PIXELS, (index + 1) * PIXELS), i * PIXELS));
      return { ...use, labels: Uint8Array.from(use.indexes, (index) => labels[index] ?? 0), pixels: found };
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
