/** @typedef {typeof import('autoencoder-wasm')} Wasm */
/** @typedef {import('autoencoder-wasm').Model} Model */
/** Anything that goes from a picture to a code and back. @typedef {Pick<Model, 'encode' | 'decode'>} Network */
/** @typedef {import('./protocol.js').Source} Source */

const SIDE = 28;

/**
 * @param {Wasm} wasm @param {Network} model
 * @param {{ source: Source, corruption: import('./protocol.js').Corruption, seed: number }} args
 */
export function rebuild(wasm, model, { source, corruption, seed }) {
  const pixels = 'pixels' in source ? source.pixels : wasm.normalizeInk(source.ink, source.width, source.height);
  if (!pixels?.some((level) => level > 0)) return null;
  const x = wasm.toUnit(pixels);
  const corrupted = wasm.corrupt(x, corruption, seed);
  const start = performance.now();
  const code = model.encode(corrupted);
  const rebuilt = model.decode(code);
  const ms = performance.now() - start;
  return {
    pixels,
    code,
    ms,
    seen: wasm.paintGrey(x, SIDE),
    corrupted: wasm.paintGrey(corrupted, SIDE),
    sseCorrupted: wasm.ssePerImage(x, corrupted),
    ...judge(wasm, x, rebuilt),
  };
}

/**
 * @param {Wasm} wasm @param {Network} model
 * @param {{ pixels: Uint8Array, code: Float32Array }} args
 */
export function decode(wasm, model, { pixels, code }) {
  return judge(wasm, wasm.toUnit(pixels), model.decode(code));
}

/**
 * How far codes reach from zero: the largest number, whatever its sign, over some digits without noise.
 * @param {Wasm} wasm @param {Network} model @param {Uint8Array[]} digits
 */
export function codeReach(wasm, model, digits) {
  const codes = digits.map((pixels) => model.encode(wasm.toUnit(pixels)));
  return Math.max(0, ...codes.flatMap((code) => [...code].map(Math.abs)));
}

/**
 * Mean over many runs, after as many to warm up: clocks in browsers are coarse.
 * @param {Model} model
 */
export function timeReconstruction(model) {
  const runs = 20;
  const image = new Float32Array(model.inputDim).fill(0.5);
  let start = 0;
  for (let run = -runs; run < runs; run++) {
    if (run === 0) start = performance.now();
    model.reconstruct(image);
  }
  return (performance.now() - start) / runs;
}

/** @param {Wasm} wasm @param {Float32Array} x @param {Float32Array} rebuilt */
function judge(wasm, x, rebuilt) {
  return {
    rebuilt: wasm.paintGrey(rebuilt, SIDE),
    error: wasm.paintError(x, rebuilt, SIDE),
    sseRebuilt: wasm.ssePerImage(x, rebuilt),
  };
}

/**
 * The colours of the error map from no error to the largest, for its legend.
 * @param {Wasm} wasm
 */
export function ramp(wasm) {
  const steps = 64;
  const errors = Float32Array.from({ length: steps }, (_, i) => i / (steps - 1));
  return wasm.paintError(errors, new Float32Array(steps), steps);
}
