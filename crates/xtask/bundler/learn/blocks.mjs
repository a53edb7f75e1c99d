// Markdown of the tutorial into HTML. Fenced blocks are what a part has beyond text: figure, formula, predict, mistake.
// The pieces of a block stand one below the other, with a line of three hyphens between them.

import markdownIt from 'markdown-it';
import { codeLine } from './code-lines.mjs';
import { explained, mathml } from './formula.mjs';

/** @typedef {{ figures: string[], predictions: number, formulas: number, mistakes: number }} Found of one part */
/** @typedef {Record<string, string>} Words of a language */

const LANGUAGES = { rust: 'Rust', pytorch: 'PyTorch' };

/**
 * @param {string} text Markdown @param {Words} words @returns {{ html: string, found: Found }}
 */
export function render(text, words) {
  /** @type {Found} */
  const found = { figures: [], predictions: 0, formulas: 0, mistakes: 0 };
  const markdown = markdownIt({ html: false, typographer: true, quotes: words.quotes });
  inlineMath(markdown);
  const inline = (/** @type {string} */ piece) => markdown.renderInline(piece.trim());
  const block = (/** @type {string} */ piece) => markdown.render(piece.trim());
  const escape = markdown.utils.escapeHtml;

  /** @type {Record<string, (pieces: string[]) => string>} */
  const kinds = {
    figure([elements = '', caption = '']) {
      const tags = [...elements.matchAll(/<(ae-[\w-]+)/g)].map(([, tag = '']) => tag);
      if (tags.length === 0 || !caption) throw new Error('a figure holds a widget, and a caption after ---');
      found.figures.push(...tags);
      const instead = `<p class="instead">${escape(words.instead)}</p>`;
      const filled = elements.trim().replace(/><\/(ae-[\w-]+)>/g, `>${instead}</$1>`);
      return `<figure class="live">${filled}<figcaption>${inline(caption)}</figcaption></figure>`;
    },
    formula([tex = '', symbols = '', code = '']) {
      found.formulas += 1;
      const list = lines(symbols).map((line) => {
        const [, name = '', said = ''] = /^(.+?): (.+)$/.exec(line) ?? [];
        if (!said) throw new Error(`“${line}” does not explain a symbol; expected TEX: words`);
        return { tex: name, words: inline(said) };
      });
      const lines_ = lines(code).map(codeLine);
      if (lines_.length < 2) throw new Error(`the formula ${tex} needs its line of Rust and its line of PyTorch`);
      const rows = lines_.map(
        ({ language, path, line }) =>
          `<div><dt title="${escape(path)}">${LANGUAGES[language]}</dt><dd><code>${escape(line)}</code></dd></div>`,
      );
      return `<figure class="formula"><div class="said">${explained(tex.trim(), list, `formula-${found.formulas}`)}</div>
        <dl class="code" aria-label="${escape(words.code)}">${rows.join('')}</dl></figure>`;
    },
    predict([asked = '', answer = '']) {
      const at = (found.predictions += 1);
      const options = lines(asked).filter((line) => /^[-+] /.test(line));
      const question = lines(asked).filter((line) => !/^[-+] /.test(line));
      if (options.filter((line) => line.startsWith('+')).length !== 1 || options.length < 2 || !answer)
        throw new Error(`“${question}” needs answers, one of them right (+), and after --- what happens`);
      const choices = options.map(
        (line) =>
          `<label${line.startsWith('+') ? ' data-right' : ''}><input type="radio" name="predict-${at}"> <span>${inline(line.slice(2))}</span></label>`,
      );
      return `<section class="predict"><fieldset><legend><span class="kind">${escape(words.predict)}</span> ${inline(question.join(' '))}</legend>${choices.join('')}</fieldset>
        <details><summary>${escape(words.answer)}</summary>${block(answer)}</details></section>`;
    },
    mistake([text_ = '']) {
      found.mistakes += 1;
      return `<aside class="mistake"><h2>${escape(words.mistake)}</h2>${block(text_)}</aside>`;
    },
  };
  markdown.renderer.rules.fence = (tokens, at) => {
    const { info, content } = tokens[at];
    const kind = kinds[info.trim()];
    if (!kind) throw new Error(`there is no block ${info}; expected ${Object.keys(kinds).join(', ')}`);
    return kind(content.split(/^---$/m));
  };
  return { html: markdown.render(text), found };
}

/** @param {string} piece */
const lines = (piece) =>
  piece
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** `$x$` is a formula in the text. @param {import('markdown-it')} markdown */
function inlineMath(markdown) {
  markdown.inline.ruler.before('escape', 'math', (state, silent) => {
    if (state.src[state.pos] !== '$') return false;
    const end = state.src.indexOf('$', state.pos + 1);
    if (end < 0) throw new Error(`a formula does not end: ${state.src.slice(state.pos, state.pos + 40)}`);
    if (!silent) {
      const token = state.push('math', 'math', 0);
      token.content = state.src.slice(state.pos + 1, end);
    }
    state.pos = end + 1;
    return true;
  });
  markdown.renderer.rules.math = (tokens, at) => mathml(tokens[at].content, false);
}
