// The pages that a bundled site holds, whoever made them.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Page
 * @property {string} path below the root of the site
 * @property {string} address the same, without the name that a folder's page has
 * @property {string} up leads to the root
 * @property {string} html
 * @property {string} language
 * @property {string} name the path within the pages of its language
 * @property {string} title as it stands in the page, escaped
 * @property {string} description the same
 */

/**
 * All pages but those that ask not to be found, which are for frames.
 * @param {string} folder @returns {Page[]} the root's own first, then by path
 */
export function readPages(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const pages = paths
    .filter((path) => path.endsWith('.html') && path !== '404.html')
    .map((path) => ({ path, html: readFileSync(join(folder, path), 'utf8') }))
    .filter(({ html }) => !/<meta name="robots" content="noindex/.test(html))
    .map(({ path, html }) => ({ path, html, language: found(path, html, /<html lang="([^"]+)"/) }))
    .map(({ path, html, language }) => ({
      path,
      html,
      language,
      name: path.startsWith(`${language}/`) ? path.slice(language.length + 1) : path,
      address: path.replace(/(^|\/)index\.html$/, '$1'),
      up: '../'.repeat(path.split('/').length - 1) || './',
      title: found(path, html, /<title>([^<]+)<\/title>/),
      description: found(path, html, /<meta name="description" content="([^"]+)"/),
    }));
  return pages.sort((one, other) => Number(other.address === '') - Number(one.address === '') || order(one, other));
}

/** @param {{ path: string }} one @param {{ path: string }} other */
const order = (one, other) => (one.path < other.path ? -1 : 1);

/** @param {string} path @param {string} html @param {RegExp} what */
function found(path, html, what) {
  const [, text] = what.exec(html) ?? [];
  if (!text) throw new Error(`${path} holds no ${what.source}`);
  return text;
}
