import { drawAxes, plotArea } from '../../draw/axes.js';
import { placeAt } from '../../draw/code-walk.js';
import { equalScale } from '../../draw/limits.js';
import { densityShade, drawField, drawFieldMarks, fieldAt } from '../../draw/score-field.js';
import { make } from '../../ui/dom.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { sharp, VisibleElement } from '../../ui/visible-element.js';
import { GRID, held } from './grid.js';
import { flow, scattered } from './particles.js';
import { t } from '../../strings/t.js';

/** @typedef {import('../../draw/score-field.js').Fields} Fields */
/** @typedef {[number, number]} Point */

/** An arrow key goes so far. */
const STRIDE = 0.1;
/** Whoever drags draws a point each time they have gone so far. */
const SPACING = 0.12;

const HTML = /* html */ `
<div class="plot" tabindex="0" role="application" aria-roledescription="${t`arrow field`}" aria-label="${t`Arrow field: arrow keys move the probe`}">
  <canvas class="field" aria-hidden="true"></canvas><canvas class="marks" aria-hidden="true"></canvas>
  <p class="empty" hidden></p>
</div>`;

const CSS = /* css */ `
:host { display: block; }
.plot { position: relative; aspect-ratio: 1; width: 100%; cursor: crosshair; touch-action: pan-y; }
:host([drawing]) .plot { touch-action: none; }
.plot:focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; }
canvas { position: absolute; inset: 0; width: 100%; height: 100%; }
.empty { pointer-events: none; }`;

/**
 * The learned arrow field on the exact one.
 *
 * @fires ae-probe detail [x, y]: somebody points there
 * @fires ae-draw detail [x, y]: somebody draws a point there
 * @fires ae-undo somebody takes the last point away
 */
