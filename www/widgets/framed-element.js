import { Frame } from './frame.js';
import { learnLanguage } from './language.js';
import { readNames } from './names.js';
import { VERSION } from '../engine/version.js';

/** @typedef {'waiting' | 'loading' | 'ready' | 'failed'} State */
/** What is said below it: what is wrong, with a way to try again, and what should be known besides. */
/** @typedef {{ wrong: string, retry: (() => void) | undefined, note: string }} Said */

const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/** An element with a frame, and what it says of itself there and to the page. */
export class FramedElement extends Base {
  static version = VERSION;
  /** One sentence on what it is, for as long as it is not there. */
  static get about() {
    return '';
  }

  /** Attributes beside those that all have. @type {string[]} */
  static attributes = [];
  /** @type {import('./frame.js').Room} */
  static room = ['0', '0', '0'];
  /** Attributes with which it is another. @type {import('./frame.js').RoomChange[]} */
  static roomChanges = [];
  /** Parts that are not there unless `show` names them. @type {string[]} */
  static hidden = [];

  frame = new Frame(this, /** @type {typeof FramedElement} */ (this.constructor));
  #internals = this.attachInternals?.();
  /** @type {State} */
  #state = 'waiting';
  /** @type {Said} */
  #said = { wrong: '', retry: undefined, note: '' };

  /** How far it is. */
  get state() {
    return this.#state;
  }

  /** @param {string} type @param {unknown} detail */
  emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** From now on it speaks the language of its page. */
  async learn() {
    await learnLanguage(this.ownerDocument);
    this.frame.speak();
  }

  /** @param {State} state */
  enter(state) {
    this.#internals?.states?.delete(this.#state);
    this.#internals?.states?.add(state);
    this.#state = state;
    this.frame.reveal(state === 'ready');
    this.toggleAttribute('data-busy', state === 'loading');
  }

  /** @param {string} name of an error; empty where nothing is wrong @param {string} message @param {() => void} [retry] */
  tell(name, message, retry) {
    this.#say({ wrong: message, retry });
    if (name) this.emit('ae-error', { name, message });
  }

  /** @param {string} note on what is not wrong but should be known */
  note(note) {
    this.#say({ note });
  }

  /** Takes away all that was said. */
  hush() {
    this.#say({ wrong: '', retry: undefined, note: '' });
  }

  /** Whether the page gives a picture to show until the widget is there. */
  get figured() {
    return this.hasAttribute('poster') || [...this.children].some((child) => !child.slot);
  }

  showPoster() {
    const src = this.getAttribute('poster');
    if (src) this.frame.poster = src;
  }

  /** Room is kept for parts whose height is known: with others nobody knows how high it will be. */
  fitRoom() {
    const { roomChanges } = /** @type {typeof FramedElement} */ (this.constructor);
    const parts = readNames(`${this.getAttribute('hide') ?? ''} ${this.getAttribute('show') ?? ''}`);
    const known = new Set(['open', ...roomChanges.map(({ part }) => part)]);
    this.frame.usual = [...parts].every((part) => known.has(part));
  }

  /** @param {Partial<Said>} more */
  #say(more) {
    Object.assign(this.#said, more);
    const { wrong, retry, note } = this.#said;
    this.frame.tell([wrong, note].filter(Boolean).join(' '), retry);
  }
}
