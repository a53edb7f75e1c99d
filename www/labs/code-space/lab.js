/** The code space: a map of codes on which somebody walks, and what the code is worth. */

import { greySheet } from '../../draw/grey.js';
import { latest } from '../../engine/latest.js';
import { codeSpace } from './meta.js';
import { codeAt, gridOf, lineOf, ownPlane, pointsOf, principalPlane, project } from './plane.js';
import { NEIGHBOURS, STEPS_BETWEEN } from './template.js';
import { CodeSpaceView } from './view.js';

/** @typedef {import('./plane.js').Plane} Plane */
/** @typedef {import('../protocol.js').Codes} Codes */

const SEED = 1;
const SIDE = 28;

/** @param {import('../types.js').LabStage} stage @returns {import('../types.js').Lab} */
export const mount = (stage) => new CodeSpaceLab(stage);

class CodeSpaceLab {
  #stage;
  #view;
  /** Counts the networks looked into: what belongs to an earlier one is dropped. */
  #turn = 0;
  /** @type {Plane} */
  #plane = ownPlane(2);
  /** Codes of the test digits. @type {Codes | undefined} */
  #test;
  /** @type {number | undefined} */
  #hole;
  #decodeHere = latest((/** @type {[number, number]} */ place) => this.#decode(place));

