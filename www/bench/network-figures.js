/** Shows a figure for each network: digits a second over the size of the batch, as a chart and as a table. */

import { curve } from '../draw/curve.js';
import { BATCHES, title } from '../engine/bench/plan.js';
import { formatDecimals, formatNumber, t } from '../strings/t.js';
import { make, makeSvg } from '../ui/dom.js';
import { cell, NONE } from './cells.js';

const HEIGHT = 240;

/** @param {import('../engine/bench/plan.js').Network} network */
export function networkFigure(network) {
  const name = title(network);
  // The table beside it says the same in words.
  const chart = makeSvg('svg', { 'aria-hidden': 'true' });
  const best = make('p', { className: 'note number' }, NONE);
  const table = make('table', { ariaLabel: t`Training steps of ${name} by batch` });
  table.innerHTML = `<thead><tr><th scope="col">${t`Batch`}</th><th scope="col">${t`Step, ms`}</th><th scope="col">${t`Digits/s`}</th>
    <th scope="col">GFLOP/s</th><th scope="col">${t`Of peak`}</th></tr></thead><tbody></tbody>`;
  const rows = BATCHES.map((batch) => make('tr', {}, cell('th', String(batch)), ...[0, 1, 2, 3].map(() => cell('td'))));
  table.tBodies[0]?.append(...rows);
  const plot = make('div', { className: 'plot' }, chart);
  const caption = make('figcaption', {}, make('h3', { className: 'number' }, name), best);
  const element = make('figure', { className: 'trained' }, caption, plot, table);

  /** Digits a second by batch. @type {(number | undefined)[]} */
  let values = BATCHES.map(() => undefined);
  const draw = () => {
    const width = plot.clientWidth;
    if (width === 0) return;
    chart.setAttribute('viewBox', `0 0 ${width} ${HEIGHT}`);
    chart.innerHTML = curve({ width, height: HEIGHT, places: BATCHES, values });
  };
  new ResizeObserver(draw).observe(plot);

  return {
    element,
    clear() {
      values = BATCHES.map(() => undefined);
      best.textContent = NONE;
      for (const row of rows) for (const data of row.querySelectorAll('td')) data.textContent = NONE;
      draw();
    },
    /** @param {number} batch @param {number} stepMs @param {ReturnType<typeof import('../engine/bench/plan.js')['stepFigures']>} figures */
    show(batch, stepMs, { digits_per_second, gflops, of_peak }) {
      const at = BATCHES.indexOf(batch);
      values[at] = digits_per_second;
      const texts = [
        formatDecimals(stepMs, stepMs < 10 ? 2 : 1),
        formatNumber(Math.round(digits_per_second)),
        formatDecimals(gflops, 1),
        `${Math.round(100 * of_peak)} %`,
      ];
      rows[at]?.querySelectorAll('td').forEach((data, i) => {
        data.textContent = texts[i] ?? NONE;
      });
      const most = Math.max(...values.map((value) => value ?? 0));
      best.textContent = t`Up to ${formatNumber(Math.round(most))} digits a second`;
      draw();
    },
  };
}
