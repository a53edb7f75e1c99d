// Frames with a widget in a page that is somebody else's: put there as the documentation says.

import assert from 'node:assert/strict';
import { fences } from '../hosts/host.mjs';
import { open, openBrowser } from '../hosts/page.mjs';
import { serve } from '../hosts/server.mjs';
import { DIST, html, place } from './origins.mjs';
import { keeper } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Frame} Frame */
/** @typedef {import('node:test').TestContext} TestContext */

const [FRAME = '', FOLLOWS = ''] = ['index.html', 'height.html'].map(
  (name) => fences('iframe').find(({ file }) => file === name)?.text,
);

/** A browser, and an origin of frames that sends no header: most let strangers read nothing. */
export async function embedding() {
  const owner = keeper();
  const browser = await openBrowser();
  owner.after(() => browser.close());
  const site = await serve(owner, DIST);
  return { browser, site, close: owner.close };
}

/** @typedef {Awaited<ReturnType<typeof embedding>>} Embedding */

/** The frame of the documentation. @param {Embedding} where @param {string} query @param {string} [words] in place of its `sandbox` */
export function frame({ site }, query, words) {
  const line = FRAME.replace('https://widgets.example', site).replace(
    /(?<=embed\.html\?)[^"]*/,
    query.replaceAll('&', '&amp;'),
  );
  return words === undefined ? line : line.replace(/sandbox="[^"]*"/, words);
}

/**
 * Opens a page with a frame that follows its height, and keeps what the frame tells.
 *
 * @param {TestContext} t @param {Embedding} where @param {string} body
 * @param {{ headers?: Record<string, string>, prepare?: (page: Page) => Promise<unknown> }} [how]
 */
export async function embed(t, { browser, site }, body, { headers = {}, prepare } = {}) {
  const url = await place(t, { 'index.html': html(`${FOLLOWS}${body}`) }, { headers });
  const opened = await open(t, browser, url, {
    origins: [site],
    async prepare(page) {
      await page.addInitScript(() => {
        if (parent !== self) return;
        const kept = /** @type {any} */ (globalThis);
        kept.told = [];
        addEventListener('message', ({ data }) => kept.told.push(data));
      });
      await prepare?.(page);
    },
  });
  return { ...opened, told: () => opened.page.evaluate(() => /** @type {any} */ (globalThis).told) };
}

/** The page in the frame, once its widget is there. @param {Page} page @param {string} [tag] @returns {Promise<Frame>} */
export async function inside(page, tag = 'ae-denoise') {
  const framed =
    (await (await page.locator('iframe').elementHandle())?.contentFrame()) ?? assert.fail('there is no frame');
  await framed.locator(`${tag}:state(ready)`).waitFor();
  return framed;
}

/** Waits until the frame is as high as its content, so that nothing of it scrolls. @param {Page} page @param {Frame} framed @returns {Promise<number>} that height */
export async function fits(page, framed) {
  const height = () =>
    framed.evaluate(() => Math.ceil(document.getElementById('place')?.getBoundingClientRect().height ?? 0));
  await page.waitForFunction(([given]) => document.querySelector('iframe')?.clientHeight === given, [await height()]);
  assert.equal(await framed.evaluate(() => document.documentElement.scrollHeight), await height());
  return height();
}
