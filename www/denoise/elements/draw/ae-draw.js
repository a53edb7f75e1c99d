import { INK_SIDE, enlarge, paintInk, reduce, stroke } from '../../../draw/ink.js';
import { AeElement, define } from '../../../ui/element.js';
import { CSS, HTML } from './template.js';
import { History } from './undo-stack.js';
import { PadCursor } from './pad-cursor.js';

/** @typedef {import('../../../draw/ink.js').Point} Point */
/**
 * @typedef {object} PadContent
 * @property {Uint8Array} ink
 * @property {boolean} exact whether the ink stands for 28 × 28 pixels that nobody may refit
 * @property {unknown} origin where a picture came from; null once a person has drawn
 */

const WHOLE = { x: 0, y: 0, width: INK_SIDE, height: INK_SIDE };
const PEN = 12;
const ERASER = 18;
const UNDO_DEPTH = 40;

/**
 * A pad to draw one digit on: pen, touch, mouse or keyboard.
 *
 * @fires ae-change after each change by a person; detail.timeStamp is that of a stroke's input event
 */
export class AeDraw extends AeElement {
  static properties = ['picture'];
  /** @type {PadContent} */
  #content = blank();
  /** @type {History<PadContent>} */
  #history = new History(UNDO_DEPTH);
  #erasing = false;
  /** @type {{ id: number, x: number, y: number, erase: boolean } | null} */
  #pen = null;

  constructor() {
    super(HTML, CSS);
    this.#show();
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    const pad = this.find('canvas');
    pad.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    pad.addEventListener('pointermove', (event) => this.#move(event), { signal });
    for (const type of /** @type {const} */ (['pointerup', 'pointercancel', 'lostpointercapture'])) {
      pad.addEventListener(type, (event) => event.pointerId === this.#pen?.id && (this.#pen = null), { signal });
    }
    new PadCursor(pad, this.find('.cursor'), this.find('[role=status]'), {
      begin: () => this.#begin(this.#erasing),
      line: (from, to, event) => this.#line(from, to, this.#erasing, event),
      command: (name) => this.#command(name),
    }).listen(signal);
    this.find('.tools').addEventListener(
      'click',
      (event) => {
        const name = /** @type {HTMLElement} */ (event.target).closest('button')?.name;
        if (name) this.#command(name);
      },
      { signal },
    );
  }

  /** What the pad holds, copied. @returns {import('../../../engine/inference/protocol.js').Source} */
  get source() {
    const { ink, exact } = this.#content;
    return exact ? { pixels: reduce(ink) } : { ink: ink.slice(), width: INK_SIDE, height: INK_SIDE };
  }

  /** Where the picture came from; null for a drawing. */
  get origin() {
    return this.#content.origin;
  }

  /** Whether the pad holds 28 × 28 pixels that are used as they are. */
  get exact() {
    return this.#content.exact;
  }

  get empty() {
    return this.#content.origin === null && !this.#content.ink.some((v) => v > 0);
  }

  /**
   * Puts a picture on the pad as one step that can be undone. With an origin,
   * the first pen stroke starts over instead of adding to it.
   *
   * @param {{ pixels: Uint8Array, origin: unknown } | { ink: Uint8Array }} picture
   */
  set picture(picture) {
    if (!this.empty) this.#history.keep(this.#content);
    this.#content =
      'pixels' in picture
        ? { ink: enlarge(picture.pixels), exact: true, origin: picture.origin }
        : { ink: picture.ink.slice(), exact: false, origin: null };
    this.#show();
  }

  /** @param {PointerEvent} event */
  #down(event) {
    if (!event.isPrimary || this.#pen || event.button > 0) return;
    const pad = this.find('canvas');
    pad.setPointerCapture(event.pointerId);
    const erase = this.#erasing || (event.buttons & 32) !== 0;
    this.#begin(erase);
    const at = place(pad, event);
    this.#pen = { id: event.pointerId, erase, ...at };
    this.#line(at, at, erase, event);
  }

  /** @param {PointerEvent} event */
  #move(event) {
    if (this.#pen?.id !== event.pointerId) return;
    const pad = this.find('canvas');
    const steps = event.getCoalescedEvents?.() ?? [];
    for (const step of steps.length > 0 ? steps : [event]) {
      const to = place(pad, step);
      this.#paint(this.#pen, to, this.#pen.erase);
      Object.assign(this.#pen, to);
    }
    this.emit('ae-change', { timeStamp: event.timeStamp });
  }

  /** The first touch of a stroke: what was there is kept, and may make way. @param {boolean} erase */
  #begin(erase) {
    const before = this.#content;
    this.#history.keep(before);
    const fresh = !erase && before.origin !== null;
    const empty = fresh || !before.ink.some((v) => v > 0);
    this.#content = empty ? blank() : { ink: before.ink.slice(), exact: before.exact, origin: null };
    if (fresh) this.#show();
  }

  /** @param {Point} from @param {Point} to @param {boolean} erase @param {Event} event */
  #line(from, to, erase, event) {
    this.#paint(from, to, erase);
    this.#label();
    this.emit('ae-change', { timeStamp: event.timeStamp });
  }

  /** @param {Point} from @param {Point} to @param {boolean} erase */
  #paint(from, to, erase) {
    const { ink } = this.#content;
    paintInk(this.#context(), ink, stroke(ink, from, to, erase ? ERASER : PEN, erase));
  }

  /** @param {string} name */
  #command(name) {
    if (name === 'eraser') {
      this.#erasing = !this.#erasing;
      this.#label();
      return;
    }
    if (name === 'clear') {
      this.#history.keep(this.#content);
      this.#content = blank();
    } else {
      const other = name === 'undo' ? this.#history.undo(this.#content) : this.#history.redo(this.#content);
      if (!other) return;
      this.#content = other;
    }
    this.#pen = null;
    this.#show();
    this.emit('ae-change', {});
  }

  #context() {
    return /** @type {CanvasRenderingContext2D} */ (
      /** @type {HTMLCanvasElement} */ (this.find('canvas')).getContext('2d')
    );
  }

  #show() {
    paintInk(this.#context(), this.#content.ink, WHOLE);
    this.#label();
  }

  #label() {
    const { empty } = this;
    this.find('.empty').hidden = !empty;
    this.find('canvas').classList.toggle('exact', this.#content.exact);
    this.find('canvas').classList.toggle('erasing', this.#erasing);
    this.find('[name=eraser]').setAttribute('aria-pressed', String(this.#erasing));
    /** @type {HTMLButtonElement} */ (this.find('[name=undo]')).disabled = !this.#history.canUndo;
    /** @type {HTMLButtonElement} */ (this.find('[name=redo]')).disabled = !this.#history.canRedo;
    /** @type {HTMLButtonElement} */ (this.find('[name=clear]')).disabled = empty;
  }
}

/** @returns {PadContent} */
function blank() {
  return { ink: new Uint8Array(INK_SIDE * INK_SIDE), exact: false, origin: null };
}

/** @param {HTMLElement} pad @param {PointerEvent} event */
function place(pad, event) {
  const box = pad.getBoundingClientRect();
  return {
    x: ((event.clientX - box.left) / box.width) * INK_SIDE,
    y: ((event.clientY - box.top) / box.height) * INK_SIDE,
  };
}

define('ae-draw', AeDraw);
