/** Shows one table for each kernel with a bar in each row: the share of the peak, or clock cycles per value. */

import { shareBar } from '../draw/share.js';
import { roundLimit } from '../draw/ticks.js';
import { FUNCTIONS, layerShapes, mirrored, PRODUCTS, YARDSTICK } from '../engine/bench/plan.js';
import { formatDecimals, t } from '../strings/t.js';
import { make, makeSvg } from '../ui/dom.js';
import { cell, NONE } from './cells.js';

/** @typedef {import('../engine/bench/protocol.js').KernelRow} KernelRow */
/** @typedef {import('../engine/bench/protocol.js').ProductRow} ProductRow */
/** @typedef {import('../engine/bench/protocol.js').FunctionRow} FunctionRow */

/** Bars end a little past the peak, or where the fastest kernel does. */
const LEAST_LIMIT = 1.1;
const LAYERS = layerShapes(mirrored(YARDSTICK.half));

/** @param {string} title @param {string} about @param {[string, string, string]} heads @param {string[]} names */
function barTable(title, about, heads, names) {
  const table = make('table', { ariaLabel: title });
  const head = make('tr', {}, ...heads.map((text) => make('th', { scope: 'col' }, text)));
  /** @type {HTMLTableCellElement} */ (head.cells[1]).colSpan = 2;
  table.createTHead().append(head);
  const rows = names.map((name) => {
    const bar = makeSvg('svg', { preserveAspectRatio: 'none', 'aria-hidden': 'true' });
    const texts = [cell('td'), cell('td')];
    const row = make('tr', {}, cell('th', name), make('td', { className: 'share' }, bar), ...texts);
    return { row, bar, texts };
  });
  table.createTBody().append(...rows.map(({ row }) => row));
  const words = [make('h3', {}, title), make('p', { className: 'note' }, about)];
  const element = make('section', { className: 'kernel' }, ...words, table);
  return {
    element,
    /** @param {{ limit: number, mark?: number }} scale @param {({ share: number, texts: string[] } | undefined)[]} measured */
    draw(scale, measured) {
      rows.forEach(({ bar, texts }, i) => {
        bar.setAttribute('viewBox', `0 0 ${scale.limit} 1`);
        bar.innerHTML = shareBar(measured[i]?.share, scale);
        texts.forEach((data, column) => {
          data.textContent = measured[i]?.texts[column] ?? NONE;
        });
      });
    },
  };
}

/** Makes the tables of all kernels, and returns them with a function that shows what was measured. */
export function kernelFigures() {
  const products = PRODUCTS.map(({ kind, title, about }) => {
    const table = barTable(
      title,
      about,
      [t`Layer`, t`Of peak`, 'GFLOP/s'],
      LAYERS.map((shape) => shape.join(' → ')),
    );
    return { kind, table };
  });
  const functions = barTable(
    t`Functions`,
    t`shorter is faster`,
    [t`Function`, t`Cycles a value`, 'ns'],
    FUNCTIONS.map(({ title }) => title),
  );

  /** @param {KernelRow[]} rows */
  function draw(rows) {
    const ofProducts = /** @type {ProductRow[]} */ (rows.filter((row) => 'of_peak' in row));
    const ofFunctions = /** @type {FunctionRow[]} */ (rows.filter((row) => 'cycles_per_value' in row));
    const limit = Math.max(LEAST_LIMIT, ...ofProducts.map((row) => row.of_peak));
    for (const { kind, table } of products) {
      table.draw(
        { limit, mark: 1 },
        LAYERS.map(([inputs, outputs]) => {
          const row = ofProducts.find((one) => one.kind === kind && one.inputs === inputs && one.outputs === outputs);
          return (
            row && { share: row.of_peak, texts: [`${Math.round(100 * row.of_peak)} %`, formatDecimals(row.gflops, 1)] }
          );
        }),
      );
    }
    const most = roundLimit(Math.max(0, ...ofFunctions.map((row) => row.cycles_per_value)));
    functions.draw(
      { limit: most },
      FUNCTIONS.map(({ kind }) => {
        const row = ofFunctions.find((one) => one.kind === kind);
        return (
          row && {
            share: row.cycles_per_value,
            texts: [formatDecimals(row.cycles_per_value, 1), formatDecimals(row.ns_per_value, 2)],
          }
        );
      }),
    );
  }
  draw([]);
  return { elements: [...products.map(({ table }) => table.element), functions.element], draw };
}
