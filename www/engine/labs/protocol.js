/**
 * The operations of the workers that compute for labs. Types only; what the module takes and returns is declared beside
 * the Rust that makes it.
 *
 * @typedef {import('autoencoder-wasm/labs').KMeansConfig} KMeansConfig
 * @typedef {import('autoencoder-wasm/labs').Clusters} Clusters
 * @typedef {Pick<typeof import('autoencoder-wasm/labs'), 'kmeans'>} LabsModule as far as operations call it
 *
 * @typedef {object} Operations
 * @property {(args: { points: Float32Array, features: number, config: KMeansConfig }) => Clusters} kmeans `points` lie
 *   one after the other, `features` numbers each
 */

export {};
