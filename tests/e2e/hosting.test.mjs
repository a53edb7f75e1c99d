// What a host has to know of the site, and what it may rely on: each page lives under its policy, nothing is asked of anybody
// else, and an address that leads nowhere leads on.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { readPages } from '../../crates/xtask/bundler/hosting/pages.mjs';
import { POLICY } from '../../crates/xtask/bundler/hosting/policy.mjs';
import { LABS } from '../../www/labs/index.js';
import { serve as serveFolder } from '../hosts/server.mjs';
import { violations as wrong } from './axe.mjs';
import { hosted } from './hosted.mjs';
import { launch } from './site.mjs';
import { epoch, ready, SMALL, TALL } from './training.mjs';
import { changed, frames, keeper, pixels, rebuilt, says, settled, visit } from './visit.mjs';
import { becomes } from './widget-page.mjs';

/** @typedef {import('playwright-core').Page} Page */

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const HOSTING = readFileSync(new URL('../../www/HOSTING.md', import.meta.url), 'utf8');
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M4 1h1v7h-1z"/></svg>';

/** @type {import('playwright-core').Browser} */
let browser;
/** The site with its policy as a header too, so that workers obey it as well. @type {string} */
let strict;
/** What any part of the site was refused. @type {string[]} */
const refused = [];
const owner = keeper();
before(async () => {
  browser = await launch();
  strict = `${await serveFolder(owner, DIST, {
    under: '/some/where/',
    headers: { 'Content-Security-Policy': POLICY },
    violations: refused,
  })}/some/where/`;
});
after(async () => {
  await owner.close();
  await browser.close();
});

test('the documentation prints the policy that pages have', () => {
  assert.ok(HOSTING.includes(`\nContent-Security-Policy: ${POLICY}\n`));
});

/** What a person does on pages, by their path. @type {Record<string, (page: Page) => Promise<unknown>>} */
const deeds = {
  async 'index.html'(page) {
    await rebuilt(page);
    await ready(page);
    await epoch(page);
    await settled(page);
    const old = await pixels(page, 'seen');
    await page.setInputFiles('#open-image', { name: 'one.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(SVG) });
    await changed(() => pixels(page, 'seen'), old);
    await page.locator('.menu summary').click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Loss curve, PNG' }).click();
    await download;
    await page.getByRole('button', { name: 'Embed', exact: true }).click();
    await page.getByRole('dialog', { name: 'Embed what you see' }).waitFor();
  },
  async 'labs.html'(page) {
    for (const { name } of LABS) {
      await page.locator(`ae-${name}`).scrollIntoViewIfNeeded();
      await becomes(page, `ae-${name}`);
    }
  },
  async 'bench.html'(page) {
    await page.getByRole('button', { name: /^Run/ }).click();
    await page
      .locator('#facts dd')
      .first()
      .getByText(/relaxed|simd128|scalar/)
      .waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await says(page, /^Stopped;/);
  },
};

/** @param {Page} page */
const started = (page) => page.locator(':root[data-started]').waitFor({ state: 'attached' });

for (const { path } of readPages(DIST)) {
  test(`${path} does all it does under its policy, and asks nobody else for anything`, async (t) => {
    refused.length = 0;
    const question = path === 'bench.html' ? '?quick' : path === 'index.html' ? SMALL : '';
    const { page, problems } = await visit(t, { url: strict, browser }, { path: path + question, context: TALL });
    page.setDefaultTimeout(120_000);
    await started(page);
    await deeds[path]?.(page);
    await frames(page);
    assert.deepEqual(problems, []);
    assert.deepEqual(refused, []);
  });
}

test('a frame does, too', async (t) => {
  refused.length = 0;
  const { page, problems } = await visit(t, { url: strict, browser }, { path: 'embed.html?widget=train&preset=pca' });
  await becomes(page, 'ae-train');
  assert.deepEqual(problems, []);
  assert.deepEqual(refused, []);
});

test('with its service worker, too, whatever part of it asks', async (t) => {
  refused.length = 0;
  const context = await browser.newContext();
  t.after(() => context.close());
  /** @type {string[]} */
  const asked = [];
  context.on('request', (request) => asked.push(request.url()));
  const page = await context.newPage();
  await page.goto(strict);
  await page.waitForFunction(() => navigator.serviceWorker.controller, null, { timeout: 120_000 });
  assert.ok(asked.some((url) => /\.gz$/.test(url)) && asked.length > 60, `${asked.length} requests`);
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(strict)),
    [],
  );
  assert.deepEqual(refused, []);
});

test('browsers can install it', async (t) => {
  const context = await browser.newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(strict);
  const devtools = await context.newCDPSession(page);
  const { errors, data = '' } = await devtools.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  const { start_url: start, scope, icons, name } = JSON.parse(data);
  assert.deepEqual([name, start, scope], ['Autoencoder Playground', './', './']);
  assert.deepEqual(
    icons.map((/** @type {any} */ { sizes, purpose }) => `${sizes} ${purpose}`),
    ['192x192 any', '512x512 any', '512x512 maskable'],
  );
  for (const { src, sizes } of icons) {
    const side = await page.evaluate(async (url) => {
      const { width, height } = await createImageBitmap(await (await fetch(url)).blob());
      return `${width}x${height}`;
    }, src);
    assert.equal(side, sizes);
  }
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // A context of tests is a private window, in which nothing is installed.
  assert.deepEqual(
    installabilityErrors.map(({ errorId }) => errorId),
    ['in-incognito'],
  );
});

test('wherever an address leads nowhere, a page leads on', async (t) => {
  const host = await hosted(t);
  const pages = readPages(host.folder);
  for (const lost of ['nothing.html', 'a/b/c', 'learn/none.html']) {
    const { page, problems } = await visit(t, { url: host.url, browser }, { path: lost });
    const playground = page.getByRole('link', { name: 'Autoencoder Playground', exact: true });
    await playground.waitFor();
    const links = await page
      .locator('#pages a')
      .evaluateAll((all) => all.map((link) => /** @type {any} */ (link).href));
    assert.ok(links.includes(`${host.url}labs.html`) && links.length < pages.length, `${links}`);
    for (const link of links) assert.equal((await fetch(link)).status, 200, link);
    assert.deepEqual(await wrong(page), []);
    // The answers of the host itself are told as problems, and nothing else is.
    assert.deepEqual(
      problems.filter((problem) => !/status of 404/.test(problem)),
      [],
    );
    await playground.click();
    await started(page);
    assert.equal(page.url().split('#')[0], host.url);
  }
});

test('a WebAssembly file of any type is computed with', async (t) => {
  const { page, problems } = await visit(
    t,
    { url: strict, browser },
    {
      prepare: (opened) =>
        opened.context().route(/\.wasm$/, async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'text/plain' } });
        }),
    },
  );
  await rebuilt(page);
  assert.deepEqual(problems, []);
});

test('pages say in their heads what links to them show', async () => {
  for (const { path, html, up } of readPages(DIST)) {
    assert.match(
      html,
      new RegExp(`property="og:image" content="${up.replaceAll('.', '\\.')}pictures/preview\\.png"`),
      path,
    );
    assert.match(html, /property="og:title" content="[^"]+"/, path);
  }
  const preview = readFileSync(join(DIST, 'pictures/preview.png'));
  assert.deepEqual([preview.readUInt32BE(16), preview.readUInt32BE(20)], [1200, 630]);
});
