/**
 * Draws the ends and the units of a network where `network-layout.js` put them: pictures, and units filled by what
 * they hold. Pure.
 *
 * @typedef {import('./network-layout.js').Layout} Layout
 * @typedef {import('./network-layout.js').Column} Column
 * @typedef {import('../engine/training/protocol.js').NetworkView} NetworkView
 * @typedef {import('./inks.js').Inks} Inks
 */

import { cssColour, onDark } from './colour.js';
import { diverging } from './diverging.js';

/** Colours on each side of zero. */
const SHADES = 16;

/** @param {boolean} dark */
const shadesOf = (dark) => Array.from({ length: 2 * SHADES + 1 }, (_, i) => cssColour(diverging(i / SHADES - 1, dark)));
const FILLS = { light: shadesOf(false), dark: shadesOf(true) };

/**
 * Draws what changes with every digit: the pictures at both ends and what each unit holds.
 * @param {CanvasRenderingContext2D} context cleared
 * @param {Layout} layout
 * @param {{ view: NetworkView | null, side: number, inks: Inks, pictures: (CanvasImageSource | null)[] }} what
 *   pictures are those of the input and the output
 */
export function drawValues(context, { columns }, { view, side, inks, pictures }) {
  columns.forEach((column, i) => {
    if (column.radius === 0) drawPicture(context, column, pictures[i === 0 ? 0 : 1], inks);
    else drawUnits(context, column, view?.layers[i]?.values, inks);
    if (side === 0 && (column.kind === 'input' || column.kind === 'output')) nameAxes(context, column, inks);
  });
}

/** @param {CanvasRenderingContext2D} context @param {Column} column @param {CanvasImageSource | null} picture @param {Inks} inks */
function drawPicture(context, { left, top, height }, picture, { line, blank }) {
  context.fillStyle = blank;
  context.fillRect(left, top, height, height);
  context.imageSmoothingEnabled = false;
  if (picture) context.drawImage(picture, left, top, height, height);
  context.strokeStyle = line;
  context.lineWidth = 1;
  context.strokeRect(left - 0.5, top - 0.5, height + 1, height + 1);
}

/** @param {CanvasRenderingContext2D} context @param {Column} column @param {Float32Array | undefined} values @param {Inks} inks */
function drawUnits(context, { kind, x, top, height, ys, radius, gap }, values, inks) {
  const fills = onDark(inks) ? FILLS.dark : FILLS.light;
  const largest = values?.reduce((most, value) => (Math.abs(value) > most ? Math.abs(value) : most), 0) || 1;
  const convolution = kind === 'conv';
  context.lineWidth = 1;
  if (kind === 'code') {
    context.fillStyle = inks.page;
    context.strokeStyle = inks.text;
    context.beginPath();
    context.roundRect(x - radius - 4, top - 2, 2 * radius + 8, height + 4, radius + 4);
    context.fill();
    context.stroke();
  }
  context.strokeStyle = inks.muted;
  ys.forEach((y, i) => {
    const share = (values?.[i] ?? 0) / largest;
    context.fillStyle = Number.isFinite(share) ? fills[Math.round(share * SHADES) + SHADES] : inks.muted;
    if (convolution) return planes(context, x, y, radius);
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  });
  if (gap === null) return;
  context.fillStyle = inks.muted;
  for (const shift of [-1, 0, 1]) context.fillRect(x - 0.75, gap + shift * Math.min(4, radius) - 0.75, 1.5, 1.5);
}

/** Draws a feature map with two more behind it. @param {CanvasRenderingContext2D} context @param {number} x @param {number} y @param {number} radius */
function planes(context, x, y, radius) {
  const size = radius * 1.4;
  for (const depth of [1, 0, -1]) {
    const shift = depth * radius * 0.3 - size / 2;
    context.fillRect(x + shift, y - size - shift, size, size);
    context.strokeRect(x + shift, y - size - shift, size, size);
  }
}

/** @param {CanvasRenderingContext2D} context @param {Column} column @param {Inks} inks */
function nameAxes(context, { kind, ys, left, right }, { text }) {
  const input = kind === 'input';
  Object.assign(context, {
    fillStyle: text,
    textBaseline: 'middle',
    textAlign: input ? 'right' : 'left',
    font: 'italic 1rem serif',
  });
  ys.forEach((y, i) => {
    const name = ['x', 'y'][i];
    if (name) context.fillText(input ? name : `${name}̂`, input ? left - 8 : right + 8, y);
  });
}
