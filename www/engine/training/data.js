/** What a network is trained on, and what it is judged by. */

import { inputDim, toyKind } from '../../experiment/kinds/data-kinds.js';
import { formatNumber, t } from '../../strings/t.js';
import { DigitPacks } from '../digit-packs.js';

/** @typedef {import('../../experiment/types.js').Setup} Setup */
/** @typedef {{ what: string, share: number }} Fetching how much of the data is here, from 0 to 1 */
/** @typedef {typeof import('autoencoder-wasm/training')} Wasm */
/** @typedef {import('autoencoder-wasm/training').TrainingData} TrainingData */
/** @typedef {{ training: TrainingData, validation: TrainingData }} Data */

/** Points and small images are drawn from a seed of their own: another seed of the network sees the same ones. */
const TOY_SEEDS = { training: 1, validation: 2 };
/** Of a person's own images so many are kept to judge by, once there are enough. */
const OWN_HELD_OUT = 0.1;
const OWN_ENOUGH = 50;

const packs = new DigitPacks();

/**
 * @param {Wasm} wasm @param {Setup} setup @param {Uint8Array[]} own 28 × 28 grey levels each
 * @param {(fetching: Fetching) => void} tell
 * @returns {Promise<Data>} rejects with a sentence
 */
export async function loadData(wasm, setup, own, tell) {
  if (setup.data === 'own') return ownData(wasm, own);
  const toy = setup.toy ? { toy: setup.toy.kind, count: setup.toy.count } : toyKind(setup.data);
  if (toy) {
    const { training, validation } = TOY_SEEDS;
    return {
      training: wasm.TrainingData.toy(toy.toy, toy.count, training),
      validation: wasm.TrainingData.toy(toy.toy, toy.count, validation),
    };
  }
  const classes = setup.classes;
  const [training, validation] = [
    await digits(wasm, setup.data === 'full' ? 'full' : 'train', classes, tell),
    await digits(wasm, 'test', classes, tell),
  ];
  return { training, validation };
}

/** What tells one set of data from another. @param {Setup} setup */
export function dataKey(setup) {
  const toy = setup.toy ? JSON.stringify(setup.toy) : '';
  return `${setup.data} ${setup.classes.join('')} ${toy}`;
}

/** @param {Wasm} wasm @param {string} name @param {number[]} classes @param {(fetching: Fetching) => void} tell */
async function digits(wasm, name, classes, tell) {
  if (name === 'full' && !(await packs.entry(name))) {
    throw new Error(t`The 60,000 digits are not part of this copy of the site; train on the pack of 12,000 instead.`);
  }
  const { pixels, labels } = await packs.fetch(wasm, name, (done, total, { title }) =>
    tell({
      what: t`${title}: ${formatNumber(done)} of ${formatNumber(total)}`,
      share: done / total,
    }),
  );
  const width = inputDim('digits');
  let kept = 0;
  for (let i = 0; i < labels.length; i++) {
    if (!classes.includes(labels[i] ?? -1)) continue;
    pixels.copyWithin(kept * width, i * width, (i + 1) * width);
    labels[kept++] = labels[i] ?? 0;
  }
  return new wasm.TrainingData(pixels.subarray(0, kept * width), labels.subarray(0, kept), width);
}

/** @param {Wasm} wasm @param {Uint8Array[]} images */
function ownData(wasm, images) {
  if (images.length === 0)
    throw new Error(t`There are no images of your own yet: open some, or drop them on the panel.`);
  const held = images.length < OWN_ENOUGH ? 0 : Math.round(images.length * OWN_HELD_OUT);
  const training = held > 0 ? images.slice(0, -held) : images;
  const pack = (/** @type {Uint8Array[]} */ list) => {
    const width = inputDim('own');
    const pixels = new Uint8Array(list.length * width);
    list.forEach((image, i) => pixels.set(image, i * width));
    return new wasm.TrainingData(pixels, new Uint8Array(list.length), width);
  };
  return {
    training: pack(training),
    validation: pack(held > 0 ? images.slice(-held) : images),
  };
}
