/** What is seen of the code space. */

import './ae-code-cloud.js';
import './ae-code-walk.js';
import '../../ui/pad/ae-draw.js';
import '../../ui/ae-image.js';
import { greyPicture } from '../../draw/grey.js';
import { threeDigits, twoDigits } from '../../draw/numbers.js';
import { quote } from '../../experiment/quote.js';
import { png } from '../../draw/png.js';
import { make } from '../../ui/dom.js';
import { refill } from '../../ui/refill.js';
import { LabView } from '../view.js';
import { confusionRows } from './confusion-rows.js';
import { CSS, HTML } from './template.js';
import { codeText, sayShare } from './words.js';
import { formatNumber, t } from '../../strings/t.js';

/** @typedef {import('../../ui/ae-image.js').AeImage} AeImage */
/** @typedef {import('./ae-code-walk.js').AeCodeWalk} AeCodeWalk */
/** @typedef {import('./ae-code-cloud.js').AeCodeCloud} AeCodeCloud */

const PIXELS = 784;

export class CodeSpaceView extends LabView {
  /** @param {ShadowRoot} root */
  constructor(root) {
    super(root, { html: HTML, css: CSS });
  }

  get walk() {
    return /** @type {AeCodeWalk} */ (this.find('walk'));
  }

  /** @param {'digit' | 'from' | 'to'} id */
  choice(id) {
    return /** @type {HTMLSelectElement} */ (this.find(id));
  }

  /** Chooses a digit; returns what is wrong with the word, in a sentence. @param {string | null} word without one it is a nought */
  choose(word) {
    const right = word === null || /^\d$/.test(word);
    this.choice('digit').value = right ? (word ?? '0') : '0';
    return right ? '' : t`digit="${quote(word)}" is no digit; expected 0 to 9.`;
  }

  get cloud() {
    return /** @type {AeCodeCloud} */ (this.find('cloud'));
  }

  /** The one of both maps that is seen. */
  get map() {
    return this.inSpace ? this.cloud : this.walk;
  }

  get pad() {
    return /** @type {import('../../ui/pad/ae-draw.js').AeDraw} */ (this.find('pad'));
  }

  /** Which of the shipped networks is looked into, if it is one of those offered. @param {string} name @param {boolean} live whether one in training is */
  showNetwork(name, live) {
    for (const each of /** @type {NodeListOf<HTMLInputElement>} */ (this.root.querySelectorAll('[name=numbers]'))) {
      each.checked = !live && each.value === name;
      each.disabled = live;
    }
  }

