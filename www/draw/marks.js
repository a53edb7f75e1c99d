/** Marks above a map: rings, discs and numerals, each with an edge that sets it off from whatever lies below. Pure. */

import { FAMILY } from './axes.js';

/** @typedef {import('./inks.js').Inks} Inks */

const NUMERAL = `bold 15px ${FAMILY}`;

/** @param {CanvasRenderingContext2D} context @param {number} x @param {number} y @param {number} radius @param {string} ink @param {string} page */
export function drawRing(context, x, y, radius, ink, page) {
  for (const [lineWidth, strokeStyle] of /** @type {[number, string][]} */ ([
    [5, page],
    [2, ink],
  ])) {
    Object.assign(context, { lineWidth, strokeStyle });
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.stroke();
  }
}

/** The centre of a cluster, in its colour. @param {CanvasRenderingContext2D} context @param {number} x @param {number} y @param {string} colour @param {Inks} inks */
export function drawCentre(context, x, y, colour, inks) {
  Object.assign(context, { lineWidth: 2, strokeStyle: inks.text, fillStyle: colour });
  context.beginPath();
  context.arc(x, y, 7, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  context.strokeStyle = inks.page;
  context.beginPath();
  context.arc(x, y, 9, 0, 2 * Math.PI);
  context.stroke();
}

/** Somebody's own drawing: a diamond, which no other mark is. @param {CanvasRenderingContext2D} context @param {number} x @param {number} y @param {Inks} inks */
export function drawDiamond(context, x, y, inks) {
  for (const [lineWidth, strokeStyle] of /** @type {[number, string][]} */ ([
    [6, inks.page],
    [3, inks.accent],
  ])) {
    Object.assign(context, { lineWidth, strokeStyle, lineJoin: 'miter' });
    context.beginPath();
    context.moveTo(x, y - 9);
    context.lineTo(x + 9, y);
    context.lineTo(x, y + 9);
    context.lineTo(x - 9, y);
    context.closePath();
    context.stroke();
  }
}

/** Prepares for numerals, which have the colour of text: in that of its class one would be lost among its points. @param {CanvasRenderingContext2D} context @param {Inks} inks */
export function beginNumerals(context, inks) {
  Object.assign(context, {
    font: NUMERAL,
    textAlign: 'center',
    textBaseline: 'middle',
    lineWidth: 5,
    lineJoin: 'round',
    strokeStyle: inks.page,
    fillStyle: inks.text,
  });
}

/** @param {CanvasRenderingContext2D} context @param {string} text @param {number} x @param {number} y */
export function drawNumeral(context, text, x, y) {
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}
