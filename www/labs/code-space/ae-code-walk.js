import { classColours } from '../../draw/class-colours.js';
import { medians } from '../../draw/code-map.js';
import { drawBehind, drawContours, drawMarks, drawNumerals, placeAt } from '../../draw/code-walk.js';
import { onDark } from '../../draw/colour.js';
import { closerBox, coreOf, equalScale, holdBox } from '../../draw/limits.js';
import { drawAxes, drawFrame, plotArea } from '../../draw/axes.js';
import { PointsPicture } from '../../draw/points-picture.js';
import { make } from '../../ui/dom.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { sharp, VisibleElement } from '../../ui/visible-element.js';
import { DensityLines } from './density-lines.js';
import { ARROWS, MOST_ZOOM, PLOT_CSS, plotHtml, ZOOM } from './plot.js';
import { t } from '../../strings/t.js';

/** @typedef {import('../../draw/code-walk.js').CodePoints} CodePoints */
/** @typedef {import('../../draw/limits.js').Box} Box */

/** An arrow key goes so far, as a share of the map. */
const STRIDE = 1 / 60;
/** So many of all codes may lie outside at each end. */
const OUTLIERS = 0.002;
/** Pictures behind the map are about so wide, in px. */
const PICTURE = 40;

/** @type {import('../../draw/code-walk.js').CodeMarks} */
const NO_MARKS = {
  here: null,
  hole: false,
  digit: null,
  own: null,
  near: new Float32Array(),
  centres: new Float32Array(),
};

/**
 * A map of codes to walk on.
 *
 * @fires ae-walk detail [x, y]: somebody stands there now
 * @fires ae-box another part is seen
 */
