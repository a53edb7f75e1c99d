// Two instruments on one page, on one engine: neither sees what happens to the other.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { site as open } from './site.mjs';
import { SEVEN, draw, pixels, rebuilt, visit } from './visit.mjs';

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
  const visited = await visit(site, {
    path: 'two-playgrounds.html',
    context: { viewport: { width: 1280, height: 1200 } },
    prepare: (page) =>
      page.route('**/two-playgrounds.html', (route) => route.fulfill({ body: PAGE, contentType: 'text/html' })),
  });
  t.after(visited.close);
  const { page } = visited;
  for (const id of ['a', 'b']) {
    await page.locator(`#${id}[data-opened]`).waitFor();
    await pictures(page, id, 0);
  }
  return visited;
}

/** How many pictures a playground has shown, once there are more than so many. @param {Page} page @param {string} id @param {number} than */
async function pictures(page, id, than) {
  const count = await page.waitForFunction(
    ([of, least]) => {
      const now = Number(document.getElementById(`${of}`)?.dataset['pictures']);
      return now > Number(least) && now;
    },
    [id, than],
  );
  return Number(await count.jsonValue());
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
    const alone = await visit(site, { path: hash ?? '' });
    t.after(alone.close);
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
  let count = await pictures(page, 'a', Number(a.pictures));
  await page.locator('#a #corruption input[value=gaussian]').check();
  count = await pictures(page, 'a', count);
  await page.locator('#a #origin').evaluate((origin) => {
    const dataTransfer = new DataTransfer();
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M4 1h1v7h-1z"/></svg>';
    dataTransfer.items.add(new File([svg], 'one.svg', { type: 'image/svg+xml' }));
    for (const type of ['dragover', 'drop']) {
      const options = { dataTransfer, bubbles: true, cancelable: true, composed: true };
      origin.dispatchEvent(new DragEvent(type, options));
    }
  });
  await pictures(page, 'a', count);
  await page.locator('#a #models select').selectOption('plain');
  await page.locator('#a #layers').getByText('784 → 384 → 32 → 384 → 784').waitFor();
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
  for (const [i, id] of ['a', 'b'].entries()) {
    // The first of the burst is under way at once, the last waits, the one between is dropped.
    await pictures(page, id, Number(old[i]?.pictures) + 1);
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
  const count = await pictures(page, 'b', Number(old.pictures));
  await draw(page, SEVEN, '#b #pad');
  await pictures(page, 'b', count);
  assert.notDeepEqual((await shown(page, 'b')).seen, old.seen);
  assert.equal(await page.locator('#a').evaluate((host) => host.shadowRoot?.childNodes.length), 0);
  assert.deepEqual(problems, []);
});
