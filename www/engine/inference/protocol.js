/**
 * The operations of the worker that rebuilds pictures. Types only.
 *
 * @typedef {import('../../experiment/types.js').Corruption} Corruption
 *
 * @typedef {{ pixels: Uint8Array }} ExactSource 28 × 28 grey levels, used as they are.
 * @typedef {{ ink: Uint8Array, width: number, height: number }} InkSource A drawing, to be fitted and centred.
 * @typedef {ExactSource | InkSource} Source
 *
 * @typedef {{ name: string, title: string, file?: string, about: string, lab?: string, reads?: number }} ModelEntry `lab` is the lab that it is
 *   for: others do not offer it; `reads` how many values it reads, if those are no pixels of a digit
 * @typedef {{ name: string, inputDim: number, latentDim: number, layers: number[], weights: number }} ModelInfo
 *
 * @typedef {{ images: string, labels: string, count: number }} Shard
 * @typedef {{ name: string, title: string, shards: Shard[], lab?: string, kept?: boolean }} SetEntry `lab` is the only one
 *   that looks at it; what is `kept` is large and never changes, so that the browser is to keep it
 * @typedef {{ name: string, title: string, count: number }} SetInfo
 * @typedef {{ set: string, index: number, label: number, pixels: Uint8Array }} Digit
 *
 * @typedef {{ variant: string, ramp: ImageData }} Started
 *
 * @typedef {object} Rebuilt
 * @property {Uint8Array} pixels what the network was given, before corruption
 * @property {ImageData} seen
 * @property {ImageData} corrupted
 * @property {ImageData} rebuilt
 * @property {ImageData} error
 * @property {Float32Array} code
 * @property {number} sseCorrupted
 * @property {number} sseRebuilt
 * @property {number} ms time of one encode and one decode
 *
 * @typedef {Pick<Rebuilt, 'rebuilt' | 'error' | 'sseRebuilt'>} Decoded
 *
 * Each operation: what it takes and what it answers. An answer of null to
 * `rebuild` means that there was nothing to rebuild: the source holds no ink.
 *
 * @typedef {object} Operations
 * @property {(args: {}) => Started} start
 * @property {(args: {}) => ModelEntry[]} models
 * @property {(args: { name: string, bytes?: Uint8Array | undefined, own?: string[] }) => ModelInfo} loadModel `own`: names of
 *   checkpoints that the same instrument has opened
 * @property {(args: {}) => SetInfo[]} sets
 * @property {(args: { set: string, index: number }) => Digit} digit
 * @property {(args: { set: string, label: number | null, not: number | null }) => Digit} pick
 * @property {(args: { set: string, label: number }) => Digit} first of its class in the set
 * @property {(args: { model: string, source: Source, corruption: Corruption, seed: number }) => Rebuilt | null} rebuild
 * @property {(args: { model: string, pixels: Uint8Array, code: Float32Array }) => Decoded} decode
 * @property {(args: InkSource) => Uint8Array | null} normalize ink as a network sees it; null for none
 * @property {(args: { model: string }) => number} time of one reconstruction, in ms
 * @property {(args: { model: string }) => number} reach the largest number, on either side of zero, in codes of test digits
 */

export {};
