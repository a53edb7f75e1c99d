/** Files that never change, kept by the browser, so that a second visit fetches none of them. */

const STORE = 'autoencoder-digits';
/** Keys have to be addresses. This one leads nowhere: a file stays the same wherever a version of the site puts it. */
const KEYS = 'https://kept.invalid/';

export class KeptFiles {
  /** What this browser does not keep, by name: a set of which a file is missing is fetched without those that are here. @type {Map<string, Uint8Array>} */
  #unkept = new Map();

  /** Whether something could not be kept. */
  get refused() {
    return this.#unkept.size > 0;
  }

  /** A file as it was kept; undefined where it was not. @param {string} name @returns {Promise<Uint8Array | undefined>} */
  async find(name) {
    const unkept = this.#unkept.get(name);
    if (unkept) return unkept;
    try {
      const found = await (await caches.open(STORE)).match(KEYS + name);
      return found && new Uint8Array(await found.arrayBuffer());
    } catch {
      // Pages without a safe connection, frames without an origin and browsers that keep nothing have no store.
      return undefined;
    }
  }

  /** Keeps a file as long as the browser allows, at least until `forgetUnkept`. @param {string} name @param {Uint8Array} bytes */
  async keep(name, bytes) {
    try {
      const file = new Response(/** @type {BodyInit} */ (bytes));
      await (await caches.open(STORE)).put(KEYS + name, file);
    } catch {
      this.#unkept.set(name, bytes);
    }
  }

  /** Lets go of a file that proved to be damaged. @param {string} name */
  async drop(name) {
    this.#unkept.delete(name);
    try {
      await (await caches.open(STORE)).delete(KEYS + name);
    } catch {
      // Where there is no store it is not there.
    }
  }

  /** The memory is needed for other things. */
  forgetUnkept() {
    this.#unkept.clear();
  }
}
