import { classColours } from '../../draw/class-colours.js';
import { onDark } from '../../draw/colour.js';
import { beginNumerals, drawCentre, drawDiamond, drawNumeral, drawRing } from '../../draw/marks.js';
import { ballOf, FIRST_TURN, sight, SpacePicture, spaceMedians, turned } from '../../draw/space.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { sharp, VisibleElement } from '../../ui/visible-element.js';
import { MOST_ZOOM, PLOT_CSS, plotHtml, ZOOM } from './plot.js';
import { t } from '../../strings/t.js';

/** @typedef {import('../../draw/space.js').Turn} Turn */
/**
 * @typedef {object} Cloud
 * @property {Float32Array} xyz three numbers a point
 * @property {Uint8Array} labels what each is coloured by
 * @property {Uint8Array} [classes] of which the numerals are, where the colours are of something else
 * @property {[string, string, string]} names of the axes
 */
/** @typedef {{ digit: Float32Array | null, own: Float32Array | null, near: Float32Array, centres: Float32Array }} CloudMarks three numbers each */

/** An arrow key turns so far, in radians: five degrees. */
const STRIDE = Math.PI / 36;
/** A hand that goes over the whole plot turns it by half a turn. */
const HALF = Math.PI;

/**
 * Codes in space, to be turned.
 *
 * @fires ae-turn somebody has turned it
 */
export class AeCodeCloud extends withProperties(VisibleElement, {
  points: { value: /** @type {Cloud | null} */ (null) },
  marks: {
    value: /** @type {CloudMarks} */ ({
      digit: null,
      own: null,
      near: new Float32Array(),
      centres: new Float32Array(),
    }),
  },
  turn: { value: FIRST_TURN },
  zoom: { value: 1, attribute: Number },
}) {
  #ball = ballOf(new Float32Array());
  /** @type {Map<number, number[]>} */
  #medians = new Map();
  #picture = new SpacePicture();
  /** @type {ImageData | undefined} */
  #image;
  /** @type {{ id: number, x: number, y: number } | undefined} */
  #hand;

  constructor() {
    super(plotHtml(t`codes in space`, t`Codes in space: arrow keys turn, Home turns back`), PLOT_CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    const plot = this.find('.plot');
    plot.style.cursor = 'grab';
    plot.addEventListener('pointerdown', (event) => this.#take(event), { signal });
    plot.addEventListener('pointermove', (event) => this.#drag(event), { signal });
    for (const type of /** @type {const} */ (['pointerup', 'pointercancel', 'lostpointercapture']))
      plot.addEventListener(type, () => (this.#hand = undefined), { signal });
    plot.addEventListener('keydown', (event) => this.#key(event), { signal });
    super.connected(signal);
  }

  /** @param {string} name */
  changed(name) {
    const { points } = this;
    if (name === 'points' && points) {
      this.#ball = ballOf(points.xyz);
      this.#medians = spaceMedians({ xyz: points.xyz, labels: points.classes ?? points.labels });
    }
    this.refresh();
  }

  /** @param {number} times above 0 for closer */
  zoomBy(times) {
    const { zoom } = this;
    this.zoom = Math.min(MOST_ZOOM, Math.max(1, zoom * (times > 0 ? ZOOM : 1 / ZOOM)));
  }

  paint() {
    const [below, above] = [sharp(this.find('.points')), sharp(this.find('.marks'))];
    const { points, inks, turn, zoom } = this;
    if (!below || !above || !points) return;
    const { width, height } = /** @type {HTMLCanvasElement} */ (below.context.canvas);
    if (this.#image?.width !== width || this.#image.height !== height) this.#image = new ImageData(width, height);
    const size = Math.max(2, Math.round((2 * width) / below.width));
    const colours = classColours(onDark(inks));
    this.#picture.draw(this.#image, points, this.#ball, turn, { colours, zoom, size });
    below.context.putImageData(this.#image, 0, 0);
    this.#paintMarks(above, points, colours);
  }

  /** @param {NonNullable<ReturnType<typeof sharp>>} picture @param {Cloud} points @param {readonly string[]} colours */
  #paintMarks({ context, width, height }, { names }, colours) {
    const { inks, marks, zoom } = this;
    const { centre, radius } = this.#ball;
    const see = sight(this.#ball, this.turn, { width, height }, zoom);
    const middle = see(centre);
    for (const [axis, name] of names.entries()) {
      const end = see(centre.map((value, at) => value + (at === axis ? radius / zoom : 0)));
      Object.assign(context, { lineWidth: 1, strokeStyle: inks.text, fillStyle: inks.text });
      context.beginPath();
      context.moveTo(middle.x, middle.y);
      context.lineTo(end.x, end.y);
      context.stroke();
      beginNumerals(context, inks);
      context.font = context.font.replace(/^bold 15px/, '12px');
      drawNumeral(context, name, end.x + (end.x < middle.x ? -10 : 10), end.y);
    }
    beginNumerals(context, inks);
    const numerals = [...this.#medians].map(([label, place]) => ({ label, ...see(place) }));
    // The nearest last, so that no other covers it.
    for (const { label, x, y } of numerals.sort((a, b) => a.depth - b.depth)) drawNumeral(context, String(label), x, y);
    const places = (/** @type {Float32Array} */ all) =>
      Array.from({ length: Math.floor(all.length / 3) }, (_, i) => see(all.subarray(3 * i, 3 * i + 3)));
    for (const [i, { x, y }] of places(marks.centres).entries())
      drawCentre(context, x, y, colours[i] ?? inks.text, inks);
    for (const { x, y } of places(marks.near)) drawRing(context, x, y, 4, inks.text, inks.page);
    for (const { x, y } of places(marks.digit ?? new Float32Array()))
      drawRing(context, x, y, 7, inks.accent, inks.page);
    for (const { x, y } of places(marks.own ?? new Float32Array())) drawDiamond(context, x, y, inks);
  }

  /** @param {PointerEvent} event */
  #take({ pointerId, clientX, clientY, isPrimary }) {
    if (!isPrimary) return;
    this.find('.plot').setPointerCapture(pointerId);
    this.#hand = { id: pointerId, x: clientX, y: clientY };
  }

  /** @param {PointerEvent} event */
  #drag({ pointerId, clientX, clientY }) {
    const hand = this.#hand;
    if (hand?.id !== pointerId) return;
    const { clientWidth, clientHeight } = this.find('.plot');
    const [right, up] = [(clientX - hand.x) / clientWidth, (hand.y - clientY) / clientHeight];
    this.#hand = { id: pointerId, x: clientX, y: clientY };
    this.#turnBy(HALF * right, HALF * up);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const stride = STRIDE * (event.shiftKey ? 3 : 1);
    const steps = /** @type {Record<string, [number, number]>} */ ({
      ArrowLeft: [-stride, 0],
      ArrowRight: [stride, 0],
      ArrowUp: [0, stride],
      ArrowDown: [0, -stride],
    })[event.key];
    if (steps) this.#turnBy(...steps);
    else if (event.key === 'Home') this.turn = FIRST_TURN;
    else if (event.key === '+' || event.key === '-') this.zoomBy(event.key === '+' ? 1 : -1);
    else return;
    event.preventDefault();
  }

  /** @param {number} right @param {number} up */
  #turnBy(right, up) {
    this.turn = turned(this.turn, right, up);
    this.emit('ae-turn', this.turn);
  }
}

define('ae-code-cloud', AeCodeCloud);
