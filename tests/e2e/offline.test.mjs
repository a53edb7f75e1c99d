// After a first visit the site works without its host; a new version is told, and taken when somebody asks for it.

import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LABS } from '../../www/labs/index.js';
import { readPages } from '../../crates/xtask/bundler/hosting/pages.mjs';
import { serve as serveFolder } from '../hosts/server.mjs';
import { cacheNames, hosted, replaceByNew, takenOver } from './hosted.mjs';
import { launch, serve } from './site.mjs';
import { state, SMALL, TALL, until } from './training.mjs';
import { counts, rebuilt, settled, visit } from './visit.mjs';
import { becomes } from './widget-page.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** @param {import('./visit.mjs').Owner} t @param {import('./hosted.mjs').Hosted} host @param {Parameters<typeof visit>[2]} [how] */
async function arrive(t, host, how) {
  const visited = await visit(t, { url: host.url, browser }, { offline: true, ...how });
  // Whole versions are fetched meanwhile.
  visited.page.context().setDefaultTimeout(120_000);
  return visited;
}

/** @param {import('playwright-core').Page} page */
const notice = (page) => page.locator('#update');

test('a first visit fetches no file twice, and leaves all that the site needs but what is large', async (t) => {
  const host = await hosted(t);
  const { page, problems } = await arrive(t, host);
  await rebuilt(page);
  await takenOver(page);
  const twice = host.asked.filter((path, at) => host.asked.indexOf(path) < at);
  assert.deepEqual(twice, []);
  assert.ok(host.asked.length > 60, `${host.asked.length} requests`);
  assert.deepEqual(
    host.asked.filter((path) => /\.map$|single|\/scalar|404|preview/.test(path)),
    [],
  );
  assert.equal((await cacheNames(page)).length, 1);
  assert.deepEqual(problems, []);
});

test('offline, every page opens, a network trains, and each lab is there', async (t) => {
  const host = await hosted(t);
  const { page, problems } = await arrive(t, host, { context: TALL });
  await takenOver(page);
  host.silent = true;
  await page.goto(host.url + SMALL);
  await rebuilt(page);
  await page.locator('#transport').getByRole('button', { name: 'Epoch', exact: true }).click();
  await until(page, (now) => now.epoch === 1 && !now.playing);
  await page.locator('#digits select').selectOption('train');
  await settled(page);

  for (const { address, path } of readPages(host.folder)) {
    await page.goto(host.url + (address || path));
    await page.locator(':root[data-started]').waitFor({ state: 'attached' });
  }
  await page.goto(`${host.url}labs.html`);
  for (const { name } of LABS) {
    await page.locator(`ae-${name}`).scrollIntoViewIfNeeded();
    await becomes(page, `ae-${name}`);
  }
  assert.deepEqual(problems, []);
});

test('what is large is kept once it was fetched', async (t) => {
  const SHARD = 'data/full/train-images-0.idx3-ubyte.gz';
  let path = '';
  const host = await hosted(t, (folder) => {
    const list = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((each) =>
      /data\/index\.json$/.test(each),
    );
    path = `${dirname(dirname(list ?? ''))}/${SHARD}`;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'five thousand digits');
  });
  const { page } = await arrive(t, host);
  await takenOver(page);
  assert.ok(!host.asked.includes(path));
  const read = () => page.evaluate(async (url) => (await fetch(url)).text(), host.url + path);
  assert.equal(await read(), 'five thousand digits');
  await page.waitForFunction((url) => caches.match(url), host.url + path);
  host.silent = true;
  assert.equal(await read(), 'five thousand digits');
  // What is not kept is still not there.
  await assert.rejects(page.evaluate((url) => fetch(url), `${host.url}assets/none.js`));
});

test('a new version is told; pages that are open go on as they are until they reload, and a run is kept', async (t) => {
  const host = await hosted(t);
  const { page, problems } = await arrive(t, host, { path: `${SMALL}&training.epochs=10000`, context: TALL });
  await rebuilt(page);
  await takenOver(page);
  // Another page of the old version, which has not asked for the code of its dialog.
  const other = await page.context().newPage();
  await other.goto(host.url + SMALL);
  await rebuilt(other);

  await replaceByNew(host.folder);
  await page.locator('#transport').getByRole('button', { name: 'Train' }).click();
  await until(page, (now) => now.playing && now.steps > 0);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await notice(page).getByText('A new version of this page is ready.').waitFor();
  await notice(other).waitFor();
  // Nothing happened to the run.
  const { steps } = await state(page);
  await until(page, (now, was) => now.playing && now.steps > was, steps);
  assert.equal((await cacheNames(page)).length, 2);

  await notice(page).getByRole('button', { name: 'Reload to update' }).click();
  await page.waitForFunction(() => document.title.startsWith('New: '));
  await page.locator('#training-notices').getByText('Your run of the last visit is back').waitFor();
  const back = await state(page);
  assert.ok(back.steps > steps && !back.playing, `back at ${back.steps}, was at ${steps}`);

  // The other page still is of the old version, whose files are nowhere but in its cache.
  assert.doesNotMatch(await other.title(), /^New/);
  await other.getByRole('button', { name: 'Embed', exact: true }).click();
  await other.getByRole('dialog', { name: 'Embed what you see' }).waitFor();
  await other.keyboard.press('Escape');
  assert.equal((await cacheNames(page)).length, 2);
  await notice(other).getByRole('button', { name: 'Reload to update' }).click();
  await other.waitForFunction(() => document.title.startsWith('New: '));
  await rebuilt(other);

  // Once no page of the old version is left, its files go.
  await other.close();
  await page.reload();
  await rebuilt(page);
  await page.waitForFunction(async () => (await caches.keys()).length === 1);
  assert.deepEqual(problems, []);
});

