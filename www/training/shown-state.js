/** What a training section shows, apart from snapshots, told from its parts. Pure. */

/**
 * @param {import('./section.js').Section} section @param {boolean} hidden whether a run waits until somebody sees it
 * @returns {import('./view.js').TrainingState}
 */
export function shownState({ activity, comparison, repeats, snapshots, transport }, hidden) {
  const { runs, selected } = comparison;
  return {
    runs,
    selected,
    slow: transport.slow,
    more: transport.more,
    hidden,
    waiting: runs.some(({ waiting }) => waiting),
    chosen: snapshots.chosen,
    busy: activity.busy || runs.some(({ restoring }) => restoring),
    refusals: activity.refusals,
    kept: comparison.kept,
    repeats,
  };
}
