/** The part of the plane that is seen. Pure. */

/** The square from minus to plus `reach`, and places of the field along each side. */
export const GRID = { reach: 2.4, count: 49 };

/** Inside what is seen. @param {[number, number]} place @returns {[number, number]} */
export function held([x, y]) {
  const inside = (/** @type {number} */ value) => Math.min(GRID.reach, Math.max(-GRID.reach, value));
  return [inside(x), inside(y)];
}
