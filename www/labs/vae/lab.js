/** Drawing from the code: a plain and a variational network at the same random codes, and what the latter knows in nats. */

import { BetaSweep } from './beta-sweep.js';
import { SweepView } from './sweep-view.js';
import { STEPS_ALONG, TEN } from './template.js';
import { numbersByUse, VaeView } from './view.js';
import { formatDecimals, t } from '../../strings/t.js';

/** @typedef {import('./view.js').Side} Side */
/** @typedef {import('../protocol.js').VariationalReport} VariationalReport */
/** @typedef {import('../protocol.js').LabModelInfo} LabModelInfo */

const SEED = 1;
/** Digits whose posteriors are drawn, those of the evidence. */
const POSTERIORS = 200;
/** How far from 0 pictures along a number go, in standard deviations of the prior. */
const REACH = 3;
/** What stands beside the network that is looked into, with the fewest numbers of the code for which it does. @type {(Record<Side, string> & { from: number })[]} */
const SHIPPED = [
  { from: 10, plain: 'twenty-numbers', variational: 'twenty-numbers-variational' },
  { from: 1, plain: 'two-numbers', variational: 'two-numbers-variational' },
];
const KINDS = { plain: t`Plain`, variational: t`Variational` };

/** @param {import('../types.js').LabStage} stage @returns {import('../types.js').Lab} */
export const mount = (stage) => new VaeLab(stage);

class VaeLab {
  #stage;
  #view;
  #sweep;
  /** Counts the networks looked into: what belongs to an earlier one is dropped. */
  #turn = 0;
  /** The seed of the ten. */
  #seed = SEED;
  /** The network on each side. @type {Partial<Record<Side, LabModelInfo>>} */
  #sides = {};
  /** Their numbers, once they are there. @type {Partial<Record<Side, VariationalReport>>} */
  #reports = {};

  /** @param {import('../types.js').LabStage} stage */
  constructor(stage) {
    this.#stage = stage;
    const { root, signal } = stage;
    this.#view = new VaeView(root);
    this.#sweep = new SweepView(this.#view);
    new BetaSweep(stage, this.#sweep);
    this.#view.find('draw').addEventListener('click', () => this.#drawAnother(), { signal });
    root.addEventListener('change', (event) => this.#stage.telling(this.#change(event)), { signal });
  }

  /** Looks into the network as it is now, and into a shipped one of the other kind; numbers follow the pictures. */
  async show() {
    const turn = ++this.#turn;
    const { engine, network } = this.#stage;
    const { info, live } = network;
    if (!info) return;
    const [own, other] = /** @type {[Side, Side]} */ (
      info.variational ? ['variational', 'plain'] : ['plain', 'variational']
    );
    const pair = /** @type {typeof SHIPPED[number]} */ (SHIPPED.find(({ from }) => info.latentDim >= from));
    const beside = await engine.run('open', { name: pair[other] });
    if (turn !== this.#turn) return;
    this.#view.showSize(SHIPPED.some((each) => each[own] === info.name) ? pair[own] : '');
    this.#sides = { [own]: info, [other]: beside };
    this.#reports = {};
    for (const [side, { latentDim }] of this.#each()) {
      const whose = live && side === own ? t`${KINDS[side]}, yours` : KINDS[side];
      this.#view.showTitle(
        side,
        latentDim === 1 ? t`${whose}, a code of one number` : t`${whose}, a code of ${latentDim} numbers`,
      );
    }
    await this.#showTen();
    if (!network.learning) this.#stage.telling(this.#measure(turn));
  }

  /** @returns {[Side, LabModelInfo][]} */
  #each() {
    return /** @type {[Side, LabModelInfo][]} */ (Object.entries(this.#sides));
  }

  /** @param {number} turn */
  async #measure(turn) {
    for (const [side, { name }] of this.#each()) {
      const report = await this.#stage.engine.run('vaeReport', { network: name, seed: SEED });
      if (turn !== this.#turn) return;
      this.#reports[side] = report;
      this.#view.showDistance(side, report);
    }
    await this.#showKnown();
  }

  /** @param {Event} event */
  #change({ target }) {
    const { name, value } = /** @type {HTMLInputElement} */ (target);
    return name === 'size' ? this.#stage.network.useShipped(value) : this.#showTen();
  }

  #drawAnother() {
    this.#seed += 1;
    this.#stage.telling(this.#showTen());
  }

  async #showTen() {
    const { own } = this.#view;
    const seed = this.#seed;
    const turn = this.#turn;
    for (const [side, { name }] of this.#each()) {
      const pixels = await this.#stage.engine.run('drawn', { network: name, count: TEN, seed, own });
      if (turn !== this.#turn || seed !== this.#seed) return;
      this.#view.showRow(`${side}-ten`, pixels, (i) => t`picture ${i + 1} of a drawn code`);
      this.#view.showDistance(side, this.#reports[side]);
    }
  }

  /** Evidence, and pictures along the numbers that carry most, of the variational network. */
  async #showKnown() {
    const [name, report] = [this.#sides.variational?.name, this.#reports.variational];
    if (!name || !report) return;
    this.#view.showEvidence(report.evidence);
    this.#sweep.showBeside(report.evidence);
    const numbers = numbersByUse(report.evidence);
    for (const at of [0, 1]) {
      const number = numbers[at]?.number;
      if (number === undefined) continue;
      const codes = new Float32Array(STEPS_ALONG * report.latent_dim);
      const place = (/** @type {number} */ i) => -REACH + (2 * REACH * i) / (STEPS_ALONG - 1);
      for (let i = 0; i < STEPS_ALONG; i++) codes[i * report.latent_dim + number] = place(i);
      const pixels = await this.#stage.engine.run('decodeCodes', { network: name, codes });
      this.#view.showRow(`along-${at}`, pixels, (i) => t`z${number + 1} at ${formatDecimals(place(i), 1)}`);
    }
    if (!report.evidence) return;
    const found = await this.#stage.engine.run('posteriors', { network: name, count: POSTERIORS });
    this.#view.showPosteriors({ ...found, units: report.latent_dim }, report.evidence);
  }
}
