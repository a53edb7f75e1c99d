/**
 * Places small pictures along an axis of scores. Pure: places depend on nothing but the arguments.
 *
 * @typedef {object} LogScale
 * @property {number} low
 * @property {number} high
 * @property {(value: number) => number} share of the way from `low` to `high`, from 0 to 1
 * @property {(share: number) => number} at the score after such a share of the way
 * @property {(value: number) => number} x in CSS pixels
 * @property {(x: number) => number} value
 *
 * @typedef {{ x: number, y: number }} Place the middle of a picture, in CSS pixels; `y` is NaN where there is no room
 */

/** Sizes of a picture that are tried, the largest first. */
const SIZES = [20, 16, 13, 10, 8];

/**
 * A logarithmic scale over the scores, from `left` to `right`; whatever is smaller than a thousandth of the largest lies
 * at its left end.
 * @param {ArrayLike<number>} scores @param {number} left @param {number} right @returns {LogScale}
 */
export function scoreScale(scores, left, right) {
  let [low, high] = [Infinity, 0];
  for (let i = 0; i < scores.length; i++) high = Math.max(high, scores[i] ?? 0);
  if (!(high > 0)) high = 1;
  for (let i = 0; i < scores.length; i++) low = Math.min(low, Math.max(scores[i] ?? 0, high / 1000));
  const margin = Math.max(1.05, (high / Math.min(low, high)) ** 0.03);
  [low, high] = [Math.min(low, high) / margin, high * margin];
  const width = Math.max(1, right - left);
  const span = Math.log(high / low);
  const share = (/** @type {number} */ value) => Math.log(Math.min(high, Math.max(low, value)) / low) / span;
  const at = (/** @type {number} */ part) => low * Math.exp(span * Math.min(1, Math.max(0, part)));
  return { low, high, share, at, x: (value) => left + width * share(value), value: (x) => at((x - left) / width) };
}

/**
 * Two swarms that grow from a line in the middle: the pictures of one kind upwards, those of the other downwards, each
 * exactly at its score and as near to the line as there is room. Returns the size of a picture at which all find room, or
 * the smallest one.
 * @param {{ xs: number[], above: boolean[], middle: number, room: number }} what `room` on either side of the line
 * @returns {{ size: number, places: Place[] }}
 */
export function swarm({ xs, above, middle, room }) {
  for (const size of SIZES) {
    const places = placed(xs, above, middle, room, size);
    if (size === SIZES.at(-1) || places.every(({ y }) => Number.isFinite(y))) return { size, places };
  }
  return { size: 0, places: [] };
}

/** @param {number[]} xs @param {boolean[]} above @param {number} middle @param {number} room @param {number} size */
function placed(xs, above, middle, room, size) {
  /** @type {Place[]} */
  const places = xs.map((x) => ({ x, y: NaN }));
  const step = size + 1;
  const rows = Math.floor(room / step);
  /** Where pictures of each row stand already, by side. @type {[number[][], number[][]]} */
  const taken = [[], []];
  for (const [i, x] of xs.entries()) {
    const own = taken[above[i] ? 0 : 1];
    for (let row = 0; row < rows; row++) {
      const line = (own[row] ??= []);
      if (line.some((other) => Math.abs(other - x) < step)) continue;
      line.push(x);
      const away = 2 + (row + 0.5) * step;
      places[i] = { x, y: above[i] ? middle - away : middle + away };
      break;
    }
  }
  return places;
}

/** The picture under a place, the last one drawn first; -1 for none. @param {Place[]} places @param {number} size @param {number} x @param {number} y */
export function pictureAt(places, size, x, y) {
  return places.findLastIndex((place) => Math.abs(place.x - x) <= size / 2 && Math.abs(place.y - y) <= size / 2);
}
