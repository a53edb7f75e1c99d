/**
 * The table of ten networks. Pure.
 *
 * @typedef {{ digit: number, areas: number[], pca: number | undefined }} TenRow an area for each seed, NaN while there is none;
 *   `pca` is NaN while it is computed
 */

import { bandOf } from '../../draw/band.js';
import { formatDecimals, t } from '../../strings/t.js';

/** As many axes as the codes have numbers. */
export const ONE_CLASS_PCA_AXES = 32;

/** The mean of what is there; undefined without any. @param {(number | undefined)[]} values */
export function meanOf(values) {
  const known = values.flatMap((value) => (value !== undefined && Number.isFinite(value) ? [value] : []));
  return known.length ? bandOf(known).mean : undefined;
}

/** Means over the rows that are there, and the lowest and highest of such a mean by seed. @param {TenRow[]} rows */
export function means(rows) {
  const trained = rows.filter(({ areas }) => areas.some(Number.isFinite));
  const whole = trained.length > 0 && trained.every(({ areas }) => areas.every(Number.isFinite));
  const seeds = whole
    ? (trained[0]?.areas ?? []).map((_, seed) => meanOf(trained.map(({ areas }) => areas[seed])) ?? NaN)
    : [];
  return {
    trained: trained.length,
    network: meanOf(trained.map(({ areas }) => meanOf(areas))),
    bySeed: seeds,
    pca: meanOf(rows.map(({ pca }) => pca)),
  };
}

/** An area with its range over several. @param {number | undefined} mean @param {number[]} areas */
export function withRange(mean, areas) {
  if (mean === undefined || !Number.isFinite(mean)) return '–';
  const words = (/** @type {number} */ value) => formatDecimals(100 * value, 2);
  const known = areas.filter(Number.isFinite);
  const { low, high } = bandOf(known);
  return known.length > 1 ? t`${words(mean)} % (${words(low)} to ${words(high)})` : `${words(mean)} %`;
}
