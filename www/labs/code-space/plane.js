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
  const names = /** @type {[string, string]} */ (['first principal axis of the code', 'second principal axis']);
  const about = `A slice through the mean of all codes: both axes hold ${(100 * explained).toFixed(0)} % of their variance, and what is decoded here leaves out the rest.`;
  return { units, mean, axes, names, about };
}

/** Where codes lie on the map, two numbers each. @param {Plane} plane @param {Float32Array} codes */
export function project({ units, mean, axes }, codes) {
  const count = Math.floor(codes.length / units);
  const xy = new Float32Array(2 * count);
  for (let i = 0; i < count; i++) {
    for (let axis = 0; axis < 2; axis++) {
      let sum = 0;
      for (let j = 0; j < units; j++)
        sum += ((codes[i * units + j] ?? 0) - (mean[j] ?? 0)) * (axes[axis * units + j] ?? 0);
      xy[2 * i + axis] = sum;
    }
  }
  return xy;
}

/** The map of several sets of codes, one over the other. @param {Plane} plane @param {import('../protocol.js').Codes[]} sets @returns {import('../../draw/code-walk.js').CodePoints} */
export function pointsOf(plane, sets) {
  const count = sets.reduce((sum, { labels }) => sum + labels.length, 0);
  const [xy, labels] = [new Float32Array(2 * count), new Uint8Array(count)];
  let at = 0;
  for (const set of sets) {
    xy.set(project(plane, set.codes), 2 * at);
    labels.set(set.labels, at);
    at += set.labels.length;
  }
  return { xy, labels, names: plane.names };
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

/** Codes on the straight line between two, both among them. @param {ArrayLike<number>} from @param {ArrayLike<number>} to @param {number} count */
export function lineOf(from, to, count) {
  const codes = new Float32Array(count * from.length);
  for (let i = 0; i < count; i++) {
    const share = i / (count - 1);
    for (let j = 0; j < from.length; j++)
      codes[i * from.length + j] = (1 - share) * (from[j] ?? 0) + share * (to[j] ?? 0);
  }
  return codes;
}
