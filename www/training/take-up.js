import { startsAnew } from '../experiment/changes.js';

/** @typedef {import('../experiment/types.js').Setup} Setup */

/**
 * Takes up the runs that storage holds, all of them or none.
 *
 * @param {import('./training-run.js').TrainingRun[]} runs @param {Setup[]} wanted by the link: none, or one a run
 * @returns {Promise<boolean>} false: storage holds nothing, or the link wants something else
 */
export async function takeUpSaved(runs, wanted) {
  const saved = await Promise.all(runs.map((run) => run.saved().catch(() => undefined)));
  const fit = saved.every((each, i) => each && !(wanted[i] && startsAnew(each.setup, wanted[i])));
  if (!fit) return false;
  for (const [i, run] of runs.entries()) {
    const [left, setup] = [saved[i], wanted[i]];
    if (left) await run.restore(left);
    // What acts at once may have been changed since.
    if (setup) await run.applySetup(setup);
  }
  return true;
}
