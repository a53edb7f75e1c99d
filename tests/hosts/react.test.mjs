// A page in React, in strict mode, by Vite: as its server gives it while somebody writes, and as it builds it.

import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { install, layOut, run, start, timed } from './host.mjs';
import { good, open, openBrowser, reaches, showsFigure } from './page.mjs';
import { serve } from './server.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const VITE = 'node_modules/vite/bin/vite.js';

test('a page in React: types, the server, what is built, and a figure where the widget fails', async (t) => {
  const project = await layOut('react');
  await install(t, 'react', project);
  await timed(t, 'checking the types', () => run(process.execPath, ['node_modules/typescript/bin/tsc'], project));
  await timed(t, 'building the page', () => run(process.execPath, [VITE, 'build'], project));

  await t.test('built', async (t_) => {
    await works(t_, await serve(t_, join(project, 'dist')));
  });
  await t.test('from the server of Vite', async (t_) => {
    await works(t_, await start(t_, [VITE, '--host', '127.0.0.1', '--port', '0'], project, /http:\S+/));
  });
  await t.test('built, without the binary', async (t_) => {
    const { page } = await open(t_, browser, await serve(t_, join(project, 'dist')), {
      prepare: (opened) => opened.context().route(/\.wasm$/, (route) => route.abort()),
    });
    await reaches(page, 'failed');
    await showsFigure(page);
  });
});

/** @param {import('node:test').TestContext} t @param {string} url */
async function works(t, url) {
  const { page, problems } = await open(t, browser, url);
  await good(page, problems);
  await page.getByText('Draw on it.').waitFor();
  await page.getByRole('button', { name: 'Another digit' }).click();
  await page.locator('ae-denoise[digit="8"]').waitFor();
  await good(page, problems);
}