test('a run that cannot be kept is not lost without a word', async (t) => {
  const host = await hosted(t);
  const { page } = await arrive(t, host, {
    path: SMALL,
    context: TALL,
    prepare: (opened) =>
      opened.addInitScript(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('', 'QuotaExceededError');
        };
      }),
  });
  await takenOver(page);
  await page.locator('#transport').getByRole('button', { name: 'Epoch', exact: true }).click();
  await until(page, (now) => now.epoch === 1 && !now.playing);
  await replaceByNew(host.folder);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await notice(page).getByRole('button', { name: 'Reload to update' }).click();
  await notice(page)
    .getByText(/so the run is not kept over a reload; download it instead/)
    .waitFor();
  assert.doesNotMatch(await page.title(), /^New/);
  await notice(page).getByRole('button', { name: 'Reload all the same' }).click();
  await page.waitForFunction(() => document.title.startsWith('New: '));
});

test('a version of which anything comes otherwise than it was built is not used', async (t) => {
  const host = await hosted(t);
  const { page, problems } = await arrive(t, host);
  await takenOver(page);
  await replaceByNew(host.folder);
  // A host that has only a part of the new version yet.
  writeFileSync(join(host.folder, 'labs.html'), '<!doctype html><title>Old</title>');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => {}));
  await page.waitForFunction(async () => {
    const { installing, waiting } = (await navigator.serviceWorker.getRegistration()) ?? {};
    return !installing && !waiting;
  });
  await page.reload();
  await rebuilt(page);
  assert.doesNotMatch(await page.title(), /^New/);
  await counts(notice(page), 0);
  assert.deepEqual(problems, []);
});

test('in frames, and where data is to be saved, no service worker is registered', async (t) => {
  const host = await hosted(t, (folder) =>
    writeFileSync(
      join(folder, 'frames.html'),
      `<!doctype html><html lang="en"><meta name="robots" content="noindex"><title>Frames</title>
       <iframe src="index.html"></iframe><iframe src="embed.html?widget=denoise"></iframe>`,
    ),
  );
  const { page } = await arrive(t, host, { path: 'frames.html' });
  await page.frameLocator('iframe').first().locator('#scores .rebuilt', { hasText: /^\d/ }).waitFor();
  await page.frameLocator('iframe').last().locator('#scores .rebuilt', { hasText: /^\d/ }).waitFor();
  const thrifty = await arrive(t, host, {
    prepare: (opened) =>
      opened.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } }),
      ),
  });
  await rebuilt(thrifty.page);
  await thrifty.page.waitForLoadState('networkidle');
  for (const each of [page, thrifty.page]) {
    assert.deepEqual(await each.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  }
  assert.ok(!host.asked.includes('sw.js'));
});

test('where the sources are served live, what a finished site left behind is taken away', async (t) => {
  const live = await serve({ sources: true });
  t.after(() => live.stop());
  // One origin that is first the finished site and then the live one: two servers could not have the same port for certain.
  let finished = true;
  const folder = fileURLToPath(new URL('../../dist/', import.meta.url));
  const origin = await serveFolder(t, folder, {
    under: '/playground/',
    before: (request, response) => {
      if (!finished) forward(request, response, live.url);
      return !finished;
    },
  });
  const { page } = await visit(t, { url: `${origin}/playground/`, browser }, { offline: true });
  await takenOver(page);
  finished = false;
  await page.reload();
  // The page is still that of the finished site, until the browser has seen that its worker is another.
  await page.waitForFunction(() => document.querySelector('script[src="./pages/playground.js"]'));
  await rebuilt(page);
  assert.deepEqual(await cacheNames(page), []);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
});

/**
 * Answers a request with what another host says to it.
 * @param {import('node:http').IncomingMessage} asked @param {import('node:http').ServerResponse} response @param {string} host
 */
function forward({ url = '/', method, headers }, response, host) {
  const { origin } = new URL(host);
  ask(new URL(url, origin), { method, headers: { ...headers, host: new URL(host).host } }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  }).end();
}
