/** Fetching and unpacking files of the site, with every failure as one sentence a person can act on. */

import { t } from '../strings/t.js';
import { givenFile, pathOf } from './files.js';

/**
 * Fetches a file; throws a sentence if it does not come.
 *
 * @param {URL} url
 * @param {string} what names the file in the sentence
 * @param {RequestInit} [how]
 */
export async function fetchFile(url, what, how = {}) {
  const path = pathOf(url);
  const given = givenFile(url);
  if (given) return respond(path, await gunzip(given, what));
  /** @type {Response} */
  let response;
  try {
    response = await fetch(url, how);
  } catch {
    throw new Error(t`${what} could not be fetched: no answer for ${path}. Check the connection and retry.`);
  }
  if (!response.ok) {
    throw new Error(t`${what} could not be fetched: ${path} answered ${response.status}, expected the file.`);
  }
  if (isWebPage(response)) {
    throw new Error(
      t`${what} could not be fetched: a web page came in place of ${path}, expected the file. Sign in to the network if it asks for that, or put the whole folder on the server, and retry.`,
    );
  }
  return response;
}

/** A file that is at hand, as if it had been fetched. @param {string} path @param {Uint8Array} bytes */
function respond(path, bytes) {
  const type = path.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream';
  return new Response(/** @type {BodyInit} */ (bytes), { headers: { 'content-type': type } });
}

/** @param {Response} response */
function isWebPage(response) {
  return /^text\/html\b/.test(response.headers.get('content-type') ?? '');
}

/**
 * Says why a script that did not load is none, by what comes in its place.
 *
 * @param {URL} url @param {string} what
 */
export async function whyNoScript(url, what) {
  const path = pathOf(url);
  const response = await fetchFile(url, what);
  const type = response.headers.get('content-type') ?? 'nothing';
  return /javascript/.test(type)
    ? t`${what} could not be fetched: ${path} is damaged. Put the whole folder on the server anew, and retry.`
    : t`${what} could not be fetched: the server sends ${path} as ${type}, and browsers run only text/javascript.`;
}

/** Fetches a JSON file and reads it. @param {URL} url @param {string} what */
export async function fetchJson(url, what) {
  const response = await fetchFile(url, what);
  try {
    return await response.json();
  } catch {
    throw new Error(t`${what} could not be read: expected JSON.`);
  }
}

/** Fetches a file and unpacks it where it is packed. @param {URL} url @param {string} what */
export async function fetchBytes(url, what) {
  return gunzip(await fetchPacked(url, what), what);
}

/** Fetches a file as it comes, packed or not. @param {URL} url @param {string} what @param {RequestInit} [how] */
export async function fetchPacked(url, what, how) {
  const response = await fetchFile(url, what, how);
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    throw new Error(t`${what} stopped half-way. Check the connection and retry.`);
  }
}

/**
 * Unpacks a gzip file. Hosts differ: some send a .gz file as it is, some decode it on the way. The
 * first two bytes tell, the file name does not.
 *
 * @param {Uint8Array} bytes @param {string} what
 */
export async function gunzip(bytes, what) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    const stream = new Blob([/** @type {BlobPart} */ (bytes)]).stream();
    const unpacked = new Response(stream.pipeThrough(new DecompressionStream('gzip')));
    return new Uint8Array(await unpacked.arrayBuffer());
  } catch {
    return gunzipMembers(bytes, what);
  }
}

/**
 * A gzip file may have several members (RFC 1952, 2.2), of which browsers unpack the first alone and refuse the rest;
 * browsers before 2023 unpack nothing. The library that does is fetched only then.
 *
 * @param {Uint8Array} bytes @param {string} what
 */
async function gunzipMembers(bytes, what) {
  const { ungzip } = await import('../vendor/pako_inflate.esm.js').catch(() => {
    throw new Error(
      t`${what} could not be unpacked: what does that could not be fetched. Check the connection and retry.`,
    );
  });
  try {
    return ungzip(bytes);
  } catch {
    throw new Error(t`${what} is damaged or cut short: its gzip stream does not unpack.`);
  }
}

/**
 * Remembers a success for good and a failure not at all, so that asking again retries.
 *
 * @template T
 * @param {() => Promise<T>} make
 * @returns {() => Promise<T>}
 */
export function remember(make) {
  /** @type {Promise<T> | undefined} */
  let made;
  return () => {
    made ??= make().catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
