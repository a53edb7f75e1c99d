// The room that is kept for a widget, beside what it takes once it is there.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { site as open } from './site.mjs';
import { becomes, host } from './widget-page.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

const LEARN = new URL('../../dist/learn/', import.meta.url);
/** Sentences break at other words with other fonts. */
const TOO_LITTLE = 8;
/** More would be a hole below the widget: some three lines and a row of controls. */
const TOO_MUCH = 112;

/** The networks of the tutorial, as its pages have them. */
const LESSONS = readdirSync(LEARN).flatMap((name) => {
  const html = readFileSync(new URL(name, LEARN), 'utf8');
  return [...html.matchAll(/<ae-train ([^]*?)><(?!\/)/g)].map(([, words]) => `<ae-train ${words}></ae-train>`);
});

const WIDGETS = [
  ...['denoising', 'two-numbers', 'sparse-l1', 'bars', 'spiral', 'moons'].map(
    (preset) => `<ae-train preset="${preset}"></ae-train>`,
  ),
  '<ae-train></ae-train>',
  '<ae-train experiment="latent_dim=8"></ae-train>',
  '<ae-train experiment="latent_dim=8&corruption=gaussian:0.5&penalties=l1:0.1"></ae-train>',
  '<ae-train preset="linear" hide="experiment"></ae-train>',
  '<ae-train preset="denoising" hide="experiment pictures"></ae-train>',
  '<ae-train preset="linear" hide="loss transport"></ae-train>',
  '<ae-train preset="linear" show="heading presets tools"></ae-train>',
  '<ae-train preset="linear" show="network codes features activations"></ae-train>',
  '<ae-train preset="linear" show="network codes" hide="experiment"></ae-train>',
  ...LESSONS,
  '<ae-denoise digit="1"></ae-denoise>',
  ...['models', 'digits', 'seen', 'corruption', 'code', 'scores', 'models digits'].map(
    (parts) => `<ae-denoise hide="${parts}"></ae-denoise>`,
  ),
  '<ae-playground></ae-playground>',
  '<ae-playground preset="linear"></ae-playground>',
  ...[
    'digits seen',
    'corruption code scores',
    'presets models',
    'network codes features activations',
    'experiment',
    'loss',
    'tools transport pictures',
  ].map((parts) => `<ae-playground hide="${parts}"></ae-playground>`),
  '<ae-triptych></ae-triptych>',
  '<ae-triptych digit="7"></ae-triptych>',
  '<ae-triptych digit="3 1 4"></ae-triptych>',
  '<ae-triptych digit="3 1 4" corruption="none"></ae-triptych>',
  '<ae-triptych before-after></ae-triptych>',
  '<ae-code-space></ae-code-space>',
  '<ae-rate-distortion></ae-rate-distortion>',
  '<ae-vae></ae-vae>',
  '<ae-pca></ae-pca>',
  '<ae-contractive></ae-contractive>',
  '<ae-pretraining></ae-pretraining>',
  '<ae-anomaly></ae-anomaly>',
  '<ae-sparse></ae-sparse>',
  '<ae-score></ae-score>',
];

for (const width of [360, 500, 700, 960, 1200]) {
  test(`as much room is kept as widgets take, at ${width} px`, async (t) => {
    const wide = '<style>body { max-width: none; margin: 0 }</style>';
    const { page } = await host(t, site, wide + WIDGETS.join(''), { context: { viewport: { width, height: 900 } } });
    page.setDefaultTimeout(240_000);
    await page.evaluate(() => {
      for (const widget of document.querySelectorAll('main > *')) /** @type {any} */ (widget).load?.();
    });
    await becomes(page, 'main > :not(h1, p, style)');
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('main > :not(h1, p, style)')].map((widget) => {
        const part = (/** @type {string} */ of) => /** @type {Element} */ (widget.shadowRoot?.querySelector(of));
        const room = parseFloat(getComputedStyle(part('.stack')).minHeight);
        return { room, height: part('.place > div').getBoundingClientRect().height };
      }),
    );
    const off = found.map(({ room, height }, i) => `${WIDGETS[i]} gets ${room} px, takes ${height}`);
    const wrong = off.filter((_, i) => {
      const { room, height } = /** @type {{ room: number, height: number }} */ (found[i]);
      return !(room > height - TOO_LITTLE && room < height + TOO_MUCH);
    });
    assert.deepEqual(wrong, []);
  });
}

test('a page that gives its root another size of text gets widgets of their own size, at once; by --ae-rem they are scaled', async (t) => {
  const sizes = async (/** @type {string} */ css) => {
    const { page } = await host(
      t,
      site,
      `<style>body { max-width: 960px } ${css}</style><ae-denoise id="w" digit="1"></ae-denoise>`,
    );
    await becomes(page, '#w');
    const moved = await page.evaluate(() => /** @type {any} */ (globalThis).shifts);
    assert.deepEqual(moved, [], css);
    return page.locator('#w').evaluate((widget) => {
      const rem = (/** @type {Element | null | undefined} */ of) => of && getComputedStyle(of).minHeight;
      const part = widget.shadowRoot?.querySelector('.place > div')?.shadowRoot;
      return [rem(part?.querySelector('button')), getComputedStyle(widget).height];
    });
  };
  const [button, height] = await sizes('');
  assert.equal(button, '32px');
  assert.deepEqual(await sizes('html { font-size: 62.5% }'), [button, height]);
  assert.deepEqual(await sizes('html { font-size: 24px }'), [button, height]);
  assert.equal((await sizes('html { --ae-rem: 20px }'))[0], '40px');
  assert.equal((await sizes('html { font-size: 62.5% } #w { --ae-rem: 20px }'))[0], '40px');
});
