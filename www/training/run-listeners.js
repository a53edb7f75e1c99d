/** @typedef {import('./training-run.js').TrainingRun} TrainingRun */

import { t } from '../strings/t.js';

/**
 * Shows what a run says of itself.
 *
 * @param {TrainingRun} run
 * @param {import('./section.js').Section} section
 * @param {{ changed: () => void, saved: () => void }} on
 */
export function listenToRun(run, { view, notices, comparison, transport, activity, fire }, { changed, saved }) {
  const on = (/** @type {string} */ type, /** @type {(detail: any) => void} */ act) =>
    run.addEventListener(type, (event) => act(/** @type {CustomEvent} */ (event).detail));
  let played = run.playing;
  /** @param {(setup: import('../experiment/types.js').Setup) => import('../experiment/types.js').Setup} mend @param {boolean} anew */
  const trainUnder = (mend, anew) =>
    activity.guard(async () => {
      await run.applySetup(mend(run.wanted), anew);
      await run.play({ until: 'end', slow: transport.slow });
    });
  // What was lost does not come back to the weights that lost it.
  view.on(view.elements.indicators, ({ run: name, mend }) => {
    if (name === run.name && comparison.runs.includes(run)) trainUnder(mend, true);
  });
  on('ae-change', () => {
    const stopped = played && !run.playing;
    played = run.playing;
    notices.watch(run, (mend) => trainUnder(mend, false));
    for (const loss of view.places.of('loss')) loss.refresh();
    for (const indicators of view.places.of('indicators')) indicators.follow?.(comparison.runs);
    changed();
    if (run === comparison.run) fire('ae-told');
    if (stopped && run === comparison.run) fire('ae-stop');
  });
  on('ae-learned', () => run === comparison.run && fire('ae-step'));
  on('ae-saved', saved);
  on('ae-fetching', (fetching) => (view.elements.experiment.progress = fetching));
  on('ae-kept', (why) => notices.mention(why));
  on('ae-unsaved', (why) => notices.complain(why));
  on('ae-restart', (what) => {
    if (what) notices.mention(what);
    fire('ae-live');
  });
  on('ae-error', (why) => {
    const act = () => activity.guard(() => (run.info ? run.retry() : run.begin(run.wanted)));
    notices.ask(run, why, [{ label: t`Retry`, act }]);
  });
}
