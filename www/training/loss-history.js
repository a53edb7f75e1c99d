import { t } from '../strings/t.js';
import { finite, mean, restored, rising, value } from './loss-points.js';

/**
 * @typedef {import('./loss-points.js').Point} Point
 * @typedef {import('./loss-points.js').Validation} Validation
 * @typedef {import('./loss-points.js').Term} Term
 * @typedef {{ step: number, values: (number | null)[] }} Row
 * @typedef {object} SavedLosses
 * @property {number} from
 * @property {number} stride
 * @property {number} open
 * @property {Point[]} points
 * @property {Validation[]} validations
 */

/** More than a chart has pixels. */
const CAPACITY = 2000;

/** What a run has told so far, in bounded memory. Pure: no clock, no DOM. */
export class LossHistory {
  #capacity;
  /** Steps that were taken before the first point. */
  #from;
  /** Each kept point stands for so many that came, the last one for `#open` up to now. */
  #stride = 1;
  #open = 0;
  /** Where the point after a cut begins. */
  #cut = { at: -1, step: 0 };
  /** @type {Point[]} */
  #points = [];
  /** @type {Validation[]} */
  #validations = [];

  /**
   * @param {number} [from] steps that were taken before the first point to come
   * @param {number} [capacity] how many points, and how many validations, are kept at most; even
   */
  constructor(from = 0, capacity = CAPACITY) {
    this.#from = from;
    this.#capacity = capacity;
  }

  get empty() {
    return this.#points.length === 0 && this.#validations.length === 0;
  }

  /** The newest validation, as it came. @returns {Validation | undefined} */
  get validation() {
    return this.#validations.at(-1);
  }

  /** All that are kept, in the order of their steps. @returns {readonly Validation[]} */
  get validations() {
    return this.#validations;
  }

  /** The newest means over steps. @returns {Point | undefined} */
  get latest() {
    return this.#points.at(-1);
  }

  /** Both in the order of their steps. @param {Point[]} points @param {Validation[]} [validations] */
  add(points, validations = []) {
    for (const point of points) this.#addPoint(point);
    for (const validation of validations) this.#addValidation(validation);
  }

  /** Forgets what was learned after a step: a run that came off the rails went back there. @param {number} step */
  cut(step) {
    const keep = this.#points.filter((point) => point.step <= step);
    if (keep.length < this.#points.length) {
      this.#open = this.#stride;
      this.#cut = { at: keep.length, step };
    }
    this.#points = keep;
    this.#validations = this.#validations.filter((validation) => validation.step <= step);
  }

  /** @param {Point} point */
  #addPoint(point) {
    const points = this.#points;
    const last = points.length - 1;
    if (last >= 0 && this.#open < this.#stride) {
      points[last] = mean(points[last], point, this.#before(last));
      this.#open += 1;
      return;
    }
    if (points.length >= this.#capacity) this.#halve();
    this.#points.push({ ...point });
    this.#open = 1;
  }

  /**
   * Every pair becomes one, and so will all that comes: the whole run keeps one resolution, where merging only
   * what is old would wear its beginning down to a single point.
   */
  #halve() {
    const points = this.#points;
    const half = [];
    for (let i = 0; i + 1 < points.length; i += 2) half.push(mean(points[i], points[i + 1], this.#before(i)));
    this.#points = half;
    this.#cut.at = -1;
    this.#stride *= 2;
  }

  /** The step at which the means of a point begin. @param {number} index */
  #before(index) {
    return index === this.#cut.at ? this.#cut.step : (this.#points[index - 1]?.step ?? this.#from);
  }

  /**
   * A validation measures the network of one step; the mean of two would be of no network. So every other one is
   * left out, and never the newest.
   * @param {Validation} validation
   */
  #addValidation(validation) {
    const all = this.#validations;
    if (all.length >= this.#capacity) this.#validations = all.filter((_, i) => (all.length - 1 - i) % 2 === 0);
    this.#validations.push({ ...validation });
  }

  /**
   * In uPlot's form: steps, then one list a term, null where the term has no value at that step.
   * @param {Term[]} terms
   * @returns {[number[], ...(number | null)[][]]}
   */
  series(terms) {
    const rows = [...this.rows()];
    const lists = terms.map((term) => rows.map((row) => finite(value(row, term))));
    return [rows.map(({ step }) => step), ...lists];
  }

  /**
   * About so many of the points, evenly spread, the latest last. A validation stands in the first row at or after
   * its step.
   * @param {number} count @param {Term[]} terms
   * @returns {Row[]}
   */
  table(count, terms) {
    const [points, validations] = [this.#points, this.#validations];
    const shown = Math.min(count, points.length);
    const rows = [];
    for (let k = 0, next = 0; k < shown; k++) {
      const point = points[shown > 1 ? Math.round((k * (points.length - 1)) / (shown - 1)) : points.length - 1];
      /** @type {Validation | undefined} */
      let validation;
      // The newest of all came after the step it measured was told; it belongs to the last row.
      while (next < validations.length && (validations[next].step <= point.step || k === shown - 1)) {
        validation = validations[next++];
      }
      rows.push({ step: point.step, values: terms.map((term) => finite(value({ point, validation }, term))) });
    }
    return rows;
  }

  /** Points and validations by step, those of one step together. */
  *rows() {
    const [points, validations] = [this.#points, this.#validations];
    for (let i = 0, k = 0; i < points.length || k < validations.length;) {
      const step = Math.min(points[i]?.step ?? Infinity, validations[k]?.step ?? Infinity);
      const before = this.#before(i);
      const point = points[i]?.step === step ? points[i++] : undefined;
      const validation = validations[k]?.step === step ? validations[k++] : undefined;
      yield { step, point, validation, averaged: point ? step - before : 0 };
    }
  }

  /** For keeping; plain data. @returns {SavedLosses} */
  toJSON() {
    return {
      from: this.#from,
      stride: this.#stride,
      open: this.#open,
      points: this.#points,
      validations: this.#validations,
    };
  }

  /**
   * @param {unknown} saved what `toJSON` gave
   * @throws {TypeError} where it did not
   */
  static fromJSON(saved) {
    const { from, stride, open, points, validations } = /** @type {Partial<SavedLosses>} */ (saved ?? {});
    const sound = [from, stride, open].every(Number.isInteger) && rising(points) && rising(validations);
    if (!sound) {
      throw new TypeError(
        t`The saved loss history is damaged: expected points in the order of their steps; a new one begins as you train.`,
      );
    }
    const history = new LossHistory(/** @type {number} */ (from));
    history.#stride = /** @type {number} */ (stride);
    history.#open = /** @type {number} */ (open);
    history.#points = /** @type {Point[]} */ (points).map(restored);
    history.#validations = /** @type {Validation[]} */ (validations).map(restored);
    return history;
  }
}
