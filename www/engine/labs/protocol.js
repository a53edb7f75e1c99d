/**
 * The operations of the workers that compute for labs. Types only.
 *
 * @typedef {object} PrincipalAxes
 * @property {Float64Array} mean of the rows
 * @property {Float64Array} axes directions of length 1 one after the other, that of the largest variance first
 * @property {Float64Array} variances along each
 *
 * @typedef {object} Operations
 * @property {(args: { rows: Float32Array, width: number, count: number }) => PrincipalAxes} pca `rows`: one after the
 *   other, `width` numbers each; `count` axes
 *
 * @typedef {object} LabsModule the part of the wasm module for labs, as far as operations call it
 * @property {(rows: Float32Array, width: number, count: number) => PrincipalAxes} pca
 */

export {};
