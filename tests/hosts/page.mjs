// Opens a host's page as a reader would, and says what a reader should never meet.

import assert from 'node:assert/strict';
import { violations } from '../e2e/axe.mjs';
import { launch } from '../e2e/site.mjs';
import { frames, heard } from '../e2e/visit.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('node:test').TestContext} TestContext */

/** Machines may be slow and busy; only what never comes shall fail. */
const PATIENCE_MS = 120_000;

/** Chromium, in which no other name than that of this machine leads anywhere. */
export function openBrowser() {
  return launch(['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']);
}

/**
 * Opens a page and writes down what its console tells by way of errors and warnings, requests that fail, and requests
 * to any other place than the origins of the test.
 *
 * @param {TestContext} t closes it
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {object} [how]
 * @param {string[]} [how.origins] which it may ask; its own alone
 * @param {import('playwright-core').BrowserContextOptions} [how.context]
 * @param {(page: Page) => Promise<unknown>} [how.prepare] runs before the page is opened
 */
export async function open(t, browser, url, { origins = [], context: options = {}, prepare } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  t.after(() => context.close());
  const page = await context.newPage();
  const problems = heard(page);
  const allowed = [new URL(url).origin, ...origins];
  const check = (/** @type {string} */ asked) => {
    const { origin, protocol } = new URL(asked.replace(/^ws/, 'http'));
    if (!allowed.includes(origin) && !['data:', 'blob:'].includes(protocol)) problems.push(`a request to ${asked}`);
  };
  page.on('websocket', (socket) => check(socket.url()));
  page.on('request', (request) => check(request.url()));
  page.on('requestfailed', (request) => problems.push(`${request.url()} failed: ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.url()} was answered with ${response.status()}`);
  });
  await prepare?.(page);
  await page.goto(url);
  return { page, problems };
}

/**
 * Scrolls to the first widget and waits until it says `state`.
 *
 * @param {Page} page @param {'ready' | 'failed'} state @param {string[]} [problems] told when it says another
 */
export async function reaches(page, state, problems = []) {
  const widget = page.locator('ae-denoise').first();
  await widget.scrollIntoViewIfNeeded();
  const ended = await page.waitForFunction(() => {
    const now = /** @type {(Element & { state?: string }) | null} */ (document.querySelector('ae-denoise'))?.state;
    return now === 'ready' || now === 'failed' ? now : undefined;
  });
  if ((await ended.jsonValue()) === state) return;
  const text = await widget.evaluate((element) => element.shadowRoot?.textContent);
  assert.fail(`the widget did not become ${state} and says: ${text}\n${problems.join('\n')}`);
}

/**
 * Waits for the widget, and holds the page to what every host promises: the widget is there, has taken room and pleases
 * axe, the figure lies below it, and nothing went wrong.
 *
 * @param {Page} page @param {string[]} problems
 */
export async function good(page, problems) {
  await reaches(page, 'ready', problems);
  const box = await page.locator('ae-denoise').first().boundingBox();
  assert.ok(box && box.width > 100 && box.height > 50, `the widget takes ${JSON.stringify(box)}`);
  assert.equal(await page.locator('ae-denoise > figure figcaption').first().count(), 1, 'the figure is gone');
  assert.deepEqual(await violations(page, ['ae-denoise']), []);
  assert.deepEqual(problems, []);
}

/** Where there is no widget, its figure is seen, and the picture in it. @param {Page} page */
export async function showsFigure(page) {
  const figure = page.locator('ae-denoise > figure').first();
  await figure.waitFor({ state: 'visible' });
  await figure.locator('figcaption').waitFor({ state: 'visible' });
  const image = figure.locator('img');
  await image.scrollIntoViewIfNeeded();
  await image.evaluate((picture) => /** @type {HTMLImageElement} */ (picture).decode());
}

/** Waits until no worker of the page is left. @param {Page} page */
export async function workersEnd(page) {
  const end = Date.now() + PATIENCE_MS;
  while (page.workers().length > 0) {
    if (Date.now() > end) assert.fail(`still there: ${page.workers().map((worker) => worker.url())}`);
    await frames(page);
  }
}
