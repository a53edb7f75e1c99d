// The page's own files, for tests that read them.

import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const WWW = new URL('../../www/', import.meta.url);

/** Paths below www/ that end so, what others wrote apart. @param {RegExp} ending */
export function paths(ending) {
  return readdirSync(WWW, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => ending.test(path) && !path.startsWith('vendor/'))
    .sort();
}

/** @param {string} path below www/ */
export function read(path) {
  return readFileSync(new URL(path, WWW), 'utf8');
}

/** Static and dynamic imports, types that a comment imports, and modules that a worker is made of. */
const IMPORTS = [
  /\bfrom\s+'([^']+)'/g,
  /\bimport\s+'([^']+)'/g,
  /\bimport\(\s*'([^']+)'\s*\)/g,
  /\bnew URL\(\s*'([^']+\.js)',\s*import\.meta\.url\s*\)/g,
];

/** What each module imports from within www/, by path. @returns {Map<string, string[]>} */
export function importGraph() {
  return new Map(
    paths(/\.js$/).map((path) => {
      const text = read(path);
      const named = IMPORTS.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));
      const own = named.filter((name) => name.startsWith('.'));
      return [path, [...new Set(own.map((name) => posix.join(posix.dirname(path), name)))]];
    }),
  );
}
