/** What the worker computes for the anomaly lab. */

/** @typedef {import('../protocol.js').AnomalyOperations} AnomalyOperations */

const PIXELS = 784;
/** Digits whose pixels are shuffled. */
const NOISE = 300;
const SEED = 1;

/**
 * @param {import('../protocol.js').LabContext<'errors'>} context
 * @returns {import('../../engine/protocol.js').Handlers<AnomalyOperations>}
 */
export function anomalyOperations({ module, network, pack }) {
  /** @type {Promise<import('../protocol.js').Pack> | undefined} */
  let noise;
  const shuffled = () =>
    (noise ??= Promise.all([module(), pack('test')]).then(([wasm, { images, labels }]) => {
      const pixels = wasm.shuffledPixels(images, NOISE, SEED);
      const own = labels.slice(0, NOISE);
      return { images: new wasm.LabelledImages(pixels, own, PIXELS), pixels, labels: own };
    }));
  const group = (/** @type {import('../protocol.js').AnomalyGroup} */ of) => (of === 'noise' ? shuffled() : pack(of));
  return {
    anomalyImages: async ({ group: of }) => {
      const { pixels, labels } = await group(of);
      return { pixels: pixels.slice(), labels: labels.slice() };
    },
    anomalyScores: async ({ network: name, group: of, score }) => {
      const [wasm, { images }] = await Promise.all([module(), group(of)]);
      return wasm.anomalyScores(network(name), images, score);
    },
    anomalyCurve: async ({ scores, anomalous }) => (await module()).roc(scores, anomalous),
    anomalyDecision: async ({ scores, anomalous, threshold, baseRate }) =>
      (await module()).decide(scores, anomalous, threshold, baseRate),
    thresholdAtRate: async ({ normal, rate }) => (await module()).thresholdAtFalsePositiveRate(normal, rate),
    rebuiltImage: async ({ network: name, pixels }) => {
      const wasm = await module();
      return wasm.rebuild(network(name), wasm.toUnit(pixels));
    },
    drawnDigit: async ({ ink, width, height }) => (await module()).normalizeInk(ink, width, height) ?? null,
    anomalyReport: async ({ network: name, normal }) => {
      const [wasm, known, test, fashion] = await Promise.all([module(), pack('train'), pack('test'), pack('fashion')]);
      return wasm.anomaly(network(name), known.images, test.images, fashion.images, Uint8Array.from(normal), SEED);
    },
    againstPca: async ({ axes, normal }) => {
      const [wasm, known, test] = await Promise.all([module(), pack('train'), pack('test')]);
      return wasm.againstPca(axes, known.images, test.images, Uint8Array.from(normal));
    },
  };
}
