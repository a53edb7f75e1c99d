/** Digits clean, corrupted and rebuilt, in columns. */

import '../../ui/ae-image.js';
import { playgroundPage } from '../../engine/files.js';
import { LIVE_NETWORK } from '../../experiment/live-network.js';
import { adopt } from '../../ui/element.js';
import { followPartner } from '../partner.js';
import { ON_PAGE, shareEngine } from '../shared.js';
import { fetchSource } from '../source.js';
import { Columns } from './columns.js';
import { readPictures } from './pictures.js';
import { CSS, HTML } from './template.js';

/** @param {import('../part.js').Stage} stage @returns {import('../part.js').Part} */
export const mount = (stage) => new TriptychPart(stage);

class TriptychPart {
  playground = playgroundPage();
  #stage;
  #engine;
  #columns;
  /** What is rebuilt, and under which noise. @type {import('./pictures.js').Pictures | undefined} */
  #pictures;
  /** The network in use and who holds it. @type {{ worker: { run(operation: any, args: any): Promise<any> }, model: string } | undefined} */
  #network;
  /** Counts what was asked for: of several answers the newest is shown. */
  #turn = 0;
  #followPartner;

  /** @param {import('../part.js').Stage} stage */
  constructor(stage) {
    const { root, signal, widget } = stage;
    this.#stage = stage;
    this.#engine = shareEngine(signal, widget.getAttribute('worker-src'));
    adopt(root, CSS);
    root.innerHTML = HTML;
    this.#columns = new Columns(root, signal);
    this.ready = this.reset();
    this.#followPartner = followPartner(stage, (network, using) => this.#follow(network, using));
  }

  async describe() {
    const { hash = '' } = this.#pictures ?? {};
    return hash;
  }

  /** What the attributes say. */
  async reset() {
    const { tell, note, widget, linked } = this.#stage;
    this.#columns.beforeAfter = widget.hasAttribute('before-after');
    const { pictures, wrong } = await readPictures(widget, this.#engine);
    if (wrong.length > 0) tell('AttributeError', wrong.join(' '));
    this.#pictures = pictures;
    if (!this.#network || this.#network.worker === this.#engine) await this.#load();
    await this.#show();
    linked(pictures.hash);
    if (this.#engine.onPage) note(ON_PAGE);
  }

  /** @param {string} attribute */
  changed(attribute) {
    if (attribute === 'for') this.#followPartner();
    else this.reset().catch((error) => this.#stage.tell(error.name, error.message));
  }

  /** All pictures in one. */
  save() {
    return this.#columns.save();
  }

  /** The network that the attributes name, or the first there is. */
  async #load() {
    const { widget, signal, tell } = this.#stage;
    const name = widget.getAttribute('model') ?? '';
    try {
      const source = await fetchSource(widget, signal);
      this.#use((await this.#engine.run('loadModel', source ?? { name })).name);
    } catch (error) {
      if (signal.aborted) return;
      tell(widget.hasAttribute('src') ? 'SourceError' : 'AttributeError', /** @type {Error} */ (error).message);
      this.#use((await this.#engine.run('loadModel', { name: '' })).name);
    }
  }

  /** @param {string} model */
  #use(model) {
    this.#network = { worker: this.#engine, model };
  }

  /** A network in training, as long as it reads digits. @param {import('../part.js').Network} network @param {AbortSignal} using */
  #follow(network, using) {
    const take = () => {
      const { model, engine, ready } = network;
      if (!model || !engine || !ready) return;
      this.#network = { worker: engine, model: LIVE_NETWORK };
      this.#show();
    };
    for (const type of ['ae-live', 'ae-step']) network.addEventListener(type, take, { signal: using });
    using.addEventListener('abort', () => (this.#network = undefined));
    take();
  }

  async #show() {
    const [pictures, network] = [this.#pictures, this.#network];
    if (!pictures || !network || (!this.#columns.visible && this.#turn > 0)) return;
    const turn = ++this.#turn;
    const { digits, corruption, seed } = pictures;
    const asked = digits.map(({ pixels }) =>
      network.worker.run('rebuild', { model: network.model, source: { pixels }, corruption, seed }),
    );
    const rebuilt = await Promise.all(asked);
    if (turn === this.#turn) this.#columns.show(digits, rebuilt, corruption.kind !== 'none');
  }
}
