/** Returns the index of the value nearest to an index in a list with gaps. @param {ArrayLike<unknown>} list @param {number} index */
export function nearest(list, index) {
  for (let away = 0; away < list.length; away++) {
    if (typeof list[index - away] === 'number') return index - away;
    if (typeof list[index + away] === 'number') return index + away;
  }
  return index;
}
