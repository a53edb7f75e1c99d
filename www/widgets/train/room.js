/** How high a network in training will be, as far as its attributes tell before its code is there. Pure. */

import { hiddenPart, shownPart } from '../part-room.js';

/** @typedef {import('../frame.js').Room} Room */

/** Presets whose experiments have controls that others lack; a test compares them with the presets themselves. */
export const NOISY = ['denoising', 'denoising-gaussian', 'denoising-pepper', 'diverging', 'bars', 'moons'];
export const OF_POINTS = ['spiral', 'moons'];
export const WITHOUT_PCA = [
  'spiral',
  'bars',
  'sparse-l1',
  'sparse-kl',
  'moons',
  'pytorch-vae',
  'flax-vae',
  'keras-32',
  'keras-sparse',
  'keras-deep',
  'ufldl-sparse',
  'hinton-two-numbers',
  'identity',
  'overcomplete',
];

/** No room, whatever the width. @type {Room} */
const NONE = ['0rem', '0rem', '0rem'];
/** What stands between two parts. */
const GAP = '2rem';
/** Half of a column, and half of what the settings leave of it where they stand beside the rest. */
const HALF = '(100cqi - 1.5rem) / 2';
const REST = '(100cqi - var(--_settings, 19rem) - 1.5rem) / 2';

/** A map of codes is a square, up to a height: on top of that its words. */
const map = (/** @type {string} */ width, /** @type {string} */ words) =>
  `calc(min(30rem, ${width}) + ${words} + ${GAP})`;
/** Pictures of weights fill their column in eight rows. */
const features = (/** @type {string} */ width, /** @type {string} */ words) => `calc(${width} + ${words} + ${GAP})`;

/** The chart's controls take more lines in a narrow column. */
const loss = (/** @type {string} */ width) => `max(31.5rem, min(33.5rem, 33.5rem - .8 * (${width} - 25rem)))`;

/** What a gallery is less high by as soon as ten pictures fit in a line, somewhat more than half of it for its row of noise. */
const ONE_LINE = 'clamp(0rem, 5.5rem - .37 * (100cqi - 26.25rem), max(0rem, 99 * (100cqi - 26.2rem)))';

/** Parts that are there unless they are hidden, as high as they are then, with the gap below them. @type {Record<string, Room>} */
const USUAL = {
  transport: [
    'max(15.25rem, min(23rem, 21.75rem - .867 * (100cqi - 31.5rem)))',
    'clamp(10.5rem, 15.25rem - .8 * (100cqi - 44rem), 15.25rem)',
    '10.5rem',
  ],
  // With a row of PCA, which codes of up to 128 numbers have.
  pictures: [
    `calc(25.25rem + var(--_row, 0rem) + var(--_beside, 0rem) + var(--_points, 0rem) - .45 * ${ONE_LINE})`,
    'calc(22rem + var(--_points, 0rem))',
    'calc(22rem + var(--_points, 0rem))',
  ],
  loss: [loss('100cqi'), 'max(31.5rem, 35.75rem - .22 * (100cqi - 40.75rem))', loss(REST)],
  experiment: [
    'calc(38.5rem + var(--_noise, 0rem))',
    'calc(37.25rem + var(--_noise, 0rem))',
    'calc(37.5rem + var(--_noise, 0rem))',
  ],
};

const usually = (/** @type {string} */ part, /** @type {0 | 1 | 2} */ at) => `var(--_${part}, ${USUAL[part]?.[at]})`;
const now = (/** @type {string} */ part) => `var(--_${part}, 0rem)`;
/** The parts that stand beside each other from the second width on. */
const beside = (/** @type {0 | 1 | 2} */ at) => `max(${usually('pictures', at)}, ${usually('loss', at)})`;
const head = (/** @type {0 | 1 | 2} */ at) =>
  `${now('heading')} + ${now('presets')} + ${now('tools')} + ${usually('transport', at)}`;
