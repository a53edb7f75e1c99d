/**
 * Tells uPlot how to draw losses: axes, dashes, dots and cursor.
 *
 * @typedef {import('../../../vendor/uPlot.esm.js').default} Plot
 * @typedef {import('../../loss-terms.js').Line} Line
 * @typedef {import('../../../vendor/uPlot.esm.js').default.Options} Options
 * @typedef {import('../../../vendor/uPlot.esm.js').default.Series} Series
 * @typedef {Record<string, string>} Ink colours of each term, of `text`, `grid` and `page`, and the `font` family; read anew at
 *   each drawing, so that a change of theme needs nothing but another drawing
 */

import { t } from '../../../strings/t.js';
import { curveEnds, reachTo } from '../../../draw/limits.js';
import { tickLabel } from '../../../draw/numbers.js';
import { roundNumbers } from '../../../draw/ticks.js';
import { isOfValidation } from '../../loss-terms.js';
import { DASHES } from '../../run-dashes.js';
import { drawForetold } from './foretold-lines.js';
import { nearest } from './nearest.js';

/** Room for the unit above the highest line and for the last number along the bottom, in CSS pixels. */
const PADDING = [22, 14, 0, 0];
/** Pixels that a number along an axis takes. */
const TICK_WIDTH = 56;
const TICK_HEIGHT = 34;
/** Pixels between two dots of validations; closer ones would run into a band. */
const DOT_SPACE = 14;

/**
 * @param {object} how
 * @param {number} how.width in CSS pixels, as is the height
 * @param {number} how.height
 * @param {Line[]} how.lines
 * @param {(line: Line) => boolean} how.shown
 * @param {string} how.unit
 * @param {boolean} how.log
 * @param {import('../../foretold.js').Foretold[]} how.foretold rising
 * @param {(where: import('./foretold-lines.js').Where[]) => void} how.onPlaced where each of these lies
 * @param {() => Ink} how.ink
 * @param {(index: number | null) => void} how.onCursor place in the data under the pointer
 * @returns {Options}
 */
export function lossOptions({ width, height, lines, shown, unit, log, foretold, onPlaced, ink, onCursor }) {
  const axis = { stroke: () => ink().text, font: `12px ${ink().font}`, ticks: { show: false } };
  const levels = foretold.map(({ sse }) => sse);
  const grid = { stroke: () => ink().grid, width: 1 };
  return {
    width,
    height,
    padding: /** @type {any} */ (PADDING),
    legend: { show: false },
    cursor: {
      y: false,
      // Of a page that is zoomed, or a slide that is scaled, a pixel on the screen is not one of the chart.
      move: ({ over }, left, top) => {
        const scale = over.offsetWidth / over.getBoundingClientRect().width || 1;
        return [left * scale, top * scale];
      },
      drag: { x: false, y: false, setScale: false },
      dataIdx: (plot, series, index) => (series === 0 ? index : nearest(plot.data[series], index)),
      points: { size: 7, width: 0, stroke: 'transparent', fill: (_, series) => ink()[lines[series - 1].term] },
    },
    scales: {
      x: { time: false, range: (_, _low, high) => [0, high > 0 ? high : 1] },
      y: { distr: log ? 3 : 1, range: (_, low, high) => reachTo(curveEnds(low, high, log), levels, log) },
    },
    axes: [
      {
        ...axis,
        size: 28,
        gap: 8,
        grid: { show: false },
        border: { show: true, stroke: () => ink().grid, width: 1 },
        splits: (plot, _, low, high) => roundNumbers(low, high, plot.width / TICK_WIDTH),
        values: (_, marks) => marks.map(tickLabel),
      },
      {
        ...axis,
        size: 50,
        gap: 6,
        grid,
        splits: (plot, _, low, high) => roundNumbers(low, high, plot.height / TICK_HEIGHT, log),
        values: (_, marks) => marks.map(tickLabel),
        filter: (_, marks) => marks,
      },
    ],
    series: [{}, ...lines.map((line) => seriesOf(line, ink, shown(line)))],
    hooks: {
      setCursor: [
        (plot) => onCursor(plot.cursor.left !== undefined && plot.cursor.left >= 0 ? (plot.cursor.idx ?? null) : null),
      ],
      draw: [
        (plot) => name(plot, ink(), log ? t`${unit}, log scale` : unit),
        (plot) => onPlaced(drawForetold(plot, ink(), foretold)),
      ],
    },
  };
}

/** Writes the names of the axes: the vertical one's above it, the other's where both meet. @param {Plot} plot @param {Ink} ink @param {string} unit */
function name({ ctx, bbox }, ink, unit) {
  const ratio = globalThis.devicePixelRatio || 1;
  ctx.save();
  ctx.font = `${12 * ratio}px ${ink.font}`;
  ctx.fillStyle = ink.text;
  ctx.textBaseline = 'top';
  ctx.textAlign = 'left';
  ctx.fillText(unit, 0, 2 * ratio);
  ctx.textAlign = 'right';
  ctx.fillText(t`epoch`, bbox.left - 6 * ratio, bbox.top + bbox.height + 8 * ratio);
  ctx.restore();
}

/** @param {Line} line @param {() => Ink} ink @param {boolean} show @returns {Series} */
function seriesOf({ run, term }, ink, show) {
  const stroke = () => ink()[term];
  /** @type {Series} */
  const series = { show, stroke, width: term === 'total' ? 2.25 : 1.5, spanGaps: true, points: { show: false } };
  const dash = DASHES[run] ?? [];
  if (dash.length > 0) series.dash = dash;
  if (!isOfValidation(term)) return series;
  // Dots tell validation apart without colour; they are full for the first run alone.
  series.points = {
    show: true,
    size: 6,
    width: 1.5,
    stroke,
    fill: run > 0 ? () => ink().page : stroke,
    filter: (plot, at) => apart(plot, plot.data[at]),
  };
  return series;
}

/** Returns the indices of values that are far enough apart to have dots of their own. @param {Plot} plot @param {ArrayLike<unknown>} list */
function apart(plot, list) {
  const places = [];
  let last = -Infinity;
  for (let i = 0; i < list.length; i++) {
    if (typeof list[i] !== 'number') continue;
    const x = plot.valToPos(plot.data[0][i], 'x');
    if (x - last < DOT_SPACE) continue;
    places.push(i);
    last = x;
  }
  return places;
}
