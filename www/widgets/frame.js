/** The frame of a widget: what stands around its part, and in its place until it is there. */

import { otherLanguage, t } from '../strings/t.js';
import { adopt, sheet } from '../ui/element.js';
import { CSS } from './style.js';

const HTML = /* html */ `
<div part="frame" class="frame">
  <div part="title" class="text"><slot name="title"></slot></div>
  <div class="stack"><div class="place"></div><div class="waits"><slot><p></p></slot></div></div>
  <div part="caption" class="text"><slot name="caption"></slot></div>
  <div class="foot"><span class="told" part="note" role="status" hidden></span><a part="open" target="_blank" rel="noopener"></a></div>
  <p class="unseen" aria-live="polite"></p>
</div>`;

/**
 * What elements inside tell each other, and keys pressed in them: a book turns its page, and a notebook deletes a cell, at
 * keys that it hears.
 */
const INSIDE = ['ae-change', 'ae-visible', 'ae-retry', 'ae-saved', 'ae-idle', 'keydown', 'keypress', 'keyup'];

/**
 * The height that a widget will have: in a narrow column, from 652 and from 1132 px on.
 * @typedef {[string, string, string]} Room
 *
 * A custom property that the height is computed from, on elements that these selectors, separated by commas, apply to;
 * and the part that is there or not where they do, if that is what they say.
 * @typedef {{ where: string, name: string, room: Room, part?: string }} RoomChange
 */

/** The size of text that is read in a page: to ask for it lays out all that stands there. @type {WeakMap<Document, string>} */
const textSizes = new WeakMap();

export class Frame {
  #root;
  #host;
  #widget;
  /** It stands in the frame while there is something to open: a link that leads nowhere is none. @type {HTMLAnchorElement} */
  #open;

  /** @param {HTMLElement} host @param {{ room: Room, roomChanges: RoomChange[], about: string }} widget `about` is one sentence on what it is, in the language that is spoken then */
  constructor(host, widget) {
    this.#host = host;
    this.#widget = widget;
    this.#root = host.attachShadow({ mode: 'open' });
    this.#root.innerHTML = HTML;
    adopt(this.#root, CSS, roomy(widget.room, widget.roomChanges));
    this.#open = /** @type {HTMLAnchorElement} */ (this.#find('a'));
    this.#open.remove();
    this.speak();
  }

  /** Says its own words, and once more when another language has come. */
  speak() {
    const [waits, { about }] = [this.#find('.waits p'), this.#widget];
    const poster = waits.querySelector('img');
    if (poster) poster.alt = about;
    else waits.textContent = about;
    this.#open.textContent = t`Open in the playground`;
    this.#find('.frame').lang = otherLanguage()?.language ?? 'en';
  }

  /** Where sentences for people who do not see are spoken. */
  get voice() {
    return this.#find('.unseen');
  }

  /** Empties the place of the part, and gives it a root of its own. @returns {ShadowRoot} */
  renew() {
    const place = this.#host.ownerDocument.createElement('div');
    this.#find('.place').replaceChildren(place);
    const root = place.attachShadow({ mode: 'open' });
    // What happens between elements inside is nobody else's business.
    for (const type of INSIDE) root.addEventListener(type, (event) => event.stopPropagation());
    return root;
  }

  clear() {
    this.#find('.place').replaceChildren();
  }

  /** @param {boolean} there whether the part is seen, or what stands in its place */
  reveal(there) {
    this.#find('.place').classList.toggle('there', there);
    this.#find('.waits').hidden = there;
  }

  /** Gives slots of the widget to the part, in whose own slots they then stand. @param {string[]} names */
  forward(names) {
    for (const name of names) {
      this.#root.querySelector(`slot[name=${name}]`)?.remove();
      const slot = this.#host.ownerDocument.createElement('slot');
      Object.assign(slot, { name, slot: name });
      this.#find('.place > div').append(slot);
    }
  }

  /** A picture to show until the part is there. @param {string} src */
  set poster(src) {
    const image = this.#host.ownerDocument.createElement('img');
    Object.assign(image, { src, alt: this.#widget.about, className: 'poster' });
    this.#find('.waits p').replaceChildren(image);
  }

  /** Whether it is as high as it usually is, so that room can be kept for it. @param {boolean} usual */
  set usual(usual) {
    this.#find('.stack').classList.toggle('unusual', !usual);
  }

  /** Says what room is computed with. @param {string} name of a custom property @param {string} value */
  reckon(name, value) {
    this.#find('.stack').style.setProperty(name, value);
  }

  /** Where “Open in the playground” leads; empty takes it away. @param {string} href */
  set open(href) {
    this.#open.href = href;
    if (href) this.#find('.foot').append(this.#open);
    else this.#open.remove();
  }

  /** One sentence below the part; an empty one takes it away. @param {string} message @param {() => void} [retry] */
  tell(message, retry) {
    const note = this.#find('.told');
    note.hidden = !message;
    note.textContent = message;
    if (!retry) return;
    const button = this.#host.ownerDocument.createElement('button');
    button.textContent = t`Retry`;
    button.addEventListener('click', retry);
    note.append(button);
  }

  /** Lengths inside follow the size of text that a person chose, not what a page made of its root. */
  measureText() {
    const page = this.#host.ownerDocument;
    const size = textSizes.get(page) ?? getComputedStyle(this.#find('.frame')).fontSize;
    textSizes.set(page, size);
    const sized = sheet(`:host { --_text-size: ${size}; }`);
    if (!this.#root.adoptedStyleSheets.includes(sized)) this.#root.adoptedStyleSheets.push(sized);
  }

  /** @param {string} selector @returns {HTMLElement} */
  #find(selector) {
    return /** @type {HTMLElement} */ (this.#root.querySelector(selector));
  }
}

/** @param {Room} room a page may say better, by `--ae-room` @param {RoomChange[]} changes */
function roomy(room, changes) {
  const kept = (/** @type {0 | 1 | 2} */ at) =>
    [
      `.stack { min-height: var(--ae-room, ${room[at]}); }`,
      ...changes.map((each) => `:host(:is(${each.where})) .stack { ${each.name}: ${each.room[at]}; }`),
    ].join('\n');
  return `${kept(0)}
@container (min-width: 652px) { ${kept(1)} }
@container (min-width: 1132px) { ${kept(2)} }
.stack.unusual { min-height: var(--ae-room, 0); }`;
}
