import { LIVE_NETWORK } from '../experiment/live-network.js';
import { packDrawing } from '../experiment/packed-drawing.js';
import { corruptionOf, fitState, parseState } from '../experiment/page-state.js';

/** @typedef {import('../experiment/page-state.js').State} State */

/** What a link says of one instrument, and what a person has changed since. */
export class InstrumentState {
  #hash = '';
  /** What is wrong with the link. @type {string[]} */
  #reports = [];
  /** @type {State} */
  #values;

  /** @param {string} hash the link's */
  constructor(hash) {
    this.#values = this.follow(hash);
  }

  /** Of the link that was followed last. */
  get hash() {
    return this.#hash;
  }

  get values() {
    return this.#values;
  }

  get noise() {
    return { corruption: corruptionOf(this.#values), seed: this.#values.seed };
  }

  /** Takes everything from another link. @param {string} hash */
  follow(hash) {
    const { state, reports } = parseState(hash);
    this.#hash = hash;
    this.#reports = reports;
    this.#values = state;
    return state;
  }

  /**
   * Holds the values to what this site has.
   * @param {import('../engine/inference/protocol.js').ModelEntry[]} models
   * @param {import('../engine/inference/protocol.js').SetInfo[]} sets
   * @returns {string} sentences on everything of the link that was corrected
   */
  fit(models, sets) {
    const names = [...models.map(({ name }) => name), LIVE_NETWORK];
    const { state, reports } = fitState(this.#values, { models: names, sets });
    this.#values = state;
    return [...this.#reports, ...reports].join(' ');
  }

  /** @param {Partial<State> | { seed: 'new' }} change */
  change(change) {
    const random = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 1_000_000;
    const seed = change.seed === 'new' ? random() : (change.seed ?? this.#values.seed);
    Object.assign(this.#values, change, { seed });
  }

  /**
   * What a link says of what is shown.
   * @param {import('../engine/inference/protocol.js').Digit | null} digit null for a drawing
   * @param {Uint8Array} pixels of a drawing @param {string} model
   * @returns {Promise<State>}
   */
  async describe(digit, pixels, model) {
    const picture = digit
      ? { set: digit.set, index: digit.index, drawing: '' }
      : { drawing: await packDrawing(pixels) };
    return { ...this.#values, ...picture, model };
  }
}
