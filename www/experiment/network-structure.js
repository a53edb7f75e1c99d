import { t } from '../strings/t.js';
import { SETTINGS } from './settings.js';
import { USUAL_MODEL } from './setup.js';

/**
 * A model's config as the drawing of its network needs it: its columns, what they cost, what can be changed. Pure.
 *
 * @typedef {import('./types.js').ModelConfig} ModelConfig
 *
 * @typedef {{ field: 'channels' | 'hidden_dims', at: number } | { field: 'latent_dim' }} Place where in a config a width stands
 *
 * @typedef {object} Stage values between two layers, or at either end
 * @property {'input' | 'conv' | 'dense' | 'code' | 'output'} kind
 * @property {number} units
 * @property {string} size in words, such as `14 × 14 × 16`
 * @property {Place | null} place null for what follows from the rest: both ends and the decoder
 */

/** What a person can ask for here: beyond it a step takes so long that nobody watches. */
export const MOST = {
  hidden_dims: SETTINGS.hidden_dims.limits.high,
  latent_dim: SETTINGS.latent_dim.limits.high,
  channels: SETTINGS.channels.limits.high,
  layers: SETTINGS.hidden_dims.longest,
  convolutions: SETTINGS.channels.longest,
};

const USUAL_CHANNELS = [16, 32];
const KERNEL_TAPS = 9;

/** Whether each of so many convolutions can halve the side of the square image. @param {number} inputDim @param {number} count */
export function halves(inputDim, count) {
  const side = Math.round(Math.sqrt(inputDim));
  return count === 0 || (side * side === inputDim && side % 2 ** count === 0);
}

/** From the input to the output. @param {ModelConfig} model @returns {Stage[]} */
export function stages(model) {
  let side = Math.round(Math.sqrt(model.input_dim));
  const picture = side * side === model.input_dim && side > 1;
  const size = picture ? `${side} × ${side}` : String(model.input_dim);
  /** @type {Stage[]} */
  const encoder = (model.channels ?? []).map((channels, at) => {
    side /= 2;
    const shape = `${side} × ${side} × ${channels}`;
    return { kind: 'conv', units: side * side * channels, size: shape, place: { field: 'channels', at } };
  });
  (model.hidden_dims ?? []).forEach((units, at) =>
    encoder.push({ kind: 'dense', units, size: String(units), place: { field: 'hidden_dims', at } }),
  );
  const decoder = encoder.toReversed().map((stage) => ({ ...stage, place: null }));
  return [
    { kind: 'input', units: model.input_dim, size, place: null },
    ...encoder,
    { kind: 'code', units: model.latent_dim, size: String(model.latent_dim), place: { field: 'latent_dim' } },
    ...decoder,
    { kind: 'output', units: model.input_dim, size, place: null },
  ];
}

/** `784 → 256 → 32 → 256 → 784` @param {ModelConfig} model */
export function inWords(model) {
  const dims = stages(model).map(({ kind, units, size }) => (kind === 'conv' ? size : String(units)));
  return dims.join(' → ');
}

/** Weights and biases, all that is learned; as the core counts them. @param {ModelConfig} model */
export function parameterCount(model) {
  const sizes = stages(model);
  const code = sizes.findIndex(({ kind }) => kind === 'code');
  const channels = [1, ...(model.channels ?? [])];
  let count = 0;
  for (let i = 1; i <= code; i++) {
    const [before, after] = [sizes[i - 1].units, sizes[i].units];
    const convolution = sizes[i].kind === 'conv';
    const weight = convolution ? channels[i] * channels[i - 1] * KERNEL_TAPS : before * after;
    const outputs = i === code && model.variational ? 2 : 1;
    const biases = convolution ? channels[i] + channels[i - 1] : outputs * after + before;
    count += weight * (outputs + (model.tied_weights ? 0 : 1)) + biases;
  }
  return count;
}

/**
 * Why a switch cannot be turned on now; empty where it can. The core refuses the same, this only says so beforehand.
 * @param {ModelConfig} model
 */
export function refusals({ input_dim, latent_activation, tied_weights = false, variational = false }) {
  const identity = (latent_activation ?? USUAL_MODEL.latent_activation) === 'identity';
  const halving = (/** @type {number} */ count) =>
    halves(input_dim, count) ? '' : t`Convolutions need a square image whose side each of them can halve.`;
  return {
    tied_weights:
      variational && !tied_weights
        ? t`Tied weights need a code that is not variational: a variational encoder gives twice as many values as the decoder takes.`
        : '',
    variational: variational
      ? ''
      : tied_weights
        ? t`A variational code needs weights that are not tied: a variational encoder gives twice as many values as the decoder takes.`
        : identity
          ? ''
          : t`A variational code needs the identity as its activation: choose that first.`,
    latent_activation: variational && identity ? t`The activation of a variational code is the identity.` : '',
    convolutions: Array.from({ length: MOST.convolutions + 1 }, (_, count) => halving(count)),
  };
}

/** The width at a place. @param {ModelConfig} model @param {Place} place */
export function widthAt(model, place) {
  return place.field === 'latent_dim' ? model.latent_dim : (model[place.field]?.[place.at] ?? 0);
}

/** With another width, held within the limits. @param {ModelConfig} model @param {Place} place @param {number} width @returns {ModelConfig} */
export function resized(model, place, width) {
  const held = Math.min(MOST[place.field], Math.max(1, Math.round(width) || 1));
  if (place.field === 'latent_dim') return { ...model, latent_dim: held };
  return { ...model, [place.field]: (model[place.field] ?? []).with(place.at, held) };
}

/** The next power of two above or below. @param {number} width @param {1 | -1} way */
export function nextPower(width, way) {
  return way > 0 ? 2 ** (Math.floor(Math.log2(width)) + 1) : 2 ** Math.max(0, Math.ceil(Math.log2(width)) - 1);
}

/** Width of a layer put before the code: half way between its neighbours, on a scale of powers of two. @param {ModelConfig} model */
export function widthOfNew(model) {
  const before = stages(model).findLast(({ place }) => place && place.field !== 'latent_dim')?.units ?? model.input_dim;
  const middle = Math.round(Math.log2(Math.sqrt(before * model.latent_dim)));
  return Math.min(MOST.hidden_dims, 2 ** Math.max(2, middle));
}

/** With one more dense layer before the code. @param {ModelConfig} model @returns {ModelConfig} */
export function deepened(model) {
  return { ...model, hidden_dims: [...(model.hidden_dims ?? []), widthOfNew(model)] };
}

/** Without one dense layer. @param {ModelConfig} model @param {number} at @returns {ModelConfig} */
export function shallower(model, at) {
  return { ...model, hidden_dims: (model.hidden_dims ?? []).toSpliced(at, 1) };
}

/** With so many convolutions; those that stay keep their channels. @param {ModelConfig} model @param {number} count @returns {ModelConfig} */
export function convolved(model, count) {
  return { ...model, channels: Array.from({ length: count }, (_, i) => model.channels?.[i] ?? USUAL_CHANNELS[i]) };
}
