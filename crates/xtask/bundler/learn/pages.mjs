// The pages of the tutorial: the shell that the bundler made of www/learn.html, filled with each part.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { led, withStrings, writeStrings } from '../languages/german.mjs';
import { readParts } from './parts.mjs';

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]);

/** Each language with where its pages lie, and the way from there to files, to its other pages and to the other language. */
const LANGUAGES = [
  { language: 'en', called: 'English', folder: 'learn', up: { files: '../', pages: '../' }, over: '../de/learn' },
  { language: 'de', called: 'Deutsch', folder: 'de/learn', up: { files: '../../', pages: '../' }, over: '../../learn' },
];

/**
 * Writes the pages of every language, and takes the shell away.
 *
 * @param {string} www @param {string} out the bundled site
 */
export function writeTutorial(www, out) {
  const shell = readFileSync(`${out}/learn.html`, 'utf8');
  const all = JSON.parse(readFileSync(`${www}/learn/words.json`, 'utf8'));
  const strings = writeStrings(out);
  const partsIn = Object.fromEntries(
    LANGUAGES.map(({ language }) => [language, readParts(`${www}/learn`, language, all[language])]),
  );
  for (const { language, folder, up, over } of LANGUAGES) {
    const [words, parts] = [all[language], partsIn[language]];
    const [other] = LANGUAGES.filter((each) => each.language !== language);
    mkdirSync(`${out}/${folder}`, { recursive: true });
    const write = (/** @type {string} */ name, /** @type {Record<string, string>} */ values) => {
      // Of a part that is not written in the other language its contents tell.
      const there = partsIn[other.language].some((part) => part.name === name) ? name : 'index';
      const link = `<a id="language" lang="${other.language}" hreflang="${other.language}" href="${over}/${there}.html">${other.called}</a>`;
      const html = led(fill(shell, { language, ...words, ...values, other: link }), up);
      writeFileSync(
        `${out}/${folder}/${name}.html`,
        language === 'en' ? html : withStrings(html, `${up.files}${strings}`),
      );
    };
    write('index', contents(parts, words));
    for (const [at, part] of parts.entries())
      write(part.name, page(part, parts[at - 1], parts[at + 1], parts.length, words));
  }
  rmSync(`${out}/learn.html`);
}

/** Puts values in place of {{names}}. */
function fill(/** @type {string} */ shell, /** @type {Record<string, string>} */ values) {
  return shell.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    if (values[name] === undefined) throw new Error(`learn.html asks for {{${name}}}, which nothing gives`);
    return values[name];
  });
}

/** @typedef {import('./parts.mjs').Part} Part */
/** @typedef {Record<string, string>} Words */

/** @param {Part[]} parts @param {Words} words */
function contents(parts, words) {
  const list = parts.map(
    ({ name, number, title, question, goal, minutes }) => `<li data-part="${name}">
<a href="${name}.html"><span class="number">${number}</span> ${escape(title)}</a>
<p>${escape(question)}</p>
<p class="note">${minutes}\u00a0${escape(words.minutes)} · <span class="goal">${escape(words.goal)}: ${escape(goal)}</span> <span class="reached" hidden>${escape(words.reached)}</span></p></li>`,
  );
  return {
    title: escape(words.tutorial),
    description: escape(words.about),
    name: '',
    head: `<h1>${escape(words.tutorial)}</h1><p class="question">${escape(words.about)}</p>`,
    text: `<ol class="parts">${list.join('')}</ol>`,
    around: '',
  };
}

/** @param {Part} part @param {Part | undefined} before @param {Part | undefined} after @param {number} count @param {Words} words */
function page(part, before, after, count, words) {
  const link = (/** @type {Part | undefined} */ to, /** @type {string} */ way) =>
    to
      ? `<a rel="${way}" href="${to.name}.html"><span class="note">${escape(words[way])}</span> ${escape(to.title)}</a>`
      : '<span></span>';
  return {
    title: `${escape(part.title)} · ${escape(words.tutorial)}`,
    description: escape(part.question),
    name: part.name,
    head: `<p class="note">${escape(words.part)} ${part.number} ${escape(words.of)} ${count} · ${part.minutes}\u00a0${escape(words.minutes)}</p>
<h1>${escape(part.title)}</h1>
<p class="question">${escape(part.question)}</p>
<p class="goal" id="goal"><strong>${escape(words.goal)}:</strong> ${escape(part.goal)} <span class="reached" id="reached" hidden>${escape(words.reached)}</span></p>`,
    text: part.html,
    around: `<nav class="around" aria-label="${escape(words.parts)}">${link(before, 'prev')}${link(after, 'next')}</nav>`,
  };
}
