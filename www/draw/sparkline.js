/**
 * Draws how a number changed, as the `d` of an SVG path in a box of `width` by `height`. Pure.
 *
 * @param {readonly number[]} values those that are not finite leave a gap
 * @param {number} width @param {number} height
 */
export function sparkline(values, width, height) {
  const known = values.filter(Number.isFinite);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  // A number that does not change is a line along the middle.
  const y = (/** @type {number} */ value) =>
    high > low ? height - 1 - ((height - 2) * (value - low)) / (high - low) : height / 2;
  let pen = 'M';
  let path = '';
  values.forEach((value, at) => {
    if (Number.isFinite(value))
      path += `${pen}${((width * at) / Math.max(1, values.length - 1)).toFixed(1)} ${y(value).toFixed(1)}`;
    pen = Number.isFinite(value) ? 'L' : 'M';
  });
  return path;
}
