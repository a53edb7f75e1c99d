/**
 * Ten colours for ten classes, one set a theme, with the same hue for the same class in both. They were found by a
 * search that made the least distance between any two as large as it gets: in OKLab 0.16 as most people see them,
 * and 0.10 without the cones for red, for green or for blue (Machado 2009). All have a contrast of 3 or more
 * with their page. Classes that look alike as digits (4 and 9, 3, 5 and 8) are far apart in hue. Pure.
 */

const LIGHT = [
  '#0117a5',
  '#989a00',
  '#038003',
  '#9e0464',
  '#683f00',
  '#2196b1',
  '#6e37d0',
  '#af7071',
  '#102e16',
  '#3e014f',
];
const DARK = [
  '#4376ee',
  '#e2e76c',
  '#67cd61',
  '#f466af',
  '#b48753',
  '#7be3ff',
  '#b099ff',
  '#ffbaba',
  '#547459',
  '#89509c',
];

/** @param {boolean} dark */
export function classColours(dark) {
  return dark ? DARK : LIGHT;
}
