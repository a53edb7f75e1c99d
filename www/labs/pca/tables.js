/** The tables of the lab of PCA. */

import { bandOf } from '../../draw/band.js';
import { fourDigits, threeDigits } from '../../draw/numbers.js';
import { figure } from '../../figures/figure.js';
import { fillTable } from '../table.js';
import { degrees } from './words.js';
import { formatDecimals, t } from '../../strings/t.js';

/** The table of axes holds no more. */
const MOST_ROWS = 128;

/**
 * @param {HTMLElement} table @param {ArrayLike<number>} variances
 * @param {import('../protocol.js').DecoderAxes | null} found of the network that is shown
 */
export function fillAxes(table, variances, found) {
  const count = Math.min(MOST_ROWS, variances.length);
  const total = Array.from(variances).reduce((sum, value) => sum + value, 0);
  let sum = 0;
  const rows = Array.from({ length: count }, (_, at) => {
    sum += variances[at] ?? 0;
    const cosine = (/** @type {Float64Array | undefined} */ all) =>
      all && at < all.length ? threeDigits(all[at] ?? NaN) : '–';
    return [
      String(at + 1),
      threeDigits(variances[at] ?? NaN),
      formatDecimals(sum / total, 4),
      cosine(found?.rotatedCosines),
      cosine(found?.weightCosines),
    ];
  });
  fillTable(table, {
    caption: t`The first ${count} of ${variances.length} axes`,
    head: [
      t`axis`,
      figure('axis_variance', t`variance`),
      figure('variance_share', t`share up to it`),
      figure('axis_cosine', t`|cos|, turned`),
      t`|cos|, weights`,
    ],
    rows,
  });
}

/** @param {HTMLElement} table @param {import('./runs.js').Training} training */
export function fillRuns(table, { runs, dims }) {
  const rows = runs.flatMap(({ seed, moments }) =>
    moments.map(({ step, errors, angle }) => [
      String(seed),
      String(step),
      fourDigits(errors.ssePerImage),
      fourDigits(errors.ssePerImageClipped),
      angle === null ? '–' : degrees(angle),
    ]),
  );
  fillTable(table, {
    caption: t`Networks trained here, ${dims} numbers in the code`,
    head: [
      t`seed`,
      t`step`,
      figure('sse', t`SSE a picture`),
      figure('sse_clipped', t`clipped`),
      figure('principal_angle', t`angle`),
    ],
    rows,
  });
}

/**
 * A row of the table of errors: a number, or the mean of several, with all digits in its title.
 * @param {(id: string) => HTMLElement} find @param {string} id @param {{ errors: import('../protocol.js').Errors, angle: number | null }[]} measured
 */
export function fillErrors(find, id, measured) {
  /** @param {string} what @param {number[]} values @param {(value: number) => string} say */
  const fill = (what, values, say) => {
    const cell = find(`${id}-${what}`);
    const known = values.length > 0 && values.length === measured.length;
    const { mean, low, high } = bandOf(values);
    cell.textContent = known ? say(mean) : '–';
    cell.title = known ? String(mean) : '';
    if (known && values.length > 1) cell.title = t`${mean}, mean of ${values.length} seeds from ${low} to ${high}`;
  };
  fill(
    'sse',
    measured.map(({ errors }) => errors.ssePerImage),
    fourDigits,
  );
  fill(
    'clipped',
    measured.map(({ errors }) => errors.ssePerImageClipped),
    fourDigits,
  );
  fill(
    'angle',
    measured.flatMap(({ angle }) => (angle === null ? [] : [angle])),
    degrees,
  );
}
