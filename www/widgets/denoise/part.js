/** The instrument as a widget: it shows what its attributes say, by the network that another element trains if it is to. */

import { mountDenoise } from '../../denoise/controller.js';
import { png } from '../../draw/png.js';
import { playgroundPage } from '../../engine/files.js';
import { LIVE_NETWORK } from '../../experiment/live-network.js';
import { formatState } from '../../experiment/page-state.js';
import { t } from '../../strings/t.js';
import { hiddenParts } from '../hidden-parts.js';
import { openModel } from '../open-model.js';
import { followPartner } from '../partner.js';
import { pictureLink, pictureWords } from '../picture-link.js';
import { ON_PAGE, shareEngine } from '../shared.js';
import { WidgetLink } from '../widget-link.js';

/** @typedef {import('../../denoise/controller.js').Denoise} Denoise */

/** @param {import('../part.js').Stage} stage @returns {DenoisePart} */
export const mount = (stage) => new DenoisePart(stage);

class DenoisePart {
  playground = playgroundPage();
  #stage;
  #engine;
  #link;
  /** @type {Denoise | undefined} */
  #denoise;
  #followPartner = () => {};

  /** @param {import('../part.js').Stage} stage */
  constructor(stage) {
    this.#stage = stage;
    this.#engine = shareEngine(stage.signal, stage.widget.getAttribute('worker-src'));
    this.#link = new WidgetLink(() => this.describe(), stage);
    this.ready = this.#begin();
  }

  async describe() {
    return this.#denoise ? formatState(await this.#denoise.describe()) : this.#link.hash;
  }

  get pixels() {
    return Float32Array.from(this.#denoise?.pixels ?? [], (level) => level / 255);
  }

  /** @param {ArrayLike<number>} pixels in [0, 1] */
  set pixels(pixels) {
    if (pixels.length !== 784) throw new RangeError(t`A picture has 784 pixels, not ${pixels.length}.`);
    if (this.#denoise)
      this.#denoise.pixels = Uint8Array.from(pixels, (level) => Math.round(255 * Math.min(1, Math.max(0, level))));
  }

  /** @param {string} attribute */
  changed(attribute) {
    if (attribute === 'hide' || attribute === 'show') this.#hide();
    else if (attribute === 'for') this.#followPartner();
    else if (attribute === 'src') openModel(this.#stage, this.#engine, this.#denoise);
    else this.reset();
  }

  /** What the attributes say. */
  async reset() {
    this.#link.follow(await this.#read());
    this.#link.save();
  }

  /** The rebuilt picture. */
  async save() {
    const canvas = this.#stage.root.querySelector('#rebuilt')?.shadowRoot?.querySelector('canvas');
    if (!canvas) throw new Error(t`There is no picture yet.`);
    const blob = await png(canvas);
    return { name: 'rebuilt.png', bytes: new Uint8Array(await blob.arrayBuffer()) };
  }

  async #begin() {
    const { root, signal, announce, link: before, linked, tell, widget } = this.#stage;
    const engine = this.#engine;
    // The instrument is made while the worker looks for the digit.
    this.#link.hash = before || this.#live(`#${pictureWords(widget).words}`);
    if (!before) this.#link.known = this.#readLink();
    const denoise = mountDenoise(root, { engine, link: this.#link, announce, signal });
    this.#denoise = denoise;
    this.#hide();
    const heard = (/** @type {string} */ type, /** @type {(detail: any) => void} */ act) =>
      denoise.addEventListener(type, (event) => act(/** @type {CustomEvent} */ (event).detail), { signal });
    heard('ae-corrected', (why) => tell('AttributeError', why));
    await new Promise((resolve, reject) => {
      heard('ae-opened', resolve);
      heard('ae-error', (why) => {
        reject(new Error(why));
        tell('Error', why);
      });
      if (engine.failure) reject(new Error(engine.failure));
    });
    heard('ae-rebuilt', () => widget.toggleAttribute('data-rebuilt', true));
    linked(await this.describe());
    this.#followPartner = followPartner(this.#stage, (network, using) => this.#useNetwork(network, using));
    await openModel(this.#stage, this.#engine, this.#denoise);
    if (engine.onPage) this.#stage.note(ON_PAGE);
  }

  /** The hash that the attributes stand for; what is wrong with them is told. */
  async #read() {
    const { widget, tell } = this.#stage;
    const { hash, wrong } = await pictureLink(widget, this.#engine);
    if (wrong.length > 0) tell('AttributeError', wrong.join(' '));
    return this.#live(hash);
  }

  async #readLink() {
    try {
      this.#link.hash = await this.#read();
    } catch (error) {
      // What cannot be computed at all is told by the instrument.
      this.#stage.tell('Error', /** @type {Error} */ (error).message);
    }
  }

  /** With `for` a link means the network in training. @param {string} hash */
  #live(hash) {
    if (!this.#stage.widget.hasAttribute('for')) return hash;
    return `${hash.replace(/&?model=[^&]*/, '')}&model=${LIVE_NETWORK}`;
  }

  /** A network in training, for as long as it is there. @param {import('../part.js').Network} network @param {AbortSignal} using */
  #useNetwork(network, using) {
    const denoise = /** @type {Denoise} */ (this.#denoise);
    const set = () => denoise.live.set(network);
    network.addEventListener('ae-live', set, { signal: using });
    for (const type of ['ae-step', 'ae-stop']) {
      network.addEventListener(type, () => denoise.live.follow(), { signal: using });
    }
    using.addEventListener('abort', () =>
      denoise.live.set({ model: undefined, engine: undefined, ready: false, corruption: undefined, playing: false }),
    );
    set();
  }

  #hide() {
    const { widget } = this.#stage;
    // A network that another element trains is not to be chosen here.
    const own = widget.hasAttribute('for') ? ['models'] : [];
    if (this.#denoise) this.#denoise.hidden = [...hiddenParts(widget), ...own];
  }
}
