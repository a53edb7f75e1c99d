// Whatever of the page is missing: it says so where the person looks, and Retry mends it. Why it cannot start at all is told by
// a script and a paragraph that need nothing of what may be missing.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { site as open } from './site.mjs';
import { answering, rebuilt, visit } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** A server's answer for what it has not. */
const NOTHING = { status: 404, body: '' };
/** A server's answer to somebody who has to sign in first. */
const WEB_PAGE = {
  status: 200,
  contentType: 'text/html; charset=utf-8',
  body: '<!doctype html><title>Sign in</title>',
};

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

/** Sends what matches as another type. @param {RegExp} which @param {string} contentType */
const sentAs = (which, contentType) => (/** @type {Page} */ page) =>
  page.context().route(which, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': contentType } });
  });

const withoutWebAssembly = (/** @type {Page} */ page) =>
  page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));

/** @type {[what: string, path: string, prepare: (page: Page) => Promise<unknown>, sentence: RegExp][]} */
const hindered = [
  ['every script as text', '', sentAs(/\.js$/, 'text/plain'), /sends \S+\.js as text\/plain, and browsers run only/],
  ['one script as text', '', sentAs(/assets\/index-[^/]*\.js$/, 'text/plain'), /sends index-\S*\.js as text\/plain/],
  [
    'a web page for a script',
    '',
    answering(/assets\/index-[^/]*\.js$/, WEB_PAGE),
    /A web page came in place of index-\S*\.js/,
  ],
  ['no script', '', answering(/assets\/index-[^/]*\.js$/, NOTHING), /index-\S*\.js answered 404/],
  ['no WebAssembly', '', withoutWebAssembly, /WebAssembly is switched off in this browser/],
  ['every script as text, benchmark', 'bench.html', sentAs(/\.js$/, 'text/plain'), /sends \S+\.js as text\/plain/],
];
for (const [what, path, prepare, sentence] of hindered) {
  test(`${what}: the page says so, and Retry starts it once it is mended`, async (t) => {
    const { page } = await visit(t, site, { path, prepare });
    const missing = page.locator('#missing');
    await missing.getByText(sentence).waitFor();
    if (what === 'no WebAssembly') return;
    // An answer that is being given is given to its end.
    await page.context().unrouteAll({ behavior: 'wait' });
    await missing.getByRole('button', { name: 'Retry' }).click();
    await page.locator(':root[data-started]').waitFor({ state: 'attached' });
    // A style sheet may come after the scripts.
    await missing.waitFor({ state: 'hidden' });
  });
}

test('opened as a file, the page says how to serve it', async (t) => {
  const context = await site.browser.newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(pathToFileURL(`${DIST}index.html`).href);
  await page.getByText(/opened as a file.*python3 -m http\.server/).waitFor();
});

test('without the slash at the end of its address, where nothing of the page is found, a paragraph says so', async (t) => {
  const address = site.url.replace(/\/$/, '');
  const { page } = await visit(
    t,
    { ...site, url: address },
    {
      prepare: (opened) =>
        opened.route(address, async (route) => route.fulfill({ response: await route.fetch({ url: site.url }) })),
    },
  );
  await page.getByText(/files have not come yet.*the address ends with a slash/).waitFor();
});

