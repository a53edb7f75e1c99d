/** What is measured, and what the figures mean. Pure: the page, its worker and `tests/measure` share it. */

import { t } from '../../strings/t.js';

/** @typedef {import('./protocol.js').Kind} Kind */
/** @typedef {{ half: number[], channels?: number[] }} Network the widths of an encoder, and the channels of its convolutions before them */

/** Mirrored by their decoders; `crates/autoencoder/benches` measures the same. @type {Network[]} */
export const NETWORKS = [
  { half: [784, 128, 32] },
  { half: [784, 512, 256, 128, 32] },
  { half: [784, 1000, 500, 250, 30] },
  { half: [784, 32], channels: [16, 32] },
];
export const BATCHES = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];
/** Start-up and single kernels are told of this one. */
export const YARDSTICK = { half: [784, 512, 256, 128, 32], batch: 128 };

/** The products of a layer. @type {{ kind: Kind, title: string, about: string }[]} */
export const PRODUCTS = [
  { kind: 'forward', title: t`Forward`, about: 'y = x wᵀ + b' },
  { kind: 'input_gradient', title: t`Input gradient`, about: 'dx = dy w' },
  { kind: 'weight_gradient', title: t`Weight gradient`, about: 'dw = dyᵀ x' },
  { kind: 'weight_gradient_adam', title: t`Weight gradient and Adam`, about: t`as a step does them, in one pass` },
  { kind: 'forward_one', title: t`Forward, one image`, about: t`y = w x + b, each weight read once` },
];
/** What is done to each value. @type {{ kind: Kind, title: string }[]} */
export const FUNCTIONS = [
  { kind: 'sigmoid', title: 'Sigmoid' },
  { kind: 'tanh', title: 'Tanh' },
  { kind: 'silu', title: 'SiLU' },
  { kind: 'binary_cross_entropy', title: t`Cross-entropy` },
  { kind: 'normal', title: t`Gaussian noise` },
  { kind: 'transpose', title: t`Transpose` },
];
const PIXELS = 784;

/** An encoder's layers in words. @param {Network} network */
export function title({ half: [input, ...widths], channels = [] }) {
  return [input, ...channels.map((count) => `conv ${count}`), ...widths].join(' – ');
}

/** All widths from those of the encoder. @param {number[]} half */
export function mirrored(half) {
  return [...half, ...half.slice(0, -1).reverse()];
}

/** Inputs and outputs of each layer. @param {number[]} layers @returns {[number, number][]} */
export function layerShapes(layers) {
  return layers.slice(1).map((width, i) => [layers[i] ?? 0, width]);
}

/** Each kernel at each of its shapes: products at all layers of the yardstick, functions on whole images. @param {number} batch */
export function kernelShapes(batch) {
  const layers = layerShapes(mirrored(YARDSTICK.half));
  return [
    ...PRODUCTS.flatMap(({ kind }) =>
      layers.map(([inputs, outputs]) => ({ kind, batch: kind === 'forward_one' ? 1 : batch, inputs, outputs })),
    ),
    ...FUNCTIONS.map(({ kind }) => ({ kind, batch, inputs: 1, outputs: PIXELS })),
  ];
}

/** @param {Kind} kind */
export function isProduct(kind) {
  return PRODUCTS.some((product) => product.kind === kind);
}

/** Products of an image's forward pass by layer. @param {Pick<import('./protocol.js').Job, 'layers' | 'channels'>} job */
function products({ layers, channels = [] }) {
  let [side, depth] = [Math.sqrt(PIXELS), 1];
  const convolutions = channels.map((count) => {
    side /= 2;
    const taps = 9 * depth;
    depth = count;
    return side * side * count * taps;
  });
  // Without convolutions the first dense layer reads the image, otherwise what they leave of it.
  const outer = channels.length > 0 ? side * side * depth : (layers[0] ?? 0);
  const dense = layerShapes([outer, ...layers.slice(1, -1), outer]).map(([inputs, outputs]) => inputs * outputs);
  return [...convolutions, ...dense, ...convolutions.toReversed()];
}

/**
 * Floating-point operations of one step: three times those of the forward pass, but no input gradient of the
 * first layer; the optimizer's own are not counted, those that zeros let it skip are.
 *
 * @param {Pick<import('./protocol.js').Job, 'layers' | 'channels' | 'batch'>} job
 */
function flop(job) {
  const counts = products(job);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return 2 * job.batch * (3 * all - (counts[0] ?? 0));
}

/** @param {Pick<import('./protocol.js').Job, 'layers' | 'channels' | 'batch'>} job @param {import('./protocol.js').Result} result */
export function stepFigures(job, { train, peak_gflops: peak }) {
  const gflops = flop(job) / train.median_ms / 1e6;
  return { digits_per_second: (job.batch / train.median_ms) * 1000, gflops, of_peak: gflops / peak };
}

/**
 * The fastest one thread can be: four lanes, or one; two operations a product and its sum; two of them a
 * cycle where they are one instruction, else one.
 *
 * @param {import('../variants.js').Variant} variant @param {number} clockGhz
 */
export function peakGflops(variant, clockGhz) {
  return clockGhz * (variant === 'scalar' ? 1 : 4) * 2 * (variant === 'relaxed' ? 2 : 1);
}
