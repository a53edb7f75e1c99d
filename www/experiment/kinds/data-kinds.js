/**
 * What a training run can learn from, in the order of the menu. Pure: no DOM, no clock.
 *
 * @typedef {keyof typeof DATA_KINDS} DataKind
 * @typedef {import('./record.js').DataRecord} DataRecord
 */

import { t } from '../../strings/t.js';

const DIGIT_SIDE = 28;
/** Bars and stripes of this side are 510 images: few enough to learn by heart, too many for a handful of numbers. */
const BARS_SIDE = 8;
const POINTS = 2000;

/** Noise of points is a fraction of the gap between arms, so that a curve stays a curve. @satisfies {Record<string, DataRecord>} */
export const DATA_KINDS = {
  digits: {
    label: t`Digits`,
    help: t`12,000 handwritten digits that come with the page.`,
    side: DIGIT_SIDE,
    classes: true,
    sets: { training: 'train', validation: 'test' },
  },
  full: {
    label: t`All 60,000 digits`,
    help: t`All 60,000 training digits of MNIST, judged on its 10,000 test digits: about 11 MB, fetched once and kept.`,
    side: DIGIT_SIDE,
    classes: true,
    sets: { training: 'full', validation: 'full-test' },
  },
  black_and_white: {
    label: t`Black and white digits`,
    help: t`The first 50,000 of all digits and the 10,000 test digits, each pixel drawn once as black or white by its grey.`,
    side: DIGIT_SIDE,
    sets: { training: 'full', validation: 'full-test', most: 50_000, drawn: true },
  },
  two_moons: {
    label: t`Two moons`,
    help: t`2,000 points of the plane on two interleaved half circles.`,
    side: 0,
    toy: { kind: 'two_moons', noise: 0.06 },
  },
  spiral: {
    label: t`Spiral`,
    help: t`2,000 points of the plane along one spiral arm.`,
    side: 0,
    toy: { kind: 'spiral', arms: 1, turns: 1.5, noise: 0.015 },
  },
  circle: {
    label: t`Circle`,
    help: t`2,000 points of the plane around a circle.`,
    side: 0,
    toy: { kind: 'circle', radius: 1, noise: 0.04 },
  },
  bars_and_stripes: {
    label: t`Bars and stripes`,
    help: t`2,000 images of 8 × 8 pixels: whole rows or whole columns.`,
    side: BARS_SIDE,
    toy: { kind: 'bars_and_stripes', side: BARS_SIDE },
  },
  own: {
    label: t`Own images`,
    help: t`The images that you opened; they stay in this tab.`,
    side: DIGIT_SIDE,
  },
};

/** @param {DataKind} data @returns {DataRecord} */
function record(data) {
  return DATA_KINDS[data];
}

/** Whether its images have the classes 0 to 9. @param {DataKind} data */
export function hasClasses(data) {
  return record(data).classes ?? false;
}

/** Pixels along an edge of its square images; 0 for points in the plane. @param {DataKind} data */
export function sideOf(data) {
  return record(data).side;
}

/** Numbers in a sample. @param {DataKind} data */
export function inputDim(data) {
  return sideOf(data) ** 2 || 2;
}

/** Which digits of the site to fetch; null for other data. @param {DataKind} data */
export function digitSets(data) {
  return record(data).sets ?? null;
}

/** What to ask the core for; null for data that is fetched or opened. @param {DataKind} data */
export function toyKind(data) {
  const { toy } = record(data);
  return toy ? { toy, count: POINTS } : null;
}
