// What the builds of the widgets have in common.
//
// SITE_OUT names the folder to write to; SITE_FOLDERS and SITE_LISTS are as in build.mjs; SITE_FILES names a folder that
// holds what is fetched while a page runs: wasm/, models/ and data/.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { ownTags, replaced, replacing } from '../plugins.mjs';

export const WWW = fileURLToPath(new URL('../../../../www', import.meta.url));
export const OUT = process.env.SITE_OUT ?? '';
export const FILES = process.env.SITE_FILES ?? '';
export const FOLDERS = Object.fromEntries((process.env.SITE_FOLDERS ?? '').split(',').map((pair) => pair.split('=')));
export const LISTS = JSON.parse(process.env.SITE_LISTS ?? '{}');

/**
 * The workers: where each lies, and the endings of the compute modules that it loads.
 * @type {Record<string, { folder: string, suffixes: string[] }>}
 */
export const WORKERS = {
  inference: { folder: 'engine/inference', suffixes: [''] },
  training: { folder: 'engine/training', suffixes: ['-training', '-pretraining'] },
  labs: { folder: 'labs', suffixes: ['-codes', '-directions', '-encoders', '-errors'] },
};

/** What tells the elements inside of one version from those of another on the same page. */
const MARK = createHash('sha256')
  .update(
    readdirSync(WWW, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.js'))
      .sort()
      .map((path) => readFileSync(join(WWW, path), 'utf8'))
      .join('\n'),
  )
  .digest('hex')
  .slice(0, 6);

/** @param {Record<string, string>} input entries by name @param {any[]} plugins @param {object} output */
export async function bundle(input, plugins, output) {
  const build = await rolldown({
    input,
    plugins: [ownTags(WWW, MARK), ...plugins],
    platform: 'browser',
    logLevel: 'warn',
    checks: { pluginTimings: false, ineffectiveDynamicImport: false },
    preserveEntrySignatures: 'allow-extension',
  });
  const { output: files } = await build.generate({ minify: true, ...output });
  await build.close();
  replaced.check();
  return files;
}

/** @param {{ fileName: string, code?: string, source?: string | Uint8Array }[]} files */
export function write(files) {
  for (const { fileName, code, source } of files) {
    mkdirSync(dirname(join(OUT, fileName)), { recursive: true });
    writeFileSync(join(OUT, fileName), code ?? source ?? '');
  }
}

/** Workers are bundled first: a page names their files. @param {Record<string, string>} names the file of each kind */
export function workerFiles(names) {
  const kinds = Object.entries(names);
  return [
    ...kinds.map(([kind, file]) =>
      replacing(`${WWW}/${WORKERS[kind].folder}/client.js`, [["'./worker.js'", JSON.stringify(`./${file}`)]]),
    ),
    replacing(
      `${WWW}/widgets/worker-ways.js`,
      kinds.map(([kind, file]) => [`'../${WORKERS[kind].folder}/worker.js'`, JSON.stringify(`./${file}`)]),
    ),
  ];
}
