/** Which parts of the tutorial were done, on this machine alone. */

import { keep, recall } from './kept.js';

const KEY = 'learn.reached';

/** @typedef {{ value: number, step: number }} Reached the number that reached the goal of a part, and when */

/** What was reached, by the name of the part. @returns {Record<string, Reached>} */
export function reachedParts() {
  try {
    const kept = JSON.parse(recall(KEY) ?? '{}');
    return kept && typeof kept === 'object' && !Array.isArray(kept) ? kept : {};
  } catch {
    // Something else wrote there.
    return {};
  }
}

/** @param {string} part @param {Reached} reached */
export function keepReached(part, reached) {
  keep(KEY, JSON.stringify({ ...reachedParts(), [part]: reached }));
}
