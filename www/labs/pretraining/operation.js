/** What the worker computes for the pretraining lab. */

import { fetchJson } from '../../engine/assets.js';
import { fileUrl } from '../../engine/files.js';
import { t } from '../../strings/t.js';

/**
 * @param {import('../protocol.js').LabContext<'encoders'>} context
 * @returns {import('../../engine/protocol.js').Handlers<import('../protocol.js').PretrainingOperations>}
 */
export function pretrainingLabOperations({ module, network, pack }) {
  return {
    layerAtoms: async ({ network: name, layer, count }) => {
      const [wasm, { images }] = await Promise.all([module(), pack('test')]);
      return wasm.layerAtoms(network(name), layer, images, count);
    },
    experiment: async ({ network: name }) => network(name).experiment,
    shippedTrials: async ({ name }) => fetchJson(fileUrl(`models/${name}.json`), t`The list of trials`),
  };
}
