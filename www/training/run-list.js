/** The runs beside each other, what can be done with all of them, and whose is what is shown. */

import { MOST_RUNS } from '../experiment/setup-link.js';
import { formatNumber, t } from '../strings/t.js';
import { hand, handRecord } from '../ui/hand.js';
import { rowsOf } from './elements/runs/rows.js';

/** @typedef {import('./training-run.js').TrainingRun} TrainingRun */
/** @typedef {{ runs: TrainingRun[], selected: number, repeats: import('./seed-repeats.js').SeedRepeats }} Runs */

/** @param {ShadowRoot} root @param {Record<string, any>} elements by their ids @param {Runs} state */
export function renderRunList(root, { compare, fork, runs: list }, { runs, selected, repeats }) {
  const run = /** @type {TrainingRun} */ (runs[selected]);
  const { playing, steps } = run.progress;
  compare.disabled = runs.length === MOST_RUNS;
  fork.disabled = compare.disabled || !run.info || steps === 0;
  const words = playing || steps === 0 ? t`Fork from here` : t`Fork from step ${formatNumber(steps)}`;
  if (fork.textContent !== words) fork.textContent = words;
  const several = runs.length > 1;
  if (several) {
    hand(list, 'selected', selected);
    list.rows = rowsOf(runs, (setup) => repeats.of(setup));
  }
  const own = runs.some(({ wanted }) => wanted.data === 'own');
  const why = own ? t`Runs on images of your own are not repeated.` : '';
  handRecord(list, 'repeats', { share: repeats.underWay ? repeats.share : null, why });
  list.toggleAttribute('data-one', !several);
  for (const whose of root.querySelectorAll('.whose')) {
    const text = several ? t` of ${run.name}` : '';
    if (whose.textContent !== text) whose.textContent = text;
  }
}
