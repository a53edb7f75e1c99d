/**
 * @typedef {object} Job
 * @property {number[]} layers widths of a mirrored autoencoder, from input to output
 * @property {number} batch images per step
 * @property {'auto' | 'scalar' | 'simd128' | 'relaxed'} kernel
 * @property {number} budgetMs how long to measure
 *
 * @typedef {{ min_ms: number, median_ms: number, runs: number }} Times
 *
 * @typedef {object} Result
 * @property {string} kernel which one ran
 * @property {Times & { first_ms: number }} train one step: corruption, forward, backward, update
 * @property {Times} forward
 * @property {number} loss_first mean sse_per_image of the first batch
 * @property {number} loss_last and of the last one
 * @property {number} clock_ghz
 * @property {number} peak_gflops of one thread: the clock times lanes times ports
 */

export {};
