// Many widgets on one page: what they fetch and when, how many workers they share, and that they move nothing.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { GERMAN } from '../../www/strings/de.js';
import { site as open } from './site.mjs';
import { becomes, host } from './widget-page.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

/** What registers the elements may weigh this much, in bytes of gzip. */
const SHELL = 13_000;
const FAR = '<p style="height: 6000px">A long text.</p>';
const SMALL = 'experiment="classes=01&hidden_dims=16&latent_dim=2&epochs=10000"';
/** Without a bend, so that its decoder has an angle to the principal axes. */
const LINEAR = 'experiment="classes=01&latent_dim=4&output_activation=identity&loss=mean_squared_error&epochs=10000"';

const A_GERMAN_SENTENCE = GERMAN.sentences['Every image is rebuilt black.'] ?? '';

/** Addresses that a page asks for. @param {import('playwright-core').Page} page */
function asked(page) {
  /** @type {string[]} */
  const urls = [];
  page.on('request', (request) => urls.push(request.url()));
  return urls;
}

test('far from the view nothing is fetched but what registers the elements, and that is small', async (t) => {
  /** @type {string[]} */
  let urls = [];
  const body = `${FAR}<ae-denoise></ae-denoise><ae-train></ae-train><ae-triptych></ae-triptych>`;
  const { page } = await host(t, site, body, { prepare: async (opened) => (urls = asked(opened)) });
  await page.waitForLoadState('networkidle');
  const fetched = urls.filter((url) => !/somebodys|^data:/.test(url));
  const names = fetched.map((url) => url.replace(site.url, ''));
  assert.equal(names.length, 3, String(names));
  const bytes = names.map((name) => gzipSync(readFileSync(new URL(`../../dist/${name}`, import.meta.url))).length);
  const total = bytes.reduce((sum, each) => sum + each, 0);
  t.diagnostic(`what registers the elements: ${total} bytes of gzip`);
  assert.ok(total <= SHELL, `${total} bytes`);
  assert.equal(page.workers().length, 0);
  await page.locator('ae-denoise').scrollIntoViewIfNeeded();
  await becomes(page, 'ae-denoise');
});

test('on a German page they speak German, out of the one table that the site has', async (t) => {
  /** @type {string[]} */
  let urls = [];
  const { page, problems } = await host(t, site, `${FAR}<ae-denoise></ae-denoise><ae-triptych></ae-triptych>`, {
    prepare: async (opened) => (urls = asked(opened)),
  });
  await page.evaluate(() => (document.documentElement.lang = 'de'));
  await page.locator('ae-triptych').scrollIntoViewIfNeeded();
  await becomes(page, 'ae-denoise, ae-triptych');
  await page.locator('ae-denoise').getByRole('button', { name: GERMAN.sentences['Clear'] }).waitFor();
  const assets = new URL('../../dist/assets/', import.meta.url);
  const tables = readdirSync(assets).filter(
    (name) => name.endsWith('.js') && readFileSync(new URL(name, assets), 'utf8').includes(A_GERMAN_SENTENCE),
  );
  assert.equal(tables.length, 1, tables.join());
  assert.equal(urls.filter((url) => url.endsWith(`/assets/${tables[0]}`)).length, 1);
  assert.equal(await page.evaluate(() => 'autoencoderStrings' in globalThis), false);
  assert.deepEqual(problems, []);
});

test('ten widgets share one worker and one module, and train in none', async (t) => {
  /** @type {string[]} */
  let urls = [];
  const body = Array.from(
    { length: 5 },
    (_, i) => `<ae-denoise digit="${i}"></ae-denoise><ae-triptych digit="${i}"></ae-triptych>`,
  );
  const { page, problems } = await host(t, site, body.join(''), { prepare: async (opened) => (urls = asked(opened)) });
  await page.evaluate(() => {
    for (const widget of document.querySelectorAll('main > *')) /** @type {any} */ (widget).load?.();
  });
  await becomes(page, 'ae-denoise, ae-triptych');
  assert.equal(page.workers().length, 1);
  const counted = (/** @type {RegExp} */ which) => urls.filter((url) => which.test(url)).length;
  assert.deepEqual([counted(/\.wasm$/), counted(/\.safetensors/), counted(/widgets-instrument/)], [1, 1, 1]);
  assert.deepEqual(problems, []);
});

