/** What the worker computes for the code space. */

/** @typedef {import('../protocol.js').Codes} Codes */
/** @typedef {import('../protocol.js').CodeSpaceOperations} CodeSpaceOperations */

/**
 * @param {import('../protocol.js').LabContext<'codes'>} context
 * @returns {import('../../engine/protocol.js').Handlers<CodeSpaceOperations>}
 */
export function codeSpaceOperations({ module, network, pack, digitsAt }) {
  /** The codes of a set by each network: one that has learned is another. @type {WeakMap<object, Map<string, Promise<Codes>>>} */
  const known = new WeakMap();

  /** @param {string} name @param {'train' | 'test'} set */
  function codesOf(name, set) {
    const model = network(name);
    const sets = known.get(model) ?? new Map();
    known.set(model, sets);
    if (!sets.has(set)) sets.set(set, encode(model, set));
    return /** @type {Promise<Codes>} */ (sets.get(set));
  }

  /** @param {import('autoencoder-wasm/codes').Model} model @param {'train' | 'test'} set */
  async function encode(model, set) {
    const { images, labels } = await pack(set);
    return { codes: images.encode(model), labels, units: model.latentDim };
  }

  return {
    codes: ({ network: name, set }) => codesOf(name, set),
    axes: async ({ codes, units, count }) => {
      const { Pca } = await module();
      const found = new Pca(codes, units);
      const result = {
        mean: found.mean,
        axes: found.axes(Math.min(count, units)),
        explained: found.explainedVariance(Math.min(count, units)),
      };
      found.free();
      return result;
    },
    decodeCodes: async ({ network: name, codes }) => (await module()).decodeGrey(network(name), codes),
    encodePixels: async ({ network: name, pixels }) => {
      const wasm = await module();
      return network(name).encode(wasm.toUnit(pixels));
    },
    readInk: async ({ ink, width, height }) => (await module()).normalizeInk(ink, width, height) ?? null,
    wayBetween: async ({ from, to, count, spherical }) => (await module()).wayBetween(from, to, count, spherical),
    clusteringSteps: async ({ network: name, seed }) => {
      const [wasm, { images }] = await Promise.all([module(), pack('test')]);
      return wasm.clusteringSteps(network(name), images, seed);
    },
    nearestDigits: async ({ network: name, code, count }) => {
      const [wasm, { codes }] = await Promise.all([module(), codesOf(name, 'train')]);
      const near = wasm.nearestCodes(codes, code, count);
      return { ...near, ...(await digitsAt('train', near.indexes)) };
    },
    codeSpaceReport: async ({ network: name, seed }) => {
      const [wasm, train, test] = await Promise.all([module(), pack('train'), pack('test')]);
      return wasm.codeSpace(network(name), train.images, test.images, seed);
    },
  };
}
