/** @typedef {{ step: number, codes: import('../protocol.js').Codes }} Moment the codes of the test digits at a step of training */

/** So many moments of a training are kept; when there are more, every other one goes. */
const MOST = 40;

/** Where codes were while a network learned. */
export class Trail {
  /** @type {Moment[]} */
  #moments = [];

  /** The oldest first. @returns {readonly Moment[]} */
  get moments() {
    return this.#moments;
  }

  /** A step that lies before the last one, or codes of another length, begin another trail. @param {Moment} moment */
  add(moment) {
    const last = this.#moments.at(-1);
    if (last && (moment.step < last.step || moment.codes.units !== last.codes.units)) this.#moments = [];
    if (last?.step === moment.step) this.#moments.pop();
    this.#moments.push(moment);
    if (this.#moments.length > MOST) this.#moments = this.#moments.filter((_, i) => i % 2 === 0 || i === MOST);
  }

  clear() {
    this.#moments = [];
  }
}
