/** What is seen of the score lab. */

import './ae-score-field.js';
import './ae-walk-ends.js';
import '../../ui/ae-image.js';
import { curve } from '../../draw/curve.js';
import { greyPicture } from '../../draw/grey.js';
import { threeDigits } from '../../draw/numbers.js';
import { arrowPlaces, placeOf } from '../../draw/score-field.js';
import { fillTable, filled } from '../table.js';
import { LabView } from '../view.js';
import { DENSITIES, DRAWN } from './densities.js';
import { GRID } from './grid.js';
import { CSS, HTML, PASSES, SHARES } from './template.js';
import { aboutStrip, percentWords, pointWords, scoreRooms } from './words.js';
import { formatDecimals, formatNumber, t } from '../../strings/t.js';

/** @typedef {import('../protocol.js').ScoreField} ScoreField */
/** @typedef {import('./ae-score-field.js').AeScoreField} AeScoreField */
/** @typedef {[number, number]} Point */

const PIXELS = 784;
/** The longest arrows of a Gaussian that matter, two and a half of its score's own size, cover so many places. */
const LONGEST = 3.2;
/** Of the places that have arrows every so many has a row. */
const ROWS_EVERY = 5;

export class ScoreView extends LabView {
  /** @param {ShadowRoot} root */
  constructor(root) {
    super(root, { html: HTML, css: CSS, rooms: scoreRooms() });
    this.sayNoise();
  }

  get field() {
    return /** @type {AeScoreField} */ (this.find('field'));
  }

  get density() {
    return this.#select.value;
  }

  /** @param {string | null} word */
  wishDensity(word) {
    const known = DENSITIES.some(({ name }) => name === word) || word === DRAWN;
    this.#select.value = known ? String(word) : (DENSITIES[0]?.name ?? '');
  }

