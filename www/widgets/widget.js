/** What every widget is: attributes, a frame, states, and its code fetched when it comes near the view. */

import { t } from '../strings/t.js';
import { announcer } from '../ui/announce.js';
import { FramedElement } from './framed-element.js';
import { readNames } from './names.js';
import { whenNear } from './near-view.js';
import { pageAddress } from './page-address.js';

/** @typedef {import('./part.js').Part} Part */

/** Attributes that all widgets have. */
const COMMON = ['hide', 'show', 'theme', 'lang', 'poster', 'playground', 'worker-src'];
/** Those that change nothing but looks, which style sheets see to. */
const LOOKS = ['theme', 'lang'];

/** @fires ae-ready @fires ae-change @fires ae-step @fires ae-goal @fires ae-error see README.md for their details */
export class Widget extends FramedElement {
  static get observedAttributes() {
    return [...COMMON, ...this.attributes];
  }

  /** From its arrival in the page until it stays out of it. @type {AbortController | undefined} */
  #life;
  /** @type {Part | undefined} */
  #part;
  /** Its way into the page, under way or behind it. @type {Promise<any>} */
  #loading = Promise.resolve();
  /** What it shows, as the hash of a link: with this it comes back. */
  #link = '';

  connectedCallback() {
    if (this.#life) return;
    this.#life = new AbortController();
    this.frame.measureText();
    this.showPoster();
    this.fitRoom();
    whenNear(this, () => this.load(), this.#life.signal);
  }

  /** A framework that moves it takes it out and puts it back at once: only what stays out ends. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected) this.#end();
    });
  }

  connectedMoveCallback() {}

  /** @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    if (before === now || LOOKS.includes(name)) return;
    if (name === 'poster') this.showPoster();
    this.fitRoom();
    if (name === 'playground' || name === 'hide') this.#showLink();
    if (name === 'poster' || name === 'playground' || !this.#part) return;
    // What was wrong may be right now; what still is wrong is told again.
    this.tell('', '');
    this.#part.changed?.(name);
  }

  /** What it shows, as the hash of a link that opens it in the playground. @returns {Promise<string>} */
  get link() {
    return Promise.resolve(this.#part?.describe?.() ?? this.#link);
  }

  /** What other widgets look into. @returns {import('./part.js').Network | undefined} */
  get network() {
    return this.#part?.network;
  }

  /** What stands in its frame, once it does. */
  get content() {
    return this.#part;
  }

  /** Trains; whoever asks for it need not wait until it is there. */
  async play() {
    await this.load();
    await this.#part?.play?.();
  }

  async pause() {
    await this.#loading;
    await this.#part?.pause?.();
  }

  async reset() {
    await this.#loading;
    await this.#part?.reset?.();
  }

  /** @param {string} [what] a file of it, if not the usual one @returns {Promise<{ name: string, bytes: Uint8Array }>} */
  async save(what) {
    await this.#loading;
    if (!this.#part?.save) throw new Error(t`There is nothing to save yet: this widget is not ready.`);
    return this.#part.save(what);
  }

  /** Fetches the code of its part. @returns {Promise<import('./part.js').PartModule>} */
  fetch() {
    return Promise.reject(new Error('A widget says where its code is.'));
  }

  /** Loads it now, wherever it stands. @returns {Promise<void>} settled when it is ready, has failed or is gone */
  load() {
    const signal = this.#life?.signal;
    if (signal && this.state === 'waiting') {
      const gone = new Promise((is) => signal.addEventListener('abort', () => is(undefined)));
      this.#loading = Promise.race([this.#mount(signal), gone]);
    }
    return this.#loading;
  }

  /** @param {AbortSignal} signal */
  async #mount(signal) {
    this.enter('loading');
    try {
      await this.learn();
      const { mount } = await this.fetch().catch((error) => {
        throw new Error(t`The code of this widget could not be fetched. Check the connection and retry.`, {
          cause: error,
        });
      });
      if (signal.aborted) return;
      this.#part = mount(this.#stage(signal));
      // Parts have looks of their own while they load; the figure of a page is better.
      if (!this.figured) this.frame.reveal(true);
      await this.#part.ready;
      if (signal.aborted) return;
      this.enter('ready');
      this.emit('ae-ready', {});
    } catch (error) {
      if (!signal.aborted) this.#fail(/** @type {Error} */ (error));
    }
  }

  /** The address that opens a link in the playground; empty where no playground is known. @param {string} link */
  href(link) {
    const base = this.getAttribute('playground') ?? this.#part?.playground;
    return base && link ? pageAddress(link, base, this.ownerDocument.baseURI) : '';
  }

  /** What a part is given. @param {AbortSignal} signal @returns {import('./part.js').Stage} */
  #stage(signal) {
    /** @type {import('./part.js').Stage['tell']} */
    const tell = (name, message, retry) => {
      if (!signal.aborted) this.tell(name, message, retry);
    };
    return {
      widget: this,
      root: this.frame.renew(),
      signal,
      link: this.#link,
      forward: (names) => this.frame.forward(names),
      announce: announcer(this.frame.voice),
      linked: (link) => !signal.aborted && this.#take(link),
      tell,
      note: (message) => {
        if (!signal.aborted) this.note(message);
      },
    };
  }

  #end() {
    this.#life?.abort();
    this.#life = undefined;
    this.#part = undefined;
    this.frame.clear();
    this.hush();
    this.enter('waiting');
    // To whoever looked into it: it is out of the page already, so nobody else hears.
    this.dispatchEvent(new Event('ae-gone'));
  }

  /** What was made of it goes; the figure of the page stays. @param {Error} error */
  #fail(error) {
    this.#end();
    this.enter('failed');
    this.tell(error.name, error.message, () => {
      this.hush();
      this.enter('waiting');
      this.connectedCallback();
      this.load();
    });
  }

  /** @param {string} link */
  #take(link) {
    const changed = this.#link !== '' && this.#link !== link;
    this.#link = link;
    this.#showLink();
    if (changed) this.emit('ae-change', { link });
  }

  #showLink() {
    this.frame.open = readNames(this.getAttribute('hide')).has('open') ? '' : this.href(this.#link);
  }
}
