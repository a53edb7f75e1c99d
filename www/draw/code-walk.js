/** Draws a map of codes: many points, pictures and lines of density behind them, and marks above. Pure. */

import { beginNumerals, drawCentre, drawDiamond, drawNumeral, drawRing } from './marks.js';

/** @typedef {import('./axes.js').Scale} Scale */
/** @typedef {import('./axes.js').Area} Area */
/** @typedef {import('./inks.js').Inks} Inks */
/**
 * @typedef {object} CodePoints
 * @property {Float32Array} xy two numbers a point
 * @property {Uint8Array} labels what each is coloured by
 * @property {[string, string]} names of the axes
 * @property {Uint8Array} [classes] of which the numerals are, where the colours are of something else
 *
 * @typedef {object} CodeMarks each two numbers a place
 * @property {[number, number] | null} here where somebody stands
 * @property {boolean} hole whether that is in a hole
 * @property {[number, number] | null} digit that is looked at
 * @property {[number, number] | null} own drawing
 * @property {Float32Array} near to the drawing
 * @property {Float32Array} centres of clusters
 */

/**
 * The numeral of each class at the middle of its points.
 * @param {CanvasRenderingContext2D} context @param {ReadonlyMap<number, { x: number, y: number }>} places @param {Scale} scale @param {Inks} inks
 */
export function drawNumerals(context, places, scale, inks) {
  beginNumerals(context, inks);
  for (const [label, { x, y }] of places) drawNumeral(context, String(label), scale.x(x), scale.y(y));
}

/**
 * Lines around where a share of the codes lies, drawn so that they are seen on the page and on pictures alike.
 * @param {CanvasRenderingContext2D} context @param {Area} area @param {readonly Float32Array[]} lines in pieces of four numbers
 * @param {Scale} scale @param {string} ink
 */
export function drawContours(context, area, lines, scale, ink) {
  context.save();
  clipTo(context, area);
  Object.assign(context, { lineWidth: 1.5, strokeStyle: ink, lineCap: 'round' });
  context.beginPath();
  for (const line of lines) {
    for (let at = 0; at + 3 < line.length; at += 4) {
      context.moveTo(scale.x(line[at] ?? 0), scale.y(line[at + 1] ?? 0));
      context.lineTo(scale.x(line[at + 2] ?? 0), scale.y(line[at + 3] ?? 0));
    }
  }
  context.stroke();
  context.restore();
}

/**
 * What the decoder draws, at its places behind the points.
 * @param {CanvasRenderingContext2D} context @param {Area} area @param {CanvasImageSource} sheet
 * @param {import('./limits.js').Box} box that it covers @param {Scale} scale
 */
export function drawBehind(context, area, sheet, { x, y }, scale) {
  context.save();
  clipTo(context, area);
  context.imageSmoothingEnabled = false;
  const [left, top] = [scale.x(x.low), scale.y(y.high)];
  context.drawImage(sheet, left, top, scale.x(x.high) - left, scale.y(y.low) - top);
  context.restore();
}

/**
 * Where a person stands, the digit that is looked at, a drawing with its neighbours, and centres of clusters.
 * @param {CanvasRenderingContext2D} context @param {CodeMarks & { kept: boolean }} marks
 * @param {Scale} scale @param {Inks} inks @param {readonly string[]} colours of the clusters
 */
export function drawMarks(context, { here, hole, kept, digit, own, near, centres }, scale, inks, colours) {
  const at = (/** @type {ArrayLike<number>} */ places, i = 0) =>
    /** @type {const} */ ([scale.x(places[2 * i] ?? 0), scale.y(places[2 * i + 1] ?? 0)]);
  for (let i = 0; 2 * i + 1 < centres.length; i++)
    drawCentre(context, ...at(centres, i), colours[i] ?? inks.text, inks);
  for (let i = 0; 2 * i + 1 < near.length; i++) drawRing(context, ...at(near, i), 4, inks.text, inks.page);
  if (digit) drawRing(context, ...at(digit), 7, inks.accent, inks.page);
  if (own) drawDiamond(context, ...at(own), inks);
  if (!here) return;
  context.setLineDash(hole ? [3, 3] : []);
  drawRing(context, ...at(here), 10, hole ? inks.positive : inks.text, inks.page);
  context.setLineDash([]);
  if (kept) drawRing(context, ...at(here), 2, inks.accent, inks.page);
}

/** The place of the map that a point of the picture shows. @param {Scale} scale @param {Area} area @param {number} x @param {number} y @returns {[number, number]} */
export function placeAt({ box }, { left, top, width, height }, x, y) {
  return [
    box.x.low + ((x - left) / width) * (box.x.high - box.x.low),
    box.y.high - ((y - top) / height) * (box.y.high - box.y.low),
  ];
}

/** @param {CanvasRenderingContext2D} context @param {Area} area */
export function clipTo(context, { left, top, width, height }) {
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
}
