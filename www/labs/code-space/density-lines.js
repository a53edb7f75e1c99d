/** Lines of density, found piece by piece: all at once they would take longer than a person waits for a key. */

import { linesHolding } from '../../draw/density.js';
import { BusyMark } from '../../ui/busy-mark.js';

/** @typedef {import('../../draw/limits.js').Box} Box */

/** Lines of density hold these shares of the codes. */
const HELD = [0.25, 0.5, 0.75, 0.9];

export class DensityLines {
  /** Those that were found last; they stay until others are. @type {readonly Float32Array[]} */
  lines = [];
  /** What they are of, or will be. @type {{ xy?: Float32Array, box?: Box }} */
  #of = {};
  #busy;
  #found;

  /** @param {Element} element that shows them @param {() => void} found is told when there are others */
  constructor(element, found) {
    this.#busy = new BusyMark(element);
    this.#found = found;
  }

  /** Finds those of these points, unless they are known or being found. @param {Float32Array} xy @param {Box} box */
  find(xy, box) {
    if (xy === this.#of.xy && box === this.#of.box) return;
    // Another box is another map.
    if (box !== this.#of.box) this.lines = [];
    this.#busy.during(this.#find((this.#of = { xy, box })));
  }

  /** @param {{ xy: Float32Array, box: Box }} of */
  async #find(of) {
    const pieces = linesHolding(HELD, of.xy, of.box);
    for (;;) {
      await new Promise((go) => setTimeout(go));
      if (of !== this.#of) return;
      const { done, value } = pieces.next();
      if (!done) continue;
      this.lines = value;
      this.#found();
      return;
    }
  }
}
