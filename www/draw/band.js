/** What the same measurement comes to with several seeds. Pure. @typedef {{ low: number, mean: number, high: number }} Band */

/** The least, the mean and the greatest. @param {readonly number[]} values at least one @returns {Band} */
export function bandOf(values) {
  return {
    low: Math.min(...values),
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    high: Math.max(...values),
  };
}
