import '../figures/ae-figure.js';
import { adopt } from '../ui/element.js';
import { LAB_PRINT, LAB_STYLE } from './style.js';

/** @typedef {Record<string, string[]>} Rooms what may be said at places, by their id: each keeps the room of the longest */

/** What the views of all labs begin with: markup, looks, and a way to the parts. */
export class LabView {
  #root;

  /** @param {ShadowRoot} root @param {{ html: string, css: string, rooms?: Rooms }} lab */
  constructor(root, { html, css, rooms = {} }) {
    this.#root = root;
    adopt(root, LAB_STYLE, css, LAB_PRINT);
    root.innerHTML = html;
    for (const [id, words] of Object.entries(rooms))
      this.find(id).dataset['room'] = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  }

  get root() {
    return this.#root;
  }

  /**
   * Lets some of these buttons be pressed, and no other. Where one that can be pressed no more has the focus, the first that
   * can be takes it: keys begin and cancel at the same place.
   * @param {string[]} offered @param {string[]} buttons
   */
  offer(offered, buttons) {
    const focused = buttons.includes(this.#root.activeElement?.id ?? '');
    for (const id of buttons) Object.assign(this.find(id), { disabled: !offered.includes(id) });
    if (focused && !offered.includes(this.#root.activeElement?.id ?? '')) this.find(offered[0] ?? '').focus();
  }

  /** @template {HTMLElement} [E=HTMLElement] @param {string} id @returns {E} */
  find(id) {
    return /** @type {E} */ (this.#root.getElementById(id));
  }
}
