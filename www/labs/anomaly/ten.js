/** Each of the ten digits as the only normal one: a network for each, and the mean of their areas. */

import { ONE_CLASS_PCA_AXES } from './ten-table.js';
import { DIGITS, oneClassSetup } from './setups.js';

/** @typedef {import('./ten-table.js').TenRow} TenRow */

/**
 * Trains and measures them, as many at once as the page may. Rows are filled as networks finish; those that are there stay
 * when the signal ends the rest.
 * @param {import('../types.js').LabStage} stage @param {number} seeds @param {AbortSignal} signal
 * @param {(rows: TenRow[], share: number) => void} show rows as they are, and the share of all training that is done
 */
export async function trainTen({ sweep, engine }, seeds, signal, show) {
  /** @type {TenRow[]} */
  const rows = DIGITS.map((digit) => ({ digit, areas: new Array(seeds).fill(NaN), pca: undefined }));
  const jobs = DIGITS.flatMap((digit) => Array.from({ length: seeds }, (_, seed) => ({ digit, seed: seed + 1 })));
  const done = jobs.map(() => 0);
  const tell = () => show(rows, done.reduce((sum, share) => sum + share, 0) / jobs.length);
  tell();
  const ends = jobs.map(async ({ digit, seed }, i) => {
    const setup = oneClassSetup([digit], seed);
    const { checkpoint } = await sweep.train(setup, {
      signal,
      onProgress: ({ epoch }) => {
        done[i] = epoch / setup.experiment.epochs;
        tell();
      },
    });
    const network = `one class: ${digit}, seed ${seed}`;
    await engine.run('open', { name: network, bytes: checkpoint }, { signal });
    const report = await engine.run('anomalyReport', { network, normal: [digit] }, { signal });
    const row = /** @type {TenRow} */ (rows[digit]);
    row.areas[seed - 1] = report.auc_of_sse_per_image;
    done[i] = 1;
    tell();
    if (row.pca !== undefined) return;
    row.pca = NaN;
    const beside = await engine.run('againstPca', { axes: ONE_CLASS_PCA_AXES, normal: [digit] }, { signal });
    row.pca = beside.auc_of_pca_sse_per_image;
    tell();
  });
  const failed = (await Promise.allSettled(ends)).find((end) => end.status === 'rejected');
  if (failed?.status === 'rejected' && !signal.aborted) throw failed.reason;
}
