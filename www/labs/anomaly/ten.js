/** Each of the ten digits as the only normal one: a network for each, and the mean of their areas. */

import { trainEach } from '../train-each.js';
import { ONE_CLASS_PCA_AXES } from './ten-table.js';
import { DIGITS, oneClassSetup } from './setups.js';

/** @typedef {import('./ten-table.js').TenRow} TenRow */

/**
 * Trains and measures them, as many at once as the page may. Rows are filled as networks finish; those that are there stay
 * when the signal ends the rest.
 * @param {import('../types.js').LabStage} stage @param {number} seeds @param {AbortSignal} signal
 * @param {(rows: TenRow[], share: number) => void} show rows as they are, and the share of all training that is done
 */
export async function trainTen(stage, seeds, signal, show) {
  const { engine } = stage;
  /** @type {TenRow[]} */
  const rows = DIGITS.map((digit) => ({ digit, areas: new Array(seeds).fill(NaN), pca: undefined }));
  let done = 0;
  const tell = () => show(rows, done);
  const job = (/** @type {number} */ digit, /** @type {number} */ seed) => ({
    name: `one class: ${digit}, seed ${seed}`,
    setup: oneClassSetup([digit], seed),
    measure: async (/** @type {string} */ network) => {
      const report = await engine.run('anomalyReport', { network, normal: [digit] }, { signal });
      const row = /** @type {TenRow} */ (rows[digit]);
      row.areas[seed - 1] = report.auc_of_sse_per_image;
      tell();
      if (row.pca !== undefined) return;
      row.pca = NaN;
      const beside = await engine.run('againstPca', { axes: ONE_CLASS_PCA_AXES, normal: [digit] }, { signal });
      row.pca = beside.auc_of_pca_sse_per_image;
      tell();
    },
  });
  tell();
  const jobs = DIGITS.flatMap((digit) => Array.from({ length: seeds }, (_, seed) => job(digit, seed + 1)));
  const onShare = (/** @type {number} */ share) => {
    done = share;
    tell();
  };
  await trainEach(stage, jobs, { signal, onShare });
}
