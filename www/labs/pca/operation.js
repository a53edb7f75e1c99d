/** What the worker computes for the lab of PCA. */

import { fetchBytes, remember } from '../../engine/assets.js';
import { fileUrl } from '../../engine/files.js';
import { inSlices } from '../../engine/turn.js';
import { t } from '../../strings/t.js';

/** @typedef {import('../protocol.js').PcaOperations} PcaOperations */
/** @typedef {import('autoencoder-wasm/directions').PrincipalAxes} PrincipalAxes */

const PIXELS = 784;
const CLASSES = 10;
const TITLE = t`The principal axes of the digits`;
/** So long the worker hears nothing while it decomposes. */
const SLICE_MS = 25;

/**
 * @param {import('../protocol.js').LabContext<'directions'>} context
 * @returns {import('../../engine/protocol.js').Handlers<PcaOperations>}
 */
export function pcaOperations({ module, network, pack, tenDigits }) {
  const shipped = remember(async () => {
    const [wasm, bytes] = await Promise.all([
      module(),
      fetchBytes(fileUrl('models/principal-axes.safetensors.gz'), TITLE),
    ]);
    return new wasm.PrincipalAxes(bytes);
  });
  /** Once all axes are computed. @type {PrincipalAxes | undefined} */
  let all;

  /** The shipped axes, as far as they reach: so a number is the same before and after all of them are there. @param {number} dims */
  async function axesFor(dims) {
    const first = await shipped();
    return all && dims > first.held ? all : first;
  }

  const ten = remember(async () => {
    const [wasm, grey] = await Promise.all([module(), tenDigits()]);
    const images = new wasm.LabelledImages(
      grey,
      Uint8Array.from({ length: CLASSES }, (_, label) => label),
      PIXELS,
    );
    return { grey, images, floats: wasm.toUnit(grey) };
  });

  return {
    principalAxes: async ({ count }) => {
      const axes = await shipped();
      return { variances: axes.variances, held: (all ?? axes).held, tiles: axes.first(count) };
    },
    allPrincipalAxes: async (_, { signal, progress }) => {
      const [wasm, { images }] = await Promise.all([module(), pack('train')]);
      if (all) return all.held;
      const search = new wasm.PrincipalAxesSearch(images);
      try {
        await inSlices(
          signal,
          () => search.step(images),
          () => progress(search.share),
          SLICE_MS,
        );
      } catch (error) {
        search.free();
        throw error;
      }
      all = search.finish();
      return all.held;
    },
    tenDigits: async () => (await ten()).grey.slice(),
    rebuiltByPca: async ({ dims }) => {
      const [axes, { images }, { floats }] = await Promise.all([axesFor(dims), pack('test'), ten()]);
      return {
        pixels: axes.rebuild(floats, dims),
        errors: axes.errors(images, dims),
      };
    },
    rebuiltByNetwork: async ({ network: name }) => {
      const model = network(name);
      const [wasm, axes, { images }, digits] = await Promise.all([
        module(),
        axesFor(model.latentDim),
        pack('test'),
        ten(),
      ]);
      return {
        pixels: wasm.decodeGrey(model, digits.images.encode(model)),
        errors: wasm.networkErrors(model, images),
        angle: (model.latentDim <= axes.held ? axes.largestAngle(model) : undefined) ?? null,
      };
    },
    decoderAxes: async ({ network: name, count }) => {
      const model = network(name);
      const [axes, { images }] = await Promise.all([axesFor(model.latentDim), pack('train')]);
      return model.latentDim <= axes.held ? axes.decoderAxes(model, images, count) : null;
    },
  };
}
