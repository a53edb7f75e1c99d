// Makes the pages of the finished site out of www/, for `cargo xtask build`: few files with a hash in each name, source
// maps, modulepreload links, and addresses that work below any path. `cargo xtask serve` needs none of this.
//
// SITE_FOLDERS says where each folder that is fetched at run time lies in the site, as name=path,name=path; SITE_LISTS
// holds the index.json of each as JSON, by the folder's name; SITE_OUT names the folder to write to.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const WWW = fileURLToPath(new URL('../../../www', import.meta.url));
const PAGES = ['index.html', 'bench.html'];

/** @type {Record<string, string>} */
const FOLDERS = Object.fromEntries((process.env.SITE_FOLDERS ?? '').split(',').map((pair) => pair.split('=')));

const LISTS = process.env.SITE_LISTS ?? '{}';

/** What of the sources was found and changed. */
const seen = new Set();

/**
 * Everything that is bundled lies in assets/, one below the root of the site, whatever folder it came from; and what
 * comes while the page runs (`wasm/`, `models/`, `data/`) lies in folders named by a hash.
 */
function runTimeFolders() {
  return {
    name: 'run-time-folders',
    enforce: 'pre',
    transform(code, id) {
      if (id !== `${WWW}/engine/files.js`) return null;
      seen.add('folders');
      return {
        code: `
          export const SITE = new URL(/* @vite-ignore */ '../', import.meta.url).href;
          const FOLDERS = ${JSON.stringify(FOLDERS)};
          export function fileUrl(path) {
            const at = path.indexOf('/');
            return new URL(FOLDERS[path.slice(0, at)] + path.slice(at), SITE);
          }`,
        map: null,
      };
    },
  };
}

/** The lists of models and of digits are known when the site is built: they come with the module that would fetch them. */
function listsAtHand() {
  const door = /export async function fetchJson\((\w+), \w+\) \{/;
  return {
    name: 'lists-at-hand',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(WWW) || !door.test(code)) return null;
      const lists = Object.entries(JSON.parse(LISTS)).map(([folder, list]) => [`/${FOLDERS[folder]}/index.json`, list]);
      seen.add('lists');
      return {
        code: code.replace(
          door,
          (head, url) =>
            `${head} for (const [path, list] of ${JSON.stringify(lists)}) if (${url}.pathname.endsWith(path)) return list;`,
        ),
        map: null,
      };
    },
  };
}

/** What the first screen can do without comes in one piece when somebody comes near it. */
function inOnePiece() {
  /** @type {Set<string> | undefined} */
  let early;
  return {
    name: (id, graph) => {
      early ??= reached(
        PAGES.map((page) => `${WWW}/${page}`),
        graph,
      );
      return early.has(id) ? null : 'training';
    },
    test: (id) => id.startsWith(WWW) && !id.startsWith(`${WWW}/labs/`),
  };
}

/** Every module that one of `ids` imports, directly or not, before anything happens. */
function reached(ids, graph) {
  const all = new Set();
  const visit = (/** @type {string} */ id) => {
    if (all.has(id)) return;
    all.add(id);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  ids.forEach(visit);
  return all;
}

/** A worker is called by its folder: all their files have the same name. */
const workerName = ({ facadeModuleId }) =>
  `assets/${
    relative(WWW, facadeModuleId ?? 'worker.js')
      .split(/[\\/]/)
      .slice(-2, -1)[0] ?? ''
  }-worker-[hash].js`;

// Each page by itself: what two pages share would be one more file for each of them.
for (const page of PAGES) {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: WWW,
    base: './',
    publicDir: false,
    plugins: [runTimeFolders(), listsAtHand()],
    worker: {
      format: 'es',
      plugins: () => [runTimeFolders(), listsAtHand()],
      rolldownOptions: { output: { entryFileNames: workerName } },
    },
    build: {
      outDir: process.env.SITE_OUT,
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: `${WWW}/${page}`,
        output: { codeSplitting: { includeDependenciesRecursively: false, groups: [inOnePiece()] } },
        checks: { pluginTimings: false, ineffectiveDynamicImport: false },
      },
    },
  });
}

// The one script that is no module, since it says why modules do not come, goes as it is.
const MISSING = readFileSync(`${WWW}/pages/missing.js`);
const missing = `assets/missing-${createHash('sha256').update(MISSING).digest('hex').slice(0, 8)}.js`;
writeFileSync(`${process.env.SITE_OUT}/${missing}`, MISSING);
for (const page of PAGES) {
  const file = `${process.env.SITE_OUT}/${page}`;
  const html = readFileSync(file, 'utf8');
  if (!html.includes('./pages/missing.js')) throw new Error(`${page} does not begin with pages/missing.js`);
  writeFileSync(file, html.replace('./pages/missing.js', `./${missing}`));
}

// A site that looked for files where the build does not put them would only fail in a browser.
if (!seen.has('folders')) throw new Error('no module is engine/files.js, which says where files lie');
if (!seen.has('lists')) throw new Error('no module has the function fetchJson(url, …) that the lists come through');
