/** Draws what was foretold as lines across a loss chart, and says in words what lies beyond its ends. */

import { t } from '../../../strings/t.js';
import { threeDigits } from '../../../draw/numbers.js';
import { make } from '../../../ui/dom.js';

/** @typedef {import('../../foretold.js').Foretold} Foretold */
/** @typedef {'inside' | 'above' | 'below'} Where where a value lies on the axis */

const DASH = [2, 3];
const BEYOND = { inside: '', above: t`above the chart`, below: t`below the chart` };
/** Pixels between a line and its name, and between the names of two lines that lie close to each other. */
const GAP = 4;
const LINE = 14;

/**
 * @param {import('../../../vendor/uPlot.esm.js').default} plot @param {Record<string, string>} ink @param {Foretold[]} all
 * @returns {Where[]} where each of them lies
 */
export function drawForetold(plot, ink, all) {
  // Of an empty chart nothing is beyond the ends.
  if (!plot.data[0]?.length) return all.map(() => 'inside');
  const { min = 0, max = 1 } = plot.scales['y'] ?? {};
  const where = all.map(({ sse }) =>
    sse < /** @type {number} */ (min) ? 'below' : sse > /** @type {number} */ (max) ? 'above' : 'inside',
  );
  const { ctx, bbox } = plot;
  const ratio = globalThis.devicePixelRatio || 1;
  ctx.save();
  ctx.font = `${12 * ratio}px ${ink.font}`;
  ctx.strokeStyle = ink.text;
  ctx.fillStyle = ink.text;
  ctx.lineWidth = ratio;
  ctx.setLineDash(DASH.map((length) => length * ratio));
  ctx.textBaseline = 'alphabetic';
  let lowest = Infinity;
  // From the lowest to the highest, so that each name stands above the one before it.
  all.forEach(({ title, sse }, i) => {
    if (where[i] !== 'inside') return;
    const y = Math.round(plot.valToPos(sse, 'y', true));
    ctx.beginPath();
    ctx.moveTo(bbox.left, y);
    ctx.lineTo(bbox.left + bbox.width, y);
    ctx.stroke();
    const base = Math.min(y - GAP * ratio, lowest - LINE * ratio);
    const words = `${title}: ${threeDigits(sse)}`;
    const { width } = ctx.measureText(words);
    const right = bbox.left + bbox.width;
    const box = { top: base - LINE * ratio, bottom: base + GAP * ratio };
    // At the end, where the newest is, unless a curve runs there and not at the beginning.
    const first =
      crossed(plot, { ...box, from: right - width, to: right }) &&
      !crossed(plot, { ...box, from: bbox.left, to: bbox.left + width });
    ctx.textAlign = first ? 'left' : 'right';
    write(ctx, words, first ? bbox.left : right, base, ink.page ?? '', 4 * ratio);
    lowest = base;
  });
  ctx.restore();
  return where;
}

/**
 * Whether a curve runs through a part of the chart.
 * @param {import('../../../vendor/uPlot.esm.js').default} plot @param {{ from: number, to: number, top: number, bottom: number }} box in its canvas
 */
function crossed(plot, { from, to, top, bottom }) {
  const [steps = [], ...curves] = plot.data;
  return curves.some((curve, i) => {
    if (plot.series[i + 1]?.show === false) return false;
    /** @type {[number, number] | undefined} */
    let before;
    for (const [at, value] of curve.entries()) {
      if (value === null || value === undefined) continue;
      /** @type {[number, number]} */
      const point = [plot.valToPos(steps[at] ?? 0, 'x', true), plot.valToPos(value, 'y', true)];
      const [[x0, y0], [x1, y1]] = [before ?? point, point];
      before = point;
      if (x1 < from || x0 > to) continue;
      // What of this piece lies between both ends.
      const height = (/** @type {number} */ x) => (x1 > x0 ? y0 + ((y1 - y0) * (x - x0)) / (x1 - x0) : y1);
      const [a, b] = [height(Math.max(from, x0)), height(Math.min(to, x1))];
      if (Math.max(a, b) > top && Math.min(a, b) < bottom) return true;
    }
    return false;
  });
}

/** Words that can be read over a curve. @param {CanvasRenderingContext2D} ctx @param {string} text @param {number} x @param {number} y @param {string} ground @param {number} width of the ground around each letter */
function write(ctx, text, x, y, ground, width) {
  ctx.save();
  ctx.setLineDash([]);
  Object.assign(ctx, { strokeStyle: ground, lineWidth: width, lineJoin: 'round' });
  ctx.strokeText(text, x, y);
  ctx.restore();
  ctx.fillText(text, x, y);
}

/** @param {HTMLElement} list @param {Foretold[]} all @param {Where[]} where each lies; none while there is no chart */
export function fillForetold(list, all, where) {
  const words = all.map(({ title, sse }, i) => [`${title} ${threeDigits(sse)}`, BEYOND[where[i] ?? 'inside']]);
  if (list.dataset['shown'] === JSON.stringify(words)) return;
  list.dataset['shown'] = JSON.stringify(words);
  list.replaceChildren(
    ...words.map(([text = '', beyond = ''], i) => {
      const item = make('li', { title: all[i]?.help ?? '' });
      item.innerHTML = '<svg viewBox="0 0 28 12" aria-hidden="true"><path d="M0 6H28" stroke-dasharray="2 3"/></svg>';
      item.append(make('span', {}, beyond ? `${text}, ${beyond}` : text));
      return item;
    }),
  );
}
