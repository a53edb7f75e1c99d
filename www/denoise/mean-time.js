const SMOOTHED = 20;

/** The mean of the last measurements in ms: some browsers round each to a whole millisecond. */
export class MeanTime {
  /** @type {number[]} */
  #recent = [];

  /** @param {number} ms @returns {number} the mean with this one */
  add(ms) {
    this.#recent.push(ms);
    if (this.#recent.length > SMOOTHED) this.#recent.shift();
    return this.#recent.reduce((sum, value) => sum + value, 0) / this.#recent.length;
  }

  /** Begins anew, as if all measurements had been this one. @param {number} ms */
  restart(ms) {
    this.#recent = Array(SMOOTHED).fill(ms);
  }
}