  get noise() {
    return Number(this.#input('noise').value);
  }

  set noise(value) {
    this.#input('noise').value = String(value);
    this.sayNoise();
  }

  /** Says what the slider stands at. */
  sayNoise() {
    this.find('noise-word').textContent = `σ = ${formatDecimals(this.noise, 2)}`;
  }

  /** A step as a share of the narrowest Gaussian's variance. */
  get share() {
    return SHARES[Number(this.#input('step').value)] ?? 0;
  }

  /** @param {boolean} drawing */
  set drawing(drawing) {
    this.find('pen').hidden = !drawing;
    this.field.drawing = drawing;
  }

  /** @param {ScoreField | null} fields @param {{ about: string, message: string, fresh: boolean }} how `fresh`: whether arrows get a scale anew */
  showField(fields, { about, message, fresh }) {
    const { field } = this;
    if (fields && fresh) field.unit = ((LONGEST * GRID.reach) / GRID.count / 2.5) * fields.narrowest_std_dev;
    field.fields = fields;
    field.message = message;
    this.find('about-field').textContent = about;
    filled(this.find('rms'), fields?.relative_rms_to_score_of_density_smoothed_so, percentWords);
    this.showProbe();
    const places = fields ? arrowPlaces(fields, GRID).filter((_, i) => i % ROWS_EVERY === 0) : [];
    const cell = (/** @type {ArrayLike<number>} */ values, /** @type {number} */ at) =>
      values.length ? pointWords([values[2 * at] ?? NaN, values[2 * at + 1] ?? NaN]) : '–';
    fillTable(this.find('field-table'), {
      head: ['x', 'exact', 'learned'],
      rows: places.map((at) => [
        pointWords(placeOf(at, GRID)),
        cell(fields?.exact ?? [], at),
        cell(fields?.learned ?? [], at),
      ]),
    });
  }

  showProbe() {
    const { field } = this;
    const { learned, exact } = field.probed;
    this.find('probe-at').textContent = pointWords(field.probe);
    this.find('probe-exact').textContent = exact ? pointWords(exact) : '–';
    this.find('probe-learned').textContent = learned ? pointWords(learned) : '–';
  }

  /** @param {import('../protocol.js').FieldReport | null} report */
  showReport(report) {
    filled(this.find('rms-own'), report?.relative_rms_to_score_of_density_smoothed_by_noise, percentWords);
    filled(this.find('rms-bare'), report?.relative_rms_to_score_of_density_not_smoothed, percentWords);
    const [noises, errors] = [
      report?.smoothing_std_devs ?? [],
      report?.relative_rms_to_score_of_density_smoothed_by_each ?? [],
    ];
    const svg = this.find('curve');
    const { clientWidth: width, clientHeight: height } = svg;
    const places = noises.map((noise) => formatNumber(noise, { maximumFractionDigits: 3 }));
    // Narrow densities are wrong without bound where they are hardly smoothed.
    const values = errors.map((error) => (error <= 3 ? 100 * error : undefined));
    // Where it becomes narrower, it is scaled.
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    svg.innerHTML = width ? curve({ width, height, places, values }) : '';
    svg.setAttribute(
      'aria-label',
      report
        ? t`Error by smoothing: ${places.map((place, i) => `${place}: ${percentWords(errors[i])}`).join('; ')}`
        : t`No network yet`,
    );
    fillTable(this.find('curve-table'), {
      head: [t`smoothed by`, t`relative RMS`],
      rows: places.map((place, i) => [place, percentWords(errors[i])]),
    });
  }

  get hasWalks() {
    return /** @type {import('./ae-walk-ends.js').AeWalkEnds} */ (this.find('ends')).walked !== null;
  }

  /** @param {import('../protocol.js').Walked | null} walked @param {string} about */
  showWalks(walked, about) {
    const { report } = walked ?? {};
    Object.assign(this.find('ends'), { walked });
    this.find('step-word').textContent = report
      ? t`h = ${threeDigits(report.step_size)}, ${threeDigits(this.share)} of the narrowest variance`
      : t`${threeDigits(this.share)} of the narrowest variance`;
    this.find('about-walks').textContent = about;
    filled(this.find('acceptance'), report?.mean_metropolis_acceptance, percentWords);
    filled(this.find('acceptance-exact'), report?.mean_metropolis_acceptance_along_exact_score, percentWords);
    filled(this.find('variation'), report?.total_variation_from_density, threeDigits);
    filled(this.find('variation-exact'), report?.total_variation_from_density_along_exact_score, threeDigits);
    filled(this.find('variation-draws'), report?.total_variation_from_density_of_exact_draws, threeDigits);
  }

  /** @param {{ share: number | null, about: string, ready: boolean, label: string }} training `share` of the epochs, null where none is under way */
  showTraining({ share, about, ready, label }) {
    const busy = share !== null;
    const focused = ['train', 'cancel'].includes(this.root.activeElement?.id ?? '');
    Object.assign(this.find('train'), { hidden: busy, disabled: !ready, textContent: label });
    this.find('cancel').hidden = !busy;
    Object.assign(this.find('progress'), { hidden: !busy, value: share ?? 0 });
    if (focused) this.find(busy ? 'cancel' : 'train').focus();
    this.find('about-training').textContent = about;
  }

  /** @param {Uint8Array} pixels one picture after the other */
  showStrip(pixels) {
    for (const [i, image] of [...this.find('strip').querySelectorAll('ae-image')].entries())
      /** @type {import('../../ui/ae-image.js').AeImage} */ (image).image = greyPicture(
        pixels.subarray(i * PIXELS, (i + 1) * PIXELS),
      );
  }

  /** @param {import('../protocol.js').RepeatedReport} report @param {string} whose */
  showRepeated(report, whose) {
    const nearest = report.mean_sse_to_nearest_test_image_after_each;
    const place = this.find('about-strip');
    place.textContent = aboutStrip(whose, nearest[0] ?? NaN, nearest.at(-1) ?? NaN);
    place.title = String(nearest.at(-1));
    fillTable(this.find('strip-table'), {
      head: [t`passes`, t`SSE to the nearest test digit`, t`SSE changed by the last pass`],
      rows: PASSES.map((passes, i) => [
        String(passes),
        threeDigits(nearest[i] ?? NaN),
        threeDigits(report.mean_sse_changed_by_last_pass[i] ?? NaN),
      ]),
    });
  }

  get #select() {
    return /** @type {HTMLSelectElement} */ (this.find('density'));
  }

  /** @param {string} id @returns {HTMLInputElement} */
  #input(id) {
    return this.find(id);
  }
}
