// Where the worker of a widget starts, each way under a policy of its own: the file of the package, a file that the page
// names, a module that imports the package's file, and the page's own thread. No network learns another thing for it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { open, openBrowser } from '../hosts/page.mjs';
import { countCalls } from './compute-calls.mjs';
import { DIST, html, place, scriptOf, widgets } from './origins.mjs';
import { frames } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('node:test').TestContext} TestContext */

/** Two epochs of a narrow network, by the arithmetic that is the same everywhere. */
const EXPERIMENT = 'classes=01&hidden_dims=16&latent_dim=4&epochs=2&exact=true';
const ELEMENTS = (/** @type {string} */ words = '') =>
  `<ae-denoise digit="7" corruption="masking:0.25"${words}></ae-denoise>
   <ae-train experiment="${EXPERIMENT.replaceAll('&', '&amp;')}" seed="5"${words}></ae-train>`;

/** The strictest policy under which a page can take widgets. @param {string} site has them @param {string} workerSrc */
const policy = (site, workerSrc) => ({
  'Content-Security-Policy': `default-src 'none'; script-src ${site} 'wasm-unsafe-eval'; worker-src ${workerSrc}; connect-src ${site}; img-src 'self'; base-uri 'none'; form-action 'none'`,
});

/** @type {import('playwright-core').Browser} */
let browser;
/** What the network of `EXPERIMENT` has learned in a worker of the package's own file. @type {string} */
let learned;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** A property of a widget. @param {Page} page @param {string} tag @param {string} name @returns {Promise<any>} */
const get = (page, tag, name) => page.locator(tag).evaluate((element, key) => /** @type {any} */ (element)[key], name);

/** What a widget says below its part. @param {Page} page @param {string} tag */
const note = (page, tag) => page.locator(tag).locator('[part=note]').textContent();

/** Trains to the end and rebuilds a picture. @param {Page} page @returns {Promise<string>} the fingerprint of what was learned */
async function useBoth(page) {
  for (const tag of ['ae-denoise', 'ae-train']) {
    await page.locator(tag).scrollIntoViewIfNeeded();
    await page.locator(`${tag}:state(ready)`).waitFor();
  }
  await page.locator('ae-denoise').locator('#scores .rebuilt:not(:empty)').waitFor();
  await page.locator('ae-train').evaluate((widget) => /** @type {any} */ (widget).play());
  const ended = await page.waitForFunction(() => {
    const { progress } = /** @type {any} */ (document.querySelector('ae-train'));
    return progress.ended && progress.hash;
  });
  assert.equal((await get(page, 'ae-train', 'progress')).epoch, 2);
  return ended.jsonValue();
}

/** The addresses of the page's workers; none of them may have memory that threads share. @param {Page} page */
async function workers(page) {
  const all = page.workers();
  const shared = await Promise.all(all.map((worker) => worker.evaluate(() => typeof SharedArrayBuffer)));
  assert.deepEqual(new Set([...shared, await page.evaluate(() => typeof SharedArrayBuffer)]), new Set(['undefined']));
  return all.map((worker) => worker.url());
}

/**
 * Opens a page that takes widgets from another origin.
 *
 * @param {TestContext} t @param {(site: string) => string} workerSrc the page's policy on workers, by where the widgets are
 * @param {string} [words] more attributes of the widgets
 * @param {(page: Page) => Promise<unknown>} [prepare] runs before the page is opened
 */
async function openElsewhere(t, workerSrc, words = '', prepare = async (_page) => {}) {
  /** @type {string[]} */
  const violations = [];
  const site = await widgets(t);
  const files = {
    'index.html': html(ELEMENTS(words), scriptOf(site)),
    'ae-worker.js': await readFile(`${DIST}worker.js`),
  };
  const url = await place(t, files, { headers: policy(site, workerSrc(site)), violations });
  return { ...(await open(t, browser, url, { origins: [new URL(site).origin], prepare })), site, url, violations };
}

/** What was forbidden, a word each. @param {string[]} reports */
const forbidden = (reports) =>
  reports.map((report) => {
    const { 'effective-directive': directive, 'blocked-uri': blocked } = JSON.parse(report)['csp-report'];
    return `${directive} ${blocked}`;
  });

test('the file of the package, where the page is of the same origin', async (t) => {
  /** @type {string[]} */
  const violations = [];
  const files = { 'index.html': html(ELEMENTS(' worker-src="/never.js"'), scriptOf('/widgets/')) };
  const url = await place(t, files, { headers: policy("'self'", "'self'"), violations });
  const { page, problems } = await open(t, browser, url);
  learned = await useBoth(page);
  assert.match(learned, /^[0-9a-f]{16}$/);
  const [first = '', second = '', ...others] = (await workers(page)).sort();
  assert.match(first, /\/widgets\/assets\/widgets-inference-worker-[\w-]+\.js$/);
  assert.match(second, /\/widgets\/assets\/widgets-training-worker-[\w-]+\.js$/);
  assert.deepEqual([others, problems, violations], [[], [], []]);
});

