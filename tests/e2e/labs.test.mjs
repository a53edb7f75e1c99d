// The labs: each shows its number, which is the command line's, and answers a person.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './axe.mjs';
import { exact, printed, same } from './lab-page.mjs';
import { site as open } from './site.mjs';
import { visit } from './visit.mjs';
import { becomes, host, sentence } from './widget-page.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

const SMALL = 'experiment="classes=01&hidden_dims=16&latent_dim=2&epochs=500"';

test('code space: what the code tells about the classes is what the command line prints', async (t) => {
  const { page, problems } = await host(t, site, '<ae-code-space id="w"></ae-code-space>');
  await becomes(page, '#w');
  const report = printed('code-space');
  for (const [id, name] of Object.entries({
    accuracy: 'k_means_accuracy',
    information: 'k_means_normalized_mutual_information',
    probe: 'linear_probe_accuracy',
  }))
    same(await exact(page, id), report[name], name);
  await page.locator('#w summary').click();
  const cells = await page.locator('#w #confusion .count').allTextContents();
  assert.deepEqual(cells.map(Number), report.linear_probe_confusion.flat());
  assert.deepEqual(await violations(page, ['#w']), []);
  assert.deepEqual(problems, []);
});

test('code space: whoever walks sees what is decoded there, with the mouse and with keys', async (t) => {
  const { page, problems } = await host(t, site, '<ae-code-space id="w" digit="3"></ae-code-space>');
  await becomes(page, '#w');
  await page.locator('#w #probe').getByText(/\d/).waitFor();
  const place = page.locator('#w #place');
  const picture = () =>
    page.locator('#w #here canvas').evaluate((canvas) => /** @type {HTMLCanvasElement} */ (canvas).toDataURL());
  const [before_, shown] = [await place.textContent(), await picture()];
  const plot = page.locator('#w ae-code-walk, #w [id=walk]').first().locator('.plot');
  await plot.hover({ position: { x: 60, y: 30 } });
  await page.waitForFunction(
    ([text, root]) => /** @type {any} */ (root).querySelector('#place').textContent !== text,
    /** @type {const} */ ([
      before_,
      await page.evaluateHandle(
        () => /** @type {any} */ (document.querySelector('#w')).shadowRoot.querySelector('.place > div').shadowRoot,
      ),
    ]),
  );
  assert.notEqual(await picture(), shown);
  await page
    .locator('#w #distance')
    .getByText(/a hole/)
    .waitFor();
  const corner = await place.textContent();
  await plot.focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowRight');
  await page.waitForFunction(
    ([text, root]) => /** @type {any} */ (root).querySelector('#place').textContent !== text,
    /** @type {const} */ ([
      corner,
      await page.evaluateHandle(
        () => /** @type {any} */ (document.querySelector('#w')).shadowRoot.querySelector('.place > div').shadowRoot,
      ),
    ]),
  );
  assert.match(
    (await page.locator('#w #near figure').nth(1).locator('canvas').getAttribute('aria-label')) ?? '',
    /^a \d, .+ away$/,
  );
  assert.deepEqual(problems, []);
});

test('code space: in a window of another width the points stay below their numerals', async (t) => {
  const { page, problems } = await host(t, site, '<ae-code-space id="w"></ae-code-space>');
  await becomes(page, '#w');
  await page.locator('#w #probe').getByText(/\d/).waitFor();
  const points = await page.locator('#w canvas.points').first().elementHandle();
  const fits = () =>
    page.waitForFunction(
      (canvas) => canvas.clientWidth > 0 && canvas.width === Math.round(canvas.clientWidth * devicePixelRatio),
      /** @type {any} */ (points),
    );
  await fits();
  const before_ = await points?.evaluate((canvas) => /** @type {HTMLCanvasElement} */ (canvas).width);
  await page.setViewportSize({ width: 420, height: 800 });
  await page.waitForFunction(
    ([canvas, width]) => canvas.clientWidth !== width,
    /** @type {const} */ ([/** @type {any} */ (points), before_]),
  );
  await fits();
  assert.deepEqual(problems, []);
});

test('code space looks into the network that is trained on the page', async (t) => {
  const { page, problems } = await host(
    t,
    site,
    `<ae-train id="t" hide="experiment pictures loss" ${SMALL}></ae-train><ae-code-space id="w" for="t"></ae-code-space>`,
  );
  await becomes(page, '#t');
  await page.locator('#w').scrollIntoViewIfNeeded();
  await becomes(page, '#w');
  const first = await exact(page, 'probe');
  await page.evaluate(() => /** @type {any} */ (document.getElementById('t')).play());
  // While it learns the map follows, and its moments can be gone back to.
  const moment = page.locator('#w #moment');
  await page.waitForFunction(
    (range) => Number(/** @type {HTMLInputElement} */ (range).max) >= 2,
    await moment.elementHandle(),
  );
  await page.evaluate(() => /** @type {any} */ (document.getElementById('t')).pause());
  await page.waitForFunction(
    ([place, shown]) => Number(/** @type {HTMLElement} */ (place).title) !== shown,
    /** @type {const} */ ([await page.locator('#w #probe').elementHandle(), first]),
  );
  const step = page.locator('#w #step');
  const last = await step.textContent();
  await moment.fill('0');
  assert.notEqual(await step.textContent(), last);
  assert.match((await step.textContent()) ?? '', /^step \d/);
  assert.deepEqual(problems, []);
});

