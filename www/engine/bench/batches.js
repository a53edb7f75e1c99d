/** Real digits in batches. */

import { t } from '../../strings/t.js';
import { fetchBytes } from '../assets.js';
import { fileUrl } from '../files.js';

const PIXELS = 784;
/** So many batches take turns, so that the network does not learn one by heart. */
const TURNS = 8;

/**
 * Takes the first digits of the first file, so that every machine trains on the same ones.
 *
 * @param {typeof import('autoencoder-wasm/training')} wasm @param {number} batch images in each
 * @returns {Promise<() => Float32Array>} gives the batch whose turn it is
 */
export async function batchesInTurn(wasm, batch) {
  const digits = new wasm.Digits(
    await fetchBytes(fileUrl('data/train-images-0.idx3-ubyte.gz'), t`The digits`),
    await fetchBytes(fileUrl('data/train-labels-0.idx1-ubyte.gz'), t`The labels`),
  );
  const turns = Math.max(1, Math.min(TURNS, Math.floor(digits.length / batch)));
  const batches = Array.from({ length: turns }, (_, turn) => {
    const images = new Float32Array(batch * PIXELS);
    for (let i = 0; i < batch; i++) images.set(wasm.toUnit(digits.image(turn * batch + i)), i * PIXELS);
    return images;
  });
  digits.free();
  let turn = 0;
  return () => /** @type {Float32Array} */ (batches[turn++ % turns]);
}
