const WAIT_MS = 300;

/** Keeps the address bar telling what is on the page. */
export class Link {
  #make;
  #say;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {() => Promise<string>} make the hash of the moment @param {(text: string) => void} say */
  constructor(make, say) {
    this.#make = make;
    this.#say = say;
  }

  /** Soon, and once for a burst of changes: browsers refuse to rewrite the address too often. */
  save() {
    this.#timer ??= setTimeout(() => this.write(), WAIT_MS);
  }

  async write() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const hash = await this.#make();
    try {
      history.replaceState(history.state, '', hash);
    } catch {
      // Refused (too often, or inside a sandboxed frame): the page works on without.
    }
    return new URL(hash, location.href).href;
  }

  /** @param {HTMLButtonElement} button answers in its own words @returns {Promise<boolean>} whether it worked */
  async copy(button) {
    const url = await this.write();
    try {
      await navigator.clipboard.writeText(url);
      this.#say('The link is copied.');
      const words = button.textContent;
      if (words === 'Copied') return true;
      button.textContent = 'Copied';
      setTimeout(() => (button.textContent = words), 2000);
      return true;
    } catch {
      return false;
    }
  }
}
