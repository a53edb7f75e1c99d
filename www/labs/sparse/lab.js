/** The sparse lab: the atoms of a code, a page for each, and the sum that a digit is of them. */

import { latest } from '../../engine/latest.js';
import { TOP } from './template.js';
import { SparseView } from './view.js';
import { t } from '../../strings/t.js';

/** @typedef {import('../protocol.js').Atoms} Atoms */
/** @typedef {import('../protocol.js').Switched} Switched */

/** A sheet of more would be too small to see, or to click on. */
const MOST_ATOMS = 256;

/** @param {import('../types.js').LabStage} stage @returns {import('../types.js').Lab} */
export const mount = (stage) => new SparseLab(stage);

class SparseLab {
  #stage;
  #view;
  /** Counts the networks looked into: what belongs to an earlier one is dropped. */
  #turn = 0;
  /** @type {Atoms | undefined} */
  #atoms;
  /** The number of the code whose page is open; -1 before one is. */
  #unit = -1;
  /** @type {Switched | undefined} */
  #switched;
  #page = latest(() => this.#showPage());

  /** @param {import('../types.js').LabStage} stage */
  constructor(stage) {
    this.#stage = stage;
    const { root, signal } = stage;
    const view = new SparseView(root);
    this.#view = view;
    const heard = (/** @type {string} */ id, /** @type {string} */ type, /** @type {(event: any) => void} */ act) =>
      view.find(id).addEventListener(type, act, { signal });
    heard('atoms', 'ae-choose', ({ detail }) => this.#open(detail));
    heard('digit', 'change', () => this.#stage.telling(this.#showDigit()));
    heard('off', 'change', () => this.#switched && view.showSwitched(this.#switched));
    view.wishDigit(stage.word('digit'));
  }

  /** Looks into the network as it is now. */
  async show() {
    const turn = ++this.#turn;
    const atoms = await this.#stage.network.run('atoms', { count: MOST_ATOMS });
    if (turn !== this.#turn) return;
    this.#atoms = atoms;
    this.#view.showAtoms(atoms);
    await this.#showDigit();
    this.#stage.telling(this.#report(turn));
  }

  /** @param {string} attribute */
  attributeChanged(attribute) {
    if (attribute !== 'digit') return;
    this.#view.wishDigit(this.#stage.word('digit'));
    this.#stage.telling(this.#showDigit());
  }

  async save() {
    const { sheet } = this.#view;
    if (!sheet.atoms) throw new Error(t`There is no picture yet.`);
    const blob = await sheet.picture();
    return { name: 'atoms.png', bytes: new Uint8Array(await blob.arrayBuffer()) };
  }

  /** @param {number} unit */
  #open(unit) {
    this.#unit = unit;
    this.#stage.telling(this.#page(() => undefined));
  }

  /** The digit that is looked at: its sum, and what it is without the atom. */
  async #showDigit() {
    const turn = this.#turn;
    const { digit } = this.#view;
    const largest = await this.#showSums(turn, digit);
    if (turn !== this.#turn) return;
    // The page that is open first is that of the digit's largest term: its switch is seen best.
    const units = this.#atoms?.units;
    if (!units?.includes(this.#unit))
      this.#unit = largest !== undefined && units?.includes(largest) ? largest : (units?.[0] ?? -1);
    await this.#page(() => undefined);
  }

  /** Returns the number of the largest term. @param {number} turn @param {number} digit */
  async #showSums(turn, digit) {
    try {
      const sums = await this.#stage.network.run('partialSums', { digit });
      if (turn !== this.#turn || digit !== this.#view.digit) return undefined;
      this.#view.showSums(sums);
      return sums.units[0];
    } catch (error) {
      const layers = layersOf(error);
      if (!layers) throw error;
      if (turn === this.#turn)
        this.#view.refuseSums(
          t`The decoder of this network has ${layers} layers, so what it draws is no sum over the numbers of the code. To see one, train “Sparse: L1”, whose decoder has one layer.`,
        );
      return undefined;
    }
  }

  /** The page of the chosen atom. */
  async #showPage() {
    const [turn, unit, atoms, { digit }] = [this.#turn, this.#unit, this.#atoms, this.#view];
    if (!atoms || unit < 0) return;
    const { network } = this.#stage;
    const [use, switched] = await Promise.all([
      network.run('atomDigits', { unit, count: TOP }),
      network.run('switchOff', { unit, digit }),
    ]);
    if (turn !== this.#turn || unit !== this.#unit) return;
    this.#switched = switched;
    this.#view.showAtom(atoms, unit, use);
    this.#view.showDigit(switched.original);
    this.#view.showSwitched(switched);
  }

  /** @param {number} turn */
  async #report(turn) {
    const report = await this.#stage.network.run('sparseReport', {});
    if (turn === this.#turn) this.#view.showReport(report);
  }
}

/** How many layers a decoder has that was refused for them; nothing for another error. @param {unknown} error */
function layersOf(error) {
  const { name, fields } = /** @type {{ name?: string, fields?: Record<string, unknown> }} */ (error ?? {});
  return name === 'Config' && String(fields?.['field']).endsWith('layers of the decoder')
    ? Number(fields?.['value'])
    : undefined;
}
