/** Keeps what a drawing pad holds, stroke by stroke, with undo and redo. Pure. */

import { enlarge, INK_SIDE, isInked, reduce, stroke } from './ink.js';
import { UndoStack } from './undo-stack.js';

/**
 * @typedef {import('./ink.js').Point} Point
 *
 * @typedef {object} PadContent
 * @property {Uint8Array} ink
 * @property {boolean} exact whether the ink stands for 28 × 28 pixels that nobody may refit
 * @property {unknown} origin where a picture came from; null once a person has drawn
 *
 * @typedef {{ pixels: Uint8Array, origin: unknown } | { ink: Uint8Array }} PadPicture
 */

const PEN = 12;
const ERASER = 18;
const UNDO_DEPTH = 40;

export class PadDrawing {
  /** @type {PadContent} */
  #content = blank();
  /** @type {UndoStack<PadContent>} */
  #undo = new UndoStack(UNDO_DEPTH);

  /** @returns {Readonly<PadContent>} */
  get content() {
    return this.#content;
  }

  get empty() {
    return this.#content.origin === null && !this.#inked;
  }

  get canUndo() {
    return this.#undo.canUndo;
  }

  get canRedo() {
    return this.#undo.canRedo;
  }

  get #inked() {
    return isInked(this.#content.ink);
  }

  /** A copy of what a network is to see. @returns {import('../engine/inference/protocol.js').Source} */
  get source() {
    const { ink, exact } = this.#content;
    return exact ? { pixels: reduce(ink) } : { ink: ink.slice(), width: INK_SIDE, height: INK_SIDE };
  }

  /** Puts a picture in place of what there is, as one step that can be undone. @param {PadPicture} picture */
  put(picture) {
    if (!this.empty) this.#undo.keep(this.#content);
    this.#content =
      'pixels' in picture
        ? { ink: enlarge(picture.pixels), exact: true, origin: picture.origin }
        : { ink: picture.ink.slice(), exact: false, origin: null };
  }

  /**
   * Begins a stroke; undo goes back to what was there before it. On a picture with an origin the pen starts over,
   * and the eraser changes the picture.
   *
   * @param {boolean} erase
   * @returns {boolean} whether it started over
   */
  begin(erase) {
    const { ink, exact, origin } = this.#content;
    const over = !erase && origin !== null;
    const empty = over || !this.#inked;
    this.#undo.keep(this.#content);
    this.#content = empty ? blank() : { ink: ink.slice(), exact, origin: null };
    return over;
  }

  /** Draws a part of a stroke and returns the part of the pad that may have changed. @param {Point} from @param {Point} to @param {boolean} erase */
  line(from, to, erase) {
    return stroke(this.#content.ink, from, to, erase ? ERASER : PEN, erase);
  }

  clear() {
    this.#undo.keep(this.#content);
    this.#content = blank();
  }

  /** @returns {boolean} whether there was a step to go back */
  undo() {
    return this.#take(this.#undo.undo(this.#content));
  }

  /** @returns {boolean} whether there was a step to do again */
  redo() {
    return this.#take(this.#undo.redo(this.#content));
  }

  /** @param {PadContent | undefined} content */
  #take(content) {
    if (content) this.#content = content;
    return content !== undefined;
  }
}

/** @returns {PadContent} */
function blank() {
  return { ink: new Uint8Array(INK_SIDE * INK_SIDE), exact: false, origin: null };
}
