/**
 * The operations of the worker that measures. Types only. Names of figures and `kernel` for a wasm variant are those of
 * the JSON that programs read.
 *
 * @typedef {'auto' | 'scalar' | 'simd128' | 'relaxed'} Choice
 *
 * @typedef {object} Job
 * @property {number[]} layers widths of a mirrored autoencoder, from input to output
 * @property {number[]} [channels] of convolutions between the input and the second width
 * @property {number} batch images per step
 * @property {Choice} kernel
 * @property {number} budgetMs how long to measure
 *
 * @typedef {{ min_ms: number, median_ms: number, runs: number }} Times of one call
 *
 * @typedef {object} Machine
 * @property {string} kernel which variant ran
 * @property {number} clock_ghz
 * @property {number} peak_gflops of one thread: the clock times lanes times ports
 *
 * @typedef {object} Start of the compute module, which each job loads anew
 * @property {number} module_fetch_ms
 * @property {number} module_bytes as they came over the line
 * @property {boolean} module_cached whether they came from the browser's own cache instead
 * @property {number} module_ready_ms fetched, compiled and instantiated
 *
 * @typedef {object} Steps
 * @property {Times & { first_ms: number }} train one step: corruption, forward, backward, update
 * @property {Times} forward
 * @property {number} loss_first mean sse_per_image of the first batch
 * @property {number} loss_last and of the last one
 * @property {Start} start
 *
 * @typedef {Machine & Steps} Result
 *
 * @typedef {object} KernelsJob
 * @property {Choice} kernel
 * @property {number} batch images per product; `forward_one` always takes one
 * @property {number} budgetMs for all kernels together
 *
 * @typedef {import('autoencoder-wasm/training').Kind} Kind
 * @typedef {{ kind: Kind, batch: number, inputs: number, outputs: number }} Shape
 * @typedef {Shape & Times & { gflops: number, of_peak: number }} ProductRow a matrix product of a layer
 * @typedef {Shape & Times & { ns_per_value: number, cycles_per_value: number }} FunctionRow
 * @typedef {ProductRow | FunctionRow} KernelRow
 *
 * @typedef {Machine & { rows: KernelRow[] }} KernelsResult
 *
 * @typedef {object} LossesJob
 * @property {Choice} kernel
 * @property {import('../../experiment/types.js').Experiment} experiment on 784 pixels
 * @property {number} steps
 *
 * @typedef {{ kernel: string, losses: number[] }} LossesResult the loss of each step
 *
 * @typedef {object} Operations
 * @property {(job: Job) => Result} steps
 * @property {(job: LossesJob) => LossesResult} losses
 * @property {(job: KernelsJob) => KernelsResult} kernels progress has each row as its part
 */

export {};
