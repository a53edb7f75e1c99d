/**
 * The service worker: after a first visit the site works offline. Each version of the site has a cache of its own, which is
 * filled before that version is used and is not changed afterwards but by what is fetched later, so no page ever meets
 * files of two versions.
 *
 * A new version waits until no page is open, or until somebody asks for it. A page that is open then goes on with the files
 * of its own version: their cache stays until no other page is left.
 */

import { variantsToTry } from '../../engine/variants.js';
import { SITE_FILES } from './site-files.js';

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const ROOT = worker.registration.scope;
const CACHES = `autoencoder-playground ${ROOT} `;
const OWN = CACHES + SITE_FILES.version;

const LATER = new Set(SITE_FILES.later);
const KNOWN = new Set([...Object.keys(SITE_FILES.pages), ...SITE_FILES.files, ...SITE_FILES.later]);

const address = (/** @type {string} */ path) => new URL(path, ROOT).href;
/** What a server says of how an answer varies is about its own packing. @type {MultiCacheQueryOptions} */
const ANY = { ignoreVary: true };

worker.addEventListener('install', (event) => event.waitUntil(fill()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  if (event.data === 'update') event.waitUntil(worker.skipWaiting());
  if (event.data === 'opened') event.waitUntil(forgetOthers());
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const [url = ''] = request.url.split(/[?#]/);
  if (request.method !== 'GET' || !url.startsWith(ROOT)) return;
  const path = decodeURI(url.slice(ROOT.length));
  const known = [path, `${path}index.html`, `${path}.html`].find((name) => KNOWN.has(name));
  if (known !== undefined) event.respondWith(ofThisVersion(known, request));
  // Only files with a hash in their path can be of another version.
  else if (path.startsWith('assets/')) event.respondWith(ofAnyVersion(url, request));
});

/** Fetches all that is not here yet, one after the other: whoever looks at the page comes first. */
async function fill() {
  const own = await caches.open(OWN);
  // An install that was cut short goes on where it was.
  const missing = async (/** @type {string} */ path) => !(await own.match(address(path), ANY));
  for (const path of SITE_FILES.files.filter(needed)) {
    if (await missing(path)) await own.put(address(path), (await before(path)) ?? (await fetchFile(path, '')));
  }
  for (const path of SITE_FILES.later) {
    const kept = await before(path);
    if (kept) await own.put(address(path), kept);
  }
  for (const [path, integrity] of Object.entries(SITE_FILES.pages)) {
    if (await missing(path)) await own.put(address(path), await fetchFile(path, integrity));
  }
}

/** Binaries that this browser cannot run, and those that it only would where no better one does, need no room. @param {string} path */
function needed(path) {
  const [, variant] = /\/wasm\/(\w+)/.exec(path) ?? [];
  const usual = variantsToTry(null).filter((name, at) => at === 0 || name !== 'scalar');
  return variant === undefined || usual.some((name) => name === variant);
}

/** The same file out of the cache of another version. @param {string} path */
function before(path) {
  return caches.match(address(path), ANY);
}

/**
 * A file from the server. What has no hash in its name is compared with the hash that it has in this version: somewhere on
 * the way an older one may have been kept.
 *
 * @param {string} path @param {string} integrity empty for a file with a hash in its path
 */
async function fetchFile(path, integrity) {
  // What the page fetched a moment ago is not fetched again.
  for (const cache of /** @type {const} */ (['force-cache', 'reload'])) {
    const response = await fetch(address(path), { cache, integrity, priority: 'low' }).catch(() => undefined);
    const page = /^text\/html\b/.test(response?.headers.get('content-type') ?? '');
    // A host may answer by leading to another name of a page, and no page may be opened by such an answer.
    if (response?.ok && page === path.endsWith('.html')) return new Response(response.body, response);
  }
  throw new Error(`${path} did not come as it is in this version, so nothing of the version is used.`);
}

/** @param {string} path @param {Request} request */
async function ofThisVersion(path, request) {
  const own = await caches.open(OWN);
  const kept = await own.match(address(path), ANY);
  if (kept) return kept;
  const response = await fetch(request);
  // Where there is no room it works on without.
  if (LATER.has(path) && response.ok) own.put(address(path), response.clone()).catch(() => {});
  return response;
}

/** @param {string} url @param {Request} request */
async function ofAnyVersion(url, request) {
  return (await caches.match(url, ANY)) ?? fetch(request);
}

/** Takes the caches of other versions away, unless a page beside the one that was opened may still use them. */
async function forgetOthers() {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.filter(({ url }) => url.startsWith(ROOT)).length > 1) return;
  const others = (await caches.keys()).filter((name) => name.startsWith(CACHES) && name !== OWN);
  await Promise.all(others.map((name) => caches.delete(name)));
}
