/**
 * What the training section shows, in the order of its panels: the markup, what is asked of the worker, how often and
 * where the answer goes all follow from this list. A new view of a run is one entry here, an element, and a snapshot
 * in `engine/training/snapshots.js`. A page may show a view a second time, outside of the section.
 */

import { t } from '../strings/t.js';
import { hand } from '../ui/hand.js';
import { ask, images, PICTURE_VIEWS, points, RUNS_VIEW } from './picture-views.js';
import { PUBLISHED_VIEW } from './published-view.js';

/** @type {import('./view-types.js').Panel[]} */
export const PANELS = [
  {
    name: 'experiment',
    title: t`Experiment`,
    ofOne: true,
    views: [{ id: 'experiment', tag: 'ae-experiment', room: ['45rem'] }],
  },
  {
    name: 'pictures',
    title: t`What it rebuilds`,
    views: PICTURE_VIEWS,
  },
  {
    name: 'loss',
    title: t`Loss`,
    views: [
      {
        id: 'loss',
        tag: 'ae-loss-chart',
        room: ['29.75rem', '29.75rem', '29rem'],
        render(loss, { runs, run, side, anyNoisy }) {
          loss.follow(runs);
          hand(loss, 'chosen', runs.indexOf(run));
          hand(loss, 'sample', points(side) ? 'point' : 'image');
          hand(loss, 'noisy', anyNoisy);
        },
      },
    ],
  },
  {
    name: 'network',
    title: t`Network`,
    ofOne: true,
    views: [
      {
        id: 'network',
        tag: 'ae-network',
        room: ['37.5rem', '31.5rem', '29rem'],
        snapshots: [
          ask({
            operation: 'network',
            everyMs: 120,
            onPaper: true,
            noisy: true,
            args: ({ digit }) => ({ digit, shown: 12 }),
            show: (network, { own }) => (network.view = own),
          }),
          ask({
            operation: 'unit',
            everyMs: 500,
            chosen: ({ unit }) => unit !== null,
            args: ({ unit }) => ({ unit: /** @type {NonNullable<typeof unit>} */ (unit) }),
            show: (network, { own }) => (network.portrait = own),
          }),
          ask({
            operation: 'digits',
            everyMs: 0,
            fixed: true,
            fits: images,
            args: () => ({ count: 10 }),
            show: (network, { own }) => (network.digits = own),
          }),
        ],
        render(network, { side, noisy, chosen }) {
          hand(network, 'side', side);
          if (points(side)) network.digits = [];
          hand(network, 'noisy', noisy);
          hand(network, 'digit', chosen.digit);
        },
      },
    ],
  },
  {
    name: 'codes',
    title: t`Map of the code`,
    views: [
      {
        id: 'codes',
        tag: 'ae-code-points',
        room: ['30rem', '30rem', '36.5rem'],
        snapshots: [
          ask({
            operation: 'codes',
            everyMs: 700,
            onPaper: true,
            // The map is to change with each epoch or so.
            share: () => 0.012,
            ofAll: true,
            args: () => ({ count: 1000 }),
            show(codes, { results }) {
              codes.runs = results.map(({ name, result }) => ({ name, map: result }));
            },
          }),
        ],
      },
    ],
  },
  {
    name: 'features',
    title: t`Weights as pictures`,
    ofOne: true,
    views: [
      {
        id: 'features',
        tag: 'ae-weights',
        room: ['33.25rem', '33.25rem', '36.5rem'],
        snapshots: [
          ask({
            operation: 'features',
            fits: images,
            everyMs: 500,
            args: ({ part }) => ({ part, count: 64 }),
            show: (features, { own, chosen }) => (features[chosen.part] = own),
            clear: (features) => (features[features.shown === 'encoder' ? 'decoder' : 'encoder'] = null),
          }),
        ],
        render: (features, { chosen }) => hand(features, 'shown', chosen.part),
      },
    ],
  },
  {
    name: 'activations',
    title: t`Activity of the code`,
    ofOne: true,
    views: [
      {
        id: 'activations',
        tag: 'ae-activations',
        room: ['32rem', '17rem'],
        snapshots: [
          ask({
            operation: 'activations',
            everyMs: 500,
            args: () => ({}),
            show: (activations, { own }) => (activations.activations = own),
          }),
        ],
        render(activations, { run }) {
          const rho = run.wanted.experiment.penalties?.find(({ kind }) => kind === 'kl_sparsity');
          hand(activations, 'rho', rho?.kind === 'kl_sparsity' ? rho.target_activation : null);
        },
      },
    ],
  },
];

/** @type {import('./view-types.js').View[]} */
export const VIEWS = [RUNS_VIEW, PUBLISHED_VIEW, ...PANELS.flatMap(({ views }) => views)];
