// Which sentences the sources say, and where.

import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { CORE_WORDS } from '../../www/engine/core-words.js';
import { paths, read } from './sources.mjs';

const FULL_SET = readFileSync(new URL('../../crates/xtask/src/full_set.rs', import.meta.url), 'utf8');

/** The sentences of a module, with {0}, {1} where values stand. @param {string} source */
function said(source) {
  /** @type {string[]} */
  const all = [];
  const visit = (/** @type {any} */ node) => {
    if (!node || typeof node !== 'object') return;
    if (node.type === 'TaggedTemplateExpression' && node.tag.name === 't') {
      const pieces = node.quasi.quasis.map((/** @type {any} */ { value }) => value.cooked);
      all.push(
        pieces.reduce(
          (/** @type {string} */ text, /** @type {string} */ piece, /** @type {number} */ at) =>
            `${text}{${at - 1}}${piece}`,
        ),
      );
    }
    // A classic script for old browsers has no templates.
    if (node.type === 'CallExpression' && node.callee.name === 't') all.push(node.arguments[0].value);
    for (const child of Object.values(node)) if (typeof child === 'object') [child].flat().forEach(visit);
  };
  visit(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }));
  return all;
}

/** What a list of the site calls what it holds. @param {{ title: string, about?: string }[]} all */
const called = (all) => all.flatMap(({ title, about }) => [title, about]).filter((words) => words !== undefined);

/** What the site's own lists say, and the sets that are there where somebody has the whole of MNIST, by the folder. */
export const LISTED = {
  models: called(JSON.parse(read('models/index.json')).models),
  data: [
    ...called(JSON.parse(read('data/index.json')).sets),
    ...[...FULL_SET.matchAll(/name: "[\w-]+", title: "([^"]+)"/g)].map(([, title = '']) => title),
  ],
};

/** The modules that say each sentence, by their paths without ending; of a list its folder. @returns {Map<string, string[]>} */
export function origins() {
  /** @type {Map<string, string[]>} */
  const all = new Map();
  const add = (/** @type {string} */ path, /** @type {readonly string[]} */ sentences) => {
    for (const sentence of sentences) all.set(sentence, [...(all.get(sentence) ?? []), path]);
  };
  for (const path of paths(/\.js$/)) if (/\bt[`(]/.test(read(path))) add(path.replace(/\.js$/, ''), said(read(path)));
  add('engine/core-words', CORE_WORDS);
  for (const [folder, sentences] of Object.entries(LISTED)) add(folder, sentences);
  return all;
}

/**
 * The table that a sentence belongs to: the deepest that is named like a folder, or a module, which holds all that say it.
 * @param {string[]} modules that say it @param {string[]} tables their names
 */
export function tableOf(modules, tables) {
  const holds = (/** @type {string} */ name) => modules.every((path) => path === name || path.startsWith(`${name}/`));
  return tables.filter(holds).toSorted((one, two) => two.length - one.length)[0] ?? 'common';
}
