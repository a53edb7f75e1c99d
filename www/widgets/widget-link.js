import { copyText } from '../ui/copy.js';

/** A burst of changes is one new link. */
const WAIT_MS = 300;

/** In the place of an address bar: what a widget shows, as the hash of a link. Fires `ae-follow` with the hash of another. */
export class WidgetLink extends EventTarget {
  /** The variant that an address would ask for. */
  variant = null;
  hash = '';
  /** Until then the hash is not whole. @type {Promise<void> | undefined} */
  known;
  #describe;
  #stage;
  #waiting = false;

  /** @param {() => Promise<string>} describe what is shown, as a hash @param {import('./part.js').Stage} stage hears of it */
  constructor(describe, stage) {
    super();
    this.#describe = describe;
    this.#stage = stage;
  }

  /** @param {string} hash */
  follow(hash) {
    this.hash = hash;
    this.dispatchEvent(new CustomEvent('ae-follow', { detail: hash }));
  }

  /** What is shown has changed. */
  save() {
    if (this.#waiting) return;
    this.#waiting = true;
    setTimeout(async () => {
      this.#waiting = false;
      if (!this.#stage.signal.aborted) this.#stage.linked(await this.#describe());
    }, WAIT_MS);
  }

  /** @param {HTMLButtonElement} button answers in its own words @returns {Promise<boolean>} whether it worked */
  async copy(button) {
    const hash = await this.#describe();
    this.#stage.linked(hash);
    return copyText(this.#stage.widget.href(hash), button);
  }
}
