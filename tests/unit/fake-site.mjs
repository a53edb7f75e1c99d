// Stands in for the site's files: what is fetched comes from an object, and is written down.

import { afterEach, beforeEach } from 'node:test';

/** @typedef {Uint8Array<ArrayBuffer> | object} File bytes, or what is sent as JSON */

/** Puts it in the place of `fetch` for each test of a file; a path that the files lack answers 404. */
export function fakeSite() {
  const real = globalThis.fetch;
  const site = { files: /** @type {Record<string, File>} */ ({}), fetched: /** @type {string[]} */ ([]) };
  beforeEach(() => {
    [site.files, site.fetched] = [{}, []];
    globalThis.fetch = async (url) => {
      const path = String(url).split('/www/').at(-1) ?? '';
      site.fetched.push(path);
      const file = site.files[path];
      if (!file) return new Response('', { status: 404 });
      return file instanceof Uint8Array ? new Response(file) : Response.json(file);
    };
  });
  afterEach(() => {
    globalThis.fetch = real;
  });
  return site;
}
