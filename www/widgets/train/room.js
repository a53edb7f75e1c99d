/** How high a network in training will be, as far as its attributes tell before its code is there. Pure. */

/** @typedef {import('../frame.js').Room} Room */

/** Presets whose experiments have controls that others lack; a test compares them with the presets themselves. */
export const NOISY = ['denoising', 'denoising-gaussian', 'denoising-pepper', 'diverging', 'bars', 'moons'];
export const OF_POINTS = ['spiral', 'moons'];

/** In a narrow column sentences break more often, and pictures are smaller. @type {Room} */
export const ROOM = [
  'calc(max(104.65rem, 112rem - 1.9 * (100cqi - 22.5rem)) + var(--_noise, 0rem) + var(--_points, 0rem))',
  'calc(max(77.15rem, 83.9rem - .415 * (100cqi - 43.75rem)) + var(--_noise, 0rem) + var(--_points, 0rem))',
  'calc(46.9rem + var(--_noise, 0rem) + var(--_points, 0rem))',
];

/** @type {import('../frame.js').RoomChange[]} */
export const ROOM_CHANGES = [
  {
    where: `${where(NOISY, 'corruption=')}, :not([experiment], [preset])`,
    name: '--_noise',
    room: ['15.5rem', '11.75rem', '11.75rem'],
  },
  {
    where: where(OF_POINTS, 'data=two_moons', 'data=spiral'),
    name: '--_points',
    room: [
      'clamp(0rem, 2 * (100cqi - 18.75rem), 14rem)',
      'max(0rem, .4 * (100cqi - 50rem))',
      'max(0rem, .3 * (100cqi - 80rem))',
    ],
  },
];

/** Elements with one of these presets, or an experiment of their own that says so. @param {string[]} presets @param {string[]} words */
function where(presets, ...words) {
  return [
    `:not([experiment]):is(${presets.map((preset) => `[preset=${preset}]`).join(', ')})`,
    ...words.map((word) => `[experiment*="${word}"]:not([experiment*="${word}none"])`),
  ].join(', ');
}
