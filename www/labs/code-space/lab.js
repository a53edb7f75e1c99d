/** The code space: a map of codes on which somebody walks, and what the code is worth. */

import { greySheet } from '../../draw/grey.js';
import { latest } from '../../engine/latest.js';
import { DigitRows } from './digit-rows.js';
import { codeSpace } from './meta.js';
import { codeAt, gridOf, ownPlane, pointsOf, principalPlane, project } from './plane.js';
import { Trail } from './trail.js';
import { CodeSpaceView } from './view.js';

const SEED = 1;
const SIDE = 28;

/** @param {import('../types.js').LabStage} stage @returns {import('../types.js').Lab} */
export const mount = (stage) => new CodeSpaceLab(stage);

class CodeSpaceLab {
  #stage;
  #view;
  #rows;
  #trail = new Trail();
  /** Counts the networks looked into: what belongs to an earlier one is dropped. */
  #turn = 0;
  #plane = ownPlane(2);
  /** @type {number | undefined} */
  #hole;
  #decodeHere = latest((/** @type {[number, number]} */ place) => this.#decode(place));

  /** @param {import('../types.js').LabStage} stage */
  constructor(stage) {
    this.#stage = stage;
    const { root, signal } = stage;
    const view = new CodeSpaceView(root, codeSpace.attempt);
    this.#view = view;
    this.#rows = new DigitRows(stage, view);
    const heard = (/** @type {string} */ id, /** @type {string} */ type, /** @type {(event: any) => void} */ act) =>
      view.find(id).addEventListener(type, act, { signal });
    heard('walk', 'ae-walk', ({ detail }) => this.#stand(detail));
    heard('walk', 'ae-box', () => this.#stage.telling(this.#showSheet()));
    heard('pictures', 'change', () => this.#stage.telling(this.#showSheet()));
    heard('closer', 'click', () => view.walk.zoomBy(1));
    heard('farther', 'click', () => view.walk.zoomBy(-1));
    heard('moment', 'input', () => this.#showMoment());
    heard('digit', 'change', () => this.#stage.telling(this.#showDigit()));
    for (const id of ['from', 'to']) heard(id, 'change', () => this.#stage.telling(this.#rows.showBetween()));
    this.#choose();
    view.choice('from').value = '0';
    view.choice('to').value = '1';
  }

  /** Looks into the network as it is now; while it learns, only at what is quick. */
  async show() {
    const turn = ++this.#turn;
    const { engine, network } = this.#stage;
    const test = await network.run('codes', { set: 'test' });
    if (turn !== this.#turn) return;
    const { codes, units } = test;
    this.#rows.test = test;
    this.#plane =
      units > 2 ? principalPlane(units, await engine.run('axes', { codes, units, count: 2 })) : ownPlane(units);
    if (turn !== this.#turn) return;
    if (network.live) this.#trail.add({ step: network.step, codes: test });
    else this.#trail.clear();
    this.#view.showMoments(this.#trail.moments);
    this.#view.find('about-map').textContent = this.#plane.about;
    this.#view.walk.points = pointsOf(this.#plane, [test]);
    await Promise.all([this.#showDigit(), this.#rows.showBetween()]);
    if (!network.learning) this.#stage.telling(this.#follow(turn));
  }

  /** @param {string} attribute */
  attributeChanged(attribute) {
    if (attribute !== 'digit') return;
    this.#choose();
    this.#stage.telling(this.#showDigit());
  }

  save() {
    return this.#view.save();
  }

  /** The digit that the element names. */
  #choose() {
    const { word, tell } = this.#stage;
    const wrong = this.#view.choose(word('digit'));
    if (wrong) tell(wrong);
  }

  /** What takes longer: the codes of the training digits, then the numbers. @param {number} turn */
  async #follow(turn) {
    const { network } = this.#stage;
    const train = await network.run('codes', { set: 'train' });
    if (turn !== this.#turn) return;
    this.#view.walk.points = pointsOf(this.#plane, [train, this.#rows.test]);
    const report = await network.run('codeSpaceReport', { seed: SEED });
    if (turn !== this.#turn) return;
    this.#hole = report.hole_distance;
    this.#view.showReport(report);
  }

  /** Where the codes were at an earlier step; at the last one all are there. */
  #showMoment() {
    const { moments } = this.#trail;
    const at = this.#view.moment;
    const chosen = moments[at];
    if (!chosen) return;
    this.#view.showStep(chosen.step);
    this.#view.walk.points = pointsOf(this.#plane, [chosen.codes]);
    if (at === moments.length - 1 && !this.#stage.network.learning) this.#stage.telling(this.#follow(this.#turn));
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
    this.#stage.telling(this.#decodeHere(() => place));
  }

  /** @param {[number, number]} place */
  async #decode(place) {
    const { network } = this.#stage;
    const code = codeAt(this.#plane, place);
    // The codes of 12,000 digits change at each step.
    const [pixels, near] = await Promise.all([
      network.run('decodeCodes', { codes: code }),
      network.learning ? undefined : network.run('nearestDigits', { code, count: 1 }),
    ]);
    const distance = near?.distances[0];
    this.#view.showHere(pixels, code);
    this.#view.showDistance(distance, this.#hole);
    const { walk } = this.#view;
    walk.marks = { ...walk.marks, hole: (distance ?? 0) > (this.#hole ?? Infinity) };
  }

  /** The digit that is looked at, where its code lies, and its neighbours there. */
  async #showDigit() {
    const { walk } = this.#view;
    const [x = 0, y = 0] = project(this.#plane, this.#rows.code);
    walk.marks = { ...walk.marks, digit: [x, y] };
    this.#stand(walk.marks.here ?? [x, y]);
    if (!this.#stage.network.learning) await this.#rows.showNear();
  }
}
