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
  ctx.textAlign = 'right';
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
    write(ctx, `${title}: ${threeDigits(sse)}`, bbox.left + bbox.width, base, ink.page ?? '', 4 * ratio);
    lowest = base;
  });
  ctx.restore();
  return where;
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
