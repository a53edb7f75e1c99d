import { fillTable } from '../table.js';
import { area, eachDigit, worthRows } from './words.js';

/**
 * What the areas of other scores, other anomalies and PCA are.
 * @param {HTMLElement} worth @param {HTMLElement} each
 * @param {import('../protocol.js').AnomalyReport | null} report @param {import('../protocol.js').AgainstPcaReport} [pca]
 */
export function fillWorth(worth, each, report, pca) {
  fillTable(worth, {
    caption: 'Area under the ROC curve of',
    head: ['', 'area', ''],
    rows: report ? worthRows(report, pca) : [],
  });
  const found = report ? eachDigit(report) : [];
  const areas = found.map(({ value }) => /** @type {import('../table.js').Cell} */ ([area(value), value]));
  fillTable(each, {
    caption: 'Error, against each digit alone',
    head: ['', ...found.map(({ digit }) => digit)],
    rows: areas.length ? [['area', ...areas]] : [],
  });
}
