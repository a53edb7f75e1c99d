import '../figures/ae-figure.js';
import { adopt } from '../ui/element.js';
import { LAB_PRINT, LAB_STYLE } from './style.js';

/** What the views of all labs begin with: markup, looks, what to try, and a way to the parts. */
export class LabView {
  #root;

  /** @param {ShadowRoot} root @param {{ html: string, css: string, attempt: string }} lab `attempt` is what to try */
  constructor(root, { html, css, attempt }) {
    this.#root = root;
    adopt(root, LAB_STYLE, css, LAB_PRINT);
    root.innerHTML = html;
    this.find('attempt').textContent = attempt;
  }

  get root() {
    return this.#root;
  }

  /** @template {HTMLElement} [E=HTMLElement] @param {string} id @returns {E} */
  find(id) {
    return /** @type {E} */ (this.#root.getElementById(id));
  }
}
