import { figure } from '../../figures/figure.js';
import { fillTable } from '../table.js';
import { area, eachDigit, worthRows } from './words.js';

/** Scores whose own figures are explained, by what their row is called. @type {Readonly<Record<string, string>>} */
const SCORE_FIGURES = { 'Error (sse_per_image)': 'sse', 'Error ÷ ink': 'error_by_ink', 'Ink alone': 'ink' };

/** @param {import('../table.js').Cell[]} row @returns {import('../table.js').Cell[]} */
function explained([title, ...cells]) {
  const name = typeof title === 'string' ? SCORE_FIGURES[title] : undefined;
  return [name ? figure(name, String(title)) : (title ?? ''), ...cells];
}

/**
 * What the areas of other scores, other anomalies and PCA are.
 * @param {HTMLElement} worth @param {HTMLElement} each
 * @param {import('../protocol.js').AnomalyReport | null} report @param {import('../protocol.js').AgainstPcaReport} [pca]
 */
export function fillWorth(worth, each, report, pca) {
  fillTable(worth, {
    caption: 'Area under the ROC curve of',
    head: ['', figure('auc', 'area'), ''],
    rows: report ? worthRows(report, pca).map(explained) : [],
  });
  const found = report ? eachDigit(report) : [];
  const areas = found.map(({ value }) => /** @type {import('../table.js').Cell} */ ([area(value), value]));
  fillTable(each, {
    caption: 'Error, against each digit alone',
    head: ['', ...found.map(({ digit }) => digit)],
    rows: areas.length ? [['area', ...areas]] : [],
  });
}
