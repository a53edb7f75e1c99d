/** What is said of one unit of a network. Pure. */

import { formatNumber, t } from '../../../strings/t.js';
import { threeDigits } from '../../../draw/numbers.js';

/**
 * @typedef {import('../../../engine/training/protocol.js').UnitPicture} UnitPicture
 * @typedef {import('../../../experiment/network-structure.js').Stage} Stage
 */

/**
 * Names a unit by its layer, its number and how many there are.
 * @param {Stage[]} stages @param {import('../../../engine/training/protocol.js').UnitPlace} place @param {number} count in its layer
 */
export function unitName(stages, { layer, unit }, count) {
  const code = stages.findIndex(({ kind }) => kind === 'code');
  const [number, all] = [formatNumber(unit + 1), formatNumber(count)];
  const stage = stages[layer];
  if (layer === code) return t`Code: number ${number} of ${all}`;
  if (stage?.kind === 'output') return t`Output: number ${number} of ${all}`;
  if (layer > code) {
    const at = layer - code;
    return stage?.kind === 'conv'
      ? t`Decoder, layer ${at}: channel ${number} of ${all}`
      : t`Decoder, layer ${at}: unit ${number} of ${all}`;
  }
  const at = (stage?.place && 'at' in stage.place ? stage.place.at : 0) + 1;
  return stage?.kind === 'conv'
    ? t`Convolution ${at}: channel ${number} of ${all}`
    : t`Hidden layer ${at}: unit ${number} of ${all}`;
}

/** What its picture of weights is. @param {'incoming' | 'outgoing'} which @param {boolean} kernel whether of a convolution */
export function weightsWords(which, kernel) {
  if (kernel) return which === 'incoming' ? t`Its kernel` : t`The kernel it draws with`;
  return which === 'incoming'
    ? t`What it looks for: its weight to each pixel`
    : t`What it draws: its weight to each pixel`;
}

/** The weights that no picture shows, as a sentence; empty where there are none. @param {UnitPicture} portrait @param {number} side of pictures; 0 for points */
export function inputWords({ incoming, outgoing, inputs, weights }, side) {
  /** @type {string[]} */
  const said = [];
  const [x = NaN, y = NaN] = side ? [] : (incoming ?? []);
  if (!side && incoming) said.push(t`Its weights: ${threeDigits(x)} to x and ${threeDigits(y)} to y.`);
  const [right = NaN, up = NaN] = side ? [] : (outgoing ?? []);
  if (!side && outgoing)
    said.push(t`It moves x by ${threeDigits(right)} and y by ${threeDigits(up)} for each 1 of its value.`);
  if (inputs.length > 0) {
    const list = Array.from(inputs, (unit, i) => `${formatNumber(unit + 1)} (${threeDigits(weights[i] ?? NaN)})`);
    said.push(t`Its largest weights, by unit of the layer before: ${list.join(', ')}.`);
  }
  return said.join(' ');
}

/** @param {UnitPicture} portrait @param {number} side */
export function likesWords({ likes, of }, side) {
  const all = formatNumber(of);
  if (likes.length === 0)
    return side ? t`Its value is the same for ${all} test pictures.` : t`Its value is the same for ${all} test points.`;
  if (side) return t`Of ${all} test pictures it likes these best; below, its value:`;
  const list = likes.map(
    ({ sample, value }) =>
      `(${threeDigits(sample[0] ?? NaN)}, ${threeDigits(sample[1] ?? NaN)}): ${threeDigits(value)}`,
  );
  return t`Of ${all} test points it likes these best: ${list.join('; ')}.`;
}
