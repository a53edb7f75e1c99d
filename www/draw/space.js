/**
 * Draws points in space, turned as somebody likes: many at 60 frames a second, so straight into the picture's memory.
 * Lines that are parallel stay so, and all three axes have one scale: distances keep their meaning. Pure.
 *
 * @typedef {{ xyz: Float32Array, labels: Uint8Array }} SpacePoints three numbers a point, a class each
 * @typedef {{ centre: [number, number, number], radius: number }} Ball where most points lie
 * @typedef {readonly number[]} Turn a rotation: nine numbers, row after row; the first row is what lies to the right, the second
 *   what lies above, the third what lies towards whoever looks
 * @typedef {{ x: number, y: number, depth: number }} Seen a place in the picture; depth from -1, far away, to 1
 */

import { inkOf } from './colour.js';

/** Points farther out would leave no room for all others. */
const HELD = 0.99;
/** Points far away fade into the page to this share. */
const FAINTEST = 0.35;

/** From a little above and a little to the side, so that no axis hides another. @type {Turn} */
export const FIRST_TURN = turned(turned([1, 0, 0, 0, 1, 0, 0, 0, 1], 0.6, 0), 0, 0.4);

/**
 * Turns further, as a hand would: to the right by some radians, then upwards.
 * @param {Turn} turn @param {number} right @param {number} up
 * @returns {Turn}
 */
export function turned(turn, right, up) {
  const [c, s] = [Math.cos(right), Math.sin(right)];
  const [d, e] = [Math.cos(up), Math.sin(up)];
  const row = (/** @type {number} */ i) => [turn[3 * i] ?? 0, turn[3 * i + 1] ?? 0, turn[3 * i + 2] ?? 0];
  const mix = (
    /** @type {number[]} */ a,
    /** @type {number} */ p,
    /** @type {number[]} */ b,
    /** @type {number} */ q,
  ) => a.map((value, i) => p * value + q * (b[i] ?? 0));
  const [x, y, z] = [row(0), row(1), row(2)];
  // What is near goes the way of the hand.
  const [right1, near1] = [mix(x, c, z, s), mix(z, c, x, -s)];
  const [up2, near2] = [mix(y, d, near1, e), mix(near1, d, y, -e)];
  return straightened(right1, up2, near2);
}

/** Rows of length 1 at right angles, whatever many small turns have added up to. @param {number[]} x @param {number[]} y @param {number[]} z @returns {Turn} */
function straightened(x, y, z) {
  const dot = (/** @type {number[]} */ a, /** @type {number[]} */ b) =>
    a.reduce((sum, v, i) => sum + v * (b[i] ?? 0), 0);
  const unit = (/** @type {number[]} */ a) => a.map((v) => v / (Math.sqrt(dot(a, a)) || 1));
  const first = unit(x);
  const second = unit(y.map((v, i) => v - dot(y, first) * (first[i] ?? 0)));
  const third = unit(z.map((v, i) => v - dot(z, first) * (first[i] ?? 0) - dot(z, second) * (second[i] ?? 0)));
  return [...first, ...second, ...third];
}

/** The ball around the middle of points that holds almost all of them. @param {Float32Array} xyz @returns {Ball} */
export function ballOf(xyz) {
  const count = Math.floor(xyz.length / 3);
  const middle = (/** @type {number} */ axis) => {
    const values = xyz.filter((value, at) => at % 3 === axis && Number.isFinite(value)).sort();
    return ((values[Math.floor(0.01 * values.length)] ?? 0) + (values[Math.floor(0.99 * values.length)] ?? 0)) / 2;
  };
  const centre = /** @type {[number, number, number]} */ ([middle(0), middle(1), middle(2)]);
  const far = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const distance = Math.hypot(...centre.map((value, axis) => (xyz[3 * i + axis] ?? 0) - value));
    far[i] = Number.isFinite(distance) ? distance : 0;
  }
  far.sort();
  return { centre, radius: far[Math.round(HELD * (count - 1))] || 1 };
}