export class AeScoreField extends withProperties(VisibleElement, {
  fields: { value: /** @type {Fields | null} */ (null) },
  /** How long an arrow of 1 is, in units of the plane. */
  unit: { value: 0.1, attribute: Number },
  /** Where the probe is. */
  probe: { value: /** @type {Point} */ ([0, 0]) },
  /** Points that were drawn. */
  points: { value: /** @type {readonly Point[]} */ ([]) },
  /** Whether a press draws a point. */
  drawing: { value: false },
  /** Whether particles flow. */
  flowing: { value: false },
  /** Said where there is no field. */
  message: { value: '', attribute: String },
}) {
  #particles = scattered(GRID.reach);
  #frame = 0;
  #stale = true;
  /** Where the last point of this stroke is. @type {Point | undefined} */
  #stroke;

  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    const plot = this.#plot;
    const on = (/** @type {string} */ type, /** @type {(event: any) => void} */ act) =>
      plot.addEventListener(type, act, { signal });
    on('pointermove', (event) => this.#point(event));
    on('pointerdown', (event) => this.#press(event));
    for (const type of ['pointerup', 'pointercancel']) on(type, () => (this.#stroke = undefined));
    on('keydown', (event) => this.#key(event));
    signal.addEventListener('abort', () => cancelAnimationFrame(this.#frame));
    super.connected(signal);
  }

  /** @param {string} name */
  changed(name) {
    if (name === 'fields' || name === 'unit') this.#stale = true;
    if (name === 'drawing') this.toggleAttribute('drawing', this.drawing);
    if (name === 'message') Object.assign(this.find('.empty'), { textContent: this.message, hidden: !this.message });
    this.refresh();
  }

  paint() {
    const base = this.find('.field');
    const { clientWidth: width, clientHeight: height } = base;
    if (!width || !height) return;
    const area = plotArea(width, height);
    const scale = this.#scale();
    // Another size or theme comes as a paint without a change.
    const picture = this.#stale || !this.flowing ? sharp(/** @type {HTMLCanvasElement} */ (base)) : undefined;
    this.#stale = false;
    if (picture) {
      drawAxes(picture.context, area, scale, { names: ['x₁', 'x₂'], ...this.inks });
      if (this.fields) this.#paintField(picture.context, area, scale, this.fields);
    }
    const above = sharp(/** @type {HTMLCanvasElement} */ (this.find('.marks')));
    const { points, probe, inks } = this;
    const particles = this.flowing ? this.#particles.xy : new Float32Array();
    if (above)
      drawFieldMarks(above.context, area, scale, { particles, points: this.drawing ? points : [], probe, inks });
    if (this.flowing && this.visible) this.#frame = requestAnimationFrame(() => this.#move());
  }

  /** @param {CanvasRenderingContext2D} context @param {import('../../draw/axes.js').Area} area @param {ReturnType<typeof equalScale>} scale @param {Fields} fields */
  #paintField(context, area, scale, fields) {
    const { unit, inks } = this;
    const shade = make('canvas', { width: GRID.count, height: GRID.count });
    shade.getContext('2d')?.putImageData(densityShade(fields, GRID, inks), 0, 0);
    drawField(context, area, scale, { fields, shade, grid: GRID, unit, inks });
  }

  #move() {
    const { fields } = this;
    if (!fields || !this.flowing) return;
    // An arrow's length each second and a half.
    flow(this.#particles, fields.learned.length ? fields.learned : fields.exact, GRID, this.unit / 90);
    this.refresh();
  }

  /** Every particle where it would be after so many moves: for people who want nothing to move. @param {number} moves */
  settle(moves) {
    const { fields } = this;
    this.#particles = scattered(GRID.reach);
    this.#particles.age.fill(0);
    const field = fields && (fields.learned.length ? fields.learned : fields.exact);
    for (let i = 0; field && i < moves; i++) flow(this.#particles, field, GRID, this.unit / 90);
  }

  /** What the fields are where the probe is. */
  get probed() {
    const [x, y] = this.probe;
    const { learned = [], exact = [] } = this.fields ?? {};
    return {
      learned: learned.length ? fieldAt(learned, GRID, x, y) : undefined,
      exact: exact.length ? fieldAt(exact, GRID, x, y) : undefined,
    };
  }

  #scale() {
    const { clientWidth, clientHeight } = this.#plot;
    const span = { low: -GRID.reach, high: GRID.reach };
    return equalScale({ x: span, y: span }, plotArea(clientWidth, clientHeight));
  }

  /** @param {PointerEvent} event @returns {Point} */
  #placeOf({ offsetX, offsetY }) {
    const { clientWidth, clientHeight } = this.#plot;
    const [x, y] = placeAt(this.#scale(), plotArea(clientWidth, clientHeight), offsetX, offsetY);
    return held([x, y]);
  }

  /** @param {PointerEvent} event */
  #press(event) {
    if (!this.drawing || event.button !== 0) return;
    this.#plot.setPointerCapture(event.pointerId);
    this.#stroke = this.#placeOf(event);
    this.emit('ae-draw', this.#stroke);
  }

  /** @param {PointerEvent} event */
  #point(event) {
    const place = this.#placeOf(event);
    this.emit('ae-probe', place);
    const before = this.#stroke;
    if (!before || Math.hypot(place[0] - before[0], place[1] - before[1]) < SPACING) return;
    this.#stroke = place;
    this.emit('ae-draw', place);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const step = /** @type {Record<string, Point>} */ ({
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, 1],
      ArrowDown: [0, -1],
    })[event.key];
    const [x, y] = this.probe;
    if (step) this.emit('ae-probe', held([x + step[0] * STRIDE, y + step[1] * STRIDE]));
    else if (this.drawing && event.key === 'Enter') this.emit('ae-draw', this.probe);
    else if (this.drawing && event.key === 'Backspace') this.emit('ae-undo');
    else return;
    event.preventDefault();
  }

  get #plot() {
    return this.find('.plot');
  }
}

define('ae-score-field', AeScoreField);
