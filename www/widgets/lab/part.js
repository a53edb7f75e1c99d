/** A lab as a widget. */

import { playgroundPage } from '../../engine/files.js';
import { latest } from '../../engine/latest.js';
import { Sweep } from '../../engine/training/sweep.js';
import { PRESETS } from '../../experiment/presets.js';
import { formatSetup } from '../../experiment/setup-link.js';
import { answerFigures } from '../../figures/facts.js';
import { loadLab } from '../../labs/load.js';
import { LabNetwork } from '../../labs/network.js';
import { PartEngine } from '../../labs/part-engine.js';
import { t } from '../../strings/t.js';
import { GoalWatch } from '../goal.js';
import { followPartner } from '../partner.js';
import { noteOf, shareLabs, trainingWorkers } from '../shared.js';
import { fetchSource } from '../source.js';

/** @typedef {import('../../labs/types.js').Lab} Lab */

/** @param {import('../part.js').Stage} stage @returns {import('../part.js').Part} */
export const mount = (stage) => new LabPart(stage);

class LabPart {
  playground = playgroundPage();
  #stage;
  #meta;
  #worker;
  #engine;
  #network;
  #goal;
  /** @type {Lab | undefined} */
  #lab;
  #followPartner = () => {};

  /** @param {import('../part.js').Stage} stage */
  constructor(stage) {
    this.#stage = stage;
    const { signal, widget } = stage;
    const { lab } = /** @type {{ lab?: import('../../labs/index.js').LabMeta }} */ (
      /** @type {unknown} */ (widget.constructor)
    );
    if (!lab) throw new Error('A widget says which lab it is.');
    this.#meta = lab;
    this.#worker = shareLabs(signal, widget.getAttribute('worker-src'));
    this.#engine = new PartEngine(this.#worker, lab.part);
    this.#network = new LabNetwork(this.#engine, signal, lab.reads);
    this.#goal = new GoalWatch({ ...stage, note: () => this.#note() }, lab.measures ?? []);
    answerFigures(stage.root, () => ({ dims: this.#network.info?.latentDim ?? 0, digits: true, nats: true }), signal);
    this.ready = this.#begin();
  }

  /** A link that trains a network like the one shown. */
  async describe() {
    const { setup } = PRESETS.find(({ name }) => name === this.#meta.preset) ?? {};
    return setup ? `#${new URLSearchParams(formatSetup(setup))}` : '';
  }

  /** @param {string} attribute */
  changed(attribute) {
    if (attribute === 'for') this.#followPartner();
    else if (attribute === 'model' || attribute === 'src') this.#useNamed();
    else if (attribute === 'goal') this.#goal.read();
    else this.#lab?.attributeChanged?.(attribute);
  }

  async reset() {
    await this.#useNamed();
  }

  async save() {
    if (!this.#lab?.save) throw new Error(t`This lab has no picture to save.`);
    return this.#lab.save();
  }

  async #begin() {
    const { root, signal, widget, announce, tell, linked } = this.#stage;
    const [module] = await Promise.all([loadLab(this.#meta.name), this.#useNamed()]);
    signal.throwIfAborted();
    const lab = module.mount({
      root,
      signal,
      engine: this.#engine,
      network: this.#network,
      sweep: new Sweep(trainingWorkers(widget.getAttribute('worker-src')), signal),
      word: (name) => widget.getAttribute(name),
      announce,
      tell: (message) => tell(message && 'LabError', message),
      telling: (work) => void work.catch(({ message }) => !signal.aborted && tell('LabError', message)),
      measured: (found) => this.#goal.watch(found, { step: this.#network.step, epoch: 0 }),
      changed: async () => linked(await this.describe()),
    });
    this.#lab = lab;
    await lab.show();
    linked(await this.describe());
    // One after the other: a network that learns is another each second, and a slow machine would never show any.
    const showNewest = latest(() => lab.show());
    this.#network.addEventListener(
      'ae-network',
      () => showNewest(() => undefined).catch((error) => !signal.aborted && tell(error.name, error.message)),
      { signal },
    );
    this.#followPartner = followPartner(this.#stage, (network, using) => {
      this.#network.follow(network, using, (why) => tell(why && 'LabError', why));
      using.addEventListener('abort', () => !signal.aborted && this.#useNamed());
    });
    this.#note();
  }

  /** Says how far it is from its goal, and where it computes. */
  #note() {
    this.#stage.note(noteOf(this.#goal?.words ?? '', this.#worker));
  }

  /** The network that the attributes name, or the one that shows the point; one that cannot be used is told. */
  async #useNamed() {
    const { widget, signal, tell } = this.#stage;
    try {
      const source = await fetchSource(widget, signal);
      if (source) await this.#network.useFile(source.name, source.bytes);
      else await this.#network.useShipped(widget.getAttribute('model') ?? this.#meta.model);
    } catch (error) {
      if (signal.aborted) return;
      const named = widget.hasAttribute('src') || widget.hasAttribute('model');
      if (!named) throw error;
      tell(widget.hasAttribute('src') ? 'SourceError' : 'AttributeError', /** @type {Error} */ (error).message);
      if (!this.#network.name) await this.#network.useShipped(this.#meta.model);
    }
  }
}
