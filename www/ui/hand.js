/** Hands a part a value, if it has another: whatever it is handed it draws anew. @param {any} part @param {string} name @param {unknown} value */
export function hand(part, name, value) {
  if (part[name] !== value) part[name] = value;
}