  /** @param {string} id of a box to tick */
  #box(id) {
    return /** @type {HTMLInputElement} */ (this.find(id));
  }

  /** @param {'pictures' | 'density'} what */
  wants(what) {
    return this.#box(what).checked;
  }

  get inSpace() {
    return this.#box('space').checked;
  }

  /** @param {boolean} offered codes of two numbers are flat */
  offerSpace(offered) {
    this.find('dimensions').hidden = !offered;
    if (!offered && this.inSpace) this.#box('flat').checked = true;
    this.showMap(this.inSpace);
  }

  /** @param {boolean} inSpace */
  showMap(inSpace) {
    this.walk.hidden = inSpace;
    this.cloud.hidden = !inSpace;
    for (const id of ['pictures', 'density']) this.#box(id).disabled = inSpace;
  }

  /** @param {boolean} spherical */
  showWay(spherical) {
    this.find('way').textContent = spherical
      ? t`on a great circle, as its codes are of a Gaussian`
      : t`in a straight line`;
  }

  /** A place of one's own on the map. @param {{ code: Float32Array, near: import('../protocol.js').NearestDigits | undefined } | undefined} own */
  showOwn(own) {
    const distances = [...(own?.near?.distances ?? [])].map((distance) => twoDigits(distance));
    const labels = [...(own?.near?.labels ?? [])].map((each, i) => t`a ${each}, ${distances[i]} away`);
    this.showRow('own-near', own?.near?.pixels ?? new Uint8Array(), distances, labels);
    const place = this.find('own-place');
    place.textContent = own ? codeText(own.code) : t`Its place on the map is a diamond.`;
    place.title = own ? own.code.join(' ') : '';
  }

  /** @param {number} at which iteration; -1 for none @param {readonly import('../protocol.js').ClusteringStep[]} steps */
  showIteration(at, steps) {
    const range = this.#box('iteration');
    const step = steps[at];
    range.disabled = !step;
    range.max = String(Math.max(0, steps.length - 1));
    range.value = String(Math.max(0, at));
    this.find('cluster').setAttribute('aria-pressed', String(Boolean(step)));
    this.find('iteration-of').textContent = step ? t`${at} of ${steps.length - 1}` : '';
    sayShare(this.find('step-accuracy'), step?.k_means_accuracy);
    sayShare(this.find('step-information'), step?.k_means_normalized_mutual_information);
  }

  get iteration() {
    return Number(this.#box('iteration').value);
  }

  /** @param {Uint8Array} pixels @param {Float32Array} code */
  showHere(pixels, code) {
    /** @type {AeImage} */ (this.find('here')).image = greyPicture(pixels);
    this.find('place').textContent = codeText(code);
  }

  /**
   * @param {number | undefined} distance to the nearest training code; undefined where nobody knows
   * @param {number | undefined} hole from which on a code lies in a hole
   */
  showDistance(distance, hole) {
    const words = distance === undefined ? '' : threeDigits(distance);
    const beyond = distance !== undefined && hole !== undefined && distance > hole;
    this.find('distance').textContent = beyond
      ? t`${words} from the nearest of 12,000 training codes: a hole. 99 of 100 test codes are nearer than ${threeDigits(hole)}.`
      : words && t`${words} from the nearest of 12,000 training codes.`;
  }

  /** Offers the moments of a training to go back to. @param {readonly import('./trail.js').Moment[]} moments */
  showMoments(moments) {
    const range = /** @type {HTMLInputElement} */ (this.find('moment'));
    this.find('trail').hidden = moments.length < 2;
    range.max = String(Math.max(0, moments.length - 1));
    range.value = range.max;
    this.showStep(moments.at(-1)?.step ?? 0);
  }

  /** The moment that is chosen, from 0. */
  get moment() {
    return Number(/** @type {HTMLInputElement} */ (this.find('moment')).value);
  }

  /** @param {number} step */
  showStep(step) {
    this.find('step').textContent = t`step ${formatNumber(step)}`;
  }

  /** Pictures of a row with words below each. @param {'near' | 'own-near' | 'between'} id @param {Uint8Array} pixels @param {string[]} words @param {string[]} labels */
  showRow(id, pixels, words, labels) {
    const figures = [...this.find(id).querySelectorAll('figure')];
    for (const [i, figure] of figures.entries()) {
      const image = /** @type {AeImage} */ (figure.querySelector('ae-image'));
      const own = pixels.subarray(i * PIXELS, (i + 1) * PIXELS);
      image.label = labels[i] ?? t`No picture yet`;
      image.image = own.length === PIXELS ? greyPicture(own) : null;
      /** @type {HTMLElement} */ (figure.querySelector('figcaption')).textContent = words[i] ?? '';
    }
  }

  /** @param {import('../protocol.js').CodeSpaceReport} report */
  showReport(report) {
    sayShare(this.find('accuracy'), report.k_means_accuracy);
    sayShare(this.find('information'), report.k_means_normalized_mutual_information);
    sayShare(this.find('probe'), report.linear_probe_accuracy);
    const table = this.find('confusion');
    const caption = table.querySelector('caption');
    refill(table, ...(caption ? [caption] : []), ...confusionRows(report.linear_probe_confusion));
  }

  /** The pictures of the whole map. */
  async save() {
    const { sheet } = this.walk;
    if (!sheet) throw new Error(t`There is no picture yet.`);
    const { image } = sheet;
    const canvas = make('canvas', { width: image.width, height: image.height });
    canvas.getContext('2d')?.putImageData(image, 0, 0);
    const blob = await png(canvas);
    return { name: 'code-space.png', bytes: new Uint8Array(await blob.arrayBuffer()) };
  }
}
