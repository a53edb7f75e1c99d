// A page of plain HTML: with the widget's files beside it, and with these at another origin, under the strictest policies
// that the documentation gives.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { VERSION, command, fences, layOut, unpack } from './host.mjs';
import { good, open, openBrowser, reaches, showsFigure } from './page.mjs';
import { serve } from './server.mjs';

/** @typedef {import('node:test').TestContext} TestContext */

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** What isolates a page, as pages do that use shared memory. */
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/**
 * Both origins of the second half of the page.
 *
 * @param {TestContext} t @param {string} folder the project's, one for each test
 * @param {Parameters<typeof serve>[2]} [how] the page is served
 */
async function twoOrigins(t, folder, how) {
  const at = (/** @type {string} */ part) => join(import.meta.dirname, '../../target/hosts', folder, part);
  const page = await serve(t, at('page'), how);
  const cdn = await serve(t, at('cdn'));
  const fill = (/** @type {string} */ text) => text.replaceAll('https://cdn.example', cdn);
  await layOut('html', { folder, fill });
  await unpack(at(`cdn/autoencoder-playground@${VERSION}`));
  return { page: `${page}/`, cdn };
}

test('the page of the documentation names the version that is packed', () => {
  const versions = fences('html').flatMap(({ text }) => text.match(/(?<=autoencoder-playground@)[^/]+/g) ?? []);
  assert.deepEqual(versions, [VERSION]);
});

test('with its files beside the page, under the strictest policy of one origin', async (t) => {
  const project = await layOut('html');
  await command('html', project);
  /** @type {string[]} */
  const violations = [];
  const origin = await serve(t, join(project, 'own'), { violations });
  const { page, problems } = await open(t, browser, `${origin}/`);
  await good(page, problems);
  assert.deepEqual(violations, []);
});

for (const [what, folder, headers] of /** @type {const} */ ([
  ['under the strictest policy of two', 'html-two', {}],
  ['on a page that is isolated as well', 'html-isolated', ISOLATED],
])) {
  test(`with its files at another origin, ${what}`, async (t) => {
    /** @type {string[]} */
    const violations = [];
    const { page: url, cdn } = await twoOrigins(t, folder, { headers, violations });
    const { page, problems } = await open(t, browser, url, { origins: [cdn] });
    await good(page, problems);
    assert.deepEqual(violations, []);
    assert.equal(await page.evaluate(() => crossOriginIsolated), headers === ISOLATED);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.body.append(script);
      return 'ran' in globalThis;
    });
    assert.equal(ran, false, 'an inline script runs, so the policy has not arrived');
  });
}

test('the figure stands in for the widget when the other origin is silent, fails half way, and without JavaScript', async (t) => {
  const { page: url, cdn } = await twoOrigins(t, 'html-failing');
  const silent = await open(t, browser, url, {
    prepare: (page) => page.route(`${cdn}/**`, (route) => route.abort()),
  });
  await showsFigure(silent.page);
  const half = await open(t, browser, url, {
    prepare: (page) => page.context().route(/\.wasm$/, (route) => route.abort()),
  });
  await reaches(half.page, 'failed');
  await showsFigure(half.page);
  const { page } = await open(t, browser, url, { context: { javaScriptEnabled: false } });
  await showsFigure(page);
});
