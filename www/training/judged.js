/**
 * What a run has told at each validation: the reconstruction of new pictures, and that of the training pictures since the
 * validation before. Pure.
 *
 * @typedef {{ step: number, training: number, validation: number }} Judged
 */

/**
 * One for each validation with steps before it; what is no number is left out.
 * @param {import('./loss-history.js').LossHistory} history @returns {Judged[]}
 */
export function judged(history) {
  /** @type {Judged[]} */
  const all = [];
  let [sum, steps] = [0, 0];
  for (const { step, point, validation, averaged } of history.rows()) {
    if (point) {
      sum += point.reconstruction * averaged;
      steps += averaged;
    }
    if (!validation || steps === 0) continue;
    const row = { step, training: sum / steps, validation: validation.reconstruction };
    if (Number.isFinite(row.training) && Number.isFinite(row.validation)) all.push(row);
    [sum, steps] = [0, 0];
  }
  return all;
}
