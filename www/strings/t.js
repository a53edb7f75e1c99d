/**
 * Sentences in the language of the page. English is written where it is said, as t`SSE ${sse}`; another language is a
 * table of such sentences (`de.js`), with {0}, {1} where values stand. `tests/unit/strings.test.mjs` holds each table to
 * the sentences that the sources say.
 *
 * @typedef {Record<string, string>} Strings what each English sentence is in another language
 */

/** A page brings its table before any module runs; where none is, English is said. @type {Strings} */
let strings = /** @type {any} */ (globalThis).autoencoderStrings ?? {};

/** From now on sentences are said by this table. @param {Strings} table */
export function speak(table) {
  strings = table;
}

/** @param {TemplateStringsArray} pieces @param {unknown[]} values */
export function t(pieces, ...values) {
  const english = pieces.reduce((said, piece, at) => `${said}{${at - 1}}${piece}`);
  return (strings[english] ?? english).replace(/\{(\d+)\}/g, (_, at) => String(values[Number(at)]));
}
