// Two instruments on one page, on one engine: neither sees what happens to the other.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { site as open } from './site.mjs';
import { SEVEN, draw, pixels, rebuilt, settled, visit } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

const PAGE = readFileSync(new URL('./fixtures/two-playgrounds.html', import.meta.url), 'utf8');

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

/** @param {import('node:test').TestContext} t */
async function both(t) {
  // Its page imports modules by their own names, which a bundled site does not have.
  const visited = await visit(t, site.sources, {
    path: 'two-playgrounds.html',
    context: { viewport: { width: 1280, height: 1200 } },
    prepare: (page) =>
      page.route('**/two-playgrounds.html', (route) => route.fulfill({ body: PAGE, contentType: 'text/html' })),
  });
  const { page } = visited;
  for (const id of ['a', 'b']) await page.locator(`#${id}[data-opened]`).waitFor();
  await settled(page);
  return visited;
}

/** What a playground shows, and how often it has shown something. @param {Page} page @param {string} id */
async function shown(page, id) {
  return {
    pictures: await page.locator(`#${id}`).getAttribute('data-pictures'),
    seen: await pixels(page, `${id} #seen`),
    rebuilt: await pixels(page, `${id} #rebuilt`),
  };
}

test('each of two playgrounds shows what its own link says, as it does alone', async (t) => {
  const { page, problems } = await both(t);
  for (const id of ['a', 'b']) {
    const hash = await page.locator(`#${id}`).getAttribute('data-hash');
    const alone = await visit(t, site, { path: hash ?? '' });
    await rebuilt(alone.page);
    assert.deepEqual(await pixels(page, `${id} #rebuilt`), await pixels(alone.page, 'rebuilt'), id);
    assert.deepEqual(await pixels(page, `${id} #corrupted`), await pixels(alone.page, 'corrupted'), id);
  }
  assert.deepEqual(problems, []);
});

test('what is drawn, corrupted, dropped and chosen in one changes nothing in the other', async (t) => {
  const { page, problems } = await both(t);
  const [a, b] = [await shown(page, 'a'), await shown(page, 'b')];
  await draw(page, SEVEN, '#a #pad');
  await settled(page);
  await page.locator('#a #corruption input[value=gaussian]').check();
  await settled(page);
  await page.locator('#a #origin').evaluate((origin) => {
    const dataTransfer = new DataTransfer();
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M4 1h1v7h-1z"/></svg>';
    dataTransfer.items.add(new File([svg], 'one.svg', { type: 'image/svg+xml' }));
    for (const type of ['dragover', 'drop']) {
      const options = { dataTransfer, bubbles: true, cancelable: true, composed: true };
      origin.dispatchEvent(new DragEvent(type, options));
    }
  });
  await settled(page);
  await page.locator('#a #models select').selectOption('plain');
  await page.locator('#a #layers').getByText('784 → 384 → 32 → 384 → 784').waitFor();
  await settled(page);
  assert.notDeepEqual((await shown(page, 'a')).seen, a.seen);
  assert.deepEqual(await shown(page, 'b'), b);
  const state = await page.evaluate(() => /** @type {any} */ (globalThis).playgrounds.b.part.describe());
  assert.deepEqual([state.model, state.corruption, state.index], ['plain', 'masking', 8]);
  assert.deepEqual(problems, []);
});

test('changes in both at the same moment are both answered', async (t) => {
  const { page } = await both(t);
  const old = [await shown(page, 'a'), await shown(page, 'b')];
  await page.evaluate(() => {
    for (const id of ['a', 'b']) {
      const detail = { corruption: 'gaussian', std_dev: 1 };
      const corruption = document.getElementById(id)?.shadowRoot?.getElementById('corruption');
      for (let i = 0; i < 3; i++) corruption?.dispatchEvent(new CustomEvent('ae-change', { detail }));
    }
  });
  await settled(page);
  for (const [i, id] of ['a', 'b'].entries()) {
    assert.notDeepEqual((await shown(page, id)).rebuilt, old[i]?.rebuilt);
  }
});

test('one that has ended leaves nothing behind, and the other goes on', async (t) => {
  const { page, problems } = await both(t);
  const old = await shown(page, 'b');
  const left = await page.evaluate(() => {
    const { engine, playgrounds } = /** @type {any} */ (globalThis);
    const { a, b } = playgrounds;
    const saves = a.link.saves;
    a.end();
    for (const { link } of [a, b]) link.dispatchEvent(new CustomEvent('ae-follow', { detail: '#corruption=fog' }));
    engine.dispatchEvent(new CustomEvent('restart', { detail: 'It was lost.' }));
    const root = /** @type {ShadowRoot} */ (document.getElementById('a')?.shadowRoot);
    return { children: root.childNodes.length, saves: a.link.saves - saves };
  });
  assert.deepEqual(left, { children: 0, saves: 0 });
  await page
    .locator('#b #notices')
    .getByText(/corruption=fog is none of/)
    .waitFor();
  await page
    .locator('#b #notices')
    .getByText(/It was lost\. It was started again/)
    .waitFor();
  await settled(page);
  await draw(page, SEVEN, '#b #pad');
  await settled(page);
  assert.notDeepEqual((await shown(page, 'b')).seen, old.seen);
  assert.equal(await page.locator('#a').evaluate((host) => host.shadowRoot?.childNodes.length), 0);
  assert.deepEqual(problems, []);
});
