import { unpackDrawing } from '../experiment/packed-drawing.js';
import { WorkerLost } from '../engine/worker-client.js';
import { readImage } from '../draw/read-image.js';

/** @typedef {import('../engine/inference/protocol.js').Digit} Digit */

/** Everything but the pen that can put a picture on the pad: a link, a digit set, a file. */
export class PadSource {
  #engine;
  #view;
  #changed;
  /** @type {import('../engine/inference/protocol.js').SetInfo[]} */
  #sets = [];
  /** Counts requests: an answer that a newer request or a stroke overtook is dropped. */
  #turn = 0;
  #asking = 0;

  /**
   * @param {import('../engine/inference/client.js').Engine} engine @param {import('./view.js').DenoiseView} view
   * @param {() => void} changed
   */
  constructor(engine, view, changed) {
    this.#engine = engine;
    this.#view = view;
    this.#changed = changed;
  }

  get sets() {
    return this.#sets;
  }

  /** @param {import('../engine/inference/protocol.js').SetInfo[]} sets */
  set sets(sets) {
    this.#sets = sets;
    this.#view.digits.sets = sets;
  }

  /** Whether a picture is on its way to the pad. */
  get asking() {
    return this.#asking > 0;
  }

  /** The digit on the pad, or null for a drawing. */
  get digit() {
    return /** @type {Digit | null} */ (this.#view.pad.origin);
  }

  /** A drawing, or a digit of a set. @param {{ drawing: string, set: string, index: number }} link */
  async open({ drawing, set, index }) {
    if (drawing) {
      const turn = ++this.#turn;
      try {
        const pixels = await unpackDrawing(drawing);
        if (turn === this.#turn) this.#put({ pixels, origin: null });
        return;
      } catch (error) {
        if (turn !== this.#turn) return;
        this.#view.notices.say(/** @type {Error} */ (error).message);
      }
    }
    await this.#fetch(() => this.#engine.run('digit', { set, index }));
  }

  /** Another digit, of one class or of any. @param {string} set @param {number | null} label */
  pick(set, label) {
    const not = this.digit && this.digit.set === set ? this.digit.index : null;
    return this.#refetch(() => this.#engine.run('pick', { set, label, not }));
  }

  /** @param {File} file */
  take(file) {
    return this.#view.busy.during(this.#read(file));
  }

  /** @param {File} file */
  async #read(file) {
    const turn = ++this.#turn;
    this.#asking++;
    try {
      const picture = await readImage(file);
      if (turn !== this.#turn) return;
      this.#put(picture);
      this.#changed();
    } catch (error) {
      this.#view.padNotices.say(/** @type {Error} */ (error).message);
    } finally {
      this.#asking--;
    }
  }

  /** A picture from elsewhere, 28 × 28 grey levels. @param {Uint8Array} pixels */
  put(pixels) {
    this.#turn++;
    this.#put({ pixels, origin: null });
  }

  /** A person drew: whatever was on its way comes too late. */
  drawn() {
    this.#turn++;
    this.#view.showOrigin(this.digit, this.#view.pad.exact);
  }

  /** @param {() => Promise<Digit>} ask */
  #refetch(ask) {
    return this.#view.busy.during(this.#fetch(ask).then(this.#changed));
  }

  /** @param {() => Promise<Digit>} ask */
  async #fetch(ask) {
    const turn = ++this.#turn;
    this.#asking++;
    try {
      const digit = await ask();
      if (this.#sets.length === 0) this.sets = await this.#engine.run('sets', {});
      if (turn === this.#turn) this.#put({ pixels: digit.pixels, origin: digit });
    } catch (error) {
      if (turn !== this.#turn || error instanceof WorkerLost) return;
      if (this.digit) this.#view.digits.set = this.digit.set;
      this.#view.padNotices.say(/** @type {Error} */ (error).message, () => this.#refetch(ask));
    } finally {
      this.#asking--;
    }
  }

  /** @param {import('../draw/pad-drawing.js').PadPicture} picture */
  #put(picture) {
    this.#view.pad.picture = picture;
    this.#view.showOrigin(this.digit, this.#view.pad.exact);
  }
}
