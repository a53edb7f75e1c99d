// Whatever is wrong with a widget is one sentence in it and one event, and the rest of the page is untouched.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as open } from './site.mjs';
import { becomes, host, sentence } from './widget-page.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

const TRAIN = 'experiment="classes=01&hidden_dims=16&latent_dim=2"';

/** What is wrong, and what is said of it; the widget works on where it can. */
const CASES = /** @type {[what: string, html: string, name: string, words: RegExp, state?: string][]} */ ([
  [
    'a digit that is none',
    '<ae-denoise id="w" digit="twelve"></ae-denoise>',
    'AttributeError',
    /^digit="twelve" is no digit; expected 7, 0-9 or test:41\.$/,
  ],
  [
    'noise that is none',
    '<ae-denoise id="w" corruption="fog:1"></ae-denoise>',
    'AttributeError',
    /^corruption="fog:1" is none; expected none, masking/,
  ],
  [
    'too much noise',
    '<ae-triptych id="w" corruption="masking:3"></ae-triptych>',
    'AttributeError',
    /^corruption="masking:3" has a level outside 0 … 1\.$/,
  ],
  [
    'a seed that is none',
    '<ae-denoise id="w" seed="-1"></ae-denoise>',
    'AttributeError',
    /^seed="-1" is no whole number/,
  ],
  [
    'a model that there is not',
    '<ae-denoise id="w" model="magic"></ae-denoise>',
    'AttributeError',
    /^model=magic is none of denoiser-64, denoiser, plain, .*, small-plain, .*, training; using denoiser-64\.$/,
  ],
  [
    'a model of points',
    '<ae-denoise id="w" model="three-hills"></ae-denoise>',
    'AttributeError',
    /^model=three-hills is none of .*; using denoiser-64\.$/,
  ],
  [
    'a digit outside its set',
    '<ae-denoise id="w" digit="test:999999"></ae-denoise>',
    'AttributeError',
    /^index=999999 is outside 0 … 1999; using 1999\.$/,
  ],
  [
    'a preset that there is not',
    '<ae-train id="w" preset="magic"></ae-train>',
    'AttributeError',
    /^preset="magic" is none of denoising, /,
  ],
  [
    'words that are no experiment',
    `<ae-train id="w" experiment="colour=red"></ae-train>`,
    'AttributeError',
    /colour is not a setting of this page/,
  ],
  [
    'an experiment that cannot train',
    '<ae-train id="w" experiment="hidden_dims=16&latent_dim=4&output_activation=identity&loss=binary_cross_entropy"></ae-train>',
    'ExperimentError',
    /\w+.*\.$/,
  ],
  [
    'a goal that no metric has',
    `<ae-train id="w" ${TRAIN} goal="beauty<3"></ae-train>`,
    'AttributeError',
    /^goal="beauty<3" names nothing that is measured; expected sse, mse, loss, .*epoch, step, as in sse<7/,
  ],
  [
    'a `for` of nothing',
    '<ae-loss id="w" for="nobody"></ae-loss>',
    'PartnerError',
    /^for="nobody" names no element of this page; expected the id of an ae-train\.$/,
  ],
  [
    'a `for` of itself',
    '<ae-loss id="w" for="w"></ae-loss>',
    'PartnerError',
    /^for="w" names this very element; expected the id of an ae-train\.$/,
  ],
  [
    'a `for` of what trains nothing',
    '<ae-denoise id="w" for="after"></ae-denoise>',
    'PartnerError',
    /^for="after" names an element that trains nothing; expected an ae-train\.$/,
  ],
]);

for (const [what, html, name, words] of CASES) {
  test(`${what}: one sentence, and the widget works on`, async (t) => {
    const { page, problems, told } = await host(t, site, html);
    await becomes(page, '#w');
    await page.waitForFunction(() =>
      /** @type {any} */ (globalThis).told.some((/** @type {any} */ { type }) => type === 'ae-error'),
    );
    assert.match((await sentence(page, '#w')) ?? '', words);
    const errors = (await told()).filter((/** @type {any} */ { type }) => type === 'ae-error');
    assert.equal(errors.length, 1, JSON.stringify(errors));
    assert.equal(errors[0].detail.name, name);
    assert.match(errors[0].detail.message, words);
    assert.ok(await page.locator('#after').isVisible());
    assert.deepEqual(problems, []);
  });
}

