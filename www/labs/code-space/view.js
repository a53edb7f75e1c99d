/** What is seen of the code space. */

import './ae-code-walk.js';
import '../../ui/ae-image.js';
import { greyPicture } from '../../draw/grey.js';
import { threeDigits } from '../../draw/numbers.js';
import { quote } from '../../experiment/quote.js';
import { png } from '../../draw/png.js';
import { make } from '../../ui/dom.js';
import { LabView } from '../view.js';
import { CSS, HTML } from './template.js';

/** @typedef {import('../../ui/ae-image.js').AeImage} AeImage */
/** @typedef {import('./ae-code-walk.js').AeCodeWalk} AeCodeWalk */

const PIXELS = 784;

export class CodeSpaceView extends LabView {
  /** @param {ShadowRoot} root @param {string} attempt what to try */
  constructor(root, attempt) {
    super(root, { html: HTML, css: CSS, attempt });
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
    return right ? '' : `digit="${quote(word)}" is no digit; expected 0 to 9.`;
  }

  get wantsPictures() {
    return /** @type {HTMLInputElement} */ (this.find('pictures')).checked;
  }

  /** @param {Uint8Array} pixels @param {Float32Array} code */
  showHere(pixels, code) {
    /** @type {AeImage} */ (this.find('here')).image = greyPicture(pixels);
    const numbers = [...code.subarray(0, 4)].map((each) => threeDigits(each));
    this.find('place').textContent = `z = (${numbers.join(', ')}${code.length > 4 ? ', …' : ''})`;
  }

  /**
   * @param {number | undefined} distance to the nearest training code; undefined where nobody knows
   * @param {number | undefined} hole from which on a code lies in a hole
   */
  showDistance(distance, hole) {
    const words = distance === undefined ? '' : `${threeDigits(distance)} from the nearest of 12,000 training codes`;
    const beyond = distance !== undefined && hole !== undefined && distance > hole;
    this.find('distance').textContent = beyond
      ? `${words}: a hole. 99 of 100 test codes are nearer than ${threeDigits(hole)}.`
      : words && `${words}.`;
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
    this.find('step').textContent = `step ${step.toLocaleString('en')}`;
  }

  /** Pictures of a row with words below each. @param {'near' | 'between'} id @param {Uint8Array} pixels @param {string[]} words @param {string[]} labels */
  showRow(id, pixels, words, labels) {
    const figures = [...this.find(id).querySelectorAll('figure')];
    for (const [i, figure] of figures.entries()) {
      const image = /** @type {AeImage} */ (figure.querySelector('ae-image'));
      const own = pixels.subarray(i * PIXELS, (i + 1) * PIXELS);
      image.label = labels[i] ?? '';
      image.image = own.length === PIXELS ? greyPicture(own) : null;
      /** @type {HTMLElement} */ (figure.querySelector('figcaption')).textContent = words[i] ?? '';
    }
  }

  /** @param {import('../protocol.js').CodeSpaceReport} report */
  showReport(report) {
    const say = (/** @type {string} */ id, /** @type {number} */ share) =>
      Object.assign(this.find(id), { textContent: share.toFixed(3).replace(/^0/, ''), title: String(share) });
    say('accuracy', report.k_means_accuracy);
    say('information', report.k_means_normalized_mutual_information);
    say('probe', report.linear_probe_accuracy);
    const classes = report.linear_probe_confusion;
    const head = make('tr', {}, make('td'), ...classes.map((_, i) => make('th', { scope: 'col' }, String(i))));
    const rows = classes.map((counts, i) =>
      make(
        'tr',
        {},
        make('th', { scope: 'row' }, String(i)),
        ...counts.map((count, j) => make('td', { className: i === j ? 'count right' : 'count' }, String(count))),
      ),
    );
    const table = this.find('confusion');
    table.replaceChildren(...[table.querySelector('caption') ?? '', head, ...rows]);
  }

  /** The pictures of the whole map. */
  async save() {
    const { sheet } = this.walk;
    if (!sheet) throw new Error('There is no picture yet.');
    const { image } = sheet;
    const canvas = make('canvas', { width: image.width, height: image.height });
    canvas.getContext('2d')?.putImageData(image, 0, 0);
    const blob = await png(canvas);
    return { name: 'code-space.png', bytes: new Uint8Array(await blob.arrayBuffer()) };
  }
}
