/**
 * What the page can see of a network in training. Types only.
 *
 * @typedef {object} Rebuilding
 * @property {ImageData[]} rebuilt
 * @property {Float32Array} sse squared error of each rebuilt image, summed over its pixels
 *
 * @typedef {Rebuilding & { clean: ImageData[], corrupted: ImageData[] }} Gallery
 *
 * @typedef {{ layer: number, unit: number }} UnitPlace the input is layer 0; units count from 0
 * @typedef {{ sample: Float32Array, picture: ImageData | null, value: number }} Liked a sample, and what a unit makes of it
 * @typedef {Omit<import('autoencoder-wasm/training').UnitPortrait, 'favourites' | 'values'> & UnitPlace & { likes: Liked[], of: number }} UnitPicture
 *   what it likes best of so many test samples
 *
 * @typedef {object} Plane points in place of images, two numbers each, one point after the other
 * @property {Float32Array} clean
 * @property {Float32Array} corrupted
 * @property {Float32Array} rebuilt
 *
 * @typedef {object} Drawing a person's own picture, and the noise that it gets
 * @property {Uint8Array} pixels 28 × 28 grey levels; of none, or without ink, there is nothing to rebuild
 * @property {import('../../experiment/types.js').Corruption} corruption
 * @property {number} seed
 *
 * @typedef {{ over: boolean, seconds: number, values: number[] }} Measurement of a network, whether it has trained to its end, and
 *   before it has trained how long that will take on this machine; NaN afterwards
 *
 * What the module itself returns is declared beside the Rust that makes it:
 *
 * @typedef {import('autoencoder-wasm/training').Features} Features
 * @typedef {import('autoencoder-wasm/training').Activations} Activations
 * @typedef {import('autoencoder-wasm/training').CodeMap} CodeMap
 * @typedef {import('autoencoder-wasm/training').Indicators} Indicators
 * @typedef {import('autoencoder-wasm/training').Finding} Finding
 * @typedef {import('autoencoder-wasm/training').OnePicture} OnePicture
 *
 * @typedef {import('autoencoder-wasm/training').ImagePath & { input: ImageData | null, output: ImageData | null }} NetworkView
 *   one digit on its way through, corrupted as in training; no pictures of points
 */

export {};
