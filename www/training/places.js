/** Where each view of a run is shown: in its section, and wherever else on the page somebody looks into the run. */
export class Places {
  /** The elements of each view, by its id. @type {Map<string, Set<any>>} */
  #elements = new Map();

  /** @param {string} id @param {Element} element */
  add(id, element) {
    const known = this.#elements.get(id) ?? new Set();
    this.#elements.set(id, known.add(element));
  }

  /** @param {string} id @param {Element} element */
  remove(id, element) {
    this.#elements.get(id)?.delete(element);
  }

  /** @param {string} id @returns {any[]} */
  of(id) {
    return [...(this.#elements.get(id) ?? [])];
  }

  /** Whether anybody sees one of the elements. @param {string} id */
  seen(id) {
    return this.of(id).some(({ visible }) => visible);
  }
}
