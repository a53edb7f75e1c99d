/** @typedef {import('../engine/training/protocol.js').Setup} Setup */

/**
 * Whether one can go on from what the other left: what is compared cannot change in the course of a run, all else may.
 * Pure.
 *
 * @param {Setup} a @param {Setup} b
 */
export function sameRun(a, b) {
  return canonical(lasting(a)) === canonical(lasting(b));
}

/** @param {Setup} setup */
function lasting({ data, classes, exact, experiment: { model, loss, seed, batch_size, optimizer } }) {
  return { data, classes, exact, model, loss, seed, batch_size, rule: optimizer.kind };
}

/** As text that does not depend on the order of keys, or on whether what is empty is written. @param {unknown} value @returns {string} */
function canonical(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== false && !(Array.isArray(each) && each.length === 0));
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${key}:${canonical(each)}`)
    .join()}}`;
}
