// What the builds of pages and of widgets do to the sources.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What was to be found in the sources, and was. */
export const replaced = {
  /** @type {Set<string>} */
  wanted: new Set(),
  /** @type {Set<string>} */
  found: new Set(),
  /** A build that left something as it is would only fail in a browser. */
  check() {
    const missing = [...this.wanted].filter((each) => !this.found.has(each));
    if (missing.length > 0) throw new Error(`the sources do not hold ${missing.join('; ')}`);
  },
};

/** Replaces texts in one module. @param {string} path @param {(string[])[]} pairs a text and what takes its place */
export function replacing(path, pairs) {
  for (const [text] of pairs) replaced.wanted.add(`${text} in ${path}`);
  return {
    name: 'replacing',
    enforce: 'pre',
    transform(/** @type {string} */ code, /** @type {string} */ id) {
      if (id !== path) return null;
      let changed = code;
      for (const [text = '', other = ''] of pairs) {
        if (!changed.includes(text)) throw new Error(`${path} does not hold ${text}`);
        replaced.found.add(`${text} in ${path}`);
        changed = changed.replaceAll(text, () => other);
      }
      return { code: changed, map: null };
    },
  };
}

/**
 * The lists of models and of digits are known when all is built: they come with the module that would fetch them.
 * @param {string} www @param {Record<string, string>} folders @param {Record<string, unknown>} lists by folder
 */
export function listsAtHand(www, folders, lists) {
  const door = /export async function fetchJson\((\w+), \w+\) \{/;
  const known = Object.entries(lists).map(([folder, list]) => [`/${folders[folder]}/index.json`, list]);
  replaced.wanted.add('fetchJson(url, …)');
  return {
    name: 'lists-at-hand',
    enforce: 'pre',
    transform(/** @type {string} */ code, /** @type {string} */ id) {
      if (!id.startsWith(www) || !door.test(code)) return null;
      replaced.found.add('fetchJson(url, …)');
      return {
        code: code.replace(
          door,
          (head, url) =>
            `${head} for (const [path, list] of ${JSON.stringify(known)}) if (${url}.pathname.endsWith(path)) return list;`,
        ),
        map: null,
      };
    },
  };
}

/**
 * Elements that no page writes are called by the version of their code: two versions stand on one page. The names of
 * widgets are made of a prefix when they are defined, so none of them stands in the sources as it is.
 * @param {string} www @param {string} mark of the version
 */
export function ownTags(www, mark) {
  const sources = readdirSync(www, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
  const tags = sources.flatMap((path) =>
    [...readFileSync(join(www, path), 'utf8').matchAll(/^define\('ae-([\w-]+)'/gm)].map(([, tag]) => tag),
  );
  if (tags.length < 10) throw new Error(`the sources define ${tags.length} elements only`);
  const name = new RegExp(`(?<![\\w-])ae-(?=(?:${tags.join('|')})(?![\\w-]|\\.js))`, 'g');
  return {
    name: 'own-tags',
    transform(/** @type {string} */ code, /** @type {string} */ id) {
      if (!id.startsWith(www) || !name.test(code)) return null;
      return { code: code.replace(name, `ae-${mark}-`), map: null };
    },
  };
}

/** Every module that one of `ids` imports, directly or not, before anything happens. @param {string[]} ids @param {any} graph */
export function reached(ids, graph) {
  /** @type {Set<string>} */
  const all = new Set();
  const visit = (/** @type {string} */ id) => {
    if (all.has(id)) return;
    all.add(id);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  ids.forEach(visit);
  return all;
}

/**
 * Everything that is bundled lies in assets/, one below the root of the site, whatever folder it came from; and what
 * comes while the page runs (`wasm/`, `models/`, `data/`) lies in folders named by a hash.
 * @param {string} www @param {Record<string, string>} folders
 */
export function siteFolders(www, folders) {
  return replacing(`${www}/engine/files.js`, [
    ['return new URL(path, site);', 'return new URL(folder(path), site);'],
    [
      'let site = SITE;',
      `let site = SITE;
       const FOLDERS = ${JSON.stringify(folders)};
       function folder(path) {
         const at = path.indexOf('/');
         return (FOLDERS[path.slice(0, at)] ?? path.slice(0, at)) + path.slice(at);
       }`,
    ],
    ["new URL('../', import.meta.url)", "new URL(/* @vite-ignore */ '../', import.meta.url)"],
  ]);
}
