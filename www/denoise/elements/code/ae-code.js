import { barAt, drawBars, layoutBars, niceLimit } from '../../../draw/bars.js';
import { CSS, HTML } from './template.js';
import { AeElement, define } from '../../../ui/element.js';
import { Tween } from '../../../ui/tween.js';

const KEY_STEPS = 40;

/**
 * The code as bars around zero. Hover or focus reads a value, dragging or the
 * arrow keys change it.
 *
 * @fires ae-change when a person changes a number; detail { code, edited }
 */
export class AeCode extends AeElement {
  static properties = ['code'];
  /** @type {Float32Array} */
  #original = new Float32Array();
  /** @type {Float32Array} */
  #code = new Float32Array();
  #limit = 1;
  #marked = -1;
  #dragging = false;
  #tween = new Tween(() => this.#draw());
  #size = { width: 0, height: 0 };

  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    const canvas = this.find('canvas');
    /** @type {[string, (event: any) => void][]} */
    const listeners = [
      ['pointerdown', (event) => this.#grab(event)],
      ['pointermove', (event) => this.#hover(event)],
      ['pointerup', (event) => this.#release(event)],
      ['pointercancel', () => (this.#dragging = false)],
      ['pointerleave', () => !this.#dragging && this.#mark(this.#focused ? this.#marked : -1)],
      ['focus', () => this.#mark(Math.max(0, this.#marked))],
      ['blur', () => this.#mark(-1)],
      ['keydown', (event) => this.#key(event)],
    ];
    for (const [type, listener] of listeners) canvas.addEventListener(type, listener, { signal });
    this.find('.axis').addEventListener('transitionend', () => this.#draw(), { signal });
    const resize = new ResizeObserver(() => this.#fit());
    resize.observe(this.find('.plot'));
    signal.addEventListener('abort', () => {
      resize.disconnect();
      this.#tween.stop();
    });
  }

  /** The code as it is shown, edits included. @returns {Float32Array} */
  get code() {
    return this.#code.slice();
  }

  /** A new code from the encoder; forgets all edits. @param {Float32Array | null} code */
  set code(code) {
    this.#dragging = false;
    this.#original = code?.slice() ?? new Float32Array();
    this.#code = this.#original.slice();
    this.#scale();
    this.#tween.to(this.#code, false);
    this.find('canvas').setAttribute('aria-disabled', String(!code?.length));
    this.#mark(this.#marked);
  }

  get edited() {
    return this.#code.some((value, i) => value !== this.#original[i]);
  }

  /** Takes all edits back. */
  restore() {
    this.#code = this.#original.slice();
    this.#changed(false);
  }

  /** The axis grows at once and shrinks only when most of it is unused, so that strokes do not make it flicker. */
  #scale() {
    if (!this.#original.length) return;
    const largest = niceLimit(this.#original.reduce((max, value) => Math.max(max, Math.abs(value)), 0));
    if (largest > this.#limit || largest < this.#limit / 4) this.#limit = largest;
    const end = Number(this.#limit.toPrecision(2));
    this.find('.low').textContent = `−${end}`;
    this.find('.high').textContent = `+${end}`;
    // Side by side, each column has its own zero; the axis then gives the range of all.
    this.find('.zero').textContent = this.#grid.columns > 1 ? '…' : '0';
  }

  get #focused() {
    return this.shadowRoot?.activeElement === this.find('canvas');
  }

  get #grid() {
    return layoutBars(this.#code.length, this.#size.width, this.#size.height);
  }

  /** @param {PointerEvent} event */
  #locate(event) {
    const box = this.find('canvas').getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * this.#size.width;
    const y = ((event.clientY - box.top) / box.height) * this.#size.height;
    return { x, index: barAt(this.#grid, this.#code.length, x, y) };
  }

  /** @param {PointerEvent} event */
  #grab(event) {
    if (!this.#code.length || event.button > 0) return;
    this.find('canvas').setPointerCapture(event.pointerId);
    this.#mark(this.#locate(event).index);
    this.#dragging = true;
    // A finger may be about to scroll the page: only its sideways movement changes a number.
    if (event.pointerType !== 'touch') this.#drag(event);
  }

  /** @param {PointerEvent} event */
  #hover(event) {
    if (!this.#code.length) return;
    if (this.#dragging) this.#drag(event);
    else if (event.pointerType !== 'touch') this.#mark(this.#locate(event).index);
  }

  /** @param {PointerEvent} event */
  #release(event) {
    if (this.#dragging) this.#drag(event);
    this.#dragging = false;
  }

  /** @param {PointerEvent} event */
  #drag(event) {
    const { width, gap, rows } = this.#grid;
    const left = Math.floor(this.#marked / rows) * (width + gap);
    this.#set(this.#marked, (((this.#locate(event).x - left) / width) * 2 - 1) * this.#limit);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const count = this.#code.length;
    if (!count || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = (this.#limit / KEY_STEPS) * (event.shiftKey ? 5 : 1);
    const at = Math.max(0, this.#marked);
    /** @type {Record<string, () => void>} */
    const keys = {
      ArrowUp: () => this.#mark(Math.max(0, at - 1)),
      ArrowDown: () => this.#mark(Math.min(count - 1, at + 1)),
      Home: () => this.#mark(0),
      End: () => this.#mark(count - 1),
      ArrowLeft: () => this.#set(at, this.#code[at] - step),
      ArrowRight: () => this.#set(at, this.#code[at] + step),
      Delete: () => this.#set(at, this.#original[at]),
      Escape: () => this.restore(),
    };
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  }

  /** @param {number} index @param {number} value */
  #set(index, value) {
    this.#code[index] = Math.max(-this.#limit, Math.min(this.#limit, value));
    this.#changed(true);
  }

  /** @param {boolean} jump */
  #changed(jump) {
    this.#tween.to(this.#code, jump);
    this.#mark(this.#marked);
    this.emit('ae-change', { code: this.code, edited: this.edited });
  }

  /** Which bar is read out; -1 for none. @param {number} index */
  #mark(index) {
    const count = this.#code.length;
    this.#marked = Math.min(index, count - 1);
    const value = (this.#code[Math.max(0, this.#marked)] ?? 0).toFixed(2).replace('-', '−');
    const number = `Code number ${Math.max(0, this.#marked) + 1} of ${count}`;
    this.find('.readout').textContent = this.#marked < 0 ? '' : `z${subscript(this.#marked + 1)} = ${value}`;
    const canvas = this.find('canvas');
    canvas.setAttribute('aria-label', number);
    canvas.setAttribute('aria-valuemin', String(-this.#limit));
    canvas.setAttribute('aria-valuemax', String(this.#limit));
    canvas.setAttribute('aria-valuenow', (this.#code[Math.max(0, this.#marked)] ?? 0).toFixed(3));
    canvas.setAttribute('aria-valuetext', value);
    this.#draw();
  }

  #fit() {
    const canvas = /** @type {HTMLCanvasElement} */ (this.find('canvas'));
    const { width, height } = canvas.getBoundingClientRect();
    const ratio = globalThis.devicePixelRatio || 1;
    this.#size = { width, height };
    canvas.width = Math.max(1, Math.round(width * ratio));
    canvas.height = Math.max(1, Math.round(height * ratio));
    canvas.getContext('2d')?.setTransform(canvas.width / width, 0, 0, canvas.height / height, 0, 0);
    this.#scale();
    this.#draw();
  }

  #draw() {
    const context = /** @type {HTMLCanvasElement} */ (this.find('canvas')).getContext('2d');
    const { width, height } = this.#size;
    if (!context || !width || !height) return;
    context.clearRect(0, 0, width, height);
    drawBars(context, this.#grid, {
      values: this.#tween.values,
      limit: this.#limit,
      marked: this.#marked,
      positive: getComputedStyle(this.find('.high')).color,
      negative: getComputedStyle(this.find('.low')).color,
      line: getComputedStyle(this.find('.zero')).color,
      text: getComputedStyle(this.find('.readout')).color,
    });
  }
}

/** @param {number} index */
function subscript(index) {
  return String(index).replace(/\d/g, (digit) => String.fromCharCode(0x2080 + Number(digit)));
}

define('ae-code', AeCode);
