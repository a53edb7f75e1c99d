/** What published results are compared by. Pure. */

import { t } from '../../strings/t.js';

/** @typedef {import('./record.js').Figure} Figure */

/** Of a digit: what others average over, this page sums. */
export const PIXELS = 784;
const LOSS_SHARE = 0.05;

/** A loss passes within 5 % of what was published, or of the range that was. @param {number} low @param {number} [high] */
export const nearly = (low, high = low) => ({
  low: low * (1 - LOSS_SHARE),
  high: high * (1 + LOSS_SHARE),
  rule: t`within 5 %`,
});

/** @type {Pick<Figure, 'measure' | 'name' | 'unit' | 'decimals'>} */
export const BOUND = { measure: 'negativeElbo', name: t`Negative evidence bound, one draw`, unit: 'nats', decimals: 2 };
/** @type {Pick<Figure, 'measure' | 'name' | 'unit' | 'decimals'>} */
export const PER_PIXEL = {
  measure: 'crossEntropyPerPixel',
  name: t`Cross-entropy per pixel`,
  unit: 'nats',
  decimals: 4,
};
/** @type {Pick<Figure, 'measure' | 'name' | 'unit' | 'decimals'>} */
export const ACTIVATION = { measure: 'meanActivation', name: t`Mean activation of the code`, unit: '', decimals: 3 };
