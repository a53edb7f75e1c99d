/** Draws a map of codes: many points, pictures behind them, and marks above. Pure. */

import { FAMILY } from './axes.js';

/** @typedef {import('./axes.js').Scale} Scale */
/** @typedef {import('./axes.js').Area} Area */
/** @typedef {import('./inks.js').Inks} Inks */
/** @typedef {{ xy: Float32Array, labels: Uint8Array, names: [string, string] }} CodePoints two numbers a point, a class each */

const NUMERAL = `bold 15px ${FAMILY}`;
const POINT = 2;

/**
 * Points grouped by colour: a canvas is quick as long as its colour stays.
 * @param {CanvasRenderingContext2D} context @param {Area} area @param {CodePoints} points @param {Scale} scale
 * @param {readonly string[]} colours of the classes
 */
export function drawCodePoints(context, area, { xy, labels }, scale, colours) {
  context.save();
  clipTo(context, area);
  for (const [label, colour] of colours.entries()) {
    context.fillStyle = colour;
    for (let at = 0; at < labels.length; at++) {
      if (labels[at] !== label) continue;
      context.fillRect(scale.x(xy[2 * at] ?? 0) - POINT / 2, scale.y(xy[2 * at + 1] ?? 0) - POINT / 2, POINT, POINT);
    }
  }
  context.restore();
}

/**
 * The numeral of each class at the middle of its points.
 * @param {CanvasRenderingContext2D} context @param {ReadonlyMap<number, { x: number, y: number }>} places @param {Scale} scale @param {Inks} inks
 */
export function drawNumerals(context, places, scale, inks) {
  Object.assign(context, {
    font: NUMERAL,
    textAlign: 'center',
    textBaseline: 'middle',
    lineWidth: 5,
    lineJoin: 'round',
  });
  context.strokeStyle = inks.page;
  context.fillStyle = inks.text;
  for (const [label, { x, y }] of places) {
    context.strokeText(String(label), scale.x(x), scale.y(y));
    context.fillText(String(label), scale.x(x), scale.y(y));
  }
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
 * Where a person stands, the digit that is looked at, and its neighbours.
 * @param {CanvasRenderingContext2D} context
 * @param {{ here: [number, number] | null, hole: boolean, kept: boolean, digit: [number, number] | null, near: Float32Array }} marks
 * @param {Scale} scale @param {Inks} inks
 */
export function drawMarks(context, { here, hole, kept, digit, near }, scale, inks) {
  const ring = (
    /** @type {number} */ x,
    /** @type {number} */ y,
    /** @type {number} */ radius,
    /** @type {string} */ ink,
  ) => {
    for (const [lineWidth, strokeStyle] of /** @type {[number, string][]} */ ([
      [5, inks.page],
      [2, ink],
    ])) {
      Object.assign(context, { lineWidth, strokeStyle });
      context.beginPath();
      context.arc(scale.x(x), scale.y(y), radius, 0, 2 * Math.PI);
      context.stroke();
    }
  };
  for (let at = 0; at + 1 < near.length; at += 2) ring(near[at] ?? 0, near[at + 1] ?? 0, 4, inks.text);
  if (digit) ring(digit[0], digit[1], 7, inks.accent);
  if (!here) return;
  context.setLineDash(hole ? [3, 3] : []);
  ring(here[0], here[1], 10, hole ? inks.positive : inks.text);
  context.setLineDash([]);
  if (kept) ring(here[0], here[1], 2, inks.accent);
}

/** The place of the map that a point of the picture shows. @param {Scale} scale @param {Area} area @param {number} x @param {number} y @returns {[number, number]} */
export function placeAt({ box }, { left, top, width, height }, x, y) {
  return [
    box.x.low + ((x - left) / width) * (box.x.high - box.x.low),
    box.y.high - ((y - top) / height) * (box.y.high - box.y.low),
  ];
}

/** @param {CanvasRenderingContext2D} context @param {Area} area */
function clipTo(context, { left, top, width, height }) {
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
}
