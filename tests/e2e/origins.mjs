// Two origins as the documentation has them: one with the widgets' files, which every page may read, and one with a page.

import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../hosts/server.mjs';

/** What closes a server when it is done: a test. @typedef {import('./visit.mjs').Owner} Owner */

export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What the documentation asks of an origin that others take widgets from. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** What isolates a page, as pages do that use shared memory. */
export const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Serves the built site to all. @param {Owner} owner @param {Parameters<typeof serve>[2]} [how] @returns {Promise<string>} its address */
export async function widgets(owner, { headers = {}, ...how } = {}) {
  const origin = await serve(owner, DIST, { ...how, headers: { ...OPEN, ...headers } });
  return `${origin}/`;
}

/**
 * Serves files at an origin of their own, and the built site beside them in `widgets/`.
 *
 * @param {Owner} owner @param {Record<string, string | Buffer>} files by path
 * @param {Parameters<typeof serve>[2]} [how]
 * @returns {Promise<string>} its address
 */
export async function place(owner, files, how) {
  const folder = await mkdtemp(join(tmpdir(), 'page-'));
  owner.after(() => rm(folder, { recursive: true, force: true }));
  await symlink(DIST, join(folder, 'widgets'));
  // Browsers ask for an icon by themselves.
  for (const [path, content] of Object.entries({ 'favicon.ico': '', ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return `${await serve(owner, folder, how)}/`;
}

/** A page. @param {string} body @param {string} [head] */
export function html(body, head = '') {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A page</title>${head}</head>
<body><main><h1>A page</h1>${body}</main></body>
</html>`;
}

/** @param {string} site that has the script */
export function scriptOf(site) {
  return `<script type="module" src="${site}autoencoder.js"></script>`;
}
