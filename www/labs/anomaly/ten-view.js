import { fillTable } from '../table.js';
import { meanOf, means, withRange } from './ten-table.js';
import { t } from '../../strings/t.js';

/** @typedef {import('./ten-table.js').TenRow} TenRow */

/**
 * Shows the ten as far as they are there.
 * @param {import('./view.js').AnomalyView} view @param {TenRow[] | null} rows null when it is over: those that are shown stay
 * @param {number} seeds @param {number} share of the training that is done
 */
export function showTen(view, rows, seeds, share) {
  view.offer(rows === null ? ['ten'] : ['ten-cancel'], ['ten', 'ten-cancel']);
  view.find('ten-progress').textContent = rows === null ? '' : `${Math.round(100 * share)} %`;
  if (rows === null) return;
  const all = means(rows);
  const last = { title: t`mean of ${all.trained}`, network: all.network, range: all.bySeed, pca: all.pca };
  const lines = [
    ...rows.map(({ digit, areas, pca }) => ({ title: String(digit), network: meanOf(areas), range: areas, pca })),
    last,
  ];
  fillTable(view.find('ten-table'), {
    caption:
      seeds > 1
        ? t`Each digit as the only normal one, against the nine others: area, mean of ${seeds} seeds (lowest to highest)`
        : t`Each digit as the only normal one, against the nine others: area`,
    head: [t`normal`, t`network`, t`PCA, 32 axes`],
    rows: lines.map(({ title, network, range, pca }) => [
      title,
      [withRange(network, range), network],
      [withRange(pca, []), pca],
    ]),
  });
}
