import { greySheet } from '../../draw/grey.js';
import { tickLabel } from '../../draw/numbers.js';
import { drawNeedle, drawScores, drawThreshold } from '../../draw/score-axis.js';
import { scoreScale, pictureAt, swarm } from '../../draw/swarm.js';
import { roundNumbers } from '../../draw/ticks.js';
import { make } from '../../ui/dom.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { sharp, VisibleElement } from '../../ui/visible-element.js';
import { t } from '../../strings/t.js';

/** @typedef {import('../../draw/swarm.js').Place} Place */
/** @typedef {{ score: number, ink: number, anomalous: boolean, words: string }} Item */

const SIDE = 28;
/** Pictures side by side on the sheet that they are painted from. */
const COLUMNS = 20;
const BELOW = 34;
const LEFT = 8;
const INK_LEFT = 44;

const HTML = /* html */ `
<canvas tabindex="0" role="slider" aria-label="${t`The chosen picture, by its score`}" aria-valuemin="1" aria-valuemax="1" aria-valuenow="1"></canvas>`;
const CSS = /* css */ `
:host { display: block; }
canvas { display: block; width: 100%; height: 100%; cursor: ew-resize; touch-action: pan-y; }
canvas:focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; }`;

/**
 * Pictures along the axis of their scores, what is normal above the line and what is anomalous below, with a threshold
 * that is dragged.
 *
 * @fires ae-threshold while a person drags; detail the score
 * @fires ae-choose when a person points at a picture or chooses it by keys; detail its place in `items`
 */
