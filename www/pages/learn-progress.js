/** Which parts of the tutorial were done, on this machine alone. */

const KEY = 'learn.reached';

/** @typedef {{ value: number, step: number }} Reached the number that reached the goal of a part, and when */

/** What was reached, by the name of the part. Storage may be refused: then nothing was. @returns {Record<string, Reached>} */
export function reachedParts() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return kept && typeof kept === 'object' && !Array.isArray(kept) ? kept : {};
  } catch {
    return {};
  }
}

/** @param {string} part @param {Reached} reached @returns {boolean} whether it is remembered */
export function keepReached(part, reached) {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...reachedParts(), [part]: reached }));
    return true;
  } catch {
    return false;
  }
}
