/** The names of parts that `hide` and `show` list. @param {string | null} words with spaces or commas between */
export function readNames(words) {
  return new Set((words ?? '').split(/[\s,]+/).filter(Boolean));
}
