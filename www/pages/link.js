import { t } from '../strings/t.js';
import { BusyMark } from '../ui/busy-mark.js';
import { copyText } from '../ui/copy.js';

const WAIT_MS = 300;

/** The address bar as the parts of the page know it. Fires `ae-follow` when a link is followed; detail: its hash. */
export class PageLink extends EventTarget {
  #describe;
  #announce;
  #busy = new BusyMark(document.documentElement);
  /** The next write, with what is on the page then. @type {Promise<string> | undefined} */
  #writing;
  #hurry = () => {};

  /**
   * @param {object} options
   * @param {() => Promise<string>} options.describe the hash of what is on the page at this moment
   * @param {string | null} options.variant the binary that the address asks for
   * @param {(text: string) => void} options.announce
   */
  constructor({ describe, variant, announce }) {
    super();
    this.#describe = describe;
    this.#announce = announce;
    this.variant = variant;
    /** Of the link that was followed last; what the page writes itself is not followed. */
    this.hash = location.hash;
    addEventListener('hashchange', ({ newURL }) => {
      // The page may have written its own over it in the meantime.
      this.hash = new URL(newURL).hash;
      this.dispatchEvent(new CustomEvent('ae-follow', { detail: this.hash }));
    });
  }

  /** Writes the address soon, and once for a burst of changes: browsers refuse to rewrite it too often. */
  save() {
    this.#writing ??= this.#busy.during(this.#write());
    return this.#writing;
  }

  /** @param {HTMLButtonElement} button answers in its own words @returns {Promise<boolean>} whether it worked */
  async copy(button) {
    const written = this.save();
    this.#hurry();
    const copied = await copyText(await written, button);
    if (copied) this.#announce(t`The link is copied.`);
    return copied;
  }

  async #write() {
    await new Promise((due) => {
      this.#hurry = () => due(undefined);
      setTimeout(due, WAIT_MS);
    });
    this.#writing = undefined;
    const hash = await this.#describe();
    try {
      history.replaceState(history.state, '', hash);
    } catch {
      // Refused (too often, or inside a sandboxed frame): the page works on without.
    }
    return new URL(hash, location.href).href;
  }
}
