// The finished site in a folder of its own, which a test may change as a new build would, on a host that may fall silent.

import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serviceWorker } from '../../crates/xtask/bundler/hosting/offline.mjs';
import { serve } from '../hosts/server.mjs';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** Files that a test changes without knowing what is in them. */
const TEXT = /\.(html|js|json)$/;

/** @typedef {Awaited<ReturnType<typeof hosted>>} Hosted */

/**
 * Serves a copy of dist/ below a sub-path, until the test ends.
 *
 * @param {import('./visit.mjs').Owner} t @param {(folder: string) => unknown} [change] before anybody sees it
 */
export async function hosted(t, change = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), 'hosted-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(DIST, folder, { recursive: true });
  change(folder);
  await listAnew(folder);
  /** Paths that were asked for, below the root of the site. @type {string[]} */
  const asked = [];
  const host = { silent: false, asked, folder };
  const origin = await serve(t, folder, {
    under: '/some/where/',
    // As the hosts of project pages do.
    headers: { 'cache-control': 'max-age=600' },
    before: (request) => {
      asked.push((request.url ?? '').replace('/some/where/', ''));
      if (host.silent) request.socket.destroy();
      return host.silent;
    },
  });
  return Object.assign(host, { url: `${origin}/some/where/` });
}

/** Lists the files anew, as the end of a build does. @param {string} folder */
async function listAnew(folder) {
  writeFileSync(join(folder, 'sw.js'), await serviceWorker(folder));
}

/**
 * Puts another version in the folder: the code of the first screen, of training and of a dialog has another hash in its names, and
 * nothing of the old names is left. The title says which version a page is of.
 *
 * @param {string} folder
 */
export async function replaceByNew(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const renamed = paths.filter((path) => /assets\/(index|training|ae-embed-builder)-[\w-]+\.js$/.test(path));
  if (renamed.length < 3) throw new Error(`only ${renamed} would be renamed`);
  const names = renamed.map((path) => path.replace('assets/', ''));
  const other = (/** @type {string} */ name) => name.replace(/-(?=[\w-]{8}\.js$)/, '-new-');
  for (const path of paths.filter((each) => TEXT.test(each))) {
    const file = join(folder, path);
    const text = readFileSync(file, 'utf8');
    const changed = names.reduce((all, name) => all.replaceAll(name, other(name)), text);
    const titled = changed.replace('<title>', '<title>New: ');
    if (titled !== text) writeFileSync(file, titled);
  }
  for (const name of names) renameSync(join(folder, 'assets', name), join(folder, 'assets', other(name)));
  await listAnew(folder);
}

/** Waits until a page's service worker has all that the site needs, and answers for the page. @param {import('playwright-core').Page} page */
export async function takenOver(page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
    timeout: 120_000,
    polling: 100,
  });
}

/** Names of what the browser keeps of the site. @param {import('playwright-core').Page} page */
export function cacheNames(page) {
  return page.evaluate(() => caches.keys());
}
