/** Whether two lists hold the same things in the same order. Pure. @param {readonly unknown[]} some @param {readonly unknown[]} others */
export function sameList(some, others) {
  return some.length === others.length && some.every((each, i) => each === others[i]);
}
