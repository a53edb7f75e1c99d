/** What is seen of the anomaly lab. */

import './ae-error-map.js';
import './ae-swarm.js';
import '../../ui/ae-image.js';
import '../../ui/pad/ae-draw.js';
import { greyPicture } from '../../draw/grey.js';
import { fourDigits } from '../../draw/numbers.js';
import { fillTable, filled } from '../table.js';
import { LabView } from '../view.js';
import { curvesAt, curvePoints } from './curves.js';
import { extremes, pictureAtPlace } from './pictures.js';
import { LEARNED, digitsOf } from './setups.js';
import { fillWorth } from './tables.js';
import { CSS, HTML } from './template.js';
import { anomalyRooms, area, percent, rebuiltWords, shownWords } from './words.js';
import { formatNumber, t } from '../../strings/t.js';

/** @typedef {import('../../ui/ae-image.js').AeImage} AeImage */
/** @typedef {import('../protocol.js').RocCurve} RocCurve */
/** @typedef {{ pixels: Uint8Array, words: string, score: number }} Picture */

const THRESHOLD_STEPS = 1000;

export class AnomalyView extends LabView {
  /** @type {RocCurve | null} */
  #curve = null;
  #anomalousShare = 0;
  /** Of PCA beside the network: as many as its code has numbers. */
  axes = 0;

  /** @param {ShadowRoot} root */
  constructor(root) {
    super(root, { html: HTML, css: CSS, rooms: anomalyRooms() });
    this.choose('group', 'test');
    this.choose('score', 'error');
  }

  get swarm() {
    return /** @type {import('./ae-swarm.js').AeSwarm} */ (this.find('swarm'));
  }

  /** @param {'group' | 'score'} name */
  chosen(name) {
    return /** @type {HTMLInputElement} */ (this.root.querySelector(`input[name=${name}]:checked`)).value;
  }

  /** @param {'group' | 'score'} name @param {string} value */
  choose(name, value) {
    /** @type {HTMLInputElement} */ (this.root.querySelector(`input[name=${name}][value=${value}]`)).checked = true;
  }

  get normal() {
    return (
      digitsOf(
        [...this.root.querySelectorAll('[name=normal][aria-pressed=true]')]
          .map((each) => each.getAttribute('value'))
          .join(''),
      ) ?? []
    );
  }

  set normal(digits) {
    for (const button of this.root.querySelectorAll('[name=normal]'))
      button.setAttribute('aria-pressed', String(digits.includes(Number(button.getAttribute('value')))));
  }

  /** Share of all that would be anomalous. */
  get baseRate() {
    return 10 ** Number(/** @type {HTMLInputElement} */ (this.find('base-rate')).value);
  }

  get againstInk() {
    return /** @type {HTMLInputElement} */ (this.find('against-ink')).checked;
  }

  set againstInk(on) {
    Object.assign(this.find('against-ink'), { checked: on });
    this.swarm.againstInk = on;
  }

  /** Where the slider stands, as a score. */
  get sliderThreshold() {
    const { value } = /** @type {HTMLInputElement} */ (this.find('threshold'));
    return this.swarm.scale.at(Number(value) / THRESHOLD_STEPS);
  }

  /** @param {string} id @param {string} words empty hides it */
  say(id, words) {
    Object.assign(this.find(id), { textContent: words, hidden: !words });
  }

  /** Which trap is shown; empty for none. @param {string} id @param {string} words */
  showTrap(id, words) {
    for (const button of this.root.querySelectorAll('[name=trap]'))
      button.setAttribute('aria-pressed', String(button.getAttribute('value') === id));
    this.say('trap', words);
  }

  /** @param {import('./setups.js').Trap} trap */
  openTrap({ id, score, againstInk, model }) {
    this.showTrap(id, ' ');
    this.choose('group', 'test');
    this.choose('score', score);
    this.againstInk = againstInk;
    this.normal = LEARNED[model] ?? [];
  }

  /** There is nothing to show. */
  clear() {
    this.swarm.items = [];
    this.showCurve(null, 0);
    this.showDecision(null, 0);
    this.showWorth(null);
  }

