/** The playground on a page that is somebody else's. */

import { PLAYGROUND } from '../../engine/files.js';
import { ON_PAGE } from '../shared.js';
import { attributesLink, embeddedServices } from './embedded.js';
import { PlaygroundPart } from './playground-part.js';

/** @param {import('../part.js').Stage} stage @returns {import('../part.js').Part} */
export const mount = (stage) => new EmbeddedPart(stage);

class EmbeddedPart extends PlaygroundPart {
  playground = PLAYGROUND;
  #stage;
  /** Shows again what the attributes say. */
  reset = async () => {};

  /** @param {import('../part.js').Stage} stage */
  constructor(stage) {
    super(stage);
    this.#stage = stage;
    stage.root.host.classList.add('within');
    this.ready = this.#begin();
  }

  /** @param {string} attribute */
  changed(attribute) {
    if (attribute === 'hide' || attribute === 'show') this.hide();
    else this.reset();
  }

  async #begin() {
    const { note, signal, tell, widget } = this.#stage;
    const services = await embeddedServices(this.#stage, () => this.describe());
    signal.throwIfAborted();
    const { engine, link } = services;
    const { denoise, training } = this.join(services);
    // Its code is there already, and what it will look like is to be seen at once.
    training.load();
    this.reset = async () => link.follow(await attributesLink(this.#stage, engine));
    const told = (/** @type {Event} */ event) => /** @type {CustomEvent<string>} */ (event).detail;
    await new Promise((resolve, reject) => {
      denoise.addEventListener('ae-opened', resolve, { signal });
      denoise.addEventListener('ae-error', (event) => reject(new Error(told(event))), { signal });
    });
    denoise.addEventListener('ae-corrected', (event) => tell('AttributeError', told(event)), { signal });
    training.addEventListener('ae-step', () => widget.emit('ae-step', this.network?.standing), { signal });
    link.save();
    if (engine.onPage) note(ON_PAGE);
  }
}
