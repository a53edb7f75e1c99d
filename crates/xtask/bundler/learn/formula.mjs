// Formulas of the tutorial: TeX in, MathML out, with each symbol explained below it and the lines of code beside it.

import temml from 'temml';

/** MathML of TeX, without what a strict policy for styles would refuse. @param {string} tex @param {boolean} block */
export function mathml(tex, block) {
  const markup = temml.renderToString(tex, { displayMode: block, throwOnError: true });
  return markup.replace(/ (?:style|class)="[^"]*"/g, '');
}

/** What stands inside `<math>`, without a lone row around it. @param {string} markup */
function inside(markup) {
  const body = markup.replace(/^<math[^>]*>/, '').replace(/<\/math>$/, '');
  const row = /^<mrow>(.*)<\/mrow>$/.exec(body);
  // Temml puts a whole formula into one row; a row that closes before the end is another.
  return row && !row[1].includes('</mrow><mrow>') ? row[1] : body;
}

/**
 * A formula with its symbols, each of which can be reached by Tab and names the sentence that explains it.
 *
 * @param {string} tex
 * @param {{ tex: string, words: string }[]} symbols words as HTML
 * @param {string} id of the formula on its page
 */
export function explained(tex, symbols, id) {
  // Equations stand beside each other where there is room, and below each other where there is not.
  const equations = tex.split(/(?<=,)\s*\\qquad\s*/);
  let markup = equations.map((equation) => mathml(equation, true)).join('');
  const found = symbols.map((symbol, at) => ({ ...symbol, at, inner: inside(mathml(symbol.tex, false)) }));
  // A longer symbol holds shorter ones: it is put away first, so that nothing is marked inside of it.
  for (const { inner, at, tex: name } of found.toSorted((one, other) => other.inner.length - one.inner.length)) {
    if (!markup.includes(inner)) throw new Error(`the formula ${tex} holds no symbol ${name}`);
    const mark = `\u0001${at}\u0002`;
    markup = markup.replace(inner, mark).replaceAll(inner, `\u0003${at}\u0002`);
  }
  for (const { inner, at } of found) {
    const first = `<mrow class="symbol s${at + 1}" tabindex="0" aria-describedby="${id}-s${at + 1}">${inner}</mrow>`;
    markup = markup
      .replaceAll(`\u0001${at}\u0002`, first)
      .replaceAll(`\u0003${at}\u0002`, `<mrow class="symbol s${at + 1}">${inner}</mrow>`);
  }
  const list = symbols.map(
    ({ tex: name, words }, at) =>
      `<div class="s${at + 1}" id="${id}-s${at + 1}"><dt>${mathml(name, false)}</dt><dd>${words}</dd></div>`,
  );
  return `<div class="equation">${markup}</div>${list.length ? `<dl class="symbols">${list.join('')}</dl>` : ''}`;
}
