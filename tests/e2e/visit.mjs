// Opens the page as a person would and writes down what a person should never meet.

import assert from 'node:assert/strict';

/** @typedef {Pick<Awaited<ReturnType<typeof import('./site.mjs')['site']>>, 'url' | 'browser'>} Site */
/** @typedef {import('playwright-core').Page} Page */
/** What closes a page when it is done: a test. @typedef {{ after(act: () => unknown): void }} Owner */

/** An owner for what is no test. @returns {Owner & { close(): Promise<void> }} */
export function keeper() {
  /** @type {(() => unknown)[]} */
  const acts = [];
  return {
    after: (act) => void acts.push(act),
    close: async () => {
      for (const act of acts.splice(0)) await act();
    },
  };
}

/**
 * @param {Owner} owner closes the page, whatever became of the test
 * @param {Site} site
 * @param {object} [how]
 * @param {string} [how.path] query and hash
 * @param {import('playwright-core').BrowserContextOptions} [how.context]
 * @param {boolean} [how.offline] lets the page have its service worker
 * @param {(page: Page) => Promise<unknown>} [how.prepare] runs before the page is opened
 */
export async function visit(owner, site, { path = '', context: options = {}, offline = false, prepare } = {}) {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  owner.after(() => context.close());
  const page = await context.newPage();
  /** Console errors and warnings, uncaught errors, requests that leave the site. */
  const problems = heard(page);
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.url) && !/^(data|blob):/.test(url)) problems.push(`a request to ${url}`);
  });
  // What a service worker has is asked of no server, where a test could see it or answer in its place.
  if (!offline) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await prepare?.(page);
  await page.goto(site.url + path);
  return { page, problems };
}

/**
 * What a page will have told its console by way of errors and warnings, and errors that nobody caught: a list that grows.
 *
 * @param {{ on(type: any, act: (told: any) => void): unknown }} page of Playwright or of Puppeteer, which says `warn`
 */
export function heard(page) {
  /** @type {string[]} */
  const problems = [];
  page.on('console', (message) => {
    if (['error', 'warning', 'warn'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  return problems;
}

/**
 * Answers requests in the server's place.
 * @param {string | RegExp} which @param {Parameters<import('playwright-core').Route['fulfill']>[0]} answer
 */
export function answering(which, answer) {
  return (/** @type {Page} */ page) => page.context().route(which, (route) => route.fulfill(answer));
}

/**
 * Waits until the page has shown what it was asked for and written its link: each part of it says that it is busy by
 * the attribute `data-busy`. Two frames come first, in which a press becomes a request, and two last, in which an answer
 * becomes a picture.
 *
 * @param {Page} page
 */
export async function settled(page) {
  const end = Date.now() + 60_000;
  await frames(page);
  while ((await page.locator('[data-busy]').count()) > 0) {
    if (Date.now() > end) assert.fail('the page stays busy');
    await frames(page);
  }
  await frames(page);
}

/**
 * Waits until so many of them are there: what a press makes may come a while after it, on a slow machine.
 *
 * @param {import('playwright-core').Locator} which @param {number} number @param {string} [why]
 */
export async function counts(which, number, why) {
  const end = Date.now() + 30_000;
  while ((await which.count()) !== number && Date.now() < end) await frames(which.page());
  assert.equal(await which.count(), number, why);
}

/** Lets the page draw two frames. @param {Page} page */
export function frames(page) {
  return page.evaluate(
    () => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(() => shown(undefined)))),
  );
}

/** Waits for the first rebuilt picture. @param {Page} page */
export async function rebuilt(page) {
  await page.waitForFunction(() => performance.getEntriesByName('first-rebuilt').length > 0);
}

/** The pixels of a picture on the page. @param {Page} page @param {string} id */
export async function pixels(page, id) {
  return page
    .locator(`#${id} canvas`)
    .first()
    .evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
      // Read from a copy: reading the page's own canvas would change how the browser keeps it, and warn.
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
      copy?.drawImage(canvas, 0, 0);
      const data = copy?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return Array.from(data).filter((_, i) => i % 4 === 0);
    });
}

/** Numbers beside the rebuilt picture. @param {Page} page */
export async function scores(page) {
  const read = async (/** @type {string} */ name) => Number(await page.locator(`#scores .${name}`).textContent());
  return { corrupted: await read('corrupted'), rebuilt: await read('rebuilt') };
}

/** Waits until `read` gives something else than `before`. @template T @param {() => Promise<T>} read @param {T} before */
export async function changed(read, before) {
  const old = JSON.stringify(before);
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const now = await read();
    if (JSON.stringify(now) !== old) return now;
  }
  return assert.fail(`nothing changed from ${old.slice(0, 200)}`);
}

/** Waits for a sentence anywhere on the page. @param {Page} page @param {string | RegExp} text */
export async function says(page, text) {
  await page.getByText(text).first().waitFor();
}

/** Draws a stroke on a pad; points in shares of its side. @param {Page} page @param {[number, number][]} points @param {string} [pad] */
export async function draw(page, points, pad = '#pad') {
  const box = await page.locator(`${pad} canvas`).boundingBox();
  assert.ok(box);
  const at = (/** @type {[number, number]} */ [x, y]) =>
    /** @type {const} */ ([box.x + x * box.width, box.y + y * box.height]);
  await page.mouse.move(...at(points[0] ?? [0.5, 0.5]));
  await page.mouse.down();
  for (const point of points.slice(1)) await page.mouse.move(...at(point), { steps: 6 });
  await page.mouse.up();
}

/** A seven. @type {[number, number][]} */
export const SEVEN = [
  [0.3, 0.25],
  [0.7, 0.25],
  [0.45, 0.8],
];
