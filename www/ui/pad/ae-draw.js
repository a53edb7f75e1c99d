import { INK_SIDE, paintInk } from '../../draw/ink.js';
import { PadDrawing } from '../../draw/pad-drawing.js';
import { AeElement, define } from '../element.js';
import { withProperties } from '../properties.js';
import { PadCursor } from './pad-cursor.js';
import { CSS, HTML } from './template.js';

/** @typedef {import('../../draw/ink.js').Point} Point */

const WHOLE = { x: 0, y: 0, width: INK_SIDE, height: INK_SIDE };

/**
 * A pad to draw one digit on with pen, touch, mouse or keyboard.
 *
 * @fires ae-change after each change by a person; detail.timeStamp is that of a stroke's input event
 */
export class AeDraw extends withProperties(AeElement, {
  /** Puts a picture on the pad as one step that can be undone; what is drawn then does not change it. */
  picture: { value: /** @type {import('../../draw/pad-drawing.js').PadPicture | null} */ (null) },
}) {
  #drawing = new PadDrawing();
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
    // A pencil on a tablet scrolls whatever `touch-action` says, unless its touches are used up.
    pad.addEventListener('touchmove', (event) => event.preventDefault(), { signal, passive: false });
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

  /** A copy of what the pad holds. */
  get source() {
    return this.#drawing.source;
  }

  /** Where the picture came from; null for a drawing. */
  get origin() {
    return this.#drawing.content.origin;
  }

  /** Whether the pad holds 28 × 28 pixels that are used as they are. */
  get exact() {
    return this.#drawing.content.exact;
  }

  get empty() {
    return this.#drawing.empty;
  }

  changed() {
    if (this.picture) this.#drawing.put(this.picture);
    else this.#drawing.clear();
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

  /** @param {boolean} erase */
  #begin(erase) {
    if (this.#drawing.begin(erase)) this.#show();
  }

  /** @param {Point} from @param {Point} to @param {boolean} erase @param {Event} event */
  #line(from, to, erase, event) {
    this.#paint(from, to, erase);
    this.#label();
    this.emit('ae-change', { timeStamp: event.timeStamp });
  }

  /** @param {Point} from @param {Point} to @param {boolean} erase */
  #paint(from, to, erase) {
    const part = this.#drawing.line(from, to, erase);
    paintInk(this.#context(), this.#drawing.content.ink, part);
  }

  /** @param {string} name of a button */
  #command(name) {
    if (name === 'eraser') {
      this.#erasing = !this.#erasing;
      this.#label();
      return;
    }
    if (name === 'undo' && !this.#drawing.undo()) return;
    if (name === 'redo' && !this.#drawing.redo()) return;
    if (name === 'clear') this.#drawing.clear();
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
    paintInk(this.#context(), this.#drawing.content.ink, WHOLE);
    this.#label();
  }

  #label() {
    const { empty, canUndo, canRedo, content } = this.#drawing;
    this.find('.empty').hidden = !empty;
    this.find('canvas').classList.toggle('exact', content.exact);
    this.find('canvas').classList.toggle('erasing', this.#erasing);
    this.find('[name=eraser]').setAttribute('aria-pressed', String(this.#erasing));
    /** @type {HTMLButtonElement} */ (this.find('[name=undo]')).disabled = !canUndo;
    /** @type {HTMLButtonElement} */ (this.find('[name=redo]')).disabled = !canRedo;
    /** @type {HTMLButtonElement} */ (this.find('[name=clear]')).disabled = empty;
  }
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
