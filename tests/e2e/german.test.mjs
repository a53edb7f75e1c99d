// The site in German: each page has its twin below de/, which says nothing in English and leads to the other.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readPages } from '../../crates/xtask/bundler/hosting/pages.mjs';
import { LABS } from '../../www/labs/index.js';
import { GERMAN } from '../../www/strings/de.js';
import { violations } from './axe.mjs';
import { site as open } from './site.mjs';
import { ready, SMALL, state, TALL, until } from './training.mjs';
import { draw, rebuilt, SEVEN, settled, visit } from './visit.mjs';
import { becomes } from './widget-page.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

/** Sentences of more than three words that German has otherwise, in pieces between their values. */
const ENGLISH = Object.entries(GERMAN.sentences)
  .filter(([english, german]) => english !== german)
  .flatMap(([english]) => english.split(/\{\d+\}/))
  .map((piece) => piece.trim())
  .filter((piece) => piece.split(/\s+/).length > 3);

/** All that a person sees or is read, in shadow roots too. @param {Page} page @returns {Promise<string[]>} */
function said(page) {
  return page.evaluate(() => {
    /** @type {string[]} */
    const all = [document.title];
    const gather = (/** @type {Element | ShadowRoot} */ root) => {
      for (const child of root.childNodes) {
        if (child instanceof Text) all.push(child.data.replace(/\s+/g, ' ').trim());
        if (!(child instanceof Element) || /^(script|style|noscript)$/i.test(child.tagName)) continue;
        if (!child.checkVisibility() && getComputedStyle(child).display !== 'contents') continue;
        for (const name of ['aria-label', 'title', 'alt', 'placeholder']) all.push(child.getAttribute(name) ?? '');
        if (child.shadowRoot) gather(child.shadowRoot);
        gather(child);
      }
    };
    gather(document.body);
    return all.filter(Boolean);
  });
}

/** @param {Page} page @param {number} least so many texts are on it */
async function speaksGerman(page, least) {
  const texts = await said(page);
  assert.ok(texts.length >= least, `only ${texts.length} texts`);
  assert.deepEqual(
    texts.filter((text) => ENGLISH.some((piece) => text.includes(piece))),
    [],
  );
  assert.equal(await page.locator(':root').getAttribute('lang'), 'de');
}

test('what is looked for is there in English', async (t) => {
  assert.ok(ENGLISH.length > 500, `${ENGLISH.length}`);
  const { page } = await visit(t, site, { path: 'labs.html' });
  await page.locator(':root[data-started]').waitFor({ state: 'attached' });
  const texts = await said(page);
  assert.ok(texts.filter((text) => ENGLISH.some((piece) => text.includes(piece))).length > 5);
});

test('the playground draws, rebuilds and trains in German, and its link leads to the same in English', async (t) => {
  const { page, problems } = await visit(t, site, { path: `de/index.html${SMALL}`, context: TALL });
  await rebuilt(page);
  await ready(page);
  await draw(page, SEVEN);
  await settled(page);
  assert.match((await page.locator('#scores .rebuilt').textContent()) ?? '', /^\d+,\d+$/);
  for (const times of [1, 2]) {
    const { steps } = await state(page);
    await page.locator('#transport [data-act=epoch]').click();
    await until(page, (now, old) => !now.playing && now.steps > old && now.hash !== '', steps);
    assert.ok((await state(page)).epoch >= times);
  }
  await settled(page);
  await speaksGerman(page, 50);
  assert.deepEqual(await violations(page), []);
  const { hash } = new URL(page.url());
  assert.match(hash, /drawing=/);
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await page.locator('html[lang=en][data-started]').waitFor({ state: 'attached' });
  assert.equal(page.url(), `${site.url}${hash}`);
  await rebuilt(page);
  assert.match((await page.locator('#scores .rebuilt').textContent()) ?? '', /^\d+\.\d+$/);
  await settled(page);
  await page.getByRole('link', { name: 'Deutsch', exact: true }).click();
  await page.locator('html[lang=de][data-started]').waitFor({ state: 'attached' });
  assert.equal(page.url().split('#')[0], `${site.url}de/`);
  assert.deepEqual(problems, []);
});

test('every lab speaks German, what its worker measures among it', async (t) => {
  const { page, problems } = await visit(t, site, { path: 'de/labs.html' });
  page.setDefaultTimeout(120_000);
  for (const { name } of LABS) {
    await page.locator(`ae-${name}`).scrollIntoViewIfNeeded();
    await becomes(page, `ae-${name}`);
  }
  await page
    .locator('ae-code-space #probe')
    .getByText(/^0,\d+$/)
    .waitFor();
  await page.locator('ae-sparse #threshold').getByText('Aktiv: weiter als').waitFor({ timeout: 120_000 });
  await speaksGerman(page, 400);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(problems, []);
});

for (const path of ['de/check.html', 'de/bench.html', 'de/learn/index.html']) {
  test(`${path} is German, and all its links lead somewhere`, async (t) => {
    const { page, problems } = await visit(t, site, { path });
    await page.locator(':root[data-started]').waitFor({ state: 'attached' });
    await speaksGerman(page, 15);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(problems, []);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) =>
        all.map((each) => ({ href: /** @type {HTMLAnchorElement} */ (each).href, other: each.id === 'language' })),
      );
    for (const { href, other } of links.filter(({ href: each }) => each.startsWith(site.url))) {
      assert.equal((await page.request.get(href)).status(), 200, href);
      assert.equal(href.startsWith(`${site.url}de/`), !other, href);
    }
    assert.equal(links.filter(({ other }) => other).length, 1);
  });
}

test('what is wrong with a page is said in German, too', async (t) => {
  const { page } = await visit(t, site, {
    path: 'de/labs.html',
    prepare: (opened) => opened.route(/assets\/labs-[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: '' })),
  });
  await page.locator('#missing.said').waitFor();
  assert.match((await page.locator('#missing').textContent()) ?? '', /antwortete 404.*Nochmal$/);
});

test('no German page is wider than a narrow phone, for all its longer words', async (t) => {
  const paths = readPages(fileURLToPath(new URL('../../dist/', import.meta.url)))
    .map(({ address, path }) => address || path)
    .filter((path) => path.startsWith('de/'));
  assert.ok(paths.length > 10, `${paths.length}`);
  const { page, problems } = await visit(t, site, { context: { viewport: { width: 320, height: 800 } } });
  for (const path of paths) {
    await page.goto(site.url + path);
    await page.locator(':root[data-started]').waitFor({ state: 'attached' });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `${path}: ${over} px`);
  }
  assert.deepEqual(problems, []);
});
