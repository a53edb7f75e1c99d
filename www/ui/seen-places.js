import { watchVisibility } from './visibility.js';

/** Whether somebody sees any of several elements, on a page that is not hidden. */
export class SeenPlaces {
  #tell;
  /** @type {Set<Element>} */
  #seen = new Set();
  /** Places of which nothing is known yet. */
  #unknown = 0;

  /** @param {(seen: boolean) => void} tell hears whenever that changes */
  constructor(tell) {
    this.#tell = tell;
  }

  /** @param {Element} element @param {AbortSignal} signal */
  watch(element, signal) {
    let known = false;
    this.#unknown += 1;
    const update = (/** @type {boolean} */ visible) => {
      if (!known) this.#unknown -= 1;
      known = true;
      const before = this.#seen.size > 0;
      if (visible) this.#seen.add(element);
      else this.#seen.delete(element);
      const now = this.#seen.size > 0;
      // What stands still for want of eyes goes on for the first pair; until all places have been heard none rests.
      if (now !== before || (!now && this.#unknown === 0)) this.#tell(now);
    };
    watchVisibility(element, update, true, signal);
    signal.addEventListener('abort', () => update(false));
  }
}
