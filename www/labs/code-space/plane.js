/**
 * A map of codes: their own two numbers, or the plane of the two directions in which they vary most, through their mean.
 *
 * @typedef {object} Plane
 * @property {number} units numbers in a code
 * @property {ArrayLike<number>} mean of the codes; zeros where the map is the code itself
 * @property {ArrayLike<number>} axes two directions of length 1, one after the other
 * @property {[string, string]} names of both axes
 * @property {string} about what is cut off, in a sentence
 */

import { formatDecimals, t } from '../../strings/t.js';

/** The map of codes of one or two numbers. @param {number} units @returns {Plane} */
export function ownPlane(units) {
  const axes = new Float64Array(2 * units);
  axes[0] = 1;
  if (units > 1) axes[units + 1] = 1;
  const names = /** @type {[string, string]} */ (units > 1 ? ['z₁', 'z₂'] : ['z₁', '']);
  return { units, mean: new Float64Array(units), axes, names, about: '' };
}

/** The map of longer codes. @param {number} units @param {import('../protocol.js').Axes} axes */
export function principalPlane(units, { mean, axes, explained }) {
  const names = /** @type {[string, string]} */ ([t`first principal axis of the code`, t`second principal axis`]);
  const about = t`A slice through the mean of all codes: both axes hold ${formatDecimals(100 * explained, 0)} % of their variance, and what is decoded here leaves out the rest.`;
  return { units, mean, axes, names, about };
}

/**
 * Codes in space: their own three numbers, or the three directions in which they vary most, through their mean.
 * @param {number} units above two @param {import('../protocol.js').Axes} axes three
 */
export function spaceOf(units, { mean, axes, explained }) {
  if (units === 3) {
    const names = /** @type {[string, string, string]} */ (['z₁', 'z₂', 'z₃']);
    const own = Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1);
    return { units, mean: new Float64Array(3), axes: own, names, about: t`All three numbers of the code.` };
  }
  const names = /** @type {[string, string, string]} */ (['1', '2', '3']);
  const about = t`The three axes along which codes vary most, which hold ${formatDecimals(100 * explained, 0)} % of their variance.`;
  return { units, mean, axes, names, about };
}

/** Where codes lie on the map or in space, two numbers or three each: as many as there are axes. @param {Omit<Plane, 'names' | 'about'>} plane @param {Float32Array} codes */
export function project({ units, mean, axes }, codes) {
  const count = Math.floor(codes.length / units);
  const dims = axes.length / units;
  const places = new Float32Array(dims * count);
  for (let i = 0; i < count; i++) {
    for (let axis = 0; axis < dims; axis++) {
      let sum = 0;
      for (let j = 0; j < units; j++)
        sum += ((codes[i * units + j] ?? 0) - (mean[j] ?? 0)) * (axes[axis * units + j] ?? 0);
      places[dims * i + axis] = sum;
    }
  }
  return places;
}

/** Several sets of codes, one over the other. @param {import('../protocol.js').Codes[]} sets @returns {import('../protocol.js').Codes} */
export function together(sets) {
  const units = sets[0]?.units ?? 0;
  const count = sets.reduce((sum, { labels }) => sum + labels.length, 0);
  const [codes, labels] = [new Float32Array(units * count), new Uint8Array(count)];
  let at = 0;
  for (const set of sets) {
    codes.set(set.codes, units * at);
    labels.set(set.labels, at);
    at += set.labels.length;
  }
  return { codes, labels, units };
}

/** The code of a place on the map. @param {Plane} plane @param {ArrayLike<number>} place two numbers */
export function codeAt({ units, mean, axes }, place) {
  const [x, y] = [place[0] ?? 0, place[1] ?? 0];
  return Float32Array.from(
    { length: units },
    (_, j) => (mean[j] ?? 0) + x * (axes[j] ?? 0) + y * (axes[units + j] ?? 0),
  );
}

/**
 * Codes in rows from the top of a box, as pictures behind a map are decoded.
 * @param {Plane} plane @param {import('../../draw/limits.js').Box} box @param {number} columns @param {number} rows
 */
export function gridOf(plane, { x, y }, columns, rows) {
  const codes = new Float32Array(columns * rows * plane.units);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const place = [
        x.low + ((column + 0.5) / columns) * (x.high - x.low),
        y.high - ((row + 0.5) / rows) * (y.high - y.low),
      ];
      codes.set(codeAt(plane, place), (row * columns + column) * plane.units);
    }
  }
  return codes;
}