  /** @param {number | null} share of the training that is done; null when there is none */
  showProgress(share) {
    Object.assign(this.find('progress'), { value: share ?? 0, className: share === null ? 'idle' : '' });
    this.offer(share === null ? ['train'] : ['cancel'], ['train', 'cancel']);
  }

  /** @param {RocCurve | null} curve @param {number} anomalousShare of all pictures */
  showCurve(curve, anomalousShare) {
    this.#curve = curve;
    this.#anomalousShare = anomalousShare;
    filled(this.find('roc-value'), curve?.area, area);
    filled(this.find('pr-value'), curve?.averagePrecision, area);
    fillTable(this.find('points'), {
      caption: t`Some points of both curves`,
      head: [t`threshold`, t`false alarms`, t`found (recall)`, t`precision`],
      rows: curvePoints(curve),
    });
  }

  /** @param {import('../protocol.js').Decision | null} decision @param {number} threshold */
  showDecision(decision, threshold) {
    filled(this.find('at'), decision ? threshold : undefined, fourDigits);
    for (const [id, value] of Object.entries({
      tn: decision?.trueNegatives,
      fp: decision?.falsePositives,
      fn: decision?.falseNegatives,
      tp: decision?.truePositives,
    }))
      filled(this.find(id), value, formatNumber);
    filled(this.find('fpr'), decision?.falsePositiveRate, percent);
    filled(this.find('tpr'), decision?.truePositiveRate, percent);
    filled(this.find('precision'), decision?.precisionAtBaseRate, percent);
    filled(this.find('base'), this.baseRate, percent);
    const { roc, pr } = curvesAt(this.#curve, this.#anomalousShare, decision);
    this.find('roc').innerHTML = roc;
    this.find('pr').innerHTML = pr;
    const slider = /** @type {HTMLInputElement} */ (this.find('threshold'));
    if (this.root.activeElement !== slider)
      slider.value = String(Math.round(THRESHOLD_STEPS * this.swarm.scale.share(threshold)));
    slider.setAttribute(
      'aria-valuetext',
      t`${fourDigits(threshold)}: ${percent(decision?.falsePositiveRate)} false alarms, ${percent(decision?.truePositiveRate)} found`,
    );
  }

  /** @param {Picture} picture @param {import('../protocol.js').RebuiltImage} rebuilt @param {string} where it stands among the others */
  showPicture({ pixels, words }, rebuilt, where) {
    /** @type {AeImage} */ (this.find('original')).image = greyPicture(pixels);
    /** @type {AeImage} */ (this.find('rebuilt')).image = greyPicture(rebuilt.pixels);
    Object.assign(this.find('map'), { errors: rebuilt.signedSquaredErrors });
    this.find('picture-name').textContent = words;
    const place = this.find('picture-words');
    place.textContent = rebuiltWords(rebuilt);
    place.title = String(rebuilt.ssePerImage);
    this.find('picture-place').textContent = where;
  }

  /** @param {string} id @param {Picture[]} pictures */
  #showRow(id, pictures) {
    for (const [i, each] of [...this.find(id).querySelectorAll('figure')].entries()) {
      const image = /** @type {AeImage} */ (each.querySelector('ae-image'));
      const own = pictures[i];
      image.label = own ? t`${own.words}, score ${fourDigits(own.score)}` : t`No picture`;
      image.image = own ? greyPicture(own.pixels) : null;
      /** @type {HTMLElement} */ (each.querySelector('figcaption')).textContent = own ? fourDigits(own.score) : '';
    }
  }

  /** The best and the worst. @param {import('./pictures.js').Scored} scored @param {number} count */
  showRows(scored, count) {
    for (const [id, places] of Object.entries(extremes(scored, count)))
      this.#showRow(
        id,
        places.map((place) => pictureAtPlace(scored, place)),
      );
    this.find('shown').textContent = shownWords(scored.items.length, scored.total);
  }

  /** @param {import('../protocol.js').AnomalyReport | null} report @param {import('../protocol.js').AgainstPcaReport} [pca] */
  showWorth(report, pca) {
    fillWorth(this.find('worth'), this.find('each'), { report, pca, axes: this.axes, normal: this.normal });
  }
}
