/**
 * Keeps whole contents for undo and redo. No content may be changed once it is kept: whoever draws copies it first.
 *
 * @template T
 */
export class UndoStack {
  /** @type {T[]} */
  #past = [];
  /** @type {T[]} */
  #future = [];
  #depth;

  /** @param {number} depth how many steps back are kept */
  constructor(depth) {
    this.#depth = depth;
  }

  /** @param {T} content what was there before a change */
  keep(content) {
    this.#past.push(content);
    if (this.#past.length > this.#depth) this.#past.shift();
    this.#future = [];
  }

  /** @param {T} current @returns {T | undefined} */
  undo(current) {
    const content = this.#past.pop();
    if (content !== undefined) this.#future.push(current);
    return content;
  }

  /** @param {T} current @returns {T | undefined} */
  redo(current) {
    const content = this.#future.pop();
    if (content !== undefined) this.#past.push(current);
    return content;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }
}
