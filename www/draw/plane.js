/** Draws points of a plane, where noise moved them and where a network puts them. Pure. */

import { drawAxes, drawFrame, plotArea } from './axes.js';
import { boundsOf, equalScale, holdBox } from './limits.js';

/**
 * @param {CanvasRenderingContext2D} context @param {{ width: number, height: number }} size
 * @param {import('../engine/training/protocol.js').Plane | null} plane
 * @param {import('./inks.js').Inks} inks
 */
export function drawPlane(context, { width, height }, plane, inks) {
  const area = plotArea(width, height);
  if (!plane) {
    drawFrame(context, area, inks.line);
    return;
  }
  // The clean points alone set the axes, so that neither noise nor an untrained network moves them.
  const scale = equalScale(widened(holdBox(null, boundsOf(plane.clean))), area);
  drawAxes(context, area, scale, { names: ['x₁', 'x₂'], ...inks });
  context.save();
  context.beginPath();
  context.rect(area.left, area.top, area.width, area.height);
  context.clip();
  context.globalAlpha = 0.55;
  dots(context, scale, plane.clean, 3, inks.muted);
  ways(context, scale, plane, inks.accent);
  context.globalAlpha = 1;
  dots(context, scale, plane.corrupted, 2, inks.text);
  dots(context, scale, plane.rebuilt, 4, inks.accent);
  context.restore();
}

/** Leaves room for noise, which reaches beyond the data. @param {import('./limits.js').Box} box @returns {import('./limits.js').Box} */
function widened({ x, y }) {
  const room = 0.12;
  return {
    x: { low: x.low - room * (x.high - x.low), high: x.high + room * (x.high - x.low) },
    y: { low: y.low - room * (y.high - y.low), high: y.high + room * (y.high - y.low) },
  };
}

/**
 * @param {CanvasRenderingContext2D} context @param {import('./axes.js').Scale} scale
 * @param {Float32Array} xy @param {number} side @param {string} colour
 */
function dots(context, scale, xy, side, colour) {
  context.fillStyle = colour;
  for (let at = 0; at + 1 < xy.length; at += 2) {
    context.fillRect(scale.x(xy[at]) - side / 2, scale.y(xy[at + 1]) - side / 2, side, side);
  }
}

/**
 * Draws an arrow from each corrupted point to the rebuilt one.
 * @param {CanvasRenderingContext2D} context @param {import('./axes.js').Scale} scale
 * @param {import('../engine/training/protocol.js').Plane} plane @param {string} colour
 */
function ways(context, scale, { corrupted, rebuilt }, colour) {
  context.strokeStyle = colour;
  context.lineWidth = 0.75;
  context.beginPath();
  for (let at = 0; at + 1 < rebuilt.length; at += 2) {
    const [x, y] = [scale.x(rebuilt[at]), scale.y(rebuilt[at + 1])];
    const [dx, dy] = [x - scale.x(corrupted[at]), y - scale.y(corrupted[at + 1])];
    const length = Math.hypot(dx, dy);
    context.moveTo(x - dx, y - dy);
    context.lineTo(x, y);
    // A head longer than its arrow would hide where the arrow points.
    if (length < 9) continue;
    const [ux, uy] = [(5 * dx) / length, (5 * dy) / length];
    context.moveTo(x - ux - uy / 2, y - uy + ux / 2);
    context.lineTo(x, y);
    context.lineTo(x - ux + uy / 2, y - uy - ux / 2);
  }
  context.stroke();
}
