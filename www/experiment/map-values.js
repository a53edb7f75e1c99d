/**
 * The same names with other values. Pure.
 *
 * @template {string} K @template V @template W
 * @param {Record<K, V>} record @param {(value: V) => W} change @returns {Record<K, W>}
 */
export function mapValues(record, change) {
  const entries = /** @type {[K, V][]} */ (Object.entries(record)).map(([name, value]) => [name, change(value)]);
  return /** @type {Record<K, W>} */ (Object.fromEntries(entries));
}
