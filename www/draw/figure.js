/** A number in three digits, with a true minus sign; a dash for none. Pure. @param {number | null} value */
export function figure(value) {
  if (value === null || !Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 99_999.5 || size < 0.0005) return value.toExponential(1).replaceAll('-', '−').replace('+', '');
  const places = size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.0995 ? 2 : 3;
  return value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places }).replace('-', '−');
}
