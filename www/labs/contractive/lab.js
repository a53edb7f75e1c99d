/** The contractive lab: how far the codes of several networks move when one picture does. */

import { latest } from '../../engine/latest.js';
import { SHIPPED, sideBySide } from './networks.js';
import { TANGENTS } from './template.js';
import { ContractiveView } from './view.js';

/** @typedef {import('../protocol.js').ContractionReport} ContractionReport */
/** @typedef {import('../protocol.js').Spectrum} Spectrum */

const SEED = 1;
const PIXELS = 784;

/** @param {import('../types.js').LabStage} stage @returns {import('../types.js').Lab} */
export const mount = (stage) => new ContractiveLab(stage);

class ContractiveLab {
  #stage;
  #view;
  /** Counts the networks looked into: what belongs to an earlier one is dropped. */
  #turn = 0;
  /** @type {import('./networks.js').Shown[]} */
  #shown = [];
  /** The digit as networks read it. @type {Float32Array} */
  #image = new Float32Array();
  /** At the digit, one a network. @type {Spectrum[]} */
  #spectra = [];
  /** By the place of the network; those that are shipped are measured once. @type {(ContractionReport | undefined)[]} */
  #reports = [];
  #look = latest(() => this.#lookAtDigit());
  #follow = latest(() => this.#move());
  #measureOwn = latest((/** @type {number} */ turn) => this.#measure(turn));

  /** @param {import('../types.js').LabStage} stage */
  constructor(stage) {
    this.#stage = stage;
    const { root, signal } = stage;
    this.#view = new ContractiveView(root);
    this.#view.setDigit(stage.word('digit'));
    this.#view.showNetworks(sideBySide(''));
    root.addEventListener('change', ({ target }) => this.#changed(/** @type {HTMLInputElement} */ (target)), {
      signal,
    });
    this.#view
      .find('along')
      .addEventListener('input', () => this.#stage.telling(this.#follow(() => undefined)), { signal });
  }

  /** Looks into the network as it is now, beside those that are shipped. */
  async show() {
    const turn = ++this.#turn;
    const { engine, network } = this.#stage;
    await Promise.all(SHIPPED.map(({ name }) => engine.run('open', { name })));
    if (turn !== this.#turn) return;
    this.#shown = sideBySide(network.name);
    this.#reports.length = Math.min(this.#reports.length, SHIPPED.length);
    this.#view.showNetworks(this.#shown);
    for (const [at, report] of this.#reports.entries()) if (report) this.#view.showReport(at, report);
    await this.#look(() => undefined);
    this.#stage.telling(this.#measureOwn(() => turn));
  }

  /** @param {string} attribute */
  attributeChanged(attribute) {
    if (attribute !== 'digit') return;
    this.#view.setDigit(this.#stage.word('digit'));
    this.#stage.telling(this.#look(() => undefined));
  }

  /** @param {HTMLInputElement} input that a person has changed */
  #changed({ id, name }) {
    if (id === 'digit') this.#stage.telling(this.#look(() => undefined));
    else if (name === 'scale') this.#view.showSpectra(this.#spectra);
    else if (name === 'network') this.#choose();
    else if (name === 'tangent') this.#stage.telling(this.#follow(() => undefined));
  }

  async #lookAtDigit() {
    const { engine } = this.#stage;
    const shown = this.#shown;
    const image = await engine.run('firstTestDigit', { label: this.#view.digit });
    const spectra = await Promise.all(
      shown.map(({ name }) => engine.run('spectrum', { network: name, image, count: TANGENTS })),
    );
    if (shown !== this.#shown) return;
    this.#image = image;
    this.#spectra = spectra;
    this.#view.showOwn(Math.hypot(...image));
    this.#view.showSpectra(spectra);
    this.#choose();
    await this.#move();
  }

  /** Shows the directions of the network that is chosen. */
  #choose() {
    const spectrum = this.#spectra[this.#view.whose];
    if (!spectrum) return;
    this.#view.showTangents(spectrum);
    this.#stage.telling(this.#follow(() => undefined));
  }

  /** Moves the digit along the direction that is chosen. */
  async #move() {
    const [image, shown, { direction: at, length }] = [this.#image, this.#shown, this.#view];
    const found = this.#spectra[this.#view.whose]?.directions.slice(at * PIXELS, (at + 1) * PIXELS);
    // A code that does not move at all leaves no direction to go along.
    const direction = found?.length === PIXELS ? found : new Float64Array(PIXELS);
    const moved = await Promise.all(
      shown.map(({ name }) => this.#stage.engine.run('move', { network: name, image, direction, length })),
    );
    if (shown !== this.#shown || image !== this.#image || !moved[0]) return;
    const apart = this.#reports.map((report) => report?.mean_distance_between_codes_of_different_classes);
    this.#view.showMoved(
      moved[0].image,
      moved.map(({ distance }) => distance),
      apart,
    );
  }

  /** The numbers of 100 digits, one network after the other. @param {number} turn */
  async #measure(turn) {
    for (const [at, { name }] of this.#shown.entries()) {
      if (this.#reports[at]) continue;
      const report = await this.#stage.engine.run('contraction', { network: name, seed: SEED });
      // Those that are shipped stay what they are, whatever is looked into beside them.
      if (at >= SHIPPED.length && turn !== this.#turn) return;
      this.#reports[at] = report;
      this.#view.showReport(at, report);
    }
    await this.#follow(() => undefined);
  }
}