for (const width of [360, 800, 1280]) {
  test(`nothing on the page moves when ten widgets come, at ${width} px`, async (t) => {
    const kinds = [
      '<ae-denoise digit="3"></ae-denoise>',
      '<ae-triptych></ae-triptych>',
      `<ae-train id="t" ${SMALL}></ae-train>`,
      '<ae-loss for="t"></ae-loss><ae-code-map for="t"></ae-code-map>',
      '<ae-features for="t"></ae-features><ae-network-view for="t"></ae-network-view>',
      '<ae-denoise digit="4"></ae-denoise><ae-triptych before-after></ae-triptych><ae-playground></ae-playground>',
    ];
    const { page } = await host(t, site, kinds.map((html) => `<p>Some text.</p>${html}`).join(''), {
      context: { viewport: { width, height: 900 } },
      // On a slow machine everything comes one after the other, and each may move what came before.
      prepare: async (opened) => {
        const session = await opened.context().newCDPSession(opened);
        await session.send('Emulation.setCPUThrottlingRate', { rate: 3 });
      },
    });
    // As a reader goes through the page.
    for (;;) {
      const end = await page.evaluate(() => {
        scrollBy(0, 600);
        return scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
      });
      await page.waitForFunction(() =>
        [.../** @type {NodeListOf<any>} */ (document.querySelectorAll('main > *'))].every(
          (each) => each.state !== 'loading',
        ),
      );
      if (end) break;
    }
    /** @type {{ value: number, outside: string[] }[]} */
    const shifts = await page.evaluate(() => /** @type {any} */ (globalThis).shifts);
    assert.deepEqual(shifts, []);
  });
}

test('a number that changes its length moves nothing', async (t) => {
  const body = `<ae-playground></ae-playground><ae-train ${SMALL}></ae-train>
    <ae-score></ae-score><ae-sparse></ae-sparse><ae-code-space></ae-code-space>`;
  const { page } = await host(t, site, body);

  page.setDefaultTimeout(120_000);
  for (const name of ['playground', 'train', 'score', 'sparse', 'code-space']) {
    await page.locator(`ae-${name}`).scrollIntoViewIfNeeded();
    await becomes(page, `ae-${name}`);
    if (name === 'train') {
      const figure = page.locator('ae-train .value .amount').filter({ hasText: /\d/ }).first();
      await page.evaluate(() => /** @type {any} */ (document.querySelector('ae-train')).play());
      await figure.waitFor();
      await page.evaluate(() => /** @type {any} */ (document.querySelector('ae-train')).pause());
    }
    const [changed, moved] = await page.evaluate(async (tag) => {
      /** @type {(root: ParentNode) => Element[]} */
      const numbers = (root) =>
        [...root.querySelectorAll('*')].flatMap((each) => [
          ...(each.matches('dd, .readout, .value .amount') && each.textContent !== '' ? [each] : []),
          ...(each.shadowRoot ? numbers(each.shadowRoot) : []),
        ]);
      const found = numbers(
        /** @type {Element & { shadowRoot: ShadowRoot }} */ (document.querySelector(tag)).shadowRoot,
      );
      const leaves = found.filter((each) => each.childElementCount === 0 && each.checkVisibility());
      const frames = async () => {
        for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
      };
      const seen = /** @type {{ shifts: object[] }} */ (/** @type {unknown} */ (globalThis)).shifts;
      let shifts = 0;
      for (const each of leaves) {
        each.scrollIntoView({ block: 'center' });
        await frames();
        const told = seen.length;
        for (const text of ['1', '1,234', '5.6']) {
          each.textContent = text;
          await frames();
        }
        shifts += seen.length - told;
      }
      return [leaves.length, shifts];
    }, `ae-${name}`);
    assert.ok(changed >= 1, `${name}: ${changed}`);
    assert.equal(moved, 0, name);
  }
});

test('more networks than there are workers take turns, and all of them train', async (t) => {
  const body = [0, 1, 2]
    .map((i) => `<ae-train id="t${i}" hide="experiment pictures loss" ${SMALL}></ae-train>`)
    .join('');
  const { page, problems } = await host(t, site, body, {
    prepare: (opened) =>
      opened.addInitScript(() => {
        Object.defineProperty(navigator, 'hardwareConcurrency', { value: 1 });
        // The browser's own reports of ends and beginnings come in any order.
        const alive = new Set();
        /** @type {any} */ (globalThis).mostWorkers = 0;
        globalThis.Worker = class extends Worker {
          /** @param {string | URL} url @param {WorkerOptions} [options] */
          constructor(url, options) {
            super(url, options);
            alive.add(this);
            /** @type {any} */ (globalThis).mostWorkers = Math.max(
              /** @type {any} */ (globalThis).mostWorkers,
              alive.size,
            );
          }

          terminate() {
            alive.delete(this);
            super.terminate();
          }
        };
      }),
  });
  await page.evaluate(() => {
    for (const widget of document.querySelectorAll('ae-train')) /** @type {any} */ (widget).load();
  });
  await becomes(page, 'ae-train');
  await page.evaluate(() => {
    for (const widget of document.querySelectorAll('ae-train')) /** @type {any} */ (widget).play();
  });
  await page.waitForFunction(
    () =>
      [.../** @type {NodeListOf<any>} */ (document.querySelectorAll('ae-train'))].every(
        ({ progress }) => progress.step > 10,
      ),
    undefined,
    { timeout: 120_000 },
  );
  assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).mostWorkers), 2, 'workers at once');
  assert.deepEqual(problems, []);
});