  /** @param {import('../types.js').LabStage} stage */
  constructor(stage) {
    this.#stage = stage;
    const { root, signal } = stage;
    const view = new CodeSpaceView(root, codeSpace.attempt);
    this.#view = view;
    const heard = (/** @type {string} */ id, /** @type {string} */ type, /** @type {(event: any) => void} */ act) =>
      view.find(id).addEventListener(type, act, { signal });
    heard('walk', 'ae-walk', ({ detail }) => this.#stand(detail));
    heard('walk', 'ae-box', () => this.#try(this.#showSheet()));
    heard('pictures', 'change', () => this.#try(this.#showSheet()));
    heard('closer', 'click', () => view.walk.zoomBy(1));
    heard('farther', 'click', () => view.walk.zoomBy(-1));
    heard('digit', 'change', () => this.#try(this.#showDigit()));
    for (const id of ['from', 'to']) heard(id, 'change', () => this.#try(this.#showBetween()));
    this.#choose();
    view.choice('from').value = '0';
    view.choice('to').value = '1';
  }

  /** Looks into the network as it is now. */
  async show() {
    const turn = ++this.#turn;
    const test = await this.#stage.network.run('codes', { set: 'test' });
    if (turn !== this.#turn) return;
    this.#test = test;
    const { units } = test;
    this.#plane =
      units > 2
        ? principalPlane(
            units,
            await this.#stage.engine.run('axes', {
              codes: test.codes,
              units,
              count: 2,
            }),
          )
        : ownPlane(units);
    if (turn !== this.#turn) return;
    this.#view.find('about-map').textContent = this.#plane.about;
    this.#view.walk.points = pointsOf(this.#plane, [test]);
    await Promise.all([this.#showDigit(), this.#showBetween()]);
    this.#try(this.#follow(turn));
  }

  /** @param {string} attribute */
  attributeChanged(attribute) {
    if (attribute !== 'digit') return;
    this.#choose();
    this.#try(this.#showDigit());
  }

  /** The digit that the element names. */
  #choose() {
    const { word, tell } = this.#stage;
    const wrong = this.#view.choose(word('digit'));
    if (wrong) tell(wrong);
  }

  save() {
    return this.#view.save();
  }

  /** What takes longer: the codes of the training digits, then the numbers. @param {number} turn */
  async #follow(turn) {
    const train = await this.#stage.network.run('codes', { set: 'train' });
    if (turn !== this.#turn || !this.#test) return;
    this.#view.walk.points = pointsOf(this.#plane, [train, this.#test]);
    const report = await this.#stage.network.run('codeSpaceReport', { seed: SEED });
    if (turn !== this.#turn) return;
    this.#hole = report.hole_distance;
    this.#view.showReport(report);
  }

  async #showSheet() {
    const { walk, wantsPictures } = this.#view;
    const seen = walk.view;
    if (!wantsPictures || !seen || !this.#stage.network.name) {
      walk.sheet = null;
      return;
    }
    const { box, columns, rows } = seen;
    const turn = this.#turn;
    const codes = gridOf(this.#plane, box, columns, rows);
    const levels = await this.#stage.network.run('decodeCodes', { codes });
    if (turn === this.#turn && this.#view.wantsPictures) walk.sheet = { image: greySheet(levels, columns, SIDE), box };
  }

  /** @param {[number, number]} place */
  #stand(place) {
    if (!place.every(Number.isFinite)) return;
    const { walk } = this.#view;
    walk.marks = { ...walk.marks, here: place };
    this.#try(this.#decodeHere(() => place));
  }

  /** @param {[number, number]} place */
  async #decode(place) {
    const code = codeAt(this.#plane, place);
    const [pixels, { distances }] = await Promise.all([
      this.#stage.network.run('decodeCodes', { codes: code }),
      this.#stage.network.run('nearestDigits', { code, count: 1 }),
    ]);
    const distance = distances[0] ?? NaN;
    this.#view.showHere(pixels, code);
    this.#view.showDistance(distance, this.#hole);
    const { walk } = this.#view;
    walk.marks = {
      ...walk.marks,
      hole: this.#hole !== undefined && distance > this.#hole,
    };
  }

  /** The digit that is looked at, where its code lies, and its neighbours there. */
  async #showDigit() {
    const label = Number(this.#view.choice('digit').value);
    const index = this.#first(label);
    const code = this.#codeOf(index);
    const [own, near] = await Promise.all([
      this.#stage.engine.run('pixels', { set: 'test', index }),
      this.#stage.network.run('nearestDigits', { code, count: NEIGHBOURS }),
    ]);
    const pixels = new Uint8Array(own.length + near.pixels.length);
    pixels.set(own);
    pixels.set(near.pixels, own.length);
    const words = [...near.distances].map((distance) => distance.toPrecision(2));
    const labels = [...near.labels].map((each, i) => `a ${each}, ${words[i]} away`);
    this.#view.showRow('near', pixels, ['', ...words], [`the digit, a ${label}`, ...labels]);
    const { walk } = this.#view;
    const place = project(this.#plane, code);
    const digit = /** @type {[number, number]} */ ([place[0] ?? 0, place[1] ?? 0]);
    walk.marks = { ...walk.marks, digit };
    this.#stand(walk.marks.here ?? digit);
  }

  async #showBetween() {
    const [from, to] = /** @type {const} */ (['from', 'to']).map((id) => Number(this.#view.choice(id).value));
    const codes = lineOf(this.#codeOf(this.#first(from ?? 0)), this.#codeOf(this.#first(to ?? 0)), STEPS_BETWEEN);
    const pixels = await this.#stage.network.run('decodeCodes', { codes });
    const shares = Array.from({ length: STEPS_BETWEEN }, (_, i) => `${Math.round((100 * i) / (STEPS_BETWEEN - 1))} %`);
    this.#view.showRow(
      'between',
      pixels,
      [],
      shares.map((share) => `${share} of the way from ${from} to ${to}`),
    );
  }

  /** The first test digit of a class. @param {number} label */
  #first(label) {
    return Math.max(0, this.#test?.labels.indexOf(label) ?? 0);
  }

  /** @param {number} index of a test digit */
  #codeOf(index) {
    const { codes = new Float32Array(), units = 0 } = this.#test ?? {};
    return codes.slice(index * units, (index + 1) * units);
  }

  /** @param {Promise<unknown>} work what fails is told, unless nobody is there any more */
  #try(work) {
    const { signal, tell } = this.#stage;
    work.catch((error) => {
      if (!signal.aborted) tell(/** @type {Error} */ (error).message);
    });
  }
}