export class AeSwarm extends withProperties(VisibleElement, {
  items: { value: /** @type {Item[]} */ ([]) },
  /** Grey levels of the pictures, one after the other. */
  pixels: { value: new Uint8Array() },
  /** All scores, whose range is that of the axis. */
  scores: { value: /** @type {ArrayLike<number>} */ ([]) },
  threshold: { value: 0, attribute: Number },
  chosen: { value: -1, attribute: Number },
  /** The score of a person's drawing; NaN without one. */
  needle: { value: NaN, attribute: Number },
  againstInk: { value: false, attribute: Boolean },
  unit: { value: t`SSE a picture`, attribute: String },
}) {
  /** @type {{ pixels: Uint8Array, sheet: HTMLCanvasElement } | undefined} */
  #painted;
  /** @type {Place[]} */
  #places = [];
  #size = 0;
  #dragging = false;

  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    const canvas = this.#canvas;
    const listen = (/** @type {string} */ type, /** @type {(event: any) => void} */ hear) =>
      canvas.addEventListener(type, hear, { signal });
    listen('pointerdown', (event) => this.#down(event));
    listen('pointermove', (event) => this.#move(event));
    for (const type of ['pointerup', 'pointercancel']) listen(type, () => (this.#dragging = false));
    listen('keydown', (event) => this.#key(event));
    super.connected(signal);
  }

  /** The axis of scores as it is drawn; also where a slider below it stands. */
  get scale() {
    const left = this.againstInk ? INK_LEFT : LEFT;
    return scoreScale(this.scores, left, Math.max(left + 1, this.#canvas.clientWidth - LEFT));
  }

  paint() {
    this.#say();
    const picture = sharp(this.#canvas);
    if (!picture || !this.items.length) return;
    const { context, width, height } = picture;
    const { inks, items, scale, againstInk } = this;
    const floor = height - BELOW;
    drawScores(context, { scale, floor, width, height, unit: this.unit, line: inks.line, muted: inks.muted });
    const xs = items.map(({ score }) => scale.x(score));
    if (againstInk) this.#placeByInk(context, xs, floor, width);
    else {
      const above = items.map(({ anomalous }) => !anomalous);
      const found = swarm({ xs, above, middle: floor / 2, room: floor / 2 - 2 });
      [this.#places, this.#size] = [found.places, found.size];
      context.moveTo(0, Math.round(floor / 2) + 0.5);
      context.lineTo(width, Math.round(floor / 2) + 0.5);
      context.stroke();
      context.textAlign = 'left';
      context.fillText(t`normal`, 2, 12);
      context.fillText(t`anomalous`, 2, floor - 4);
    }
    this.#paintPictures(context);
    if (Number.isFinite(this.needle)) drawNeedle(context, scale.x(this.needle), floor, inks.accent);
    drawThreshold(context, scale.x(this.threshold), floor, inks.text);
  }

  /** @param {CanvasRenderingContext2D} context @param {number[]} xs @param {number} floor @param {number} width */
  #placeByInk(context, xs, floor, width) {
    const most = Math.max(1, ...this.items.map(({ ink }) => ink)) * 1.05;
    const y = (/** @type {number} */ ink) => floor - (floor * ink) / most;
    context.textAlign = 'right';
    for (const mark of roundNumbers(0, most, floor / 44)) {
      context.moveTo(INK_LEFT, Math.round(y(mark)) + 0.5);
      context.lineTo(width, Math.round(y(mark)) + 0.5);
      if (y(mark) > 24) context.fillText(tickLabel(mark), INK_LEFT - 4, y(mark) + 4);
    }
    context.stroke();
    context.fillText(t`ink`, INK_LEFT - 4, 12);
    this.#size = 12;
    this.#places = this.items.map(({ ink }, i) => ({ x: xs[i] ?? 0, y: y(ink) }));
  }

  /** @param {CanvasRenderingContext2D} context */
  #paintPictures(context) {
    const { inks, pixels } = this;
    if (this.#painted?.pixels !== pixels) {
      const image = greySheet(pixels, COLUMNS, SIDE);
      const sheet = make('canvas', { width: image.width, height: image.height });
      sheet.getContext('2d')?.putImageData(image, 0, 0);
      this.#painted = { pixels, sheet };
    }
    const size = this.#size;
    const order = [...this.items.keys()].filter((i) => i !== this.chosen);
    for (const i of [...order, this.chosen]) {
      const [item, place] = [this.items[i], this.#places[i]];
      if (!item || !place || !Number.isFinite(place.y)) continue;
      const [left, top] = [place.x - size / 2, place.y - size / 2];
      const [column, row] = [i % COLUMNS, Math.floor(i / COLUMNS)];
      context.drawImage(this.#painted.sheet, column * SIDE, row * SIDE, SIDE, SIDE, left, top, size, size);
      context.strokeStyle = i === this.chosen ? inks.accent : item.anomalous ? inks.positive : inks.negative;
      context.lineWidth = i === this.chosen ? 3 : 1;
      context.strokeRect(left, top, size, size);
    }
  }

  /** @param {PointerEvent} event */
  #down({ offsetX, offsetY, pointerId }) {
    const found = pictureAt(this.#places, this.#size, offsetX, offsetY);
    if (found >= 0 && Math.abs(offsetX - this.scale.x(this.threshold)) > 8) return this.emit('ae-choose', found);
    this.#dragging = true;
    this.#canvas.setPointerCapture(pointerId);
    this.emit('ae-threshold', this.scale.value(offsetX));
  }

  /** @param {PointerEvent} event */
  #move({ offsetX, offsetY, pointerType }) {
    if (this.#dragging) return this.emit('ae-threshold', this.scale.value(offsetX));
    const found = pictureAt(this.#places, this.#size, offsetX, offsetY);
    if (found >= 0 && found !== this.chosen && pointerType === 'mouse') this.emit('ae-choose', found);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
    const order = this.#order();
    const last = order.length - 1;
    const now = order.indexOf(this.chosen);
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? last : step === undefined ? NaN : now + step;
    if (Number.isNaN(next)) return;
    event.preventDefault();
    this.emit('ae-choose', order[Math.min(last, Math.max(0, next))]);
  }

  /** Items from the lowest score to the highest. */
  #order() {
    const { items } = this;
    return [...items.keys()].sort((a, b) => (items[a]?.score ?? 0) - (items[b]?.score ?? 0));
  }

  #say() {
    const canvas = this.#canvas;
    canvas.setAttribute('aria-valuemax', String(Math.max(1, this.items.length)));
    canvas.setAttribute('aria-valuenow', String(Math.max(1, this.#order().indexOf(this.chosen) + 1)));
    canvas.setAttribute('aria-valuetext', this.items[this.chosen]?.words ?? t`none`);
  }

  get #canvas() {
    return /** @type {HTMLCanvasElement} */ (this.find('canvas'));
  }
}

define('ae-swarm', AeSwarm);
