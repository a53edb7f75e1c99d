import { AeElement } from './element.js';
import { inkProbes, readInks, watchInks } from './inks.js';

/** @typedef {import('../draw/inks.js').Inks} Inks */

/** @type {import('./inks.js').Tokens<keyof Inks>} */
const INKS = {
  text: 'text',
  muted: 'muted',
  line: 'line',
  page: 'page',
  accent: 'accent',
  positive: 'positive',
  negative: 'negative',
  blank: 'blank',
  blankText: 'blank-text',
};
const PROBES = inkProbes(INKS);

const CSS = /* css */ `
:host { position: relative; }
.caption { font-size: var(--_small); line-height: 1.25rem; color: var(--_muted); }
.empty {
  position: absolute; inset: 0; display: grid; place-items: center; padding: .5rem; text-align: center;
  font-size: var(--_small); line-height: 1.25rem; color: var(--_muted);
}
@media print { :host { break-inside: avoid; } }
@media (forced-colors: active) { canvas, svg { forced-color-adjust: none; background: var(--_page); } }`;

/**
 * Draws a picture at most once a frame, and only while it is on screen; a change is drawn when the element comes back
 * into view, or is printed. A page asks `visible` before it computes what nobody would see.
 *
 * @fires ae-visible when it comes into view or leaves it; detail { visible }
 */
export class VisibleElement extends AeElement {
  #visible = false;
  #stale = true;
  #frame = 0;
  /** @type {Inks | undefined} */
  #inks;

  /** @param {string} html @param {string} css */
  constructor(html, css) {
    super(`${PROBES.html}${html}`, `${PROBES.css}${CSS}${css}`);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    const seen = new IntersectionObserver((entries) => this.#see(entries.some((entry) => entry.isIntersecting)));
    seen.observe(this);
    const size = new ResizeObserver(() => this.refresh());
    size.observe(this);
    const recolour = () => {
      this.#inks = undefined;
      this.refresh();
    };
    watchInks(this.#root, recolour, signal);
    // Paper is of another width and always light, and shows what nobody has scrolled to: no frame comes before it does.
    const paper = matchMedia('print');
    const reprint = () => {
      this.#inks = undefined;
      this.refresh();
      if (paper.matches) this.paint();
    };
    paper.addEventListener('change', reprint, { signal });
    // Not every browser tells of the change, and then at least nothing is blank.
    addEventListener('beforeprint', () => this.#stale && this.paint(), { signal });
    signal.addEventListener('abort', () => {
      seen.disconnect();
      size.disconnect();
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
      this.#see(false);
    });
    this.refresh();
  }

  /** Whether any part of it is on screen. */
  get visible() {
    return this.#visible;
  }

  get #root() {
    return /** @type {ShadowRoot} */ (this.shadowRoot);
  }

  /** The theme's colours; another object when one has changed. @returns {Inks} */
  get inks() {
    this.#inks ??= readInks(this.#root, INKS);
    return this.#inks;
  }

  /** Any property is part of the picture unless an element says otherwise. @param {string} _name @param {unknown} _before */
  changed(_name, _before) {
    this.refresh();
  }

  /** Draws what has changed on the next frame, or when it is next in view. */
  refresh() {
    this.#stale = true;
    if (!this.#visible || this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#stale = false;
      this.paint();
    });
  }

  /** Draws what the properties say. Called by `refresh` alone. */
  paint() {}

  /** @param {boolean} visible */
  #see(visible) {
    if (visible === this.#visible) return;
    this.#visible = visible;
    if (visible && this.#stale) this.refresh();
    this.emit('ae-visible', { visible });
  }
}

/**
 * Clears a canvas and gives it as many pixels as the screen has for it; drawing on it is in CSS pixels.
 *
 * @param {HTMLCanvasElement} canvas
 * @returns {{ context: CanvasRenderingContext2D, width: number, height: number } | undefined} nothing without a size
 */
export function sharp(canvas) {
  const { clientWidth: width, clientHeight: height } = canvas;
  const ratio = globalThis.devicePixelRatio || 1;
  const [columns, rows] = [Math.round(width * ratio), Math.round(height * ratio)];
  const context = canvas.getContext('2d');
  if (!context || !columns || !rows) return undefined;
  // Setting a size gives the canvas new memory, even when the size is the old one. New memory is clear, and on paper what
  // is cleared once more covers the canvas below.
  const fits = canvas.width === columns && canvas.height === rows;
  if (!fits) Object.assign(canvas, { width: columns, height: rows });
  context.setTransform(columns / width, 0, 0, rows / height, 0, 0);
  if (fits) context.clearRect(0, 0, width, height);
  return { context, width, height };
}
