/**
 * The operations of the workers that compute for labs. Types only.
 *
 * @typedef {object} KMeansConfig
 * @property {number} clusters
 * @property {number} restarts runs from different first centres; the best is kept
 * @property {number} max_iterations of one run
 * @property {number} seed
 *
 * @typedef {object} Clusters
 * @property {Float64Array} centres one after the other
 * @property {Uint8Array} labels the cluster of each point
 * @property {number} inertia squared distance to the nearest centre, summed over the points
 *
 * @typedef {object} Operations
 * @property {(args: { points: Float32Array, features: number, config: KMeansConfig }) => Clusters} kmeans `points` lie
 *   one after the other, `features` numbers each
 *
 * @typedef {object} LabsModule the part of the wasm module for labs, as far as operations call it
 * @property {(points: Float32Array, features: number, config: KMeansConfig) => Clusters} kmeans
 */

export {};
