import { DATA_KINDS, hasClasses, sideOf } from '../../../experiment/data-kinds.js';
import { setting } from './field.js';
import { CROSS_ENTROPY, MEAN_SQUARED_ERROR } from './formulas.js';

/** @typedef {import('./field.js').Section} Section */
/** @typedef {import('./field.js').Settings} Settings */

/** @type {Record<typeof DATA_KINDS[number], { title: string, help: string }>} */
export const DATA = {
  digits: { title: 'Digits', help: '12,000 handwritten digits that come with the page.' },
  full: { title: 'All digits', help: 'All 60,000 training digits of MNIST, fetched when training begins.' },
  two_moons: { title: 'Two moons', help: '2,000 points of the plane on two interleaved half circles.' },
  spiral: { title: 'Spiral', help: '2,000 points of the plane along one spiral arm.' },
  circle: { title: 'Circle', help: '2,000 points of the plane around a circle.' },
  bars_and_stripes: { title: 'Bars and stripes', help: '2,000 images of 8 × 8 pixels: whole rows or whole columns.' },
  own: { title: 'Own images', help: 'The images that you opened; they stay in this tab.' },
};

/** @param {number[]} classes ascending */
function sayClasses(classes) {
  const first = classes[0] ?? 0;
  const run = classes.length > 2 && classes.every((digit, i) => digit === first + i);
  return run ? `${first}–${classes[classes.length - 1]}` : classes.join(' ');
}

/** Points have negative coordinates, which no cross-entropy can compare. @param {Settings} settings */
function refusesEntropy({ data, loss }) {
  if (sideOf(data) || loss === 'binary_cross_entropy') return '';
  return 'Points of the plane are not between 0 and 1, so only the squared error can compare them.';
}

/** @type {Section} */
export const DATA_SECTION = {
  title: 'Data',
  digest: ({ data, classes }) => DATA[data].title + (hasClasses(data) ? ` ${sayClasses(classes)}` : ''),
  fields: [
    setting('data', {
      as: 'choice',
      label: 'Kind',
      anew: true,
      options: Object.fromEntries(DATA_KINDS.map((kind) => [kind, DATA[kind].title])),
      help: ({ data }) => DATA[data].help,
      set: (_, /** @type {Settings['data']} */ data) =>
        sideOf(data) ? { data } : { data, loss: 'mean_squared_error', output_activation: 'identity', channels: [] },
    }),
    setting('classes', {
      as: 'classes',
      label: 'Classes',
      anew: true,
      hidden: ({ data }) => !hasClasses(data),
      help: 'Learns from digits of these classes only; others are then strange to it.',
    }),
    {
      as: 'files',
      id: 'files',
      label: 'Open images…',
      anew: true,
      help: 'Trains on pictures of yours, scaled to 28 × 28 grey pixels. They stay in this tab.',
      get: () => undefined,
      set: () => ({}),
    },
  ],
};

/** @type {Section} */
export const LOSS_SECTION = {
  title: 'Loss',
  digest: ({ loss }) => (loss === 'binary_cross_entropy' ? 'cross-entropy' : 'squared error'),
  fields: [
    setting('loss', {
      as: 'choice',
      label: 'Rebuilt images are judged by',
      anew: true,
      options: { mean_squared_error: 'Squared error', binary_cross_entropy: 'Cross-entropy' },
      refused: refusesEntropy,
      help: ({ loss }) =>
        loss === 'binary_cross_entropy'
          ? 'Takes each pixel as the chance of ink, in nats; its output is a sigmoid. Learns faster on digits.'
          : 'Difference of each pixel, squared and summed.',
      formula: `Squared error<br>${MEAN_SQUARED_ERROR}<br>Cross-entropy<br>${CROSS_ENTROPY}`,
      set: (_, /** @type {Settings['loss']} */ loss) =>
        loss === 'binary_cross_entropy' ? { loss, output_activation: 'sigmoid' } : { loss },
    }),
  ],
};