test('what nobody sees rests, unless somebody sees one of its views', async (t) => {
  const { page } = await host(t, site, `<ae-train id="t" ${SMALL}></ae-train>${FAR}<ae-loss for="t"></ae-loss>${FAR}`);
  await becomes(page, '#t');
  const playing = (/** @type {boolean} */ wanted) =>
    page.waitForFunction(
      (value) => /** @type {any} */ (document.getElementById('t')).progress.playing === value,
      wanted,
    );
  await page.evaluate(() => /** @type {any} */ (document.getElementById('t')).play());
  await playing(true);
  await page.evaluate(() => scrollTo(0, 4000));
  await playing(false);
  await page.locator('ae-loss').scrollIntoViewIfNeeded();
  await playing(true);
});

test('it trains by itself only where it is asked to, is seen, and motion is welcome', async (t) => {
  const body = `${FAR}<ae-train id="t" autoplay ${SMALL}></ae-train>`;
  const { page, told } = await host(t, site, body);
  await page.evaluate(() => /** @type {any} */ (document.getElementById('t')).load());
  await becomes(page, '#t');
  const steps = async () =>
    (await told()).filter((/** @type {any} */ { type, detail }) => type === 'ae-step' && detail.step > 0).length;
  assert.equal(await steps(), 0, 'nobody sees it');
  await page.locator('#t').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => /** @type {any} */ (document.getElementById('t')).progress.step > 0);
  const still = await host(t, site, body.replace(FAR, ''), { context: { reducedMotion: 'reduce' } });
  await becomes(still.page, '#t');
  assert.equal(await still.page.evaluate(() => /** @type {any} */ (document.getElementById('t')).progress.step), 0);
});

test('a goal is said, watched and told of once', async (t) => {
  const { page, told } = await host(t, site, `<ae-train id="t" goal="step>20" ${SMALL}></ae-train>`);
  await becomes(page, '#t');
  await page.locator('#t .told').getByText('Goal: step above 20.').waitFor();
  await page.evaluate(() => /** @type {any} */ (document.getElementById('t')).play());
  await page.locator('#t .told').getByText('Reached:').waitFor();
  await page.waitForFunction(() => /** @type {any} */ (document.getElementById('t')).progress.step > 200);
  const goals = (await told()).filter((/** @type {any} */ { type }) => type === 'ae-goal');
  assert.equal(goals.length, 1);
  assert.ok(goals[0].detail.value > 20 && goals[0].detail.step > 20);
});

test('goals are about the figures of a network, and about those of a lab', async (t) => {
  const { page, told } = await host(
    t,
    site,
    `<ae-train id="t" goal="angle<89.9" ${LINEAR}></ae-train><ae-anomaly id="w" goal="auc>0.6"></ae-anomaly>`,
  );
  await becomes(page, '#t');
  await page.evaluate(() => /** @type {any} */ (document.getElementById('t')).play());
  await page.locator('#t .told').getByText('Reached:').waitFor();
  await page.locator('#w').scrollIntoViewIfNeeded();
  await becomes(page, '#w');
  await page
    .locator('#w .told')
    .getByText(/Goal: AUC above 0\.6\. Reached: 0\.\d+\./)
    .waitFor();
  const goals = (await told()).filter((/** @type {any} */ { type }) => type === 'ae-goal');
  assert.deepEqual(goals.map((/** @type {any} */ { detail }) => detail.goal).toSorted(), ['angle < 89.9', 'auc > 0.6']);
});

test('a goal about a figure of the network is reached though the figure is not in view', async (t) => {
  const { page } = await host(t, site, `<ae-train id="t" goal="angle<89.9" ${LINEAR}></ae-train>`, {
    context: { viewport: { width: 900, height: 160 } },
  });
  await becomes(page, '#t');
  await page.locator('#t .play').scrollIntoViewIfNeeded();
  const figures = page.locator('#t #indicators');
  await page.locator('#t .play').click();
  await page.locator('#t .told').getByText('Reached:').waitFor();
  const { y } = /** @type {{ y: number }} */ (await figures.boundingBox());
  assert.ok(y > 160, 'they are below what is seen');
});

test('“Open in the playground” carries what the widget shows', async (t) => {
  const { page } = await host(t, site, '<ae-denoise id="w" digit="7" corruption="masking:0.25" seed="9"></ae-denoise>');
  await becomes(page, '#w');
  const link = page.locator('#w a[part=open]');
  await link.waitFor();
  const href = (await link.getAttribute('href')) ?? '';
  assert.ok(href.startsWith(`${site.url}index.html#`), href);
  const picture = (/** @type {import('playwright-core').Page} */ of) =>
    of
      .locator('#rebuilt canvas')
      .first()
      .evaluate((canvas) => /** @type {HTMLCanvasElement} */ (canvas).toDataURL());
  const other = await page.context().newPage();
  await other.goto(href);
  await other.waitForFunction(() => performance.getEntriesByName('first-rebuilt').length > 0);
  await other.locator('#scores .rebuilt').getByText(/\d/).waitFor();
  assert.equal(await picture(other), await picture(page));
});
