/** Particles that flow along a field. Pure. */

import { fieldAt } from '../../draw/score-field.js';

const COUNT = 300;
/** A particle begins anew after so many moves. */
const LIFE = 240;

/** @typedef {{ xy: Float32Array, age: Uint16Array, born: number }} Particles `born` counts those that have begun, so that each begins elsewhere */

/** Particles at even places of a square, each at another age. @param {number} reach @returns {Particles} */
export function scattered(reach) {
  const particles = { xy: new Float32Array(2 * COUNT), age: new Uint16Array(COUNT), born: 0 };
  for (let i = 0; i < COUNT; i++) {
    begin(particles, i, reach);
    particles.age[i] = (i * 97) % LIFE;
  }
  return particles;
}

/** A place that fills the square evenly, one after the other (Halton). @param {Particles} particles @param {number} i @param {number} reach */
function begin(particles, i, reach) {
  const number = ++particles.born;
  particles.xy[2 * i] = reach * (2 * halton(number, 2) - 1);
  particles.xy[2 * i + 1] = reach * (2 * halton(number, 3) - 1);
  particles.age[i] = 0;
}

/** @param {number} number @param {number} base */
function halton(number, base) {
  let [value, share] = [0, 1];
  for (let left = number; left > 0; left = Math.floor(left / base)) {
    share /= base;
    value += share * (left % base);
  }
  return value;
}

/**
 * Moves each by `time` times the field where it is; those that are old or outside begin anew.
 * @param {Particles} particles @param {ArrayLike<number>} field @param {import('../../draw/score-field.js').Grid} grid @param {number} time
 */
export function flow(particles, field, grid, time) {
  const { xy, age } = particles;
  for (let i = 0; i < age.length; i++) {
    const [x = 0, y = 0] = [xy[2 * i], xy[2 * i + 1]];
    const slope = fieldAt(field, grid, x, y);
    if (!slope || ++age[i] > LIFE) begin(particles, i, grid.reach);
    else {
      xy[2 * i] = x + time * slope[0];
      xy[2 * i + 1] = y + time * slope[1];
    }
  }
}