test('a network that reads points, and a name that there is not, are each told in one sentence', async (t) => {
  const { page } = await host(
    t,
    site,
    '<ae-train id="t" preset="moons" hide="experiment pictures loss"></ae-train><ae-code-space id="w" for="t"></ae-code-space><ae-code-space id="x" model="no-such"></ae-code-space><ae-code-space id="y" digit="ten"></ae-code-space>',
  );
  await page.evaluate(() => {
    for (const widget of document.querySelectorAll('main > *')) /** @type {any} */ (widget).load?.();
  });
  await becomes(page, '#t, #w, #x, #y');
  await page.locator('#w .told').getByText('train one on digits').waitFor();
  assert.match((await sentence(page, '#x')) ?? '', /no model “no-such”; there is denoiser-64/);
  assert.match((await sentence(page, '#y')) ?? '', /digit="ten" is no digit; expected 0 to 9/);
});

test('code space: a code of many numbers is cut through its mean, and says how much that leaves out', async (t) => {
  const { page, problems } = await host(t, site, '<ae-code-space id="w" model="plain"></ae-code-space>');
  await becomes(page, '#w');
  await page
    .locator('#w #about-map')
    .getByText(/hold \d+ % of their variance/)
    .waitFor();
  assert.match((await page.locator('#w #place').textContent()) ?? '', /^z = \(.+, …\)$/);
  await page.locator('#w #probe').getByText(/\d/).waitFor();
  assert.deepEqual(problems, []);
});

test('the page of the labs shows each below its address, and a network to train for them', async (t) => {
  const { page, problems } = await visit(t, site, { path: 'labs.html#code-space' });
  await becomes(page, 'ae-code-space');
  assert.equal(await page.locator('#code-space h2').textContent(), 'Code space');
  const listed = await page
    .locator('#contents a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const shown = await page.locator('#labs > section').evaluateAll((sections) => sections.map(({ id }) => `#${id}`));
  assert.equal(listed.length, 9);
  assert.deepEqual(listed, shown);
  assert.deepEqual(await violations(page), []);
  await page.locator('#train').click();
  await page.locator('ae-train').scrollIntoViewIfNeeded();
  await becomes(page, 'ae-train');
  assert.equal(await page.locator('ae-code-space').getAttribute('for'), 'network');
  assert.deepEqual(problems, []);
});

test('on paper a lab is light whatever its theme, within the sheet, and shows what nobody scrolled to', async (t) => {
  const { page, problems } = await visit(t, site, {
    path: 'labs.html#pca',
    context: { viewport: { width: 1280, height: 300 }, colorScheme: 'dark' },
  });
  await becomes(page, 'ae-pca');
  await page.locator('ae-pca #network-angle').getByText(/\d/).waitFor();
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
    const paper = matchMedia('print');
    paper.addEventListener('change', () => {
      if (!paper.matches) return;
      const root = /** @type {any} */ (document.querySelector('ae-pca')).shadowRoot.querySelector(
        '.place > div',
      ).shadowRoot;
      const canvas = root.querySelector('#pca-axes').shadowRoot.querySelector('canvas');
      const copy = /** @type {any} */ (new OffscreenCanvas(canvas.width, canvas.height).getContext('2d'));
      copy.drawImage(canvas, 0, 0);
      const svg = root.querySelector('#growing').shadowRoot.querySelector('svg');
      /** @type {any} */ (globalThis).printed = {
        width: canvas.clientWidth,
        text: getComputedStyle(document.body).color,
        corner: [...copy.getImageData(3, 3, 1, 1).data],
        sheet: svg.clientWidth,
        drawn: svg.getBBox().x + svg.getBBox().width,
      };
    });
  });
  await page.pdf({ format: 'A4' });
  const sheet = await page.evaluate(() => /** @type {any} */ (globalThis).printed);
  assert.ok(sheet.width > 0 && sheet.width < 500, `${sheet.width}`);
  assert.ok(
    sheet.corner.every((/** @type {number} */ value) => value > 200),
    `the corner of an axis: ${sheet.corner}`,
  );
  assert.ok(
    (sheet.text.match(/\d+/g) ?? []).slice(0, 3).every((/** @type {string} */ value) => Number(value) < 60),
    sheet.text,
  );
  assert.ok(sheet.drawn > 100 && sheet.drawn <= sheet.sheet + 1, `${sheet.drawn} of ${sheet.sheet}`);
  assert.deepEqual(problems, []);
});
