/** Words that a page keeps in the browser. Storage may be refused: what was kept then lasts as long as the page. */

/** @type {Map<string, string>} */
const unkept = new Map();

/** @param {string} key @returns {string | undefined} undefined where nothing was kept */
export function recall(key) {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return unkept.get(key);
  }
}

/** @param {string} key @param {string} words */
export function keep(key, words) {
  try {
    localStorage.setItem(key, words);
  } catch {
    unkept.set(key, words);
  }
}
