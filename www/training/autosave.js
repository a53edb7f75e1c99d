/**
 * @typedef {object} SavedRun a run as storage holds it
 * @property {import('../experiment/types.js').Setup} setup
 * @property {Uint8Array} saved what the core goes on from
 * @property {ReturnType<import('./loss-history.js').LossHistory['toJSON']>} history
 * @property {Uint8Array[]} own a person's own images
 * @property {number | undefined} [forkedAt] the step of another run that it went on from
 * @property {import('../experiment/trail.js').Trail | undefined} [trail] what replays it from its beginning
 *
 * @typedef {object} RunStorage the page's storage; both reject with a sentence
 * @property {(name: string) => Promise<SavedRun | undefined>} load
 * @property {(name: string, run: SavedRun) => Promise<void>} store
 */

/** Whoever leaves soon after the start finds the run again; later saves come twice as far apart each, up to this. */
const FIRST_SAVE_MS = 1000;
const SAVE_EVERY_MS = 10_000;

/** For whoever mounts training without storage: nothing is kept. @type {RunStorage} */
export const NO_STORAGE = { load: async () => undefined, store: async () => {} };

/** Knows how much of a run storage holds, and when it should hold more. */
export class Autosave {
  #storage;
  #name;
  #at = -Infinity;
  #wait = FIRST_SAVE_MS;
  /** The state that was saved or needs no saving. */
  #mark = '';
  /** The start whose run storage holds; none at first. */
  #storedStart = -1;
  #storedStep = 0;
  /** How many saves are under way: until they are done, what storage holds is about to be replaced. */
  #underWay = 0;
  /** The newest save. @type {Promise<unknown>} */
  #newest = Promise.resolve();

  /** @param {RunStorage} storage @param {string} name of the run in storage */
  constructor(storage, name) {
    this.#storage = storage;
    this.#name = name;
  }

  /** What storage holds under the other name is of another run. @param {string} name */
  rename(name) {
    if (name === this.#name) return;
    [this.#name, this.#storedStart, this.#mark] = [name, -1, ''];
  }

  /** @returns {Promise<SavedRun | undefined>} what storage holds, of whichever start */
  load() {
    return this.#storage.load(this.#name);
  }

  /** What storage holds of this very start, if anything. @param {number} start @returns {Promise<SavedRun | undefined>} */
  async loadOf(start) {
    return this.#storedStart === start ? this.load().catch(() => undefined) : undefined;
  }

  /** The run that came out of storage has begun under another number. @param {number} start @param {number} step */
  restored(start, step) {
    [this.#storedStart, this.#storedStep] = [start, step];
  }

  /** The step of what storage holds of this start; undefined if it holds another run, none, or soon a newer one. @param {number} start */
  stepOf(start) {
    return start === this.#storedStart && this.#underWay === 0 ? this.#storedStep : undefined;
  }

  /** Whether a save is under way. */
  get saving() {
    return this.#underWay > 0;
  }

  /** Whether it is time to save while the run trains. */
  get due() {
    return performance.now() - this.#at > this.#wait;
  }

  /** A run has begun. @param {string} mark of a state that needs no saving */
  skip(mark) {
    [this.#at, this.#wait, this.#mark] = [performance.now(), FIRST_SAVE_MS, mark];
  }

  /**
   * @param {{ start: number, step: number, mark: string }} state `mark` tells one state of the run from another
   * @param {() => Promise<SavedRun | undefined>} take asks the worker; undefined: the run was replaced meanwhile
   * @returns {Promise<boolean>} whether storage holds the newest state now
   */
  async save({ start, step, mark }, take) {
    if (mark === this.#mark) return false;
    [this.#at, this.#wait, this.#mark] = [performance.now(), Math.min(SAVE_EVERY_MS, 2 * this.#wait), mark];
    this.#underWay += 1;
    const stored = this.#store(take);
    this.#newest = stored;
    try {
      if (!(await stored)) return false;
    } finally {
      this.#underWay -= 1;
    }
    this.restored(start, step);
    return this.#underWay === 0;
  }

  /** Waits for the newest save, whoever began it; rejects as it does. */
  async settled() {
    await this.#newest;
  }

  /** @param {() => Promise<SavedRun | undefined>} take @returns {Promise<boolean>} whether there was anything to store */
  async #store(take) {
    const run = await take();
    if (run) await this.#storage.store(this.#name, run);
    return run !== undefined;
  }
}
