import { startsAnew } from '../experiment/changes.js';

/** @typedef {import('../experiment/types.js').Setup} Setup */
/** @typedef {import('./training-run.js').TrainingRun} TrainingRun */
/** @typedef {import('./autosave.js').SavedRun} SavedRun */

/**
 * What storage holds of the runs: of all of them, else of none.
 *
 * @param {TrainingRun[]} runs @param {Setup[]} wanted by the link: none, or one a run
 * @returns {Promise<SavedRun[]>} one a run; empty when storage holds nothing, or the link wants something else
 */
export async function readSaved(runs, wanted) {
  const saved = await Promise.all(runs.map((run) => run.saved().catch(() => undefined)));
  const found = saved.filter((each) => each !== undefined);
  if (found.length < runs.length) return [];
  return found.every(({ setup }, i) => !wanted[i] || !startsAnew(setup, wanted[i])) ? found : [];
}

/** @param {TrainingRun[]} runs @param {SavedRun[]} saved one a run @param {Setup[]} wanted by the link: none, or one a run */
export async function takeUp(runs, saved, wanted) {
  await Promise.all(
    runs.map(async (run, i) => {
      const [left, setup] = [saved[i], wanted[i]];
      // What acts at once may have been changed since: it is asked for now, and done after the run is there.
      await Promise.all([left && run.restore(left), setup && run.applySetup(setup)]);
    }),
  );
}
