import { AeElement } from './element.js';

/** What pictures are drawn in, each with the fallback of a page that sets no tokens. */
const INKS = {
  text: 'var(--ae-text, #17191c)',
  muted: 'var(--ae-muted, #5c6068)',
  line: 'var(--ae-line, #d5d8dc)',
  page: 'var(--ae-page, #fff)',
  accent: 'var(--ae-accent, #0b57d0)',
};

/** @typedef {Record<keyof typeof INKS, string>} Inks */

const names = /** @type {(keyof typeof INKS)[]} */ (Object.keys(INKS));

const HTML = /* html */ `<div class="inks" aria-hidden="true">${names.map((name) => `<i class="${name}"></i>`).join('')}</div>`;

/* Any change of colour, whatever its cause, ends a transition; the picture is drawn again on that. */
const CSS = /* css */ `
:host { position: relative; }
.inks { position: absolute; visibility: hidden; }
.inks i { transition: color 1ms; }
${names.map((name) => `.inks .${name} { color: ${INKS[name]}; }`).join('\n')}
.caption { font-size: var(--ae-small, .8125rem); line-height: 1.25rem; color: var(--ae-muted, #5c6068); }
.empty {
  position: absolute; inset: 0; display: grid; place-items: center; padding: .5rem; text-align: center;
  font-size: var(--ae-small, .8125rem); line-height: 1.25rem; color: var(--ae-muted, #5c6068);
}
@media (forced-colors: active) { canvas, svg { forced-color-adjust: none; background: var(--ae-page, #fff); } }`;

/**
 * A picture that is drawn at most once a frame, and only while it is on screen: what it shows is taken up when it
 * comes back into view. A page asks `visible` before it computes what nobody would see.
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
    super(`${HTML}${html}`, `${CSS}${css}`);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    const seen = new IntersectionObserver((entries) => this.#see(entries.some((entry) => entry.isIntersecting)));
    seen.observe(this);
    const size = new ResizeObserver(() => this.refresh());
    size.observe(this);
    this.find('.inks').addEventListener(
      'transitionend',
      () => {
        this.#inks = undefined;
        this.refresh();
      },
      { signal },
    );
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

  /** The page's colours as they are now. @returns {Inks} */
  get inks() {
    this.#inks ??= /** @type {Inks} */ (
      Object.fromEntries(names.map((name) => [name, getComputedStyle(this.find(`.inks .${name}`)).color]))
    );
    return this.#inks;
  }

  /** What it shows has changed: draws it on the next frame, or when it is next in view. */
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
 * A canvas with as many pixels as the screen has for it, measured in CSS pixels; cleared.
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
  // Setting a size gives the canvas new memory, even when the size is the old one.
  if (canvas.width !== columns) canvas.width = columns;
  if (canvas.height !== rows) canvas.height = rows;
  context.setTransform(columns / width, 0, 0, rows / height, 0, 0);
  context.clearRect(0, 0, width, height);
  return { context, width, height };
}
