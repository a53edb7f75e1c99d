import { INK_SIDE } from '../../draw/ink.js';
import { t } from '../../strings/t.js';

/** @typedef {import('../../draw/ink.js').Point} Point */
/**
 * @typedef {object} PadActions
 * @property {() => void} begin
 * @property {(from: Point, to: Point, event: Event) => void} line
 * @property {(name: string) => void} command
 */

const STEP = INK_SIDE / 56;
const FAST = 4;
const SAY_AFTER_MS = 700;

/** What is said of each command. @type {Record<string, string>} */
const DONE = { eraser: t`eraser.`, undo: t`undo.`, redo: t`redo.`, clear: t`clear.` };

/** @type {Record<string, [number, number]>} */
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Draws without a pointer: arrow keys move a visible cursor, space puts its pen down or lifts it. */
export class PadCursor {
  #pad;
  #mark;
  #status;
  #actions;
  #at = { x: INK_SIDE / 2, y: INK_SIDE / 5 };
  #down = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #saying;

  /** @param {HTMLElement} pad @param {HTMLElement} mark @param {HTMLElement} status @param {PadActions} actions */
  constructor(pad, mark, status, actions) {
    this.#pad = pad;
    this.#mark = mark;
    this.#status = status;
    this.#actions = actions;
    this.#show();
  }

  /** @param {AbortSignal} signal */
  listen(signal) {
    this.#pad.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.#pad.addEventListener('blur', () => this.#lift(), { signal });
    this.#pad.addEventListener('pointerdown', () => this.#lift(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#saying));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const command = commandOf(event);
    const arrow = ARROWS[event.key];
    if (command) {
      this.#lift();
      this.#actions.command(command);
    } else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (arrow) this.#step(arrow, event);
    else if (event.key === ' ') this.#toggle(event);
    else if (event.key === 'Escape' && this.#down) this.#lift();
    else return;
    event.preventDefault();
    this.#say(command);
  }

  /** @param {[number, number]} arrow @param {KeyboardEvent} event */
  #step([dx, dy], event) {
    const from = { ...this.#at };
    const step = event.shiftKey ? STEP * FAST : STEP;
    this.#at.x = Math.min(INK_SIDE, Math.max(0, from.x + dx * step));
    this.#at.y = Math.min(INK_SIDE, Math.max(0, from.y + dy * step));
    if (this.#down) this.#actions.line(from, this.#at, event);
    this.#show();
  }

  /** @param {KeyboardEvent} event */
  #toggle(event) {
    if (event.repeat) return;
    this.#down = !this.#down;
    if (this.#down) {
      this.#actions.begin();
      this.#actions.line(this.#at, this.#at, event);
    }
    this.#show();
  }

  #lift() {
    this.#down = false;
    this.#show();
  }

  #show() {
    this.#mark.style.left = `${(100 * this.#at.x) / INK_SIDE}%`;
    this.#mark.style.top = `${(100 * this.#at.y) / INK_SIDE}%`;
    this.#mark.classList.toggle('down', this.#down);
  }

  /** Says where the cursor is once the keys rest, since a screen reader would never finish otherwise. @param {string | undefined} command */
  #say(command) {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      const [column, row] = [this.#at.x, this.#at.y].map((v) => Math.min(28, Math.floor(v / 10) + 1));
      const where = this.#down
        ? t`Column ${column}, row ${row} of 28, pen down.`
        : t`Column ${column}, row ${row} of 28, pen up.`;
      this.#status.textContent = command ? `${DONE[command]} ${where}` : where;
    }, SAY_AFTER_MS);
  }
}

/** @param {KeyboardEvent} event */
function commandOf(event) {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    return key === 'y' ? 'redo' : undefined;
  }
  if (event.altKey) return undefined;
  if (key === 'e') return 'eraser';
  return key === 'delete' || key === 'backspace' ? 'clear' : undefined;
}
