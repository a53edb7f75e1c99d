// A page that cannot start says why, by a script and a paragraph that need nothing of what may be missing.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { site as open } from './site.mjs';
import { rebuilt, visit } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
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

/** @param {RegExp} which @param {object} answer */
const answering = (which, answer) => (/** @type {Page} */ page) =>
  page.context().route(which, (route) => route.fulfill(answer));

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
  ['no script', '', answering(/assets\/index-[^/]*\.js$/, { status: 404, body: '' }), /index-\S*\.js answered 404/],
  ['no WebAssembly', '', withoutWebAssembly, /WebAssembly is switched off in this browser/],
  ['every script as text, benchmark', 'bench.html', sentAs(/\.js$/, 'text/plain'), /sends \S+\.js as text\/plain/],
];
for (const [what, path, prepare, sentence] of hindered) {
  test(`${what}: the page says so, and Retry starts it once it is mended`, async (t) => {
    const { page } = await visit(t, site, { path, prepare });
    const missing = page.locator('#missing');
    await missing.getByText(sentence).waitFor();
    if (what === 'no WebAssembly') return;
    await page.context().unrouteAll();
    await missing.getByRole('button', { name: 'Retry' }).click();
    await page.locator(':root[data-started]').waitFor({ state: 'attached' });
    assert.equal(await missing.isVisible(), false);
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

/** @type {[what: string, which: RegExp, sentence: RegExp][]} */
const replaced = [
  ['the compute module', /\.wasm$/, /compute module.*a web page came in place of .*\.wasm/],
  ['what binds it', /autoencoder_wasm\.js$/, /compute module.*a web page came in place of .*autoencoder_wasm\.js/],
  ['the model', /denoiser\.safetensors\.gz$/, /denoiser.*a web page came in place of/],
  ['the worker', /inference[/-]worker[^/]*\.js/, /compute worker did not start: its file is missing, no JavaScript/],
];
for (const [what, which, sentence] of replaced) {
  test(`a web page in place of ${what} is named, and Retry mends it`, async (t) => {
    const { page } = await visit(t, site, { prepare: answering(which, WEB_PAGE) });
    const panel = page.locator('#rebuilt');
    await panel.getByText(sentence).waitFor();
    await page.context().unrouteAll();
    await panel.getByRole('button', { name: 'Retry' }).click();
    await rebuilt(page);
  });
}

test('a web page in place of the digits is named, and Retry mends it', async (t) => {
  const { page } = await visit(t, site, { prepare: answering(/test-images-0/, WEB_PAGE) });
  const notices = page.locator('#pad-notices');
  await notices.getByText(/a web page came in place of .*test-images-0/).waitFor();
  await page.context().unrouteAll();
  await notices.getByRole('button', { name: 'Retry' }).click();
  await rebuilt(page);
});

test('the part that trains, when it does not come, can be asked for again', async (t) => {
  const { page } = await visit(t, site, { prepare: answering(/assets\/training-[^/]*\.js$/, WEB_PAGE) });
  await page.locator('#training').scrollIntoViewIfNeeded();
  await page.getByText('The part that trains could not be fetched.').waitFor();
  await page.context().unrouteAll();
  await page.getByRole('button', { name: 'Retry' }).click();
  await page.locator('#transport').getByRole('button', { name: 'Train' }).waitFor();
});
