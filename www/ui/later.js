/** Does something later on behalf of an element, which says by `data-busy` meanwhile that what it shows is old. */
export class Later {
  #element;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {Element} element */
  constructor(element) {
    this.#element = element;
  }

  /** In place of what was to be done before. @param {number} ms @param {() => void} act */
  set(ms, act) {
    this.stop();
    this.#element.toggleAttribute('data-busy', true);
    this.#timer = setTimeout(() => {
      this.stop();
      act();
    }, ms);
  }

  /** Nothing is to be done any more. */
  stop() {
    clearTimeout(this.#timer);
    this.#element.toggleAttribute('data-busy', false);
  }
}
