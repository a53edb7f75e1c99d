import { finite, value } from './loss-points.js';

/**
 * Losses as plain CSV: the names of columns tell what they hold, empty cells are steps at which nothing was measured.
 *
 * @param {import('./loss-history.js').LossHistory} history
 * @param {object} what
 * @param {import('./loss-points.js').Unit} what.unit
 * @param {import('./loss-points.js').PenaltyTerm[]} what.terms the penalties in use
 * @param {number} what.stepsPerEpoch @param {number} what.seed
 */
export function lossCsv(history, { unit, terms, stepsPerEpoch, seed }) {
  const nats = unit === 'bce_nats_per_image';
  const head = [
    'seed',
    'step',
    'epoch',
    'steps_averaged',
    'loss_total',
    `reconstruction_${unit}`,
    ...terms.map((term) => `penalty_${term}`),
    ...(nats ? [`validation_${unit}`] : []),
    'validation_sse_per_image',
  ];
  const lines = [...history.rows()].map(({ step, point, validation, averaged }) => {
    /** @type {import('./loss-points.js').Term[]} */
    const columns = ['total', 'reconstruction', ...terms, ...(nats ? /** @type {const} */ (['validation']) : [])];
    const values = columns.map((term) => finite(value({ point, validation }, term)));
    const epoch = Number((step / stepsPerEpoch).toFixed(6));
    return [seed, step, epoch, averaged || null, ...values, finite(validation?.ssePerImage)];
  });
  return [head, ...lines].map((cells) => `${cells.map((cell) => cell ?? '').join()}\n`).join('');
}
