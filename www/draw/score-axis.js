/** Draws the axis of scores below a swarm, and a threshold across it. Pure. */

import { t } from '../strings/t.js';
import { FAMILY } from './axes.js';
import { tickLabel } from './numbers.js';
import { roundNumbers } from './ticks.js';

/** Pixels from one number to the next. */
const TICK = 44;
/** Half a number would hang over the edge. */
const EDGE = 16;
const HANDLE = 5;

/**
 * Lines at round scores, and their numbers below; the path stays open for more lines of the same colour.
 * @param {CanvasRenderingContext2D} context
 * @param {{ scale: import('./swarm.js').LogScale, floor: number, width: number, height: number, unit: string, line: string, muted: string }} what
 */
export function drawScores(context, { scale, floor, width, height, unit, line, muted }) {
  context.font = `12px ${FAMILY}`;
  context.strokeStyle = line;
  context.lineWidth = 1;
  context.fillStyle = muted;
  context.textAlign = 'center';
  context.beginPath();
  for (const mark of roundNumbers(scale.low, scale.high, width / TICK, true)) {
    const x = Math.round(scale.x(mark)) + 0.5;
    context.moveTo(x, 0);
    context.lineTo(x, floor);
    if (x > EDGE && x < width - EDGE) context.fillText(tickLabel(mark), x, floor + 16);
  }
  context.fillText(unit, width / 2, height - 4);
}

/** A line with a handle at its foot. @param {CanvasRenderingContext2D} context @param {number} x @param {number} floor @param {string} ink */
export function drawThreshold(context, x, floor, ink) {
  const at = Math.round(x) + 0.5;
  context.strokeStyle = ink;
  context.fillStyle = ink;
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(at, 0);
  context.lineTo(at, floor);
  context.stroke();
  context.beginPath();
  context.arc(at, floor, HANDLE, 0, 2 * Math.PI);
  context.fill();
}

/** Where the score of a drawing lies. @param {CanvasRenderingContext2D} context @param {number} x @param {number} floor @param {string} ink */
export function drawNeedle(context, x, floor, ink) {
  context.fillStyle = ink;
  context.fillRect(Math.round(x) - 1, 0, 3, floor);
  context.textAlign = x < 60 ? 'left' : 'right';
  context.fillText(t`yours`, x < 60 ? x + 4 : x - 4, floor / 2 - 4);
}
