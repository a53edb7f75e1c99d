/** Hands a part a value, if it has another: whatever it is handed it draws anew. @param {any} part @param {string} name @param {unknown} value */
export function hand(part, name, value) {
  if (part[name] !== value) part[name] = value;
}

/**
 * Hands a part a record, if any of it is another.
 * @template {string} K @template {Record<string, any>} V @param {Record<K, V>} part @param {K} name @param {V} value
 */
export function handRecord(part, name, value) {
  if (Object.entries(value).some(([key, each]) => !Object.is(part[name][key], each))) part[name] = value;
}
