/** Draws codes as points, coloured by class, with each class's numeral at its median. Pure. */

import { t } from '../strings/t.js';
import { drawAxes, drawFrame, FAMILY, plotArea } from './axes.js';
import { equalScale } from './limits.js';

/** @typedef {import('../engine/training/protocol.js').CodeMap} CodeMap */

const FADED = 0.12;
const NUMERAL = `bold 15px ${FAMILY}`;

/**
 * Finds where the numeral of each class goes: the median along both axes, which a few outliers do not move.
 *
 * @param {Pick<CodeMap, 'xy' | 'labels'>} map
 * @returns {Map<number, { x: number, y: number }>} ascending
 */
export function medians({ xy, labels }) {
  /** @type {Map<number, number[]>} */
  const places = new Map();
  for (let at = 0; at < labels.length; at++) {
    const own = places.get(labels[at]);
    if (own) own.push(at);
    else places.set(labels[at], [at]);
  }
  const found = new Map();
  for (const [label, own] of [...places].sort(([a], [b]) => a - b)) {
    const middle = (/** @type {number} */ axis) =>
      Float32Array.from(own, (at) => xy[2 * at + axis]).sort()[Math.floor(own.length / 2)];
    found.set(label, { x: middle(0), y: middle(1) });
  }
  return found;
}

/** @param {CodeMap} map @returns {[string, string]} */
function axisNames({ axes }) {
  return axes === 'code' ? ['z₁', 'z₂'] : [t`first principal axis of the code`, t`second principal axis`];
}

/**
 * @param {CodeMap} map @param {import('./axes.js').Scale} scale @param {number} x @param {number} y in the picture
 * @returns {number} the point there; -1 when none is near
 */
export function pointAt({ xy }, scale, x, y) {
  let [best, nearest] = [-1, 10];
  for (let at = 0; at + 1 < xy.length; at += 2) {
    const distance = Math.hypot(scale.x(xy[at]) - x, scale.y(xy[at + 1]) - y);
    if (distance < nearest) [best, nearest] = [at / 2, distance];
  }
  return best;
}

/** @param {import('./limits.js').Box} box @param {{ width: number, height: number }} size */
export function mapScale(box, { width, height }) {
  return equalScale(box, plotArea(width, height));
}

/**
 * @param {CanvasRenderingContext2D} context @param {{ width: number, height: number }} size
 * @param {object} what
 * @param {CodeMap | null} what.map
 * @param {import('./limits.js').Box} what.box
 * @param {readonly string[]} what.colours
 * @param {number} what.marked the class that stands out; -1 for none
 * @param {import('./inks.js').Inks} what.inks
 */
export function drawCodeMap(context, size, { map, box, colours, marked, inks }) {
  const area = plotArea(size.width, size.height);
  if (!map) {
    drawFrame(context, area, inks.line);
    return;
  }
  const scale = mapScale(box, size);
  drawAxes(context, area, scale, { names: axisNames(map), ...inks });
  const { xy, labels } = map;
  // The marked class last, so that no other covers it.
  for (const front of [false, true]) {
    context.globalAlpha = front || marked < 0 ? 0.8 : FADED;
    for (let at = 0; at < labels.length; at++) {
      if ((labels[at] === marked) !== front) continue;
      context.fillStyle = colours[labels[at] % colours.length];
      context.fillRect(scale.x(xy[2 * at]) - 1.5, scale.y(xy[2 * at + 1]) - 1.5, 3, 3);
    }
  }
  context.globalAlpha = 1;
  const numerals = medians(map);
  // A single class needs no numeral.
  if (numerals.size < 2) return;
  context.font = NUMERAL;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 5;
  context.lineJoin = 'round';
  context.strokeStyle = inks.page;
  // Numerals have the colour of text: in the colour of its class a numeral would be lost among the points.
  context.fillStyle = inks.text;
  for (const [label, { x, y }] of numerals) {
    context.globalAlpha = marked < 0 || label === marked ? 1 : 0.3;
    context.strokeText(String(label), scale.x(x), scale.y(y));
    context.fillText(String(label), scale.x(x), scale.y(y));
  }
  context.globalAlpha = 1;
}

/** A file shows a square of so many CSS pixels, each as so many of its own. */
const SHEET = { side: 576, scale: 2 };

export function mapSheetSize() {
  const side = SHEET.side * SHEET.scale;
  return { width: side, height: side };
}

/** Draws a map for a file. @param {CanvasRenderingContext2D} context @param {Parameters<typeof drawCodeMap>[2]} what */
export function drawMapSheet(context, what) {
  const { side, scale } = SHEET;
  context.scale(scale, scale);
  context.fillStyle = what.inks.page;
  context.fillRect(0, 0, side, side);
  drawCodeMap(context, { width: side, height: side }, what);
}
