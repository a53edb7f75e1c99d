/** The view of the published result that a run repeats: part of the list in `views.js`. */

import { publishedOf } from '../experiment/published/judge.js';
import { hand } from '../ui/hand.js';
import { ask } from './picture-views.js';

/** @type {import('./view-types.js').View} */
export const PUBLISHED_VIEW = {
  id: 'published',
  tag: 'ae-published',
  hidden: true,
  snapshots: [
    ask({
      operation: 'published',
      everyMs: 1000,
      share: () => 0.02,
      fits: (_, run) => publishedOf(run.wanted) !== undefined,
      // Of another run, while this one is being begun, nothing is measured.
      args: (_, { setup }) => ({ measures: publishedOf(setup)?.figures.map(({ measure }) => measure) ?? [] }),
      show: (published, { own }) => (published.measured = own),
      clear: (published) => (published.measured = null),
    }),
  ],
  render(published, { run }) {
    const result = publishedOf(run.wanted) ?? null;
    const begun = run.info !== undefined && publishedOf(run.setup) === result;
    hand(published, 'result', result);
    if (!begun) hand(published, 'measured', null);
  },
};
