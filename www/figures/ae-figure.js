import { t } from '../strings/t.js';
import { AeElement, define } from '../ui/element.js';
import { withProperties } from '../ui/properties.js';
import { placed } from './place.js';

/** Without a space in between: it would stand before the comma that follows a name. */
const HTML = [
  '<button type="button" aria-expanded="false"><slot></slot></button>',
  '<div class="card" id="card" role="note" popover="manual" hidden></div>',
].join('');

/* The name keeps its size and place among other words: a line of dots alone says that it answers. */
const CSS = /* css */ `
:host { display: inline; }
button {
  position: relative; display: inline; min-height: 0; padding: 0; font: inherit; text-align: inherit; white-space: inherit;
  color: inherit; background: none; border: 0; border-radius: 2px; cursor: help;
  text-decoration: underline dotted var(--_edge); text-underline-offset: .2em;
}
button:hover { text-decoration-color: currentColor; }
/* A mark in place of a name would be too small to press. */
:host([label]) button { display: inline-block; min-width: 1.5rem; padding-block: .125rem; margin-block: -.125rem; text-align: center; }
/* A finger needs more room than a word has. */
button::after { content: ''; position: absolute; inset: -.25rem -.125rem; }
.card {
  position: absolute; inset: auto; z-index: 10; width: max-content; max-width: min(23rem, calc(100vw - 1rem)); max-height: calc(100vh - 1rem);
  margin: 0; padding: .5rem .75rem .75rem; overflow: auto; overscroll-behavior: contain;
  font-size: var(--_small); font-weight: 400; font-style: normal; line-height: 1.25rem; letter-spacing: normal; text-align: start;
  text-transform: none; white-space: normal; overflow-wrap: break-word; cursor: auto; visibility: visible;
  color: var(--_text); background: var(--_page); border: 1px solid var(--_edge); border-radius: 4px;
  box-shadow: 0 .25rem 1rem var(--_shadow);
}
.card p { text-wrap: pretty; }
.card p + p, .card dl { margin-top: .5rem; }
.card .title { font-weight: 600; }
.card .unit { font-weight: 400; color: var(--_muted); }
.card .question { font-weight: 600; }
.card .question + p { margin-top: 0; }
.card dl { padding-top: .25rem; border-top: 1px solid var(--_line); }
.card dl div { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; align-items: baseline; }
.card dd { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.card .own { font-weight: 600; }
.card .note { margin-top: .25rem; }
/* A name is read on paper, too; a mark answers nothing there. */
@media print {
  button:not(.hash) { display: inline; text-decoration: none; }
  :host([label]), .card { display: none !important; }
}`;

/** Pointers that pass by, and keys on their way to what comes next, open nothing. */
const DWELL_MS = 400;
/** So long a pointer may be on its way from the name to what it opened. */
const LEAVE_MS = 250;

/**
 * The name of a figure, which answers: what it is, why it has this size, what it is worth beside. A pointer or the focus
 * that rests on it opens it for as long as it stays; a press or Enter until it is pressed again; Escape closes it. The words
 * are fetched when the first of them opens.
 *
 * @fires ae-facts on its way up: whoever knows what the figure is of adds it to the detail, a `Facts`
 */
export class AeFigure extends withProperties(AeElement, {
  /** Its record in `records/`. */
  of: { value: '', attribute: String },
  /** What it is called where its own words are only a mark. */
  label: { value: '', attribute: String },
}) {
  /** The one that is open: there is never a second one. @type {AeFigure | undefined} */
  static #open;
  #held = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {AbortController | undefined} */
  #outside;

  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    const button = this.find('button');
    /** @param {string} type @param {(event: any) => void} act @param {HTMLElement} [on] */
    const listen = (type, act, on = this) => on.addEventListener(type, act, { signal });
    listen('pointerenter', ({ pointerType }) => pointerType === 'mouse' && this.#soon(() => this.#show(), DWELL_MS));
    listen('pointerleave', () => this.#soon(() => !this.#held && this.close(), LEAVE_MS));
    listen('focus', () => button.matches(':focus-visible') && this.#soon(() => this.#show(), DWELL_MS), button);
    listen('blur', () => this.close(), button);
    listen('click', () => this.#press(), button);
    listen('keydown', (event) => {
      if (event.key !== 'Escape' || !this.isOpen) return;
      event.preventDefault();
      event.stopPropagation();
      this.close();
    });
    signal.addEventListener('abort', () => this.close());
  }

  /** @param {string} name */
  changed(name) {
    if (name === 'label') this.find('button').setAttribute('aria-label', this.label);
  }

  get isOpen() {
    return AeFigure.#open === this;
  }

  close() {
    clearTimeout(this.#timer);
    if (!this.isOpen) return;
    AeFigure.#open = undefined;
    this.#outside?.abort();
    this.#held = false;
    const card = this.#card;
    if ('hidePopover' in card && card.matches(':popover-open')) card.hidePopover();
    card.hidden = true;
    this.find('button').setAttribute('aria-expanded', 'false');
  }

  get #card() {
    return this.find('.card');
  }

  /** @param {() => void} act @param {number} ms */
  #soon(act, ms) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, ms);
  }

  #press() {
    clearTimeout(this.#timer);
    if (this.#held) {
      this.close();
      return;
    }
    this.#held = true;
    this.#show();
  }

  #show() {
    if (this.isOpen || !this.isConnected) return;
    const held = this.#held;
    AeFigure.#open?.close();
    AeFigure.#open = this;
    this.#held = held;
    const button = this.find('button');
    button.setAttribute('aria-expanded', 'true');
    button.setAttribute('aria-describedby', 'card');
    this.#listenOutside();
    this.#fill();
  }

  /** A press elsewhere closes, and so does whatever moves the name away from what it opened. */
  #listenOutside() {
    this.#outside = new AbortController();
    const { signal } = this.#outside;
    const view = this.ownerDocument.defaultView;
    const away = (/** @type {Event} */ event) => !event.composedPath().includes(this) && this.close();
    this.ownerDocument.addEventListener('pointerdown', away, { signal, capture: true });
    const moved = (/** @type {Event} */ { target }) => target !== this.ownerDocument && this.close();
    this.ownerDocument.addEventListener('scroll', (event) => event.target !== this.#card && moved(event), {
      signal,
      capture: true,
    });
    view?.addEventListener('resize', () => this.#place(), { signal });
  }

  async #fill() {
    const facts = /** @type {import('./record.js').Facts} */ ({});
    this.emit('ae-facts', facts);
    /** @type {Node[]} */
    let words;
    try {
      const { explain } = await import('./explanation.js');
      words = explain(this.of, facts);
    } catch {
      words = [
        this.ownerDocument.createTextNode(
          t`What this figure means could not be fetched: check the connection, then press it again.`,
        ),
      ];
    }
    if (!this.isOpen) return;
    const card = this.#card;
    card.replaceChildren(...words);
    card.hidden = false;
    // A browser without popovers shows it in its place, above what comes after it.
    if ('showPopover' in card && !card.matches(':popover-open')) card.showPopover();
    this.#place();
  }

  #place() {
    placed(this.#card, this.find('button'));
  }
}

define('ae-figure', AeFigure);
