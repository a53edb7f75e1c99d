/** The rows of pictures beside the map: a digit with its neighbours, and the way between two digits. */

import { NEIGHBOURS, STEPS_BETWEEN } from './template.js';
import { t } from '../../strings/t.js';
import { twoDigits } from '../../draw/numbers.js';

/** @typedef {import('../protocol.js').Codes} Codes */

export class DigitRows {
  /** Codes of the test digits. @type {Codes} */
  test = { codes: new Float32Array(), labels: new Uint8Array(), units: 0 };
  #stage;
  #view;

  /** @param {import('../types.js').LabStage} stage @param {import('./view.js').CodeSpaceView} view */
  constructor(stage, view) {
    this.#stage = stage;
    this.#view = view;
  }

  /** The code of the digit that is looked at. */
  get code() {
    return this.#codeOf(this.#first('digit'));
  }

  /** The digit that is looked at, and the training digits whose codes are nearest to its own. */
  async showNear() {
    const { engine, network } = this.#stage;
    const index = this.#first('digit');
    const [own, near] = await Promise.all([
      engine.run('pixels', { set: 'test', index }),
      network.run('nearestDigits', { code: this.#codeOf(index), count: NEIGHBOURS }),
    ]);
    const pixels = new Uint8Array(own.length + near.pixels.length);
    pixels.set(own);
    pixels.set(near.pixels, own.length);
    const words = [...near.distances].map((distance) => twoDigits(distance));
    const labels = [...near.labels].map((each, i) => t`a ${each}, ${words[i]} away`);
    this.#view.showRow('near', pixels, ['', ...words], [t`the digit, a ${this.test.labels[index]}`, ...labels]);
  }

  /**
   * Pictures of codes on the way between two digits: straight, and on a great circle where codes are of a Gaussian, which
   * has few codes as short as those in the middle of a straight line.
   */
  async showBetween() {
    const { engine, network } = this.#stage;
    const spherical = network.info?.variational ?? false;
    this.#view.showWay(spherical);
    const [from, to] = /** @type {const} */ (['from', 'to']).map((id) => this.#first(id));
    const codes = await engine.run('wayBetween', {
      from: this.#codeOf(from ?? 0),
      to: this.#codeOf(to ?? 0),
      count: STEPS_BETWEEN,
      spherical,
    });
    const pixels = await network.run('decodeCodes', { codes });
    const ends = [from, to].map((index) => this.test.labels[index ?? 0]);
    const labels = Array.from({ length: STEPS_BETWEEN }, (_, i) => {
      const share = Math.round((100 * i) / (STEPS_BETWEEN - 1));
      return t`${share} % of the way from ${ends[0]} to ${ends[1]}`;
    });
    this.#view.showRow('between', pixels, [], labels);
  }

  /** The place among the test digits of the first of the class that is chosen. @param {'digit' | 'from' | 'to'} id */
  #first(id) {
    return Math.max(0, this.test.labels.indexOf(Number(this.#view.choice(id).value)));
  }

  /** @param {number} index of a test digit */
  #codeOf(index) {
    const { codes, units } = this.test;
    return codes.slice(index * units, (index + 1) * units);
  }
}
