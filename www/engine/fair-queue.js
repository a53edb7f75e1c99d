/**
 * A queue whose kinds take turns: one that has hundreds of items waiting does not hold up another that has one. Items
 * of a kind keep their order.
 *
 * @template T
 */
export class FairQueue {
  /** Kinds in the order of their turns, each with at least one item. @type {Map<PropertyKey, T[]>} */
  #kinds = new Map();

  get empty() {
    return this.#kinds.size === 0;
  }

  /** @param {PropertyKey} kind @param {T} item */
  add(kind, item) {
    const items = this.#kinds.get(kind);
    if (items) items.push(item);
    else this.#kinds.set(kind, [item]);
  }

  /** Takes out the item whose turn it is. @returns {T | undefined} */
  next() {
    for (const [kind, items] of this.#kinds) {
      const item = items.shift();
      // Set anew, a kind comes last.
      this.#kinds.delete(kind);
      if (items.length > 0) this.#kinds.set(kind, items);
      return item;
    }
    return undefined;
  }

  /** Takes out one item before its turn. @param {PropertyKey} kind @param {T} item */
  remove(kind, item) {
    const items = this.#kinds.get(kind)?.filter((each) => each !== item) ?? [];
    if (items.length > 0) this.#kinds.set(kind, items);
    else this.#kinds.delete(kind);
  }

  /** Takes out all items. @returns {T[]} */
  clear() {
    const all = [...this.#kinds.values()].flat();
    this.#kinds.clear();
    return all;
  }
}
