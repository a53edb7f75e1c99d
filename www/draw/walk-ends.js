/** Draws where walks end, with a histogram of each coordinate beside the exact one. Pure. */

import { drawAxes } from './axes.js';
import { equalScale } from './limits.js';

/**
 * @typedef {{ ends: ArrayLike<number>, bins: number, low: [number, number], high: [number, number], found: ArrayLike<number>, exact: ArrayLike<number> }} Ends
 *   shares of squares row by row, the lowest second number first
 */

/** Room for the histograms, in px. */
const BARS = 56;
const GAP = 6;
const EDGE = { left: 40, bottom: 36 };

/** Shares along one axis. @param {ArrayLike<number>} shares @param {number} bins @param {0 | 1} axis */
export function marginal(shares, bins, axis) {
  const sums = Array.from({ length: bins }, () => 0);
  for (let at = 0; at < bins * bins; at++) {
    const place = axis === 0 ? at % bins : Math.floor(at / bins);
    sums[place] = (sums[place] ?? 0) + (shares[at] ?? 0);
  }
  return sums;
}

/** @param {CanvasRenderingContext2D} context @param {{ width: number, height: number }} size @param {Ends} walked @param {import('./inks.js').Inks} inks */
export function drawWalkEnds(context, { width, height }, { ends, bins, low, high, found, exact }, inks) {
  const area = {
    left: EDGE.left,
    top: BARS + GAP,
    width: Math.max(1, width - EDGE.left - BARS - GAP),
    height: Math.max(1, height - BARS - GAP - EDGE.bottom),
  };
  const scale = equalScale({ x: { low: low[0], high: high[0] }, y: { low: low[1], high: high[1] } }, area);
  drawAxes(context, area, scale, { names: ['x₁', 'x₂'], ...inks });
  context.save();
  context.beginPath();
  context.rect(area.left, area.top, area.width, area.height);
  context.clip();
  Object.assign(context, { fillStyle: inks.accent, globalAlpha: 0.6 });
  for (let at = 0; at + 1 < ends.length; at += 2)
    context.fillRect(scale.x(ends[at] ?? 0) - 1, scale.y(ends[at + 1] ?? 0) - 1, 2, 2);
  context.restore();
  const along = (/** @type {0 | 1} */ axis) => ({
    bars: marginal(found, bins, axis),
    line: marginal(exact, bins, axis),
    edge: (/** @type {number} */ i) => low[axis] + ((high[axis] - low[axis]) * i) / bins,
  });
  const [across, up] = [along(0), along(1)];
  const most = Math.max(...across.bars, ...across.line, ...up.bars, ...up.line);
  const length = (/** @type {number} */ share) => (BARS * share) / most;
  context.fillStyle = inks.accent;
  context.globalAlpha = 0.5;
  for (let i = 0; i < bins; i++) {
    const [left, right] = [scale.x(across.edge(i)), scale.x(across.edge(i + 1))];
    const above = length(across.bars[i] ?? 0);
    context.fillRect(left, BARS - above, right - left - 1, above);
    const [top, bottom] = [scale.y(up.edge(i + 1)), scale.y(up.edge(i))];
    context.fillRect(width - BARS, top, length(up.bars[i] ?? 0), bottom - top - 1);
  }
  Object.assign(context, { strokeStyle: inks.text, lineWidth: 1.5, globalAlpha: 1 });
  context.beginPath();
  for (let i = 0; i < bins; i++) {
    const [left, right] = [scale.x(across.edge(i)), scale.x(across.edge(i + 1))];
    const y = BARS - length(across.line[i] ?? 0);
    if (i === 0) context.moveTo(left, y);
    context.lineTo(left, y);
    context.lineTo(right, y);
  }
  for (let i = 0; i < bins; i++) {
    const [bottom, top] = [scale.y(up.edge(i)), scale.y(up.edge(i + 1))];
    const x = width - BARS + length(up.line[i] ?? 0);
    if (i === 0) context.moveTo(x, bottom);
    context.lineTo(x, bottom);
    context.lineTo(x, top);
  }
  context.stroke();
}
