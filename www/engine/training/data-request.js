import { freeData } from './active-run.js';

/** @typedef {import('./data.js').Data} Data */

const FORGONE = 'No more of the digits is fetched, as you wished; what has come is kept for another time.';

/** Data on their way to a worker: of two requests the later counts. */
export class DataRequest {
  #load;
  #tell;
  #newest = new AbortController();
  #forgone = false;

  /** @param {typeof import('./data.js').loadData} load @param {(report: import('./protocol.js').Report) => void} tell */
  constructor(load, tell) {
    this.#load = load;
    this.#tell = tell;
  }

  /**
   * @param {import('./data.js').Wasm} wasm @param {import('../../experiment/types.js').Setup} setup @param {Uint8Array[]} own
   * @returns {Promise<Data | null>} null: others were asked for meanwhile; rejects with a sentence
   */
  async ask(wasm, setup, own) {
    const newest = this.drop();
    const { signal } = newest;
    try {
      const data = await this.#load(wasm, setup, own, {
        fetching: (fetching) => signal.aborted || this.#tell({ fetching }),
        notice: (notice) => this.#tell({ notice }),
        signal,
      });
      if (this.#newest === newest) return data;
      freeData(data);
    } catch (error) {
      if (this.#newest === newest) throw this.#forgone ? new Error(FORGONE) : error;
    }
    return null;
  }

  /** Others are wanted now. */
  drop() {
    this.#newest.abort();
    this.#forgone = false;
    return (this.#newest = new AbortController());
  }

  /** Nobody wants to wait for the data that are on their way. */
  forgo() {
    this.#forgone = true;
    this.#newest.abort();
  }
}
