// Finishes a site for its host: node finish.mjs FOLDER [ADDRESS]
//
// What it adds holds for every page that the folder has, whoever made it: a policy, link previews, what browsers need to
// install it, its service worker, a page for addresses that lead nowhere, robots.txt, and a sitemap where ADDRESS says
// where the site will be.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withHead } from './head.mjs';
import { manifest, manifestName } from './manifest.mjs';
import { notFound } from './not-found.mjs';
import { pageScript, serviceWorker } from './offline.mjs';
import { readPages } from './pages.mjs';

const WWW = new URL('../../../../www/', import.meta.url);
/** What lies beside the pages under its own name: icons, and the picture of previews. */
const PICTURES = ['icon-192.png', 'icon-512.png', 'icon-maskable-512.png', 'preview.png'];

/** @param {string} folder holds the bundled site @param {string} [address] where it will be, if that is known */
export async function finish(folder, address) {
  const site = siteAddress(address);
  const put = (/** @type {string} */ path, /** @type {string | Uint8Array} */ content) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const pages = readPages(folder);
  for (const name of PICTURES) put(`pictures/${name}`, readFileSync(new URL(`pictures/${name}`, WWW)));
  if (pages[0]?.address !== '') throw new Error('the site holds no index.html');
  for (const first of pages.filter(({ name }) => name === 'index.html')) {
    put(manifestName(first.language), manifest(first));
  }
  const script = await pageScript();
  put(script.path, script.code);
  for (const page of pages) put(page.path, withHead(page, { site, script: script.path, pages }));
  put('404.html', notFound(readFileSync(new URL('404.html', WWW), 'utf8'), pages, site));
  put('robots.txt', `User-agent: *\nAllow: /\n${site ? `Sitemap: ${new URL('sitemap.xml', site)}\n` : ''}`);
  if (site) put('sitemap.xml', sitemap(pages, site));
  // Last, since it knows every other file.
  put('sw.js', await serviceWorker(folder));
}

/** @param {string} [address] @returns {URL | undefined} it ends with a slash */
function siteAddress(address) {
  if (!address) return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(`“${address}” is no address of a site; expected one like https://example.org/playground/`);
  }
  return new URL(`${url.href.replace(/\/*$/, '')}/`);
}

/** @param {import('./pages.mjs').Page[]} pages @param {URL} site */
function sitemap(pages, site) {
  const entries = pages.map(({ address }) => `  <url><loc>${new URL(address, site)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, address] = process.argv.slice(2);
  if (!folder) throw new Error('Usage: node finish.mjs FOLDER [ADDRESS]');
  try {
    await finish(folder, address);
  } catch (error) {
    console.error(`error: ${/** @type {Error} */ (error).message}`);
    process.exitCode = 1;
  }
}
