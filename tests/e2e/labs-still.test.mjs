// Nothing in a lab moves while it comes: what is still to come has its room.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LABS } from '../../www/labs/index.js';
import { GERMAN } from '../../www/strings/de.js';
import { site as open } from './site.mjs';
import { frames } from './visit.mjs';
import { becomes, host } from './widget-page.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

/** What comes last in each lab: places that hold a number then. @type {Record<string, string[]>} */
const LAST = {
  'code-space': ['#probe', '#distance'],
  pca: ['#mean-sse', '#network-sse', '#cosine'],
  anomaly: ['#worth tr:nth-child(2) td', '#picture-words'],
  score: ['#rms-bare', '#variation-draws', '#about-strip'],
  'rate-distortion': ['#files', '#stored'],
  pretraining: ['#said-12000', '#layer-3-name'],
  contractive: ['#relative_code_shift_by_gaussian_noise_0_3-2', '#moved-share-2'],
  sparse: ['#terms', '#with'],
  vae: ['#plain-sse', '#variational-sse', '#aggregates li:last-child p'],
};

const SCRIPT = '<link rel="stylesheet" href="./room.css"><script type="module" src="./autoencoder.js"></script>';
/** What a page needs; a German one of the site brings its sentences before the widgets, which else come with the first of them. */
const HEADS = { en: SCRIPT, de: `<script>autoencoderStrings = ${JSON.stringify(GERMAN)}</script>${SCRIPT}` };

/** So high that all of a lab is in view at once, where the browser tells of whatever moves. */
const HEIGHT = 6000;

for (const lang of /** @type {const} */ (['en', 'de']))
  for (const width of [360, 1280])
    for (const { name } of LABS)
      test(`${name} moves nothing while it comes, at ${width} px, in the language ${lang}`, async (t) => {
        const body = `<ae-${name} id="w"></ae-${name}>`;
        const { page } = await host(t, site, body, {
          lang,
          head: HEADS[lang],
          context: { viewport: { width, height: HEIGHT } },
        });
        await becomes(page, '#w');
        const last = LAST[name] ?? [];
        assert.ok(last.length > 0, `Nothing is known to come last in ${name}.`);
        for (const place of last)
          await page
            .locator(`#w ${place}`)
            .getByText(/\d/)
            .or(page.locator(`#w ${place}`))
            .filter({ hasText: /\d/ })
            .first()
            .waitFor();
        await frames(page);
        const [bottom, shifts] = await page.evaluate(() => [
          document.documentElement.scrollHeight,
          /** @type {any} */ (globalThis).shifts,
        ]);
        assert.ok(bottom <= HEIGHT, `the page is ${bottom} px high, of which ${HEIGHT} are in view`);
        assert.deepEqual(shifts, []);
      });
