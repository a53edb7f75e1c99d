/** The base of every element here, and the styles that all of them share. Importable where there is no DOM. */

import { TOKENS } from './tokens.js';

const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

export class AeElement extends Base {
  /** Names of the settable properties, whose values may be set before the element is defined. @type {string[]} */
  static properties = [];

  /** @type {AbortController | undefined} */
  #life;

  /** @param {string} html @param {string} css */
  constructor(html, css) {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    adopt(root, css);
  }

  connectedCallback() {
    this.#life = new AbortController();
    const self = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (this));
    // What was set before the definition is a plain value in front of the accessor.
    for (const name of /** @type {typeof AeElement} */ (this.constructor).properties) {
      if (!Object.hasOwn(this, name)) continue;
      const value = self[name];
      delete self[name];
      self[name] = value;
    }
    this.connected(this.#life.signal);
  }

  disconnectedCallback() {
    this.#life?.abort();
  }

  /** Moved by `moveBefore` it goes on: without this method it would be taken away and put back. */
  connectedMoveCallback() {}

  /** Adds listeners; the signal removes them at disconnection. @param {AbortSignal} _signal */
  connected(_signal) {}

  /** Called after each assignment to a property of `withProperties`. @param {string} _name @param {unknown} _before */
  changed(_name, _before) {}

  /** @template {HTMLElement} [E=HTMLElement] @param {string} selector @returns {E} */
  find(selector) {
    return /** @type {E} */ (this.shadowRoot?.querySelector(selector));
  }

  /** @param {string} type @param {unknown} [detail] */
  emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

/** @param {string} name @param {CustomElementConstructor} element */
export function define(name, element) {
  const registry = globalThis.customElements;
  if (registry && !registry.get(name)) registry.define(name, element);
}

/** @type {Map<string, CSSStyleSheet>} */
const sheets = new Map();

/** The style sheet with this text, the same object each time. @param {string} css */
export function sheet(css) {
  let made = sheets.get(css);
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(css);
    sheets.set(css, made);
  }
  return made;
}

/** Gives a shadow root or a document the shared styles and its own. @param {DocumentOrShadowRoot} root @param {string[]} css */
export function adopt(root, ...css) {
  root.adoptedStyleSheets = [TOKENS, ...[CONTROLS, ...css].map(scaled)].map(sheet);
}

/**
 * Lengths in `rem` by the token in its place: some pages give their root another size of text than they read in. The
 * conditions of rules know no tokens: there one is 16 px.
 * @param {string} css
 */
export function scaled(css) {
  const conditions = css.replace(/@(?:container|media)[^{]*/g, (condition) =>
    condition.replace(REM, (_, number) => `${16 * Number(number)}px`),
  );
  return conditions.replace(REM, 'calc($1 * var(--_rem))');
}

const REM = /(?<![\w.-])(-?\d*\.?\d+)rem\b/g;

/** Buttons, choices and sliders, in shadow roots and in the page's own header alike. */
export const CONTROLS = /* css */ `
:host { display: block; }
:host([hidden]), [hidden] { display: none !important; }
*, *::before, *::after { box-sizing: border-box; }
button, select, input {
  font: inherit; color: inherit; margin: 0; letter-spacing: inherit;
}
button, select {
  min-height: var(--_control); padding: 0 .625rem; white-space: nowrap;
  color: var(--_accent); background: var(--_raised);
  border: 1px solid transparent; border-radius: 4px; cursor: pointer; touch-action: manipulation;
}
button:hover:not(:disabled), select:hover { border-color: currentColor; }
button:disabled { color: var(--_muted); opacity: .55; cursor: default; }
button[aria-pressed=true] {
  color: var(--_on-accent); background: var(--_accent);
}
/* On paper nothing can be pressed; a fingerprint is to be read. */
@media print { button:not(.hash), .open { display: none; } }
@media (forced-colors: active) {
  [aria-pressed=true], :checked + span { outline: 2px solid; outline-offset: -4px; }
}
:focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; }
/* A label that looks like a button and opens files. */
.open {
  position: relative; display: inline-grid; place-items: center; min-height: var(--_control); padding: 0 .625rem;
  white-space: nowrap; color: var(--_accent); background: var(--_raised); border: 1px solid transparent;
  border-radius: 4px; cursor: pointer;
}
.open:hover { border-color: currentColor; }
.open:focus-within { outline: 2px solid var(--_accent); outline-offset: 2px; }
.open input { position: absolute; inset: 0; width: 100%; opacity: 0; cursor: pointer; }
.row { display: flex; flex-wrap: wrap; gap: .25rem; }
.note { color: var(--_muted); font-size: var(--_small); line-height: 1.25rem; }
.refusal { padding: .25rem .5rem; border-radius: 4px; background: var(--_notice); overflow-wrap: anywhere; }
p, dl, dd { margin: 0; }
.number { font-variant-numeric: tabular-nums; }
.unseen {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
`;
