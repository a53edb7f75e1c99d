/** Where the files are that come while the page runs: digits, models, compute modules. */

import { otherLanguage } from '../strings/t.js';

/** The folder that holds `data/`, `models/` and `wasm/`. */
export const SITE = new URL('../', import.meta.url).href;

/** The page that links of widgets open, in the language that they speak; empty where none is known. */
export const playgroundPage = () => new URL(`${otherLanguage()?.language ?? '.'}/index.html`, SITE).href;

let site = SITE;

/** Files that the page handed over, by path: a page may have all of them in one file. @type {ReadonlyMap<string, Uint8Array>} */
let given = new Map();

/** Tells a worker where the page finds its files: a page may have the file of a worker from elsewhere. @param {{ site?: string, files?: Map<string, Uint8Array> }} place */
export function placeFiles({ site: folder = SITE, files = new Map() }) {
  [site, given] = [folder, files];
}

/** The address of such a file. @param {string} path below the folder, such as `models/index.json` */
export function fileUrl(path) {
  return new URL(path, site);
}

/** The path of a file, for sentences. @param {URL} url */
export function pathOf(url) {
  return url.href.startsWith(site) ? url.href.slice(site.length) : url.href;
}

/** What the page handed over of a file; undefined where it is to be fetched. @param {URL} url */
export function givenFile(url) {
  return given.get(pathOf(url));
}
