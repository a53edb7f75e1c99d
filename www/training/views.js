/**
 * What the training section shows, in the order of its panels: the markup, what is asked of the worker, how often and
 * where the answer goes all follow from this list. A new view of a run is one entry here, an element, and a snapshot
 * in `engine/training/snapshots.js`.
 *
 * @typedef {import('../engine/training/snapshots.js').SnapshotName} SnapshotName
 * @typedef {import('./training-run.js').TrainingRun} TrainingRun
 *
 * @typedef {object} Chosen what a person chose to look at
 * @property {number} digit a column of the gallery
 * @property {'encoder' | 'decoder'} part whose weights are shown as pictures
 *
 * @typedef {object} Shown what a snapshot has brought
 * @property {any} own the answer of the run that is looked into
 * @property {{ name: string, result: any }[]} results the answers of all runs asked, A first; null where one failed
 * @property {Chosen} chosen
 *
 * @typedef {object} View
 * @property {string} id of its element
 * @property {string} tag
 * @property {boolean} [hidden] at first
 * @property {string[]} [room] the height to keep for it until its code has come: on phones, from 700 and from 1180 px
 * @property {SnapshotPlan<any>} [snapshot]
 *
 * @typedef {{ name: string, title: string, views: View[] }} Panel
 */

/**
 * @template {SnapshotName} K
 * @typedef {object} SnapshotPlan
 * @property {K} operation of the worker
 * @property {number} everyMs while training it is asked for at most so often
 * @property {(run: TrainingRun) => number} [share] of the worker's time that it may take, if not the usual one
 * @property {boolean} [noisy] whether it shows the experiment's noise
 * @property {boolean} [ofAll] whether both of two runs are shown side by side
 * @property {(side: number) => boolean} [fits] whether it can show data of this side; 0 for points
 * @property {(chosen: Chosen) => import('../engine/training/snapshots.js').SnapshotArgs<K>} args
 * @property {(elements: Record<string, any>, shown: Shown) => void} show
 * @property {(elements: Record<string, any>) => void} [clear] takes the readings of another run away
 */

import { nextReading, withoutReadings } from './indicator-items.js';

/** Checks the arguments of a snapshot by its name. @template {SnapshotName} K @param {SnapshotPlan<K>} plan @returns {SnapshotPlan<any>} */
const ask = (plan) => plan;
const images = (/** @type {number} */ side) => side > 0;

/** @type {Panel[]} */
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
          show: ({ indicators }, { own }) => (indicators.items = nextReading(indicators.items, own)),
          clear: ({ indicators }) => (indicators.items = withoutReadings(indicators.items)),
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

/** @type {View[]} */
export const VIEWS = PANELS.flatMap(({ views }) => views);
