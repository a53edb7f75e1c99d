// The service worker with the list of what the site holds, and the script by which each page knows it.

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const OFFLINE = fileURLToPath(new URL('../../../../www/pages/offline/', import.meta.url));

/** What no page fetches: what is for tools, for robots, for previews, and for pages elsewhere. */
const NEVER = [
  /\.map$/,
  /\.(md|txt|xml)$/,
  /^(sw\.js|404\.html|pictures\/preview\.png)$/,
  /^(define|loader|worker)\.js$/,
  /^(autoencoder\.single\.m?js|embed\.html|assets\/embed-.*)$/,
];
/** Large, and not for everybody: kept once it was fetched. The binary without SIMD is for browsers before 2022. */
const LATER = [/^assets\/\w+\/data\/full\//, /^assets\/\w+\/wasm\/scalar/];
/** A name with a hash in it stands for one content. */
const HASHED = /^assets\//;

/** @param {string} folder @returns {Promise<string>} */
export async function serviceWorker(folder) {
  const site = listed(folder);
  const inPlace = {
    name: 'the list of files',
    load: (/** @type {string} */ id) =>
      id === join(OFFLINE, 'site-files.js') ? `export const SITE_FILES = ${JSON.stringify(site)};` : null,
  };
  return bundled('worker.js', 'iife', [inPlace]);
}

/** @param {string} folder @returns {typeof import('../../../../www/pages/offline/site-files.js').SITE_FILES} */
export function listed(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((path) => !NEVER.some((pattern) => pattern.test(path)))
    .sort();
  const later = paths.filter((path) => LATER.some((pattern) => pattern.test(path)));
  const files = paths.filter((path) => HASHED.test(path) && !later.includes(path));
  const pages = Object.fromEntries(
    paths
      .filter((path) => !HASHED.test(path))
      .map((path) => [path, `sha256-${sha256(readFileSync(join(folder, path))).toString('base64')}`]),
  );
  const content = { pages, files, later };
  return { version: sha256(JSON.stringify(content)).toString('hex').slice(0, 12), ...content };
}

/** @returns {Promise<{ path: string, code: string }>} */
export async function pageScript() {
  const code = await bundled('page.js', 'es');
  return { path: `assets/offline-${sha256(code).toString('hex').slice(0, 8)}.js`, code };
}

/** @param {string} file @param {'es' | 'iife'} format @param {import('rolldown').Plugin[]} [plugins] */
async function bundled(file, format, plugins = []) {
  const build = await rolldown({ input: join(OFFLINE, file), plugins, platform: 'browser', logLevel: 'warn' });
  const {
    output: [chunk],
  } = await build.generate({ format, minify: true, codeSplitting: false });
  await build.close();
  return chunk.code;
}

/** @param {string | Uint8Array} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes).digest();
