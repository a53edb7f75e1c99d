// The parts of the tutorial, read: www/learn/NN-name/LANGUAGE.md, which begin with a few lines `name: words`.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { render } from './blocks.mjs';

const WORDS_A_MINUTE = 200;
const FEWEST = 600;
const MOST = 1200;
const HEAD = ['title', 'question', 'goal'];

/**
 * @typedef {object} Part
 * @property {string} name of its page
 * @property {number} number from 1
 * @property {string} title
 * @property {string} question that it answers
 * @property {string} goal in a sentence
 * @property {number} minutes of reading
 * @property {string} html
 */

/** @param {string} folder www/learn @param {string} language @param {Record<string, string>} words @returns {Part[]} */
export function readParts(folder, language, words) {
  const names = readdirSync(folder)
    .filter((name) => /^\d\d-/.test(name))
    .sort();
  return names
    .filter((name) => existsSync(`${folder}/${name}/${language}.md`))
    .map((name) => {
      const path = `${folder}/${name}/${language}.md`;
      try {
        return readPart(name, readFileSync(path, 'utf8'), words);
      } catch (error) {
        throw new Error(`${path}: ${/** @type {Error} */ (error).message}`, { cause: error });
      }
    });
}

/** @param {string} name @param {string} source @param {Record<string, string>} words @returns {Part} */
function readPart(name, source, words) {
  const [, top = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const head = Object.fromEntries(
    top.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  for (const each of HEAD) if (!head[each]) throw new Error(`it begins without a line “${each}: …”`);
  const { html, found } = render(text, words);
  const count = spoken(text);
  if (count < FEWEST || count > MOST) throw new Error(`it has ${count} words; expected ${FEWEST} to ${MOST}`);
  const missing = [
    found.figures.length === 0 && 'a figure',
    found.predictions === 0 && 'a prediction',
    found.formulas === 0 && 'a formula',
    found.mistakes === 0 && 'the usual mistake',
    !/ goal="/.test(text) && 'a widget with a goal',
    ...[words.try, words.sources].map((heading) => !text.includes(`\n## ${heading}\n`) && `“## ${heading}”`),
  ].filter(Boolean);
  if (missing.length > 0) throw new Error(`it lacks ${missing.join(', ')}`);
  return {
    name: name.slice(3),
    number: Number(name.slice(0, 2)),
    title: head.title,
    question: head.question,
    goal: head.goal,
    minutes: Math.ceil(count / WORDS_A_MINUTE),
    html,
  };
}

/** Words that are read: not those of widgets, of code and of formulas. @param {string} text */
function spoken(text) {
  const read = text
    .replace(/^```formula$.*?^```$/gms, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\$[^$]*\$/g, 'x');
  return read.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
