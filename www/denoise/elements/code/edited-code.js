/** Keeps the numbers of a code: those that the encoder gave, and what a person made of them. Pure. */

import { roundLimit } from '../../../draw/ticks.js';

/** How many steps of a key lead from zero to the end of the axis. */
const KEY_STEPS = 40;

export class EditedCode {
  /** @type {Float32Array} */
  #original = new Float32Array();
  /** The numbers as they are now. @type {Float32Array} */
  values = new Float32Array();
  /** Where the axis ends on both sides. */
  limit = 1;
  #reach = 0;

  get length() {
    return this.values.length;
  }

  get edited() {
    return this.values.some((value, i) => value !== this.#original[i]);
  }

  /** A new code from the encoder; forgets all edits. @param {Float32Array | null} code */
  begin(code) {
    this.#original = code?.slice() ?? new Float32Array();
    this.restore();
    if (this.length) this.#fit();
  }

  /** How far the codes of known digits reach from zero; 0 while that is unknown. @param {number} reach */
  set reach(reach) {
    this.#reach = reach;
    if (this.length) this.#fit();
  }

  /**
   * The axis has room for the codes of all digits, not of this one alone. While those are unknown it grows at once and
   * shrinks only when most of it is unused, so that strokes do not make it flicker.
   */
  #fit() {
    const largest = this.#original.reduce((max, value) => Math.max(max, Math.abs(value)), this.#reach);
    const limit = roundLimit(largest);
    if (this.#reach || limit > this.limit || limit < this.limit / 4) this.limit = limit;
  }

  /** Takes all edits back. */
  restore() {
    this.values = this.#original.slice();
  }

  /** Changes one number, held to the axis. @param {number} index @param {number} value */
  set(index, value) {
    this.values[index] = Math.max(-this.limit, Math.min(this.limit, value));
  }

  /** Changes a number as a key says. @param {string} key @param {number} index @param {boolean} fast @returns {boolean} whether the key means anything here */
  edit(key, index, fast) {
    const step = (this.limit / KEY_STEPS) * (fast ? 5 : 1);
    /** @type {Record<string, () => void>} */
    const edits = {
      ArrowLeft: () => this.set(index, this.at(index) - step),
      ArrowRight: () => this.set(index, this.at(index) + step),
      Delete: () => this.set(index, this.#original[index]),
      Escape: () => this.restore(),
    };
    edits[key]?.();
    return key in edits;
  }

  /** @param {number} index */
  at(index) {
    return this.values[index] ?? 0;
  }
}

/** Names a number as formulas do: z₁, z₂ and so on. @param {number} index from 0 */
export function numberName(index) {
  return `z${String(index + 1).replace(/\d/g, (digit) => String.fromCharCode(0x2080 + Number(digit)))}`;
}
