/** Formats numbers, with a true minus sign, and a dash where there is no number. Pure. */

import { formatDecimals, formatExponential, formatNumber } from '../strings/t.js';

/** @param {number | null} value */
export function threeDigits(value) {
  if (value === null || !Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 99_999.5 || size < 0.0005) return formatExponential(value, 1);
  const places = size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.0995 ? 2 : 3;
  return size < 1000 ? formatDecimals(value, places) : formatNumber(value, { maximumFractionDigits: 0 });
}

/** Formats what is measured and compared, in about four digits. @param {number | null | undefined} value */
export function fourDigits(value) {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  if (size > 0 && size < 1e-3) return formatExponential(value, 1);
  const places = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 4;
  if (size === 0) return '0';
  return size < 1000 ? formatDecimals(value, places) : formatNumber(value, { maximumFractionDigits: 0 });
}

/** Formats a setting with all of its digits, and without groups. @param {number} value */
export function asWritten(value) {
  return formatNumber(value, { maximumSignificantDigits: 15, useGrouping: false });
}

/** Formats in two digits, without groups. @param {number} value */
export function twoDigits(value) {
  const rounded = String(Number(value.toPrecision(2)));
  if (rounded.includes('e')) return formatNumber(value, { maximumSignificantDigits: 2, useGrouping: false });
  return formatDecimals(Number(rounded), rounded.split('.')[1]?.length ?? 0);
}

/** Formats a round number for an axis, in few characters. @param {number} value */
export function tickLabel(value) {
  const size = Math.abs(value);
  if (size >= 10_000) return `${formatNumber(Number((value / 1000).toPrecision(6)))}k`;
  if (size > 0 && size < 1e-3) return formatExponential(value);
  if (size >= 1000) return formatNumber(value, { maximumFractionDigits: 6 });
  const rounded = Number(value.toFixed(6));
  return formatDecimals(rounded, String(rounded).split('.')[1]?.length ?? 0);
}

/** Formats a count in few characters: 1,500 or 30k. @param {number} value */
export function shortCount(value) {
  return value >= 10_000 ? `${formatNumber(value / 1000)}k` : formatNumber(value);
}

/** A length in a drawing: finer is not seen, and longer to read. @param {number} value */
export function tenth(value) {
  return Math.round(value * 10) / 10;
}
