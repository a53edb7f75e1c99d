/**
 * What a training run can learn from. Pure: no DOM, no clock.
 *
 * @typedef {import('./types.js').DataKind} DataKind
 */

/** Bars and stripes of this side are 510 images: few enough to learn by heart, too many for a handful of numbers. */
const BARS_SIDE = 8;
const POINTS = 2000;

/** What the core's `ToyData` reads. Noise is a fraction of the gap between arms, so that a curve stays a curve. */
const TOYS = {
  two_moons: { kind: 'two_moons', noise: 0.06 },
  spiral: { kind: 'spiral', arms: 1, turns: 1.5, noise: 0.015 },
  circle: { kind: 'circle', radius: 1, noise: 0.04 },
  bars_and_stripes: { kind: 'bars_and_stripes', side: BARS_SIDE },
};

/** @type {readonly DataKind[]} */
export const DATA_KINDS = ['digits', 'full', 'two_moons', 'spiral', 'circle', 'bars_and_stripes', 'own'];

/** Whether its images have the classes 0 to 9. @param {DataKind} data */
export function hasClasses(data) {
  return data === 'digits' || data === 'full';
}

/** Pixels along an edge of its square images; 0 for points in the plane. @param {DataKind} data */
export function sideOf(data) {
  if (data === 'bars_and_stripes') return BARS_SIDE;
  return data === 'two_moons' || data === 'spiral' || data === 'circle' ? 0 : 28;
}

/** Numbers in a sample. @param {DataKind} data */
export function inputDim(data) {
  return sideOf(data) ** 2 || 2;
}

/**
 * What to ask the core for; null for data that is fetched or opened.
 *
 * @param {DataKind} data
 */
export function toyKind(data) {
  if (data === 'digits' || data === 'full' || data === 'own') return null;
  return { toy: TOYS[data], count: POINTS };
}
