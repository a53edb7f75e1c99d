/** Marks an element with `data-busy` while anything that was asked for is not shown yet, for tests and embedders. */
export class BusyMark {
  #element;
  #count = 0;

  /** @param {Element} element */
  constructor(element) {
    this.#element = element;
  }

  /** @template T @param {Promise<T>} work @returns {Promise<T>} the same */
  async during(work) {
    this.#count += 1;
    this.#element.setAttribute('data-busy', '');
    try {
      return await work;
    } finally {
      this.#count -= 1;
      if (this.#count === 0) this.#element.removeAttribute('data-busy');
    }
  }
}
