/** What the worker computes for the plane of rate and distortion. */

import { measureCodecs, throughFiles, WRITTEN } from './codecs.js';

/** @typedef {import('../protocol.js').RateDistortionOperations} RateDistortionOperations */

const PIXELS = 784;
const SEED = 1;

/**
 * @param {import('../protocol.js').LabContext<'errors'>} context
 * @returns {import('../../engine/protocol.js').Handlers<RateDistortionOperations>}
 */
export function rateDistortionOperations({ module, network, pack, tenDigits }) {
  /** @type {Promise<import('autoencoder-wasm/errors').Pca> | undefined} */
  let axes;

  /** Takes seconds, so only who asks for pictures of principal axes waits for it. */
  function principalAxes() {
    axes ??= Promise.all([module(), pack('train')]).then(
      ([wasm, { pixels }]) => new wasm.Pca(wasm.toUnit(pixels), PIXELS),
    );
    axes.catch(() => (axes = undefined));
    return axes;
  }

  return {
    rateDistortion: async ({ network: name }) => {
      const [wasm, { images }] = await Promise.all([module(), pack('test')]);
      return wasm.rateDistortion(network(name), images, SEED);
    },
    firstDigits: tenDigits,
    roundedDigits: async ({ network: name, step }) => {
      const [wasm, digits] = await Promise.all([module(), tenDigits()]);
      return wasm.greyOfRoundedCodes(network(name), wasm.toUnit(digits), step);
    },
    drawnDigits: async ({ network: name }) => {
      const [wasm, digits] = await Promise.all([module(), tenDigits()]);
      return wasm.greyOfDrawnCodes(network(name), wasm.toUnit(digits), SEED);
    },
    axesDigits: async ({ axes: count, step }) => {
      const [wasm, digits, pca] = await Promise.all([module(), tenDigits(), principalAxes()]);
      return wasm.greyOfRoundedAxes(pca, wasm.toUnit(digits), count, step);
    },
    filedDigits: async ({ kind, quality, together }) => throughFiles(await tenDigits(), kind, quality, together),
    files: async ({ together }) => {
      const { pixels } = await pack('test');
      const found = [];
      for await (const each of measureCodecs(pixels.subarray(0, WRITTEN * PIXELS), together)) found.push(each);
      return found;
    },
  };
}
