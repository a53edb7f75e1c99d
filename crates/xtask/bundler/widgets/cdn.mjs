// Makes autoencoder.js, define.js, loader.js and worker.js, which a page names, beside the site that they fetch from.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { LABS } from '../../../../www/labs/index.js';
import { ELEMENTS } from '../../../../www/widgets/elements.js';
import { oneTable } from '../languages/german.mjs';
import { listsAtHand, reached, siteFolders } from '../plugins.mjs';
import { roomSheet } from './room.mjs';
import { bundle, FOLDERS, LISTS, WORKERS, workerFiles, write, WWW } from './common.mjs';

/** What elements need when they come near, by what they share. */
const PIECES = {
  // It starts the worker while the rest is still on its way.
  engine: ['shared'],
  instrument: ['denoise/part', 'triptych/part'],
  training: ['train/part', 'views/part', 'playground/part'],
  labs: ['lab/part'],
};

const ENTRIES = { autoencoder: `${WWW}/widgets/index.js`, define: `${WWW}/widgets/define.js` };

/** For hosts that know no modules: it brings the module that lies beside it. */
const LOADER = `(function(){var s=document.currentScript;import(new URL('autoencoder.js',s.src).href)})();\n`;

const plugins = [siteFolders(WWW, FOLDERS), listsAtHand(WWW, FOLDERS, LISTS)];
/** @type {Record<string, string>} */
const names = {};
for (const [kind, { folder }] of Object.entries(WORKERS)) {
  const input = { [`widgets-${kind}-worker`]: `${WWW}/${folder}/worker.js` };
  const files = await bundle(input, plugins, {
    entryFileNames: 'assets/[name]-[hash].js',
    chunkFileNames: 'assets/widgets-[name]-[hash].js',
  });
  names[kind] = files[0].fileName.replace('assets/', '');
  write(files);
}
// It lies where a page puts it, and hears where the files are.
write(
  await bundle({ worker: `${WWW}/widgets/any-worker.js` }, plugins, {
    entryFileNames: '[name].js',
    codeSplitting: false,
  }),
);
write(
  await bundle(ENTRIES, [...plugins, ...workerFiles(names), oneTable(WWW)], {
    entryFileNames: '[name].js',
    chunkFileNames: 'assets/widgets-[name]-[hash].js',
    codeSplitting: { includeDependenciesRecursively: false, groups: [inFewPieces(Object.values(ENTRIES))] },
  }),
);
write([{ fileName: 'loader.js', code: LOADER }]);
write(frame());
write([{ fileName: 'room.css', code: roomSheet(ELEMENTS) }]);

/** The page of a frame, whose script is no module, with its style sheet. */
function frame() {
  const page = readFileSync(join(WWW, 'embed.html'), 'utf8');
  const [script, style] = ['pages/embed.js', 'styles/embed.css'].map((path) => {
    const code = readFileSync(join(WWW, path), 'utf8');
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
    return { path, fileName: `assets/embed-${hash}${extname(path)}`, code };
  });
  const placed = [script, style].reduce((html, { path, fileName }) => html.replace(`./${path}`, `./${fileName}`), page);
  const code = placed
    .replace('data-module="./widgets/index.js"', 'data-module="./autoencoder.js"')
    .replace('data-single=""', 'data-single="./autoencoder.single.js"');
  return [script, style, { fileName: 'embed.html', code }];
}

/**
 * What registers the elements lies in one file, which the named ones only import: a page may name them with a query, and
 * what is imported back from there would run twice. What they need later lies in a few: each file is a request.
 * @param {string[]} entries
 */
function inFewPieces(entries) {
  /** @type {[string, Set<string>][] | undefined} */
  let pieces;
  return {
    name: (/** @type {string} */ id, /** @type {any} */ graph) => {
      pieces ??= piecesOf(entries, graph);
      return entries.includes(id) ? null : (pieces.find(([, ids]) => ids.has(id))?.[0] ?? null);
    },
    test: (/** @type {string} */ id) => id.startsWith(WWW),
  };
}

/** What lies in each piece; of two that could have it the first has it. @param {string[]} entries @param {any} graph @returns {[string, Set<string>][]} */
function piecesOf(entries, graph) {
  const modules = (/** @type {string[]} */ paths) =>
    reached(
      paths.map((path) => `${WWW}/${path}.js`),
      graph,
    );
  const parts = (/** @type {readonly string[]} */ paths) => modules(paths.map((path) => `widgets/${path}`));
  const [training, labs] = [parts(PIECES.training), parts(PIECES.labs)];
  const eachLab = modules(LABS.map(({ name }) => `labs/${name}/lab`));
  return [
    ['shell', reached(entries, graph)],
    ['engine', parts(PIECES.engine)],
    ['instrument', parts(PIECES.instrument)],
    // A lab trains, too, but has nothing of what is seen of training: it need not fetch that.
    ['setups', new Set([...training].filter((each) => labs.has(each) || eachLab.has(each)))],
    ['training', training],
    ['labs', labs],
  ];
}