/**
 * Finds where a place in space is seen.
 * @param {Ball} ball @param {Turn} turn @param {{ width: number, height: number }} size of the picture @param {number} [zoom]
 * @returns {(xyz: ArrayLike<number>) => Seen}
 */
export function sight({ centre, radius }, turn, { width, height }, zoom = 1) {
  const scale = (zoom * 0.9 * Math.min(width, height)) / 2 / radius;
  return (xyz) => {
    const d = [0, 1, 2].map((axis) => (xyz[axis] ?? 0) - (centre[axis] ?? 0));
    const along = (/** @type {number} */ row) =>
      (turn[3 * row] ?? 0) * (d[0] ?? 0) +
      (turn[3 * row + 1] ?? 0) * (d[1] ?? 0) +
      (turn[3 * row + 2] ?? 0) * (d[2] ?? 0);
    return { x: width / 2 + along(0) * scale, y: height / 2 - along(1) * scale, depth: along(2) / radius };
  };
}

/** Draws points of many classes; of two at one place the nearer one is seen. */
export class SpacePicture {
  #pixels = new Uint32Array();
  #depths = new Float32Array();

  /**
   * @param {ImageData} image is written whole
   * @param {SpacePoints} points @param {Ball} ball @param {Turn} turn
   * @param {{ colours: readonly string[], zoom: number, size: number }} look `size` of a point, in pixels of the image
   */
  draw(image, { xyz, labels }, ball, turn, { colours, zoom, size }) {
    const { width, height, data } = image;
    if (this.#depths.length !== width * height) this.#depths = new Float32Array(width * height);
    if (this.#pixels.buffer !== data.buffer) this.#pixels = new Uint32Array(data.buffer);
    const [pixels, depths] = [this.#pixels, this.#depths];
    pixels.fill(0);
    depths.fill(-Infinity);
    const inks = colours.map(inkOf);
    const [cx, cy, cz] = ball.centre;
    const scale = (zoom * 0.9 * Math.min(width, height)) / 2 / ball.radius;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = turn;
    for (let at = 0; at < labels.length; at++) {
      const x = (xyz[3 * at] ?? 0) - cx;
      const y = (xyz[3 * at + 1] ?? 0) - cy;
      const z = (xyz[3 * at + 2] ?? 0) - cz;
      const depth = (g * x + h * y + i * z) / ball.radius;
      const left = Math.round(width / 2 + (a * x + b * y + c * z) * scale - size / 2);
      const top = Math.round(height / 2 - (d * x + e * y + f * z) * scale - size / 2);
      if (!(left >= 0 && top >= 0 && left + size <= width && top + size <= height)) continue;
      const share = Math.min(1, Math.max(0, (depth + 1) / 2));
      const ink = ((inks[labels[at] ?? 0] ?? 0) | ((255 * (FAINTEST + (1 - FAINTEST) * share)) << 24)) >>> 0;
      for (let row = top; row < top + size; row++) {
        for (let cell = row * width + left; cell < row * width + left + size; cell++) {
          if ((depths[cell] ?? 0) >= depth) continue;
          depths[cell] = depth;
          pixels[cell] = ink;
        }
      }
    }
  }
}

/** Where the middle of each class is: the median along each axis. @param {SpacePoints} points @returns {Map<number, number[]>} */
export function spaceMedians({ xyz, labels }) {
  const found = new Map();
  for (const label of [...new Set(labels)].sort((a, b) => a - b)) {
    const own = [...labels.keys()].filter((at) => labels[at] === label);
    const middle = (/** @type {number} */ axis) =>
      Float32Array.from(own, (at) => xyz[3 * at + axis] ?? 0).sort()[Math.floor(own.length / 2)] ?? 0;
    found.set(label, [0, 1, 2].map(middle));
  }
  return found;
}