export class AeCodeWalk extends withProperties(VisibleElement, {
  /** Null until there are codes. */
  points: { value: /** @type {CodePoints | null} */ (null) },
  /** What the decoder draws in a box of the map; null for nothing, undefined while it is drawn: the codes wait for it. */
  sheet: { value: /** @type {{ image: ImageData, box: Box } | null | undefined} */ (null) },
  /** Whether lines tell how densely codes lie. */
  density: { value: true, attribute: Boolean },
  marks: { value: NO_MARKS },
  /** How many times closer than all of it. */
  zoom: { value: 1, attribute: Number },
}) {
  /** @type {Box | null} */
  #all = null;
  /** In the middle of what is seen. @type {[number, number]} */
  #centre = [0, 0];
  #medians = new Map();
  #lines = new DensityLines(this, () => this.refresh());
  #picture = new PointsPicture();
  #behind = make('canvas');
  #stale = true;
  /** Whether somebody stays where they stand, wherever they point. */
  #kept = false;

  constructor() {
    super(plotHtml(t`map of codes`, t`Map of codes: arrow keys walk, Enter keeps the place`), PLOT_CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    const plot = this.#plot;
    for (const type of ['pointermove', 'pointerdown'])
      plot.addEventListener(type, (event) => this.#point(/** @type {PointerEvent} */ (event)), { signal });
    plot.addEventListener('click', () => this.#keep(), { signal });
    plot.addEventListener('keydown', (event) => this.#key(event), { signal });
    super.connected(signal);
  }

  /** @param {string} name @param {any} before */
  changed(name, before) {
    const { points } = this;
    // The same codes in other colours lie where they lay.
    if (name === 'points' && points?.xy !== before?.xy) {
      this.#all = points ? holdBox(this.#all, coreOf(points.xy, OUTLIERS)) : null;
      this.#medians = points ? medians({ xy: points.xy, labels: points.classes ?? points.labels }) : new Map();
    }
    if (name === 'marks') super.refresh();
    else this.refresh();
    if (name === 'points' || name === 'zoom') this.emit('ae-box');
  }

  /** Marks alone leave the points as they are; another size or theme does not. */
  refresh() {
    this.#stale = true;
    super.refresh();
  }

  /** What is seen of the code space, and how many pictures fit in there. @returns {{ box: Box, columns: number, rows: number } | undefined} */
  get view() {
    const scale = this.#scale();
    const { width, height } = plotArea(this.#plot.clientWidth, this.#plot.clientHeight);
    const [columns, rows] = [width, height].map((size) => Math.max(1, Math.round(size / PICTURE)));
    return scale && { box: scale.box, columns: columns ?? 1, rows: rows ?? 1 };
  }

  /** @returns {Box | null} */
  get #box() {
    return this.#all && closerBox(this.#all, this.#centre, this.zoom);
  }

  /** Closer to where somebody stands, or farther away. @param {number} times */
  zoomBy(times) {
    const { marks, zoom } = this;
    if (marks.here) this.#centre = marks.here;
    this.zoom = Math.min(MOST_ZOOM, Math.max(1, zoom * (times > 0 ? ZOOM : 1 / ZOOM)));
  }

  paint() {
    const scale = this.#scale();
    if (this.#stale) {
      this.#stale = false;
      const picture = sharp(this.#canvas('points'));
      if (picture) this.#paintPoints(picture, scale);
    }
    const above = sharp(this.#canvas('marks'));
    if (!above || !scale || this.sheet === undefined) return;
    drawNumerals(above.context, this.#medians, scale, this.inks);
    drawMarks(above.context, { ...this.marks, kept: this.#kept }, scale, this.inks, this.#colours);
  }

  /** @param {NonNullable<ReturnType<typeof sharp>>} picture @param {ReturnType<typeof equalScale> | undefined} scale */
  #paintPoints({ context, width, height }, scale) {
    const { sheet, inks, points } = this;
    const area = plotArea(width, height);
    if (!points || !scale || sheet === undefined) return drawFrame(context, area, inks.line);
    drawAxes(context, area, scale, { names: points.names, ...inks });
    if (sheet) {
      const { width: columns, height: rows } = sheet.image;
      Object.assign(this.#behind, { width: columns, height: rows });
      this.#behind.getContext('2d')?.putImageData(sheet.image, 0, 0);
      drawBehind(context, area, this.#behind, sheet.box, scale);
    }
    if (this.density && this.#all) {
      this.#lines.find(points.xy, this.#all);
      drawContours(context, area, this.#lines.lines, scale, sheet ? inks.blankText : inks.muted);
    }
    const look = { width, height, ratio: context.canvas.width / width, colours: this.#colours };
    return context.drawImage(this.#picture.of(points, area, scale, look), 0, 0, width, height);
  }

  /** Pictures are black in both schemes. */
  get #colours() {
    return classColours(Boolean(this.sheet) || onDark(this.inks));
  }

  #scale() {
    const box = this.#box;
    const { clientWidth, clientHeight } = this.#plot;
    return box ? equalScale(box, plotArea(clientWidth, clientHeight)) : undefined;
  }

  /** Somebody points there. @param {PointerEvent} event */
  #point({ offsetX, offsetY }) {
    const scale = this.#scale();
    const area = plotArea(this.#plot.clientWidth, this.#plot.clientHeight);
    if (scale && !this.#kept) this.emit('ae-walk', placeAt(scale, area, offsetX, offsetY));
  }

  /** Whoever stays somewhere can go on with other parts of the page. */
  #keep() {
    this.#kept = !this.#kept;
    super.refresh();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const scale = this.#scale();
    const steps = ARROWS[event.key];
    const { here } = this.marks;
    if (event.key === 'Enter') this.#keep();
    else if (event.key === '+' || event.key === '-') this.zoomBy(event.key === '+' ? 1 : -1);
    else if (steps && scale && here) {
      const stride = (scale.box.x.high - scale.box.x.low) * STRIDE * (event.shiftKey ? 5 : 1);
      this.#kept = false;
      this.emit('ae-walk', [here[0] + steps[0] * stride, here[1] + steps[1] * stride]);
    } else return;
    event.preventDefault();
  }

  get #plot() {
    return this.find('.plot');
  }

  /** @param {'points' | 'marks'} layer @returns {HTMLCanvasElement} */
  #canvas(layer) {
    return this.find(`.${layer}`);
  }
}

define('ae-code-walk', AeCodeWalk);
