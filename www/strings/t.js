/**
 * Sentences and numbers in the language of the page. English is written where it is said, as t`SSE ${sse}`; another
 * language is a table of such sentences (`de.js`), with {0}, {1} where values stand. `tests/unit/strings.test.mjs` holds
 * each table to the sentences that the sources say.
 *
 * @typedef {Record<string, string>} Sentences what each English sentence is in another language
 * @typedef {{ language: string, sentences: Sentences }} Strings `language` as `Intl` knows it
 */

/** A page brings its table before any module runs; where none is, English is said. @type {Strings} */
let { language, sentences } = /** @type {any} */ (globalThis).autoencoderStrings ?? { language: 'en', sentences: {} };

/** A number that is written as it is, but for its groups. */
const PLAIN = /^(-?\d+)((?:\.\d{1,3})?)$/;

/** Formatters of this language, by their options. @type {Map<string, Intl.NumberFormat>} */
const formatters = new Map();

/** From now on this language is said. @param {Strings} strings */
export function speak(strings) {
  ({ language, sentences } = strings);
  formatters.clear();
}

/** What is said, for whoever has to learn it; undefined for English. @returns {Strings | undefined} */
export function otherLanguage() {
  return language === 'en' ? undefined : { language, sentences };
}

/** @param {TemplateStringsArray} pieces @param {unknown[]} values */
export function t(pieces, ...values) {
  return tell(
    pieces.reduce((said, piece, at) => `${said}{${at - 1}}${piece}`),
    values,
  );
}

/** The same for a sentence that is not written where it is said. @param {string} english @param {unknown[]} [values] */
export function tell(english, values = []) {
  return (sentences[english] ?? english).replace(/\{(\d+)\}/g, (_, at) => String(values[Number(at)]));
}

/**
 * A number as the language writes it, with a true minus sign. The first formatter that a page makes takes longer than
 * all of its numbers: whole numbers and those with fixed decimals, which each first screen has, do without in English.
 *
 * @param {number} value @param {Intl.NumberFormatOptions} [options]
 */
export function formatNumber(value, options) {
  const [, whole, rest] = (language === 'en' && !options && PLAIN.exec(String(value))) || [];
  if (whole !== undefined) return whole.replace('-', '−').replace(/\B(?=(\d{3})+$)/g, ',') + rest;
  const key = JSON.stringify(options) ?? '';
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(language, options);
  formatters.set(key, formatter);
  return formatter.format(value).replace('-', '−');
}

/** A number with so many decimals and without groups. @param {number} value @param {number} places */
export function formatDecimals(value, places) {
  if (language === 'en') return value.toFixed(places).replace('-', '−');
  return formatNumber(value, { minimumFractionDigits: places, maximumFractionDigits: places, useGrouping: false });
}

/** The same with a power of ten, as in 1.2e−5. @param {number} value @param {number} [places] */
export function formatExponential(value, places) {
  const point = formatDecimals(0.5, 1).charAt(1);
  return value.toExponential(places).replace('.', point).replaceAll('-', '−').replace('+', '');
}
