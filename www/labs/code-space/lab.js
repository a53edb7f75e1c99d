/** The code space: a map of codes on which somebody walks, and what the code is worth. */

import { latest } from '../../engine/latest.js';
import { Clusters } from './clusters.js';
import { DigitRows } from './digit-rows.js';
import { Maps } from './maps.js';
import { OwnDrawing } from './own-drawing.js';
import { codeAt, project } from './plane.js';
import { Trail } from './trail.js';
import { CodeSpaceView } from './view.js';

const SEED = 1;

/** @param {import('../types.js').LabStage} stage @returns {import('../types.js').Lab} */
export const mount = (stage) => new CodeSpaceLab(stage);

class CodeSpaceLab {
  #stage;
  #view;
  #maps;
  #rows;
  #own;
  #clusters;
  #trail = new Trail();
  /** Counts the networks looked into: what belongs to an earlier one is dropped. */
  #turn = 0;
  /** What is on the maps when no clusters are. @type {import('../protocol.js').Codes[]} */
  #sets = [];
  /** @type {number | undefined} */
  #hole;
  #decodeHere = latest((/** @type {[number, number]} */ place) => this.#decode(place));

  /** @param {import('../types.js').LabStage} stage */
  constructor(stage) {
    this.#stage = stage;
    const { root, signal } = stage;
    const view = new CodeSpaceView(root);
    this.#view = view;
    this.#maps = new Maps(stage, view);
    this.#rows = new DigitRows(stage, view);
    this.#own = new OwnDrawing(stage, view, this.#maps);
    this.#clusters = new Clusters(stage, view, (step) => this.#showClusters(step));
    const heard = (/** @type {string} */ id, /** @type {string} */ type, /** @type {(event: any) => void} */ act) =>
      view.find(id).addEventListener(type, act, { signal });
    heard('walk', 'ae-walk', ({ detail }) => this.#stand(detail));
    heard('moment', 'input', () => this.#showMoment());
    heard('digit', 'change', () => this.#stage.telling(this.#showDigit()));
    heard('numbers', 'change', ({ target }) => stage.telling(stage.network.useShipped(target.value)));
    for (const id of ['from', 'to']) heard(id, 'change', () => this.#stage.telling(this.#rows.showBetween()));
    this.#choose();
    view.choice('from').value = '0';
    view.choice('to').value = '1';
  }

  /** Looks into the network as it is now; while it learns, only at what is quick. */
  async show() {
    const turn = ++this.#turn;
    const { network } = this.#stage;
    const test = await network.run('codes', { set: 'test' });
    if (turn !== this.#turn) return;
    const take = await this.#maps.find(test);
    if (turn !== this.#turn) return;
    take();
    this.#view.showNetwork(network.name, network.live);
    this.#clusters.clear();
    this.#rows.test = test;
    this.#own.train = undefined;
    if (network.live) this.#trail.add({ step: network.step, codes: test });
    else this.#trail.clear();
    this.#view.showMoments(this.#trail.moments);
    this.#show([test]);
    this.#own.show();
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

  /** @param {import('../protocol.js').Codes[]} sets */
  #show(sets) {
    this.#sets = sets;
    this.#maps.show(sets);
  }

  /** What takes longer: the codes of the training digits, then the numbers. @param {number} turn */
  async #follow(turn) {
    const { network } = this.#stage;
    const train = await network.run('codes', { set: 'train' });
    if (turn !== this.#turn) return;
    this.#own.train = train;
    this.#show([train, this.#rows.test]);
    this.#own.show();
    const report = await network.run('codeSpaceReport', { seed: SEED });
    if (turn !== this.#turn) return;
    this.#hole = report.hole_distance;
    this.#view.showReport(report);
  }

  /** Test digits coloured by cluster, or all by class. @param {import('../protocol.js').ClusteringStep | undefined} step */
  #showClusters(step) {
    if (step) this.#maps.show([this.#rows.test], Uint8Array.from(step.clusters));
    else this.#maps.show(this.#sets);
    this.#maps.mark({ centres: Float32Array.from(step?.centres ?? []) });
  }

  /** Where the codes were at an earlier step; at the last one all are there. */
  #showMoment() {
    const { moments } = this.#trail;
    const at = this.#view.moment;
    const chosen = moments[at];
    if (!chosen) return;
    this.#clusters.clear();
    this.#view.showStep(chosen.step);
    this.#show([chosen.codes]);
    if (at === moments.length - 1 && !this.#stage.network.learning) this.#stage.telling(this.#follow(this.#turn));
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
    const code = codeAt(this.#maps.plane, place);
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
    const { code } = this.#rows;
    this.#maps.mark({ digit: code });
    const { here } = this.#view.walk.marks;
    const [x = 0, y = 0] = project(this.#maps.plane, code);
    this.#stand(here ?? [x, y]);
    if (!this.#stage.network.learning) await this.#rows.showNear();
  }
}
