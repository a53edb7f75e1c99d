/** All figures that explain themselves, by the name that `<ae-figure of="…">` has. Pure. */

import { ANOMALY } from './records/anomaly.js';
import { CODE_SPACE } from './records/code-space.js';
import { ENCODERS } from './records/encoders.js';
import { ERRORS } from './records/errors.js';
import { TERMS_OF_LOSS } from './records/losses.js';
import { RATES } from './records/rates.js';
import { SCORES_OF_DENSITY } from './records/score.js';
import { OF_TRAINING } from './records/training.js';

/** @type {Record<string, import('./record.js').FigureRecord>} */
export const FIGURES = {
  ...ERRORS,
  ...TERMS_OF_LOSS,
  ...OF_TRAINING,
  ...CODE_SPACE,
  ...ENCODERS,
  ...ANOMALY,
  ...SCORES_OF_DENSITY,
  ...RATES,
};
