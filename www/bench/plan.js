/** What is measured, and what the figures mean. Pure: the page, its worker and `tests/measure` share it. */

/** @typedef {import('./protocol.js').Kind} Kind */

/** Encoders, mirrored by their decoders; `crates/autoencoder/benches` measures the same. */
export const NETWORKS = [
  [784, 128, 32],
  [784, 512, 256, 128, 32],
  [784, 1000, 500, 250, 30],
];
export const BATCHES = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];
/** Start-up and single kernels are told of this one. */
export const YARDSTICK = { half: [784, 512, 256, 128, 32], batch: 128 };

/** The products of a layer. @type {{ kind: Kind, title: string, about: string }[]} */
export const PRODUCTS = [
  { kind: 'forward', title: 'Forward', about: 'y = x wᵀ + b' },
  { kind: 'input_gradient', title: 'Input gradient', about: 'dx = dy w' },
  { kind: 'weight_gradient', title: 'Weight gradient', about: 'dw = dyᵀ x' },
  { kind: 'weight_gradient_adam', title: 'Weight gradient and Adam', about: 'as a step does them, in one pass' },
  { kind: 'forward_one', title: 'Forward, one image', about: 'y = w x + b, each weight read once' },
];
/** What is done to each value. @type {{ kind: Kind, title: string }[]} */
export const FUNCTIONS = [
  { kind: 'sigmoid', title: 'Sigmoid' },
  { kind: 'tanh', title: 'Tanh' },
  { kind: 'silu', title: 'SiLU' },
  { kind: 'binary_cross_entropy', title: 'Cross-entropy' },
  { kind: 'normal', title: 'Gaussian noise' },
  { kind: 'transpose', title: 'Transpose' },
];
const PIXELS = 784;

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
      layers.map(([inputs, outputs]) => ({ kind, batch: kind === 'forward_one' ? 1 : batch, inputs, outputs }))),
    ...FUNCTIONS.map(({ kind }) => ({ kind, batch, inputs: 1, outputs: PIXELS })),
  ];
}

/** @param {Kind} kind */
export function isProduct(kind) {
  return PRODUCTS.some((product) => product.kind === kind);
}

/**
 * Floating-point operations of one step: three products a weight and image, but no input gradient of the
 * first layer; the optimizer's own are not counted, those that zeros let it skip are.
 *
 * @param {number[]} layers @param {number} batch
 */
export function flop(layers, batch) {
  const weights = layerShapes(layers).map(([inputs, outputs]) => inputs * outputs);
  const all = weights.reduce((sum, count) => sum + count, 0);
  return 2 * batch * (3 * all - (weights[0] ?? 0));
}

/** @param {Pick<import('./protocol.js').Job, 'layers' | 'batch'>} job @param {import('./protocol.js').Result} result */
export function stepFigures({ layers, batch }, { train, peak_gflops: peak }) {
  const gflops = flop(layers, batch) / train.median_ms / 1e6;
  return { digits_per_second: (batch / train.median_ms) * 1000, gflops, of_peak: gflops / peak };
}

/**
 * The fastest one thread can be: four lanes, or one; two operations a product and its sum; two of them a
 * cycle where they are one instruction, else one.
 *
 * @param {import('../engine/load.js').Kernel} kernel @param {number} clockGhz
 */
export function peakGflops(kernel, clockGhz) {
  return clockGhz * (kernel === 'scalar' ? 1 : 4) * 2 * (kernel === 'relaxed' ? 2 : 1);
}
