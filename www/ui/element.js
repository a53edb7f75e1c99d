/** What every element here shares. Importable where there is no DOM. */

const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

export class AeElement extends Base {
  /** Names of the settable properties, so that values set before the definition are not lost. @type {string[]} */
  static properties = [];

  /** @type {AbortController | undefined} */
  #life;

  /** @param {string} html @param {string} css */
  constructor(html, css) {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    root.adoptedStyleSheets = [sheet(CONTROLS), sheet(css)];
  }

  connectedCallback() {
    this.#life = new AbortController();
    const self = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (this));
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

  /**
   * Reads attributes, adds listeners; the signal removes them at disconnection.
   * @param {AbortSignal} _signal
   */
  connected(_signal) {}

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

/** One sheet object for all instances. @param {string} css */
export function sheet(css) {
  let made = sheets.get(css);
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(css);
    sheets.set(css, made);
  }
  return made;
}

/** Buttons, choices and sliders, for shadow roots and for the page's own header alike. */
export const CONTROLS = /* css */ `
:host { display: block; }
:host([hidden]), [hidden] { display: none !important; }
*, *::before, *::after { box-sizing: border-box; }
button, select, input {
  font: inherit; color: inherit; margin: 0; letter-spacing: inherit;
}
button, select {
  min-height: var(--ae-control, 2rem); padding: 0 .625rem; white-space: nowrap;
  color: var(--ae-accent, #0b57d0); background: var(--ae-raised, #f1f3f5);
  border: 1px solid transparent; border-radius: 4px; cursor: pointer; touch-action: manipulation;
}
button:hover:not(:disabled), select:hover { border-color: currentColor; }
button:disabled { color: var(--ae-muted, #5c6068); opacity: .55; cursor: default; }
button[aria-pressed=true] {
  color: var(--ae-on-accent, #fff); background: var(--ae-accent, #0b57d0);
}
@media (forced-colors: active) {
  [aria-pressed=true], :checked + span { outline: 2px solid; outline-offset: -4px; }
}
:focus-visible { outline: 2px solid var(--ae-accent, #0b57d0); outline-offset: 2px; }
.row { display: flex; flex-wrap: wrap; gap: .25rem; }
.note { color: var(--ae-muted, #5c6068); font-size: var(--ae-small, .8125rem); line-height: 1.25rem; }
p, dl, dd { margin: 0; }
.number { font-variant-numeric: tabular-nums; }
.unseen {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
`;
