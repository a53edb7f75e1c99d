// Each widget is held to the contract of www/widgets/README.md.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { violations } from './axe.mjs';
import { site as open } from './site.mjs';
import { becomes, host } from './widget-page.mjs';
import { counts } from './visit.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

const SMALL = 'experiment="classes=01&hidden_dims=16&latent_dim=2&epochs=500"';
/** Each element, as it stands alone on a page; views with the run that they are of. */
const WIDGETS = {
  denoise: '<ae-denoise id="w" digit="7" corruption="masking:0.25">FIGURE</ae-denoise>',
  triptych: '<ae-triptych id="w" corruption="gaussian:0.5">FIGURE</ae-triptych>',
  train: `<ae-train id="w" ${SMALL}>FIGURE</ae-train>`,
  playground: '<ae-playground id="w" digit="3">FIGURE</ae-playground>',
  loss: `<ae-loss id="w" for="t">FIGURE</ae-loss><ae-train id="t" ${SMALL}></ae-train>`,
  'code-map': `<ae-code-map id="w" for="t">FIGURE</ae-code-map><ae-train id="t" ${SMALL}></ae-train>`,
  features: `<ae-features id="w" for="t">FIGURE</ae-features><ae-train id="t" ${SMALL}></ae-train>`,
  'network-view': `<ae-network-view id="w" for="t" digit="1">FIGURE</ae-network-view><ae-train id="t" ${SMALL}></ae-train>`,
  'code-space': '<ae-code-space id="w" digit="3">FIGURE</ae-code-space>',
  'rate-distortion': '<ae-rate-distortion id="w">FIGURE</ae-rate-distortion>',
  vae: '<ae-vae id="w">FIGURE</ae-vae>',
  pca: '<ae-pca id="w">FIGURE</ae-pca>',
  contractive: '<ae-contractive id="w" digit="3">FIGURE</ae-contractive>',
  pretraining: '<ae-pretraining id="w">FIGURE</ae-pretraining>',
  score: '<ae-score id="w">FIGURE</ae-score>',
  anomaly: '<ae-anomaly id="w">FIGURE</ae-anomaly>',
  sparse: '<ae-sparse id="w" digit="3">FIGURE</ae-sparse>',
};
const FIGURE =
  '<figure><svg width="200" height="100"><rect width="200" height="100"/></svg><figcaption>A figure.</figcaption></figure>';

for (const [name, html] of Object.entries(WIDGETS)) {
  describe(`ae-${name}`, () => {
    const body = html.replace('FIGURE', FIGURE);

    test('it shows its figure, then itself, and pleases axe in both themes', async (t) => {
      const { page, problems, told } = await host(t, site, body);
      await becomes(page, '#w');
      assert.equal(await page.locator('#w > figure').isVisible(), false);
      await counts(page.locator('#w > figure'), 1, 'the figure stays in the page');
      assert.equal(await page.evaluate(() => document.querySelector('#w:state(ready)')?.id), 'w');
      assert.deepEqual(
        (await told()).filter((/** @type {any} */ { id, type }) => id === 'w' && type === 'ae-ready').length,
        1,
      );
      for (const theme of ['light', 'dark']) {
        await page.evaluate((value) => document.getElementById('w')?.setAttribute('theme', value), theme);
        assert.deepEqual(await violations(page, ['#w']), [], theme);
      }
      assert.deepEqual(problems, []);
    });

    test('taken out it ends, put back it is alive again, and moved it goes on', async (t) => {
      const { page, problems } = await host(t, site, body);
      await becomes(page, '#w');
      const moved = await page.evaluate(() => {
        const element = /** @type {any} */ (document.getElementById('w'));
        const content = element.content;
        document.querySelector('main')?.prepend(element);
        return new Promise((resolve) =>
          setTimeout(() => resolve(element.content === content && element.state === 'ready')),
        );
      });
      assert.ok(moved, 'a move in one go is no end');
      await page.evaluate(() => {
        const element = /** @type {any} */ (document.getElementById('w'));
        Object.assign(globalThis, { element });
        element.remove();
      });
      await page.waitForFunction(() => /** @type {any} */ (globalThis).element.state === 'waiting');
      await page.evaluate(() => document.querySelector('main')?.prepend(/** @type {any} */ (globalThis).element));
      await becomes(page, '#w');
      assert.deepEqual(problems, []);
    });

    test('it takes its attributes, methods and parts', async (t) => {
      const { page, problems } = await host(t, site, body);
      await becomes(page, '#w');
      const about = await page.evaluate(async () => {
        const element = /** @type {any} */ (document.getElementById('w'));
        for (const method of ['play', 'pause', 'reset']) await element[method]();
        const link = await element.link;
        const parts = [...element.shadowRoot.querySelectorAll('[part]')].map((/** @type {Element} */ each) =>
          each.getAttribute('part'),
        );
        const styled = [...element.shadowRoot.querySelectorAll('style, link')].length;
        return { link, parts, styled };
      });
      assert.match(about.link, /^(#|$)/);
      for (const part of ['frame', 'note']) assert.ok(about.parts.includes(part), part);
      assert.equal(about.parts.includes('open'), about.link !== '', 'a link is there where it leads somewhere');
      assert.equal(about.styled, 0, 'styles are constructed sheets');
      assert.deepEqual(problems, []);
    });

    test('where its code does not come the figure stays, one sentence says so, and Retry mends it', async (t) => {
      const { page, told } = await host(t, site, body, {
        prepare: (opened) => opened.route(/widgets-(instrument|training|labs)-/, (route) => route.abort()),
      });
      await becomes(page, '#w', 'failed');
      assert.ok(await page.locator('#w > figure').isVisible());
      assert.match((await page.locator('#w .told').first().textContent()) ?? '', /could not be fetched/);
      const errors = (await told()).filter((/** @type {any} */ { id, type }) => id === 'w' && type === 'ae-error');
      assert.deepEqual(Object.keys(errors[0].detail), ['name', 'message']);
      assert.ok(await page.locator('#after').isVisible());
      await page.unroute(/widgets-(instrument|training|labs)-/);
      await page.locator('#w .told button').click();
      await becomes(page, '#w');
      assert.equal(await page.locator('#w > figure').isVisible(), false);
    });
  });
}
