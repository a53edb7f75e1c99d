// A page that is somebody else's, with widgets on it.

import { visit } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./visit.mjs').Site} Site */

/**
 * Opens a page with these widgets, and writes down what they tell it: `told` is a list that grows.
 *
 * @param {import('./visit.mjs').Owner} owner @param {Site} site @param {string} body
 * @param {object} [how]
 * @param {import('playwright-core').BrowserContextOptions} [how.context]
 * @param {(page: Page) => Promise<unknown>} [how.prepare]
 * @param {string} [how.head] of the page, in place of the script that registers the elements
 * @param {string} [how.lang] of the page, which its widgets then speak
 */
export async function host(owner, site, body, { context = {}, prepare, head = SCRIPT, lang = 'en' } = {}) {
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Somebody’s page</title>
<link rel="icon" href="data:,"><style>body { max-width: 60rem; margin: 1rem auto; font: 1.2rem/1.6 serif }</style>
<script>${TELLING}</script>${head}</head><body><main><h1>A page</h1>${body}<p id="after">What comes after.</p></main></body></html>`;
  const visited = await visit(owner, site, {
    path: 'somebodys.html',
    context,
    async prepare(page) {
      await page.route('**/somebodys.html', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
      await prepare?.(page);
    },
  });
  const { page } = visited;
  return { ...visited, told: () => page.evaluate(() => /** @type {any} */ (globalThis).told) };
}

const SCRIPT = '<link rel="stylesheet" href="./room.css"><script type="module" src="./autoencoder.js"></script>';

/** Keeps what widgets say, and how far anything moved. */
const TELLING = `
  told = [];
  for (const type of ['ae-ready', 'ae-change', 'ae-step', 'ae-goal', 'ae-error'])
    addEventListener(type, ({ target, detail }) => told.push({ type, id: target.id, tag: target.localName, detail }));
  shifts = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value, sources }) => ({ value, outside: sources.filter(({ node }) => node?.getRootNode() === document && node.parentElement).map(({ node }) => node.localName) })))).observe({ type: 'layout-shift', buffered: true });`;

/** Waits until an element is in this state. @param {Page} page @param {string} selector @param {string} [state] */
export async function becomes(page, selector, state = 'ready') {
  await page.waitForFunction(
    ([css, wanted]) =>
      [.../** @type {NodeListOf<any>} */ (document.querySelectorAll(css))].every((each) => each.state === wanted),
    /** @type {const} */ ([selector, state]),
  );
}

/** The sentence below a widget. @param {Page} page @param {string} selector */
export function sentence(page, selector) {
  return page.locator(`${selector} .told`).textContent();
}
