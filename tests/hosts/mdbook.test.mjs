// A book made by mdBook: with the package's folder in it, and with its one file.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { TOOLS, command, layOut, run, timed } from './host.mjs';
import { good, open, openBrowser, showsFigure } from './page.mjs';
import { serve } from './server.mjs';

/** @typedef {import('node:test').TestContext} TestContext */

const MDBOOK = '0.5.4';
const PROGRAM = join(TOOLS, 'bin', process.platform === 'win32' ? 'mdbook.exe' : 'mdbook');

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Makes sure of mdBook in the version that is tested. @param {TestContext} t */
async function ensure(t) {
  if (existsSync(PROGRAM) && (await run(PROGRAM, ['--version'], TOOLS)).trim() === `mdbook v${MDBOOK}`) return;
  // It runs for seconds, so compiling it quickly matters more than its speed; readers have the search, the rest is for writers.
  const features = ['--no-default-features', '--features', 'search', '--debug'];
  const args = ['install', '--quiet', 'mdbook', '--version', MDBOOK, ...features, '--root', TOOLS];
  const env = { CARGO_TARGET_DIR: join(TOOLS, 'build'), CARGO_PROFILE_DEV_DEBUG: '0', RUSTFLAGS: '' };
  await timed(t, 'installing mdBook', async () => {
    // Not every mirror serves all versions that the lockfile names.
    const locked = run('cargo', [...args, '--locked'], import.meta.dirname, env);
    await locked.catch(() => run('cargo', args, import.meta.dirname, env));
  });
}

/**
 * A book below a path of its origin, as project pages are.
 *
 * @param {TestContext} t @param {string} folder the project's @param {string[]} without headings of what it does not take
 */
async function book(t, folder, without) {
  await ensure(t);
  const choose = (/** @type {import('./host.mjs').Fence} */ fence) => !without.includes(fence.heading);
  const project = await layOut('mdbook', { folder, choose });
  await command('mdbook', project, choose);
  await timed(t, 'building the book', () => run(PROGRAM, ['build'], project));
  return `${await serve(t, join(project, 'book'), { under: '/book/' })}/book/`;
}

test('a chapter, a nested one, the book on one page, and a chapter without JavaScript', async (t) => {
  const url = await book(t, 'mdbook', ['Or as one file']);
  const { page, problems } = await open(t, browser, `${url}autoencoders.html`);
  await good(page, problems);

  // The book goes to another chapter when it hears an arrow.
  await page.evaluate(() => document.addEventListener('keydown', () => document.body.classList.add('heard')));
  await page.locator('ae-denoise input[type=range]').first().press('ArrowRight');
  assert.equal(await page.locator('body.heard').count(), 0, 'the book hears what is pressed inside the widget');

  for (const other of ['deeper/nested.html', 'print.html']) {
    const opened = await open(t, browser, url + other);
    await good(opened.page, opened.problems);
  }

  const bare = await open(t, browser, `${url}autoencoders.html`, { context: { javaScriptEnabled: false } });
  await showsFigure(bare.page);
});

test('a chapter of a book with the one file', async (t) => {
  const url = await book(t, 'mdbook-one-file', ['As a folder']);
  const { page, problems } = await open(t, browser, `${url}autoencoders.html`);
  await good(page, problems);
});
