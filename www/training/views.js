/**
 * What the training section shows, in the order of its panels: the markup, what is asked of the worker, how often and
 * where the answer goes all follow from this list. A new view of a run is one entry here, an element, and a snapshot
 * in `engine/training/snapshots.js`.
 */

import { nextReading, withoutReadings } from './indicator-items.js';

/** @typedef {import('./view-types.js').SnapshotName} SnapshotName */
/** @template {SnapshotName} K @typedef {import('./view-types.js').SnapshotPlan<K>} SnapshotPlan */

/** Checks the arguments of a snapshot by its name. @template {SnapshotName} K @param {SnapshotPlan<K>} plan @returns {SnapshotPlan<any>} */
const ask = (plan) => plan;
const images = (/** @type {number} */ side) => side > 0;

/** @type {import('./view-types.js').Panel[]} */
export const PANELS = [
  {
    name: 'experiment',
    title: 'Experiment',
    views: [{ id: 'experiment', tag: 'ae-experiment', room: ['45rem'] }],
  },
  {
    name: 'pictures',
    title: 'What it rebuilds',
    views: [
      {
        id: 'gallery',
        tag: 'ae-gallery',
        room: ['14.25rem', '14.25rem', '11.25rem'],
        snapshot: ask({
          operation: 'gallery',
          everyMs: 100,
          noisy: true,
          ofAll: true,
          fits: images,
          args: () => ({ count: 10 }),
          show({ gallery, network }, { own, results }) {
            gallery.runs = results.map(({ name, result }) => ({ name, gallery: result }));
            network.digits = own.clean;
          },
        }),
      },
      {
        id: 'plane',
        tag: 'ae-plane',
        hidden: true,
        snapshot: ask({
          operation: 'plane',
          everyMs: 100,
          noisy: true,
          fits: (side) => side === 0,
          args: () => ({ count: 400 }),
          show: ({ plane }, { own }) => (plane.plane = own),
        }),
      },
      {
        id: 'indicators',
        tag: 'ae-indicators',
        snapshot: ask({
          operation: 'indicators',
          everyMs: 1000,
          // In a linear network the indicators find the principal axes, which is worth a tenth of the time.
          share: ({ setup }) => (setup.experiment.model.hidden_dims?.length ? 0.01 : 0.1),
          args: () => ({}),
          show({ indicators }, { own }) {
            indicators.items = nextReading(indicators.items, own);
            indicators.findings = own.findings;
          },
          clear({ indicators }) {
            indicators.items = withoutReadings(indicators.items);
            indicators.findings = [];
          },
        }),
      },
    ],
  },
  {
    name: 'loss',
    title: 'Loss',
    views: [{ id: 'loss', tag: 'ae-loss-chart', room: ['25.5rem', '25.5rem', '23.5rem'] }],
  },
  {
    name: 'network',
    title: 'Network',
    views: [
      {
        id: 'network',
        tag: 'ae-network',
        room: ['37.5rem', '31.5rem', '29rem'],
        snapshot: ask({
          operation: 'network',
          everyMs: 120,
          noisy: true,
          args: ({ digit }) => ({ digit, shown: 12 }),
          show: ({ network }, { own }) => (network.view = own),
        }),
      },
    ],
  },
  {
    name: 'codes',
    title: 'Map of the code',
    views: [
      {
        id: 'codes',
        tag: 'ae-code-map',
        room: ['30rem', '30rem', '36.5rem'],
        snapshot: ask({
          operation: 'codes',
          everyMs: 700,
          // The map is to change with each epoch or so.
          share: () => 0.012,
          ofAll: true,
          args: () => ({ count: 1000 }),
          show({ codes }, { results }) {
            codes.runs = results.map(({ name, result }) => ({ name, map: result }));
          },
        }),
      },
    ],
  },
  {
    name: 'features',
    title: 'Weights as pictures',
    views: [
      {
        id: 'features',
        tag: 'ae-features',
        room: ['33.25rem', '33.25rem', '36.5rem'],
        snapshot: ask({
          operation: 'features',
          everyMs: 500,
          fits: images,
          args: ({ part }) => ({ part, count: 64 }),
          show: ({ features }, { own, chosen }) => (features[chosen.part] = own),
          clear: ({ features }) => (features[features.shown === 'encoder' ? 'decoder' : 'encoder'] = null),
        }),
      },
    ],
  },
  {
    name: 'activations',
    title: 'Activity of the code',
    views: [
      {
        id: 'activations',
        tag: 'ae-activations',
        room: ['32rem', '17rem'],
        snapshot: ask({
          operation: 'activations',
          everyMs: 500,
          args: () => ({}),
          show: ({ activations }, { own }) => (activations.activations = own),
        }),
      },
    ],
  },
];

/** @type {import('./view-types.js').View[]} */
export const VIEWS = PANELS.flatMap(({ views }) => views);
