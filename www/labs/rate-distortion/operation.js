/** What the worker computes for the plane of rate and distortion. */

import { measureCodecs, throughFiles, WRITTEN } from './codecs.js';

/** @typedef {import('../protocol.js').RateDistortionOperations} RateDistortionOperations */

const PIXELS = 784;
/** Principal axes are those of the first so many training digits … all of them. */
const SEED = 1;

/**
 * @param {import('../protocol.js').LabContext<'errors'>} context
 * @returns {import('../../engine/protocol.js').Handlers<RateDistortionOperations>}
 */
export function rateDistortionOperations({ module, network, pack }) {
  /** @type {Promise<import('autoencoder-wasm/errors').Pca> | undefined} */
  let axes;

  /** Grey levels of the first test digit of each class. */
  async function firstDigits() {
    const { pixels, labels } = await pack('test');
    const ten = new Uint8Array(10 * PIXELS);
    for (let digit = 0; digit < 10; digit++) {
      const at = Math.max(0, labels.indexOf(digit));
      ten.set(pixels.subarray(at * PIXELS, (at + 1) * PIXELS), digit * PIXELS);
    }
    return ten;
  }

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
    firstDigits,
    roundedDigits: async ({ network: name, step }) => {
      const [wasm, digits] = await Promise.all([module(), firstDigits()]);
      return wasm.greyOfRoundedCodes(network(name), wasm.toUnit(digits), step);
    },
    drawnDigits: async ({ network: name }) => {
      const [wasm, digits] = await Promise.all([module(), firstDigits()]);
      return wasm.greyOfDrawnCodes(network(name), wasm.toUnit(digits), SEED);
    },
    axesDigits: async ({ axes: count, step }) => {
      const [wasm, digits, pca] = await Promise.all([module(), firstDigits(), principalAxes()]);
      return wasm.greyOfRoundedAxes(pca, wasm.toUnit(digits), count, step);
    },
    filedDigits: async ({ kind, quality, together }) => throughFiles(await firstDigits(), kind, quality, together),
    files: async ({ together }) => {
      const { pixels } = await pack('test');
      const found = [];
      for await (const each of measureCodecs(pixels.subarray(0, WRITTEN * PIXELS), together)) found.push(each);
      return found;
    },
  };
}
