/** Formats numbers, with a true minus sign, and a dash where there is no number. Pure. */

/** @param {number | null} value */
export function threeDigits(value) {
  if (value === null || !Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 99_999.5 || size < 0.0005) return value.toExponential(1).replaceAll('-', '−').replace('+', '');
  const places = size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.0995 ? 2 : 3;
  return value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places }).replace('-', '−');
}

/** Formats what is measured and compared, in about four digits. @param {number | null | undefined} value */
export function fourDigits(value) {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  if (size > 0 && size < 1e-3) return value.toExponential(1).replace(/-/g, '−');
  const places = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 4;
  const text = value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places });
  return size === 0 ? '0' : text.replace('-', '−');
}

/** Formats a round number for an axis, in few characters. @param {number} value */
export function tickLabel(value) {
  const size = Math.abs(value);
  if (size >= 10_000) return `${Number((value / 1000).toPrecision(6))}k`;
  return size > 0 && size < 1e-3
    ? value.toExponential().replace('-', '−')
    : value.toLocaleString('en', { maximumFractionDigits: 6 });
}

/** Formats a count in few characters: 1,500 or 30k. @param {number} value */
export function shortCount(value) {
  return value >= 10_000 ? `${value / 1000}k` : value.toLocaleString('en');
}

/** A length in a drawing: finer is not seen, and longer to read. @param {number} value */
export function tenth(value) {
  return Math.round(value * 10) / 10;
}
