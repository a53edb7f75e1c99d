// Makes modules for other bundlers: every file has an address that they see, and none is imported by a computed one.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listsAtHand } from '../plugins.mjs';
import { bundle, FILES, LISTS, WORKERS, workerFiles, write, WWW } from './common.mjs';
import { glueAtHand } from './glue.mjs';

const VARIANTS = ['scalar', 'simd128', 'relaxed'];

const lists = listsAtHand(WWW, { models: 'models', data: 'data' }, LISTS);
for (const [kind, { folder, suffixes }] of Object.entries(WORKERS)) {
  const input = { [`${kind}-worker`]: `${WWW}/${folder}/worker.js` };
  // In one file: some bundlers make workers that can import nothing later.
  const output = { minify: false, entryFileNames: '[name].js', codeSplitting: false };
  write(await bundle(input, [literalFiles(suffixes), glueAtHand(suffixes), lists], output));
}
const names = Object.fromEntries(Object.keys(WORKERS).map((kind) => [kind, `${kind}-worker.js`]));
const suffixesOfAll = Object.values(WORKERS).flatMap(({ suffixes }) => suffixes);
write(
  await bundle(
    { index: `${WWW}/widgets/index.js`, define: `${WWW}/widgets/define.js` },
    [literalFiles(suffixesOfAll), glueAtHand(suffixesOfAll), lists, ...workerFiles(names)],
    { minify: false, entryFileNames: '[name].js', chunkFileNames: '[name].js' },
  ),
);

/** Every file by an address that a bundler sees. @param {string[]} suffixes of the compute modules that are needed */
function literalFiles(suffixes) {
  // Not each part is built in each variant.
  const wasm = VARIANTS.flatMap((variant) =>
    suffixes.map((suffix) => `wasm/${variant}${suffix}/autoencoder_wasm_bg.wasm`),
  ).filter((path) => existsSync(join(FILES, path)));
  const files = Object.entries(LISTS).flatMap(([folder, list]) => listed(folder, list));
  const entries = [...wasm, ...files].map(
    (path) => `${JSON.stringify(path)}: new URL(${JSON.stringify(`./files/${path}`)}, import.meta.url)`,
  );
  return {
    name: 'literal-files',
    load: (/** @type {string} */ id) =>
      id === `${WWW}/engine/files.js`
        ? `const FILES = { ${entries.join(',\n')} };
           export const SITE = ''; export const playgroundPage = () => '';
           export function placeFiles() {}
           export const fileUrl = (path) => FILES[path] ?? new URL('file:///' + path);
           export const pathOf = (url) => url.href;
           export const givenFile = () => undefined;`
        : null,
  };
}

/** The files that a list names. @param {string} folder @param {any} list */
function listed(folder, { models = [], files = [], sets = [] }) {
  const all = [
    ...models.map((/** @type {any} */ { file }) => file),
    ...files,
    ...sets
      .filter((/** @type {any} */ { name }) => name !== 'full')
      .flatMap((/** @type {any} */ { shards }) =>
        shards.flatMap((/** @type {any} */ { images, labels }) => [images, labels]),
      ),
  ];
  return all.map((name) => `${folder}/${name}`);
}
