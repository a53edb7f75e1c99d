/** The ROC, precision against recall, and some of their points. Pure. */

import { fourDigits } from '../../draw/numbers.js';
import { rateCurve } from '../../draw/rates.js';
import { percent } from './words.js';
import { t } from '../../strings/t.js';

/** @typedef {import('../protocol.js').RocCurve} RocCurve */
/** @typedef {import('../protocol.js').Decision} Decision */

const PIXELS = 240;
/** The table of both curves holds no more rows. */
const MOST_ROWS = 40;

/**
 * Both curves with the threshold on them, as the insides of SVG elements.
 * @param {RocCurve | null} curve @param {number} anomalousShare of all pictures @param {Decision | null} decision
 */
export function curvesAt(curve, anomalousShare, decision) {
  const found = curve?.truePositiveRates ?? [];
  const { falsePositiveRate = 0, truePositiveRate = 0, truePositives = 0, falsePositives = 0 } = decision ?? {};
  const called = truePositives + falsePositives;
  return {
    roc: rateCurve({
      size: PIXELS,
      across: curve?.falsePositiveRates ?? [],
      up: found,
      at: decision && { across: falsePositiveRate, up: truePositiveRate },
      chance: 'diagonal',
      steps: false,
      names: [t`false alarms`, t`found`],
    }),
    pr: rateCurve({
      size: PIXELS,
      across: found,
      up: curve?.precisions ?? [],
      at: decision && { across: truePositiveRate, up: called ? truePositives / called : 1 },
      chance: anomalousShare,
      steps: true,
      names: [t`found (recall)`, t`precision`],
    }),
  };
}

/** Rows of a table of both: threshold, false alarms, found, precision. @param {RocCurve | null} curve @returns {string[][]} */
export function curvePoints(curve) {
  if (!curve) return [];
  const { thresholds, falsePositiveRates, truePositiveRates, precisions } = curve;
  const step = Math.max(1, Math.ceil(thresholds.length / MOST_ROWS));
  return [...thresholds.keys()]
    .filter((i) => i % step === 0)
    .map((i) => {
      const threshold = thresholds[i] ?? NaN;
      const shares = [falsePositiveRates, truePositiveRates, precisions].map((of) => percent(of[i]));
      return [Number.isFinite(threshold) ? fourDigits(threshold) : t`none`, ...shares];
    });
}
