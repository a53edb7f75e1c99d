// What the address of a frame says is shown and nothing else, and the page around hears how high it is.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LABS } from '../../www/labs/index.js';
import { embed, embedding, fits, frame, inside } from './embedding.mjs';
import { counts } from './visit.mjs';

/** @type {import('./embedding.mjs').Embedding} */
let where;
before(async () => {
  where = await embedding();
});
after(() => where.close());

test('the words of the address are attributes, and the page around hears how high the frame is', async (t) => {
  const { page, problems, told } = await embed(
    t,
    where,
    frame(where, 'widget=denoise&digit=7&corruption=masking:0.25&hide=code+models+digits&theme=dark'),
  );
  const framed = await inside(page);
  const link = await framed.locator('ae-denoise').evaluate((widget) => /** @type {any} */ (widget).link);
  assert.match(link, /&set=test&index=\d+&corruption=masking&probability=0\.25/);
  const widget = framed.locator('ae-denoise');
  assert.deepEqual(
    [await widget.locator('#code').isVisible(), await widget.locator('#rebuilt').isVisible()],
    [false, true],
  );
  const look = () => getComputedStyle(document.documentElement).colorScheme;
  assert.equal(await framed.evaluate(look), 'dark');

  const first = await fits(page, framed);
  // A part more, and less room beside each other, make the content higher.
  await widget.evaluate((element) => element.removeAttribute('hide'));
  await page.waitForFunction((low) => Number(document.querySelector('iframe')?.height) > low, first);
  const second = await fits(page, framed);
  await page.setViewportSize({ width: 400, height: 800 });
  await page.waitForFunction((low) => Number(document.querySelector('iframe')?.height) > low, second);
  const third = await fits(page, framed);
  const all = await told();
  for (const height of [first, second, third]) {
    for (const message of [
      { type: 'ae-resize', height },
      { subject: 'lti.frameResize', height },
    ]) {
      assert.ok(
        all.some((/** @type {unknown} */ each) => JSON.stringify(each) === JSON.stringify(message)),
        JSON.stringify([message, all]),
      );
    }
  }
  assert.deepEqual(problems, []);
});

test('an unknown widget is one sentence, and nothing is fetched for it', async (t) => {
  const { page, problems } = await embed(t, where, frame(where, 'widget=<b>bold</b>'));
  const framed =
    (await (await page.locator('iframe').elementHandle())?.contentFrame()) ?? assert.fail('there is no frame');
  const line = framed.getByRole('alert');
  assert.equal(
    await line.textContent(),
    `widget=<b>bold</b> is none of ${['playground', 'denoise', 'triptych', 'train', ...LABS.map(({ name }) => name)].join(', ')}.`,
  );
  assert.deepEqual([await framed.locator('b, script[src*=autoencoder]').count(), problems], [0, []]);
  await fits(page, framed);
});

for (const [what, words, sandbox, gone, sentences] of /** @type {const} */ ([
  [
    'an unknown widget',
    'widget=magic',
    'allow-scripts',
    false,
    [/^widget=magic is none of playground, .*\.$/, /^widget=magic gibt es nicht; es gibt playground, .*\.$/],
  ],
  [
    'a lab that a stranger asks for',
    'widget=pca',
    'allow-scripts',
    false,
    [/^A frame that is a stranger to its own server shows no lab/, /^Ein Rahmen, der seinem eigenen Server fremd ist/],
  ],
  [
    'a script that does not come',
    'widget=denoise',
    'allow-scripts allow-same-origin',
    true,
    [/^The script of this figure could not be fetched\./, /^Das Skript dieser Abbildung konnte nicht geladen werden\./],
  ],
])) {
  test(`${what} is told in the language that the address names`, async (t) => {
    for (const [i, lang] of ['', '&lang=de-AT'].entries()) {
      const { page } = await embed(t, where, frame(where, words + lang, `sandbox="${sandbox}"`), {
        prepare: async (opened) =>
          void (gone && (await opened.route(/\/autoencoder\.(single\.)?m?js$/, (route) => route.abort()))),
      });
      const framed =
        (await (await page.locator('iframe').elementHandle())?.contentFrame()) ?? assert.fail('there is no frame');
      assert.match((await framed.getByRole('alert').textContent()) ?? '', sentences[i] ?? /^$/);
    }
  });
}

test('an address sets attributes of the widget and nothing else, and leads to no script', async (t) => {
  const hostile = {
    ...{ onclick: 'ran=1', onload: 'ran=1', style: 'position:fixed', id: 'place', class: 'a', is: 'b', slot: 'title' },
    ...{ src: 'javascript:ran=1', playground: 'javascript:ran=1', poster: 'javascript:ran=1' },
    ...{
      'worker-src': 'data:text/javascript,postMessage({})',
      'constructor': 'x',
      'title': '<img src=x onerror=ran=1>',
    },
    ...{ digit: '7', drawing: '<script>ran=1</script>', lang: 'en', theme: '"><script>ran=1</script>' },
  };
  const { page } = await embed(
    t,
    where,
    frame(
      where,
      `widget=denoise&${new URLSearchParams(hostile)}`,
      'sandbox="allow-scripts allow-same-origin allow-popups"',
    ),
  );
  const framed = await inside(page);
  const widget = framed.locator('ae-denoise');
  const names = await widget.evaluate((element) => element.getAttributeNames());
  const known = ['digit', 'drawing', 'lang', 'playground', 'poster', 'src', 'theme'];
  assert.deepEqual(names.filter((name) => !name.startsWith('data-')).sort(), known);
  assert.match(
    (await widget.locator('[part=note]').textContent()) ?? '',
    /^src="javascript:ran=1" could not be fetched/,
  );
  // A page's address is followed, from wherever the frame is; with that the link is known to be there.
  const linked = widget.locator('[part=open]');
  const leadTo = (/** @type {string} */ address) =>
    widget.evaluate((element, value) => element.setAttribute('playground', value), address);
  await leadTo('../here/');
  await linked.waitFor();
  assert.match((await linked.getAttribute('href')) ?? '', /^http:.*\/here\/#.*set=/);
  for (const address of ['javascript:ran=1', ' JavaScript:ran=1', 'data:text/html,ran', 'http://[']) {
    await leadTo(address);
    await counts(linked, 0, address);
  }
  assert.equal(await framed.evaluate(() => 'ran' in globalThis), false);
});