const FILES = {
  'a file that is not there': { status: 404, body: 'no', words: /answered 404, expected a checkpoint\.$/ },
  'a web page': {
    status: 200,
    contentType: 'text/html',
    body: '<p>Sign in',
    words: /is a web page; expected a checkpoint/,
  },
  'a damaged file': { status: 200, body: 'x'.repeat(500), words: /cannot be used: / },
  'an empty file': { status: 200, body: '', words: /cannot be used: / },
};
for (const [what, { words, ...answer }] of Object.entries(FILES)) {
  for (const tag of ['ae-denoise', 'ae-triptych', 'ae-train']) {
    test(`src of ${what} in ${tag}: one sentence, and it works with what it has`, async (t) => {
      const { page, told } = await host(
        t,
        site,
        `<${tag} id="w" src="mine.safetensors" ${tag === 'ae-train' ? TRAIN : ''}></${tag}>`,
        {
          prepare: (opened) => opened.route('**/mine.safetensors', (route) => route.fulfill(answer)),
        },
      );
      await becomes(page, '#w');
      await page.waitForFunction(() =>
        /** @type {any} */ (globalThis).told.some((/** @type {any} */ { type }) => type === 'ae-error'),
      );
      const expected = tag === 'ae-train' && what.startsWith('a d') ? /./ : words;
      assert.match((await sentence(page, '#w')) ?? '', tag === 'ae-train' && /file$/.test(what) ? /\.$/ : expected);
      const errors = (await told()).filter((/** @type {any} */ { type }) => type === 'ae-error');
      assert.equal(errors.length, 1, JSON.stringify(errors));
      assert.ok(await page.locator('#after').isVisible());
    });
  }
}

test('src of a network of another size is refused, and the shipped one stays', async (t) => {
  const { readFileSync } = await import('node:fs');
  const body = readFileSync(new URL('../fixtures/other-input.safetensors', import.meta.url));
  const { page } = await host(t, site, '<ae-denoise id="w" src="mine.safetensors"></ae-denoise>', {
    prepare: (opened) => opened.route('**/mine.safetensors', (route) => route.fulfill({ body })),
  });
  await becomes(page, '#w');
  await page.locator('#w .told:not([hidden])').waitFor();
  assert.match((await sentence(page, '#w')) ?? '', /expects \d+ values; this page draws 28 × 28 = 784\.$/);
  assert.match((await page.locator('#w #layers').textContent()) ?? '', /^784 → /);
});

test('an element that is removed while it loads leaves nothing behind', async (t) => {
  for (const tag of ['ae-denoise', 'ae-train', 'ae-triptych', 'ae-playground', 'ae-loss']) {
    const { page, problems, told } = await host(t, site, `<${tag} id="w"></${tag}>`, {
      prepare: (opened) =>
        opened.addInitScript(() => {
          // At the very moment at which it says that it loads, which may be short.
          const watch = new MutationObserver((changes) => {
            watch.disconnect();
            const [w] = changes.map(({ target }) => /** @type {Element} */ (target));
            Object.assign(globalThis, { w });
            w?.remove();
          });
          watch.observe(document, { subtree: true, attributeFilter: ['data-busy'] });
        }),
    });
    await page.waitForFunction(() => /** @type {any} */ (globalThis).w?.isConnected === false);
    await page.waitForFunction(() => /** @type {any} */ (globalThis).w.state === 'waiting');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      await page.evaluate(() => /** @type {any} */ (globalThis).w.shadowRoot.querySelector('.place').childElementCount),
      0,
      tag,
    );
    assert.deepEqual(
      (await told()).filter((/** @type {any} */ { type }) => type !== 'ae-step'),
      [],
      tag,
    );
    assert.deepEqual(problems, [], tag);
  }
});

test('a partner that comes later is found, one that goes is let go, and one that comes again is found again', async (t) => {
  const { page, problems } = await host(t, site, '<ae-loss id="w" for="t"></ae-loss>');
  await becomes(page, '#w');
  await page.locator('#w .told:not([hidden])').waitFor();
  for (let times = 0; times < 2; times++) {
    await page.evaluate((words) => {
      const train = document.createElement('ae-train');
      train.id = 't';
      train.setAttribute('experiment', words);
      document.querySelector('main')?.append(train);
    }, 'classes=01&hidden_dims=16&latent_dim=2');
    await becomes(page, '#t');
    await page.locator('#w .told').waitFor({ state: 'hidden' });
    await page.evaluate(() => /** @type {any} */ (document.getElementById('t')).play());
    await page.waitForFunction(
      () =>
        /** @type {any} */ (document.getElementById('w')).shadowRoot
          .querySelector('.place > div')
          .shadowRoot.querySelector('ae-loss-chart, [class] > *')
          .runs?.[0]?.history.toJSON().points.length > 0,
    );
    await page.evaluate(() => document.getElementById('t')?.remove());
  }
  assert.deepEqual(problems, []);
});
