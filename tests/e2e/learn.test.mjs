// The tutorial: pages of text that stand by themselves, and what is live in them.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { violations } from './axe.mjs';
import { site as open } from './site.mjs';
import { counts, visit } from './visit.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

/** @typedef {import('playwright-core').Page} Page */

const PARTS = readdirSync(fileURLToPath(new URL('../../www/learn', import.meta.url)))
  .filter((name) => /^\d\d-/.test(name))
  .map((name) => name.slice(3));
const FIRST = `learn/${PARTS[0]}.html`;

/** Every widget of the page comes near the view, and into it. @param {Page} page */
async function readThrough(page) {
  for (const figure of await page.locator('figure.live').all()) {
    await figure.scrollIntoViewIfNeeded();
    for (const widget of await figure.locator(':scope > :not(figcaption)').all()) {
      await widget.scrollIntoViewIfNeeded();
      await widget.evaluate(
        (element) =>
          new Promise((resolve, reject) => {
            const look = () => {
              const { state } = /** @type {any} */ (element);
              if (state === 'ready') resolve(undefined);
              else if (state === 'failed') reject(new Error(element.shadowRoot?.textContent ?? ''));
              else setTimeout(look, 50);
            };
            look();
          }),
      );
    }
  }
}

for (const [at, part] of PARTS.entries()) {
  test(`${part}: its figures come, nothing is wrong, and no width is too small for it`, async (t) => {
    const { page, problems } = await visit(t, site, { path: `learn/${part}.html` });
    assert.match(await page.title(), /\S/);
    await readThrough(page);
    assert.deepEqual(await violations(page), []);
    for (const width of [1280, 768, 360]) {
      await page.setViewportSize({ width, height: 740 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `at ${width} px it is ${over} px too wide`);
      const cut = await page
        .locator('.equation')
        .evaluateAll((all) =>
          all.filter((each) => each.scrollWidth > each.clientWidth).map((each) => each.textContent),
        );
      assert.deepEqual(cut, [], `at ${width} px`);
    }
    const next = page.locator('.around a[rel=next]');
    await counts(next, at + 1 < PARTS.length ? 1 : 0);
    for (const href of await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => /** @type {HTMLAnchorElement} */ (link).href))) {
      if (!href.startsWith(site.url)) continue;
      const answer = await page.request.get(href);
      assert.equal(answer.status(), 200, href);
    }
    assert.deepEqual(problems, []);
  });
}

test('each German part stands on its page, fits a phone, and its links lead to pages that are there', async (t) => {
  const context = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } };
  const { page } = await visit(t, site, { path: 'de/learn/index.html', context });
  const parts = await page
    .locator('.parts a')
    .evaluateAll((links) => links.map((link) => /** @type {HTMLAnchorElement} */ (link).href));
  assert.ok(parts.length > 0);
  for (const part of parts) {
    await page.goto(part);
    assert.equal(await page.locator('html').getAttribute('lang'), 'de');
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `${part} is ${over} px too wide`);
    const covered = await page.locator('.symbols dt').evaluateAll((names) =>
      names
        .filter((name) => {
          const words = /** @type {Element} */ (name.nextElementSibling);
          const symbol = /** @type {Element} */ (name.firstElementChild);
          return symbol.getBoundingClientRect().right > words.getBoundingClientRect().left;
        })
        .map((name) => name.parentElement?.textContent),
    );
    assert.deepEqual(covered, [], `${part}: symbols reach into their words`);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => /** @type {HTMLAnchorElement} */ (link).href));
    for (const href of new Set(links.filter((each) => each.startsWith(site.url)))) {
      const answer = await page.request.get(href);
      assert.equal(answer.status(), 200, `${href} of ${part}`);
    }
  }
});

test('without JavaScript a part is its text, with formulas, answers and what a figure would be', async (t) => {
  const { page } = await visit(t, site, { path: FIRST, context: { javaScriptEnabled: false } });
  const text = await page.locator('main').innerText();
  assert.ok(text.split(/\s+/).length > 600);
  assert.ok((await page.locator('math').count()) > 5);
  await page.locator('.predict summary').first().click();
  assert.ok(await page.locator('.predict details p').first().isVisible());
  assert.ok(await page.locator('.instead').first().isVisible());
  assert.equal(await page.locator('#theme').isVisible(), false);
});

test('a symbol that is reached by Tab is explained, and stands out with its sentence', async (t) => {
  const { page } = await visit(t, site, { path: FIRST });
  const symbol = page.locator('.symbol[tabindex]').first();
  await symbol.focus();
  const id = (await symbol.getAttribute('aria-describedby')) ?? '';
  const sentence = page.locator(`#${id}`);
  assert.match((await sentence.textContent()) ?? '', /\w+ \w+/);
  const colour = (/** @type {Element} */ element) => getComputedStyle(element).backgroundColor;
  assert.equal(await sentence.evaluate(colour), await symbol.evaluate(colour));
  assert.notEqual(await sentence.evaluate(colour), 'rgba(0, 0, 0, 0)');
});

test('a guess opens the answer, and the right one is marked', async (t) => {
  const { page } = await visit(t, site, { path: FIRST });
  const section = page.locator('.predict').first();
  await section.locator('input').first().check();
  assert.ok(await section.locator('details p').first().isVisible());
  const weight = await section.locator('label[data-right]').evaluate((label) => getComputedStyle(label).fontWeight);
  assert.equal(weight, '600');
});

test('a goal that is reached is ticked, remembered and seen among the contents; the bar of a phone trains', async (t) => {
  const { page, problems } = await visit(t, site, { path: FIRST, context: { viewport: { width: 390, height: 740 } } });
  const trains = page.locator('ae-train').first();
  await trains.evaluate((element) => {
    element.setAttribute('goal', 'step>3');
    element.setAttribute('experiment', 'classes=01&hidden_dims=16&latent_dim=2&epochs=10000');
  });
  assert.equal(await page.locator('#reached').isVisible(), false);
  assert.equal(await page.locator('#bar').isVisible(), false, 'its figure has not been reached');
  await trains.scrollIntoViewIfNeeded();
  await page.locator('#bar-train').click();
  // All that trains is fetched only now.
  await page.locator('#bar').getByText('Pause').waitFor({ timeout: 120_000 });
  await page.locator('#reached').waitFor();
  await page.locator('#bar-train').click();
  await page.locator('#bar').getByText('Train').waitFor();
  assert.match((await page.locator('#bar-epoch').textContent()) ?? '', /\d/);
  await page.reload();
  assert.ok(await page.locator('#reached').isVisible());
  await page.goto(`${site.url}learn/index.html`);
  assert.ok(await page.locator(`[data-part="${PARTS[0]}"] .reached`).isVisible());
  await counts(page.locator('.parts .reached:visible'), 1);
  await counts(page.locator('.parts > li'), PARTS.length);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(problems, []);
});

test('the large type for a projector stays switched on', async (t) => {
  const { page } = await visit(t, site, { path: FIRST });
  const size = () =>
    page
      .locator('main p')
      .nth(3)
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  const small = await size();
  await page.getByRole('button', { name: 'Large type' }).click();
  assert.ok((await size()) >= 1.4 * small);
  await page.reload();
  await page.locator('[aria-pressed=true]#projector').waitFor();
  assert.ok((await size()) >= 1.4 * small);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(over <= 0);
});
