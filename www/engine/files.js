/** Where the files are that come while the page runs: digits, models, compute modules. */

/** The folder that holds `data/`, `models/` and `wasm/`. */
export const SITE = new URL('../', import.meta.url).href;

/** The address of such a file. @param {string} path below the folder, such as `models/index.json` */
export function fileUrl(path) {
  return new URL(path, SITE);
}
