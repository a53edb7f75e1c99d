import { barAt, drawBars, layoutBars } from '../../../draw/bars.js';
import { twoDigits } from '../../../draw/numbers.js';
import { formatDecimals, t } from '../../../strings/t.js';
import { AeElement, define } from '../../../ui/element.js';
import { readInks, watchInks } from '../../../ui/inks.js';
import { Tween } from '../../../ui/tween.js';
import { EditedCode, numberName } from './edited-code.js';
import { CSS, HTML, INKS } from './template.js';

/**
 * Shows the code as bars around zero. Hovering or focus reads a value, dragging or the arrow keys change it.
 *
 * @fires ae-change when a person changes a number; detail { code, edited }
 */
export class AeCode extends AeElement {
  static properties = ['code', 'reach'];
  #code = new EditedCode();
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
      ['pointerleave', () => !this.#dragging && this.#mark(this.#root.activeElement === canvas ? this.#marked : -1)],
      ['focus', () => this.#mark(Math.max(0, this.#marked))],
      ['blur', () => this.#mark(-1)],
      ['keydown', (event) => this.#key(event)],
    ];
    for (const [type, listener] of listeners) canvas.addEventListener(type, listener, { signal });
    watchInks(this.#root, () => this.#draw(), signal);
    const resize = new ResizeObserver(() => this.#fit());
    resize.observe(this.find('.plot'));
    signal.addEventListener('abort', () => {
      resize.disconnect();
      this.#tween.stop();
    });
  }

  /** The code as it is shown, edits included. @returns {Float32Array} */
  get code() {
    return this.#code.values.slice();
  }

  /** A new code from the encoder; forgets all edits. @param {Float32Array | null} code */
  set code(code) {
    this.#dragging = false;
    this.#code.begin(code);
    this.#nameEnds();
    this.#tween.to(this.#code.values, false);
    this.find('canvas').setAttribute('aria-disabled', String(!code?.length));
    this.#mark(this.#marked);
  }

  /** How far the codes of known digits reach from zero; 0 while that is unknown. @param {number} reach */
  set reach(reach) {
    this.#code.reach = reach;
    this.#nameEnds();
    this.#mark(this.#marked);
  }

  get edited() {
    return this.#code.edited;
  }

  /** Takes all edits back. */
  restore() {
    this.#code.restore();
    this.#changed(false);
  }

  #nameEnds() {
    if (!this.#code.length) return;
    const limit = twoDigits(this.#code.limit);
    for (const [end, sign] of Object.entries({ low: '−', high: '+' })) this.find(`.${end}`).textContent = sign + limit;
    // Side by side, each column has its own zero; the axis then gives the range of all.
    this.find('.zero').textContent = this.#grid.columns > 1 ? '…' : '0';
  }

  get #root() {
    return /** @type {ShadowRoot} */ (this.shadowRoot);
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
    this.#code.set(this.#marked, (((this.#locate(event).x - left) / width) * 2 - 1) * this.#code.limit);
    this.#changed(true);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const code = this.#code;
    if (!code.length || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = Math.max(0, this.#marked);
    /** @type {Record<string, number>} */
    const places = { ArrowUp: Math.max(0, at - 1), ArrowDown: at + 1, Home: 0, End: code.length - 1 };
    if (event.key in places) this.#mark(places[event.key]);
    else if (code.edit(event.key, at, event.shiftKey)) this.#changed(event.key !== 'Escape');
    else return;
    event.preventDefault();
  }

  /** @param {boolean} jump whether the bars are at their places at once */
  #changed(jump) {
    this.#tween.to(this.#code.values, jump);
    this.#mark(this.#marked);
    this.emit('ae-change', { code: this.code, edited: this.edited });
  }

  /** Which bar is read out; -1 for none. @param {number} index */
  #mark(index) {
    const { length, limit } = this.#code;
    this.#marked = Math.min(index, length - 1);
    const at = Math.max(0, this.#marked);
    const value = formatDecimals(this.#code.at(at), 2);
    this.find('.readout').textContent = this.#marked < 0 ? '' : `${numberName(at)} = ${value}`;
    const canvas = this.find('canvas');
    canvas.setAttribute('aria-label', t`Code number ${at + 1} of ${length}`);
    canvas.setAttribute('aria-valuemin', String(-limit));
    canvas.setAttribute('aria-valuemax', String(limit));
    canvas.setAttribute('aria-valuenow', this.#code.at(at).toFixed(3));
    canvas.setAttribute('aria-valuetext', value);
    this.#draw();
  }

  #fit() {
    const canvas = /** @type {HTMLCanvasElement} */ (this.find('canvas'));
    const { width, height } = canvas.getBoundingClientRect();
    const ratio = globalThis.devicePixelRatio || 1;
    this.#size = { width, height };
    const [columns, rows] = [width, height].map((side) => Math.max(1, Math.round(side * ratio)));
    Object.assign(canvas, { width: columns, height: rows });
    canvas.getContext('2d')?.setTransform(canvas.width / width, 0, 0, canvas.height / height, 0, 0);
    this.#nameEnds();
    this.#draw();
  }

  #draw() {
    const context = /** @type {HTMLCanvasElement} */ (this.find('canvas')).getContext('2d');
    const { width, height } = this.#size;
    if (!context || !width || !height) return;
    context.clearRect(0, 0, width, height);
    drawBars(context, this.#grid, {
      values: this.#tween.values,
      limit: this.#code.limit,
      marked: this.#marked,
      ...readInks(this.#root, INKS),
    });
  }
}

define('ae-code', AeCode);
