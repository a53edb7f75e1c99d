/**
 * @typedef {import('../../loss-terms.js').Line} Line
 * @typedef {import('../../loss-terms.js').Term} Term
 * @typedef {typeof import('../../../vendor/uPlot.esm.js').default} UPlot
 * @typedef {Omit<Parameters<typeof lossOptions>[0], 'width' | 'height' | 'shown' | 'onCursor'>
 *   & { hidden: ReadonlySet<Term>, onRead: () => void }} How `onRead` when other values are read out
 * @typedef {[number[], ...(number | null | undefined)[][]]} Columns epochs, then one list a line
 */

import { nearest } from './nearest.js';
import { lossOptions } from './options.js';

/** Opacity of all other lines while one is pointed out. */
const PALE = 0.2;

/** Draws the lines of a loss chart and keeps the place at which they are read. */
export class LossPlot {
  #lines;
  #log;
  #onRead;
  #uPlot;
  #plot;
  /** @type {Columns} */
  #columns = [[]];
  /** Index in the columns that is read; null for the latest. @type {number | null} */
  #cursor = null;
  /** The epoch that was chosen by keys, which stays as the chart grows. @type {number | null} */
  #pinned = null;

  /** @param {UPlot} uPlot @param {HTMLElement} place @param {How} how */
  constructor(uPlot, place, { hidden, onRead, ...how }) {
    this.#uPlot = uPlot;
    this.#lines = how.lines;
    this.#log = how.log;
    this.#onRead = onRead;
    const options = lossOptions({
      ...how,
      width: Math.max(1, place.clientWidth),
      height: Math.max(1, place.clientHeight),
      shown: ({ term }) => !hidden.has(term),
      onCursor: (index) => this.#pinned === null && this.#readAt(index),
    });
    this.#plot = new uPlot(options, [[], ...how.lines.map(() => [])], place);
    // uPlot itself follows only the mouse.
    this.#plot.over.addEventListener('pointermove', ({ pointerType, offsetX: left, offsetY: top }) => {
      if (pointerType !== 'mouse') this.#plot.setCursor({ left, top });
    });
  }

  /** @param {Columns[]} tables steps and one list a line, for each run @param {number[]} stepsPerEpoch of each */
  draw(tables, stepsPerEpoch) {
    const timed = tables.map(([steps, ...lists], i) => [steps.map((step) => step / stepsPerEpoch[i]), ...lists]);
    const [epochs, ...lists] = /** @type {Columns} */ (
      timed.length > 1 ? this.#uPlot.join(/** @type {any} */ (timed)) : timed[0]
    );
    this.#columns = [epochs, ...lists];
    // Values that are not above zero have no place on a logarithmic axis.
    const drawn = this.#log ? lists.map((list) => list.map((value) => (value && value > 0 ? value : null))) : lists;
    this.#plot.setData(/** @type {any} */ ([this.#columns[0], ...drawn]));
    if (this.#pinned === null) this.#readAt(this.#cursor);
    else this.pin(this.#pinned);
  }

  /** How many places can be read. */
  get length() {
    return this.#columns[0].length;
  }

  /** The place that is read; null for the latest. */
  get cursor() {
    return this.#cursor;
  }

  get #at() {
    return Math.min(this.#cursor ?? Infinity, this.length - 1);
  }

  /** The epoch that is read; NaN when there is none. */
  get epoch() {
    return this.#columns[0][this.#at] ?? NaN;
  }

  /** Returns the value nearest to the place that is read; nothing for a line that is not drawn. @param {Term} term @param {number} run */
  value(term, run) {
    const line = this.#lines.findIndex((one) => one.term === term && one.run === run);
    const list = line < 0 ? [] : (this.#columns[line + 1] ?? []);
    return list[nearest(list, this.#at)];
  }

  /** @param {number | null} index */
  #readAt(index) {
    this.#cursor = index;
    this.#onRead();
  }

  /** Reads one epoch whatever the pointer does; null follows the latest again. @param {number | null} epoch */
  pin(epoch) {
    this.#pinned = epoch;
    const left = epoch === null ? -10 : this.#plot.valToPos(epoch, 'x');
    this.#plot.setCursor({ left, top: epoch === null ? -10 : 0 });
    const index = epoch === null ? -1 : this.#columns[0].findIndex((one) => one >= epoch);
    this.#readAt(index < 0 ? null : index);
  }

  /** Follows the pointer again. */
  unpin() {
    this.#pinned = null;
  }

  /** Moves the place that is read. @param {KeyboardEvent} event @returns {boolean} whether the key means anything here */
  key({ key, shiftKey }) {
    const last = this.length - 1;
    const at = this.#cursor ?? last;
    const step = Math.max(1, Math.round(last / 200)) * (shiftKey ? 10 : 1);
    /** @type {Record<string, number | null>} */
    const places = {
      ArrowLeft: at - step,
      ArrowDown: at - step,
      ArrowRight: at + step,
      ArrowUp: at + step,
      Home: 0,
      End: last,
      Escape: null,
    };
    if (last < 0 || !(key in places)) return false;
    const place = places[key];
    this.pin(place === null ? null : this.#columns[0][Math.max(0, Math.min(last, place))]);
    return true;
  }

  /** @param {Term} term @param {boolean} shown */
  show(term, shown) {
    this.#lines.forEach((line, i) => line.term === term && this.#plot.setSeries(i + 1, { show: shown }));
  }

  /** Draws one term in full and all others pale; without a term, all in full. @param {Term | undefined} term */
  emphasise(term) {
    this.#lines.forEach((line, i) => (this.#plot.series[i + 1].alpha = term && line.term !== term ? PALE : 1));
    this.redraw();
  }

  /** Draws the same again in the theme's present colours. */
  redraw() {
    this.#plot.redraw(false, true);
  }

  /** @param {number} width @param {number} height in CSS pixels */
  resize(width, height) {
    this.#plot.setSize({ width, height });
  }

  /** @returns {{ chart: HTMLCanvasElement, ratio: number }} what is drawn, and its pixels to one of CSS */
  get drawing() {
    const chart = this.#plot.ctx.canvas;
    return { chart, ratio: chart.width / this.#plot.width };
  }

  destroy() {
    this.#plot.destroy();
  }
}
