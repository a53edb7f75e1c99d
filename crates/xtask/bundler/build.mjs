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
import { oneTable, writeGerman } from './languages/german.mjs';
import { writeTutorial } from './learn/pages.mjs';
import { listsAtHand, reached, replaced, siteFolders } from './plugins.mjs';

const WWW = fileURLToPath(new URL('../../../www', import.meta.url));
const PAGES = ['index.html', 'bench.html', 'labs.html', 'learn.html', 'check.html'];

/** @type {Record<string, string>} */
const FOLDERS = Object.fromEntries((process.env.SITE_FOLDERS ?? '').split(',').map((pair) => pair.split('=')));

const LISTS = JSON.parse(process.env.SITE_LISTS ?? '{}');

/** The words on figures: what brings them and what they are of belongs to those who show figures. */
const WORDS = /^\/figures\/(?:explanation|figures|worth|records\/.+)\.js$/;

/** What the first screen can do without comes in one piece when somebody comes near it; the words on figures by themselves. */
function inOnePiece() {
  /** @type {Set<string> | undefined} */
  let early;
  return {
    name: (id, graph) => {
      early ??= reached(
        PAGES.map((page) => `${WWW}/${page}`),
        graph,
      );
      if (early.has(id)) return null;
      // Asked for at the top, long before anybody trains.
      if (WORDS.test(id.slice(WWW.length))) return null;
      return id.startsWith(`${WWW}/widgets/builder/`) ? null : 'training';
    },
    // Another language is fetched only where it is spoken.
    test: (id) => id.startsWith(WWW) && !/^\/(?:labs|strings)\//.test(id.slice(WWW.length)),
  };
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
    plugins: [siteFolders(WWW, FOLDERS), listsAtHand(WWW, FOLDERS, LISTS), oneTable(WWW)],
    worker: {
      format: 'es',
      plugins: () => [siteFolders(WWW, FOLDERS), listsAtHand(WWW, FOLDERS, LISTS)],
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
  // The elements of a page lie in a file of their own, which others name too.
  const placed = html.replace('./pages/missing.js', `./${missing}`).replace('./widgets/index.js', './autoencoder.js');
  // A small script gives a page its looks before it is painted, as in the sources; the playground's is large, and hides
  // what would move until it is there.
  const [plain, blocking] = [
    '<script type="module" crossorigin',
    '<script type="module" blocking="render" crossorigin',
  ];
  if (!placed.includes(plain)) throw new Error(`${page} names no module`);
  writeFileSync(file, atOnce(page === 'index.html' ? placed : placed.replace(plain, blocking)));
}

/** Asks for all files of a page at once, where the script that watches over them would hold the others up. @param {string} html */
function atOnce(html) {
  const asked = [...html.matchAll(/^ *<link rel="(?:modulepreload|stylesheet)" crossorigin .*\n/gm)].map(
    ([line]) => line,
  );
  const module = /<script type="module"[^>]* crossorigin src="([^"]+)"/.exec(html)?.[1];
  const watching = `<script src="./${missing}"`;
  const rest = asked.reduce((left, line) => left.replace(line, ''), html);
  return rest.replace(
    watching,
    `${asked.join('')}  <link rel="modulepreload" crossorigin href="${module}">\n${watching}`,
  );
}

writeGerman(
  process.env.SITE_OUT,
  // The pages of the tutorial are written in each language.
  PAGES.filter((page) => page !== 'learn.html'),
);
writeTutorial(WWW, process.env.SITE_OUT);
replaced.check();
