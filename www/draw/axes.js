/**
 * Draws a frame with round numbers along its left and lower edge. Pure.
 *
 * @typedef {ReturnType<typeof import('./limits.js').equalScale>} Scale
 * @typedef {{ left: number, top: number, width: number, height: number }} Area
 */

import { labelledTicks } from './ticks.js';

/** The page's font family, which a canvas does not inherit. */
export const FAMILY = "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
/** Room for numbers and the names of the axes. */
const EDGE = { left: 40, top: 8, right: 8, bottom: 36 };
const TICK_PIXELS = 44;

/** Returns where the data go in a picture of this size. @param {number} width @param {number} height @returns {Area} */
export function plotArea(width, height) {
  return {
    left: EDGE.left,
    top: EDGE.top,
    width: Math.max(1, width - EDGE.left - EDGE.right),
    height: Math.max(1, height - EDGE.top - EDGE.bottom),
  };
}

/**
 * Draws the frame without numbers, which would mean nothing while there are no data.
 * @param {CanvasRenderingContext2D} context @param {Area} area @param {string} line
 */
export function drawFrame(context, { left, top, width, height }, line) {
  context.strokeStyle = line;
  context.lineWidth = 1;
  context.strokeRect(Math.round(left) + 0.5, Math.round(top) + 0.5, Math.round(width), Math.round(height));
}

/**
 * @param {CanvasRenderingContext2D} context @param {Area} area @param {Scale} scale
 * @param {{ names: [string, string], line: string, muted: string }} look
 */
export function drawAxes(context, { left, top, width, height }, scale, { names, line, muted }) {
  const [right, bottom] = [left + width, top + height];
  context.font = `12px ${FAMILY}`;
  context.lineWidth = 1;
  context.strokeStyle = line;
  context.fillStyle = muted;
  context.beginPath();
  context.textAlign = 'center';
  context.textBaseline = 'top';
  for (const { value, label } of labelledTicks(scale.box.x, width / TICK_PIXELS)) {
    const x = Math.round(scale.x(value)) + 0.5;
    context.moveTo(x, top);
    context.lineTo(x, bottom);
    // Half a number would hang over the edge.
    if (x > left + 8 && x < right - 8) context.fillText(label, x, bottom + 4);
  }
  context.textAlign = 'right';
  context.textBaseline = 'middle';
  for (const { value, label } of labelledTicks(scale.box.y, height / TICK_PIXELS)) {
    const y = Math.round(scale.y(value)) + 0.5;
    context.moveTo(left, y);
    context.lineTo(right, y);
    if (y > top + 4 && y < bottom - 4) context.fillText(label, left - 4, y);
  }
  context.stroke();
  context.textAlign = 'center';
  context.textBaseline = 'bottom';
  context.fillText(names[0], left + width / 2, bottom + EDGE.bottom, width);
  context.save();
  context.translate(0, top + height / 2);
  context.rotate(-Math.PI / 2);
  context.textBaseline = 'top';
  context.fillText(names[1], 0, 0, height);
  context.restore();
}
