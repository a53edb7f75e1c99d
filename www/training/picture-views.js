/** The views of what a network rebuilds: part of the list in `views.js`. */

import { hand } from '../ui/hand.js';
import { axesBeside } from './foretold.js';
import { foretoldItems, nextReadings, withoutReadings } from './indicator-items.js';

/** @typedef {import('./view-types.js').SnapshotName} SnapshotName */
/** @template {SnapshotName} K @typedef {import('./view-types.js').SnapshotPlan<K>} SnapshotPlan */

/** Checks the arguments of a snapshot by its name. @template {SnapshotName} K @param {SnapshotPlan<K>} plan @returns {SnapshotPlan<any>} */
export const ask = (plan) => plan;
export const images = (/** @type {number} */ side) => side > 0;
/** Points have no pictures of their own: the plane stands in for them. */
export const points = (/** @type {number} */ side) => side === 0;

/** The runs as rows, each with what it makes of a person's own picture. @type {import('./view-types.js').View} */
export const RUNS_VIEW = {
  id: 'runs',
  tag: 'ae-runs',
  snapshots: [
    ask({
      operation: 'drawing',
      everyMs: 200,
      ofAll: true,
      args: ({ picture }) => picture,
      show: (runs, { results }) => (runs.pictures = results.map(({ result }) => result)),
      clear: (runs) => (runs.pictures = []),
    }),
  ],
};

/** @type {import('./view-types.js').View[]} */
export const PICTURE_VIEWS = [
  {
    id: 'gallery',
    tag: 'ae-gallery',
    room: ['20.25rem', '16.75rem', '16.25rem'],
    snapshots: [
      ask({
        operation: 'gallery',
        fits: images,
        onPaper: true,
        everyMs: 100,
        noisy: true,
        ofAll: true,
        args: () => ({ count: 10 }),
        show(gallery, { results }) {
          gallery.runs = results.map(({ name, result }) => ({ name, gallery: result }));
        },
      }),
      ask({
        operation: 'principal',
        onPaper: true,
        fits: (_, { setup }) => axesBeside(setup) > 0,
        everyMs: 0,
        // It is found once, not again and again.
        share: () => 1,
        noisy: true,
        fixed: true,
        args: (_, { setup }) => ({ count: 10, axes: axesBeside(setup) }),
        show: (gallery, { own }) => (gallery.principal = own),
      }),
    ],
    render(gallery, { anyNoisy, chosen, run }) {
      hand(gallery, 'axes', axesBeside(run.wanted));
      hand(gallery, 'noisy', anyNoisy);
      hand(gallery, 'digit', chosen.digit);
    },
  },
  {
    id: 'plane',
    tag: 'ae-plane',
    hidden: true,
    snapshots: [
      ask({
        operation: 'plane',
        fits: points,
        onPaper: true,
        everyMs: 100,
        noisy: true,
        args: () => ({ count: 400 }),
        show: (plane, { own }) => (plane.plane = own),
      }),
    ],
    render: (plane, { noisy }) => hand(plane, 'noisy', noisy),
  },
  {
    id: 'indicators',
    tag: 'ae-indicators',
    snapshots: [
      ask({
        operation: 'indicators',
        everyMs: 1000,
        onPaper: true,
        // In a linear network the indicators find the principal axes, which is worth a tenth of the time.
        share: ({ setup }) => (setup.experiment.model.hidden_dims?.length ? 0.01 : 0.1),
        ofAll: true,
        unfinished: ({ anglePending }) => anglePending,
        args: () => ({}),
        show(indicators, { results }) {
          indicators.items = nextReadings(indicators.items, results);
          indicators.answers = results;
        },
        clear(indicators) {
          indicators.items = withoutReadings(indicators.items);
          indicators.answers = [];
        },
      }),
    ],
    render(indicators, { runs }) {
      if (indicators.answers.length === 0) indicators.items = foretoldItems(runs);
    },
  },
];
