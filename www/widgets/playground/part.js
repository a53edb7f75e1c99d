/** The playground on a page that is somebody else's. */

import { playgroundPage } from '../../engine/files.js';
import { playBySight } from '../autoplay.js';
import { GoalWatch, measuredOf } from '../goal.js';
import { openModel } from '../open-model.js';
import { noteOf } from '../shared.js';
import { attributesLink, embeddedServices } from './embedded.js';
import { PlaygroundPart } from './playground-part.js';

/** @param {import('../part.js').Stage} stage @returns {import('../part.js').Part} */
export const mount = (stage) => new EmbeddedPart(stage);

class EmbeddedPart extends PlaygroundPart {
  playground = playgroundPage();
  #stage;
  /** Shows again what the attributes say. */
  reset = async () => {};
  /** Uses the checkpoint that `src` names. */
  openSource = async () => {};
  #goal;
  /** Until there is one nothing is known of where it computes. */
  #engine = { onPage: false };

  /** @param {import('../part.js').Stage} stage */
  constructor(stage) {
    super(stage);
    this.#stage = stage;
    stage.root.host.classList.add('within');
    this.#goal = new GoalWatch({ ...stage, note: (goal) => stage.note(noteOf(goal, this.#engine)) });
    this.ready = this.#begin();
  }

  /** @param {string} attribute */
  changed(attribute) {
    if (attribute === 'hide' || attribute === 'show') this.hide();
    else if (attribute === 'goal') {
      this.#goal.read();
      this.#goal.askOf(this.network);
    } else if (attribute === 'src') this.openSource();
    else if (attribute !== 'autoplay') this.reset();
  }

  async #begin() {
    const { linked, note, signal, tell, widget } = this.#stage;
    const services = await embeddedServices(this.#stage, () => this.describe());
    signal.throwIfAborted();
    const { engine, link } = services;
    this.#engine = engine;
    const { denoise, training } = this.join(services);
    // Its code is there already, and what it will look like is to be seen at once.
    const loaded = training.load();
    loaded.then((section) => this.#goal.askOf(section));
    const section = /** @type {HTMLElement} */ (this.#stage.root.getElementById('training'));
    playBySight(this.#stage, section, () => loaded);
    this.openSource = () => openModel(this.#stage, engine, denoise);
    this.reset = async () => link.follow(await attributesLink(this.#stage, engine));
    const told = (/** @type {Event} */ event) => /** @type {CustomEvent<string>} */ (event).detail;
    await new Promise((resolve, reject) => {
      denoise.addEventListener('ae-opened', resolve, { signal });
      denoise.addEventListener('ae-error', (event) => reject(new Error(told(event))), { signal });
    });
    denoise.addEventListener('ae-corrected', (event) => tell('AttributeError', told(event)), { signal });
    const standing = () => /** @type {import('../part.js').Network} */ (this.network).standing;
    const watch = () => this.#goal.watch(measuredOf(standing()), standing());
    const step = () => {
      watch();
      widget.emit('ae-step', standing());
    };
    for (const type of ['ae-step', 'ae-stop']) training.addEventListener(type, step, { signal });
    training.addEventListener('ae-measured', watch, { signal });
    await this.openSource();
    linked(await this.describe());
    note(noteOf(this.#goal.words, engine));
  }
}