test('in a sandboxed frame the page says what the frame lacks', async (t) => {
  const { page } = await visit(t, site, {
    path: 'frame',
    prepare: (opened) =>
      opened.route('**/frame', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<iframe sandbox="allow-scripts" src="./"></iframe>` }),
      ),
  });
  await page
    .frameLocator('iframe')
    .getByText(/sandboxed without allow-same-origin/)
    .waitFor();
});

test('a strict policy with trusted types lets everything work', async (t) => {
  const policy = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self';
    style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; require-trusted-types-for 'script'`;
  const { page, problems } = await visit(t, site, {
    prepare: (opened) =>
      opened.context().route(/\/(\?.*)?$|worker[^/]*\.js$/, async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'content-security-policy': policy.replaceAll(/\s+/g, ' ') };
        await route.fulfill({ response, headers });
      }),
  });
  // Without Playwright's own functions: they are evaluated, which the policy forbids.
  await page.locator('#scores .rebuilt', { hasText: /^\d/ }).waitFor();
  await page.locator('#training').scrollIntoViewIfNeeded();
  await page.locator('#transport').getByRole('button', { name: 'Step' }).click();
  await page.locator('#transport').getByText('Paused.').waitFor();
  assert.deepEqual(problems, []);
});

/** The site that has such a file: a bundled one holds its lists in a module. @param {RegExp} file */
const holding = (file) => (/index\\?\.json/.test(String(file)) ? site.sources : site);

/** @type {[what: string, which: RegExp, answer: object, sentence: RegExp][]} */
const atThePanel = [
  ['no wasm', /\.wasm$/, NOTHING, /compute module.*answered 404/],
  ['a web page for the wasm', /\.wasm$/, WEB_PAGE, /compute module.*a web page came in place of .*\.wasm/],
  [
    'a damaged wasm',
    /\.wasm$/,
    { body: 'no wasm', contentType: 'application/wasm' },
    /compute module .* does not start/,
  ],
  ['no glue', /autoencoder_wasm\.js$/, NOTHING, /autoencoder_wasm\.js answered 404/],
  ['a web page for the glue', /autoencoder_wasm\.js$/, WEB_PAGE, /a web page came in place of .*autoencoder_wasm\.js/],
  ['no model', /denoiser-64\.safetensors\.gz$/, NOTHING, /denoiser.*answered 404/],
  ['a web page for the model', /denoiser-64\.safetensors\.gz$/, WEB_PAGE, /denoiser.*a web page came in place of/],
  ['no list of models', /models\/index\.json$/, NOTHING, /list of models.*answered 404/],
  ['no worker', /inference[/-]worker[^/]*\.js/, NOTHING, /compute worker did not start/],
  ['a web page for the worker', /inference[/-]worker[^/]*\.js/, WEB_PAGE, /its file is missing, no JavaScript/],
];
for (const [what, which, answer, sentence] of atThePanel) {
  test(`${what}: said in the rebuilt panel, and Retry mends it`, async (t) => {
    const { page } = await visit(t, holding(which), { prepare: answering(which, answer) });
    const panel = page.locator('#rebuilt');
    await panel.getByText(sentence).waitFor();
    await page.context().unrouteAll();
    await panel.getByRole('button', { name: 'Retry' }).click();
    await rebuilt(page);
  });
}

/** @type {[what: string, which: RegExp, answer: object, sentence: RegExp][]} */
const atThePad = [
  ['no digits', /test-images-0/, NOTHING, /test-images-0.*answered 404/],
  ['a web page for the digits', /test-images-0/, WEB_PAGE, /a web page came in place of .*test-images-0/],
  ['no list of digit sets', /data\/index\.json$/, NOTHING, /answered 404, expected the file/],
  ['no labels', /test-labels-0/, NOTHING, /answered 404, expected the file/],
];
for (const [what, which, answer, sentence] of atThePad) {
  test(`${what}: said at the pad, and Retry mends it`, async (t) => {
    const { page } = await visit(t, holding(which), { prepare: answering(which, answer) });
    const notices = page.locator('#pad-notices');
    await notices.getByText(sentence).waitFor();
    await page.context().unrouteAll();
    await notices.getByRole('button', { name: 'Retry' }).click();
    await rebuilt(page);
    assert.equal(await page.locator('#digits select').inputValue(), 'test');
  });
}

test('the part that trains, when it does not come, can be asked for again', async (t) => {
  const { page } = await visit(t, site, { prepare: answering(/assets\/training-[^/]*\.js$/, WEB_PAGE) });
  await page.locator('#training').scrollIntoViewIfNeeded();
  await page.getByText('The part that trains could not be fetched.').waitFor();
  await page.context().unrouteAll();
  await page.getByRole('button', { name: 'Retry' }).click();
  await page.locator('#transport').getByRole('button', { name: 'Train' }).waitFor();
});
