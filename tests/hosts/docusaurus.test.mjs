// A site made by Docusaurus: rendered on the server, taken over by React, with routes that change on the page.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { install, layOut, run, timed } from './host.mjs';
import { good, open, openBrowser, reaches, showsFigure, workersEnd } from './page.mjs';
import { serve } from './server.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Goes to the page of this name without loading anything but what it needs. @param {Page} page @param {string} name */
async function follow(page, name) {
  await page.getByRole('navigation', { name: 'Docs sidebar' }).getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

test('a page of MDX: rendered on the server, left and come back to on the same page, and without JavaScript', async (t) => {
  const project = await layOut('docusaurus');
  await install(t, 'docusaurus', project);
  const program = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
  await timed(t, 'building the site', () => run(process.execPath, [program, 'build'], project));
  const url = `${await serve(t, join(project, 'build'), { under: '/site/' })}/site/`;

  const { page, problems } = await open(t, browser, `${url}autoencoders`);
  await good(page, problems);
  const workers = page.workers().length;
  assert.ok(workers > 0, 'the widget computes without a worker');

  await page.evaluate(() => {
    const widget = document.querySelector('ae-denoise');
    Object.assign(globalThis, { sameDocument: true, left: widget && new WeakRef(widget) });
  });
  await follow(page, 'Another page');
  assert.equal(await page.locator('ae-denoise').count(), 0);
  await workersEnd(page);

  await follow(page, 'Autoencoders');
  await reaches(page, 'ready');
  assert.equal(page.workers().length, workers);
  assert.equal(await page.evaluate(() => Reflect.get(globalThis, 'sameDocument')), true, 'the site loaded a document');
  assert.equal(await isCollected(page), true, 'something holds on to the widget that was left');
  await good(page, problems);

  const bare = await open(t, browser, `${url}autoencoders`, { context: { javaScriptEnabled: false } });
  await showsFigure(bare.page);
});

/** Whether nothing holds the widget that was left, which the page knows weakly. @param {Page} page */
async function isCollected(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  return page.evaluate(() => Reflect.get(globalThis, 'left').deref() === undefined);
}