const below = `${now('network')} + max(${now('codes')}, ${now('features')}) + ${now('activations')}`;
/** Up to 860 px the pictures have the whole width, and the loss stands beside the map; the charts of activity are then below each other. */
const onTablet = `${head(1)} + ${usually('pictures', 0)} + max(${usually('loss', 1)}, ${now('codes')}) + ${usually('experiment', 1)} + ${now('network')} + max(${now('features')}, 1.7 * ${now('activations')}) - ${GAP}`;
const wider = `${head(1)} + ${beside(1)} + ${usually('experiment', 1)} + ${below} - ${GAP}`;

/** In a narrow column all parts follow each other; then some stand beside each other, and at last the settings beside all. @type {Room} */
export const ROOM = [
  `calc(${head(0)} + ${usually('pictures', 0)} + ${usually('loss', 0)} + ${usually('experiment', 0)} + ${now('network')} + ${now('codes')} + ${now('features')} + ${now('activations')} - ${GAP})`,
  `max(min(${onTablet}, 9999 * (53.8rem - 100cqi)), min(${wider}, 9999 * (100cqi - 53.8rem)))`,
  `calc(${head(2)} + max(${usually('experiment', 2)}, ${beside(2)} + ${below} - ${GAP}))`,
];

/** Parts that are there only where they are asked for, with the gap below them. @type {Record<string, Room>} */
export const FURTHER = {
  heading: ['5.25rem', '4rem', '4rem'],
  presets: ['14.5rem', '10.75rem', '7.25rem'],
  tools: ['7.25rem', '5.5rem', '3rem'],
  network: [`max(37.625rem, 44rem - .53 * (100cqi - 20rem))`, '35.625rem', '35.625rem'],
  codes: [map('100cqi', '11.25rem'), map(HALF, '11.25rem'), map(REST, '10rem')],
  features: [features('100cqi', '13rem'), features(HALF, '13rem'), features(REST, '11.5rem')],
  activations: ['37.25rem', '22rem', '22rem'],
};

/** What else changes its height. @type {import('../frame.js').RoomChange[]} */
export const SETTING_CHANGES = [
  {
    where: `${where(NOISY, 'corruption=')}, :not([experiment], [preset])`,
    name: '--_noise',
    room: ['11.75rem', '11.75rem', '11.75rem'],
  },
  {
    where: `${where(NOISY, 'corruption=')}, :not([experiment], [preset])`,
    name: '--_row',
    room: [`calc(3.75rem - .55 * ${ONE_LINE})`, '3.75rem', '0rem'],
  },
  {
    where: where(WITHOUT_PCA, 'data=', 'classes=', 'latent_dim=256', 'latent_dim=784'),
    name: '--_beside',
    room: ['-6.25rem', '-6.25rem', '0rem'],
  },
  { where: where(OF_POINTS, 'data=two_moons', 'data=spiral'), name: '--_row', room: NONE },
  {
    where: where(OF_POINTS, 'data=two_moons', 'data=spiral'),
    name: '--_points',
    room: [
      'clamp(0rem, 2 * (100cqi - 18.75rem), 14rem)',
      'clamp(0rem, 50cqi - 14rem, 14rem)',
      `min(14.25rem, ${REST} - 17.5rem)`,
    ],
  },
  ...Object.keys(USUAL).map((part) => hiddenPart(part, NONE)),
  { where: '[hide~=experiment]', name: '--_settings', room: NONE },
];

/** @type {import('../frame.js').RoomChange[]} */
export const ROOM_CHANGES = [
  ...SETTING_CHANGES,
  ...Object.entries(FURTHER).map(([part, room]) => shownPart(part, room)),
];

/** Elements with one of these presets, or an experiment of their own that says so. @param {string[]} presets @param {string[]} words */
function where(presets, ...words) {
  return [
    `:not([experiment]):is(${presets.map((preset) => `[preset=${preset}]`).join(', ')})`,
    ...words.map((word) => `[experiment*="${word}"]:not([experiment*="${word}none"])`),
  ].join(', ');
}
