import { figure } from '../../figures/figure.js';
import { fillTable } from '../table.js';
import { DIGITS } from './setups.js';
import { area, eachDigit, worthRows } from './words.js';
import { t } from '../../strings/t.js';

/** Scores whose own figures are explained, by what their row is called. @type {Readonly<Record<string, string>>} */
const SCORE_FIGURES = {
  [t`Error (SSE)`]: 'sse',
  [t`Error ÷ ink`]: 'error_by_ink',
  [t`Ink alone`]: 'ink',
};

/** @param {import('../table.js').Cell[]} row @returns {import('../table.js').Cell[]} */
function explained([title, ...cells]) {
  const name = typeof title === 'string' ? SCORE_FIGURES[title] : undefined;
  return [name ? figure(name, String(title)) : (title ?? ''), ...cells];
}

/**
 * What the areas of other scores, other anomalies and PCA are.
 * @param {HTMLElement} worth @param {HTMLElement} each
 * @param {{ report: import('../protocol.js').AnomalyReport | null, pca?: import('../protocol.js').AgainstPcaReport | undefined, axes: number, normal: number[] }} found
 *   what is still to come has its rows already
 */
export function fillWorth(worth, each, { report, pca, axes, normal }) {
  fillTable(worth, {
    caption: t`Area under the ROC curve of`,
    head: ['', figure('auc', t`area`), ''],
    rows: worthRows(report, pca, axes).map(explained),
  });
  const others = DIGITS.filter((digit) => !normal.includes(digit));
  const found = report ? eachDigit(report) : others.map((digit) => ({ digit: String(digit), value: undefined }));
  const areas = found.map(({ value }) => /** @type {import('../table.js').Cell} */ ([area(value), value]));
  fillTable(each, {
    caption: t`Error, against each digit alone`,
    head: ['', ...found.map(({ digit }) => digit)],
    rows: areas.length ? [[t`area`, ...areas]] : [],
  });
}