test('a file that the page names on its own origin, where its policy allows no other', async (t) => {
  const { page, problems, url, violations } = await openElsewhere(t, () => "'self'", ' worker-src="/ae-worker.js"');
  assert.equal(await useBoth(page), learned);
  const named = `${url}ae-worker.js`;
  assert.deepEqual([await workers(page), problems, violations], [[named, named], [], []]);
  assert.equal(await note(page, 'ae-denoise'), '');
});

test('a module that imports the file of the package, where the policy allows that', async (t) => {
  const { page, problems, url, violations } = await openElsewhere(t, (site) => `blob: ${site}`);
  assert.equal(await useBoth(page), learned);
  const [first, second, ...others] = await workers(page);
  for (const each of [first, second]) assert.ok(each?.startsWith(`blob:${url}`), each);
  assert.deepEqual([others, problems, violations], [[], [], []]);
});

test('a file that the page names in vain is passed over', async (t) => {
  const { page, url } = await openElsewhere(t, (site) => `'self' blob: ${site}`, ' worker-src="/missing.js"');
  assert.equal(await useBoth(page), learned);
  for (const each of await workers(page)) assert.ok(each.startsWith(`blob:${url}`), each);
});

test('the page itself, where it lets no worker start: it says so, and computes the same', async (t) => {
  // The first seed counts: only the instrument has a wrong one, and only training has a goal.
  const words = ' seed="x" goal="sse&lt;1"';
  const { page, problems, violations } = await openElsewhere(t, () => "'none'", words);
  assert.equal(await useBoth(page), learned);
  assert.deepEqual(await workers(page), []);
  assert.match(
    (await note(page, 'ae-denoise')) ?? '',
    /^seed="x" is no whole number .+\. This page lets no worker start/,
  );
  assert.match((await note(page, 'ae-train')) ?? '', /^Goal: SSE below 1\..* This page lets no worker start/);
  // Nobody can know before what a policy allows, so the module is tried, and nothing else is.
  assert.deepEqual(new Set(forbidden(violations)), new Set(['worker-src blob']));
  for (const problem of problems) assert.match(problem, /worker-src|Worker/);
});

test('a page that trains by itself answers meanwhile, and stops with its widget', async (t) => {
  const { page } = await openElsewhere(
    t,
    () => "'none'",
    '',
    async (opened) => {
      await opened.addInitScript(countCalls);
    },
  );
  const train = page.locator('ae-train');
  await train.evaluate((widget) => widget.setAttribute('epochs', '10000'));
  await train.scrollIntoViewIfNeeded();
  await page.locator('ae-train:state(ready)').waitFor();
  assert.match((await note(page, 'ae-train')) ?? '', /^This page lets no worker start/);
  // Whatever else the page is asked for comes in between: messages to itself, of which each waits for its answer.
  const { answers, reports } = await train.evaluate(
    (widget) =>
      new Promise((/** @type {(seen: { answers: number, reports: number }) => void} */ resolve) => {
        const seen = { answers: 0, reports: 0 };
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          seen.answers += 1;
          if (seen.reports > 5) resolve(seen);
          else port2.postMessage(null);
        };
        widget.addEventListener('ae-step', () => {
          if (seen.reports === 0) port2.postMessage(null);
          seen.reports += 1;
        });
        /** @type {any} */ (widget).play();
      }),
  );
  assert.ok(answers > 5 * reports, `${answers} answers in the time of ${reports} reports`);
  await train.getByRole('button', { name: 'Pause', exact: true }).click();
  const paused = await page.waitForFunction(() => {
    const { progress } = /** @type {any} */ (document.querySelector('ae-train'));
    return !progress.playing && progress;
  });
  const { epoch, step } = await paused.jsonValue();
  assert.ok(step > 0 && epoch < 10000, `it stands at step ${step}, epoch ${epoch}`);

  const calls = () => page.evaluate(() => /** @type {any} */ (globalThis).calls);
  await train.evaluate((widget) => /** @type {any} */ (widget).play());
  await page.waitForFunction((low) => /** @type {any} */ (globalThis).calls > low + 20, await calls());
  await train.evaluate((widget) => widget.remove());
  await frames(page);
  const last = await calls();
  for (let i = 0; i < 20; i++) await frames(page);
  assert.equal(await calls(), last);
});
