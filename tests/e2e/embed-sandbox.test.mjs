// A frame in what pages put around it: a sandbox, a refused storage, an isolated page.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { embed, embedding, fits, frame, inside } from './embedding.mjs';
import { ISOLATED } from './origins.mjs';

/** @type {import('./embedding.mjs').Embedding} */
let where;
before(async () => {
  where = await embedding();
});
after(() => where.close());

test('without an origin it takes everything from one file, and its worker computes', async (t) => {
  /** @type {string[]} */
  const asked = [];
  const { page, problems } = await embed(
    t,
    where,
    frame(where, 'widget=train&experiment=classes=01%26latent_dim=4%26epochs=1'),
    {
      prepare: async (opened) =>
        void opened.on('request', (request) => {
          const { origin, pathname, protocol } = new URL(request.url());
          if (origin === where.site) asked.push(pathname);
          else if (protocol !== 'http:') asked.push(protocol);
        }),
    },
  );
  const framed = await inside(page, 'ae-train');
  assert.equal(await framed.evaluate(() => self.origin), 'null');
  const train = framed.locator('ae-train');
  await train.evaluate((widget) => /** @type {any} */ (widget).play());
  await framed.waitForFunction(
    () => /** @type {any} */ (document.querySelector('ae-train')).progress.ended === 'epochs',
  );
  assert.match(page.workers()[0]?.url() ?? '', /^blob:null\//);
  const files = asked.filter((path) => !/^\/assets\/embed-\w+\.(js|css)$/.test(path));
  assert.deepEqual(files, ['/embed.html', '/autoencoder.single.js', 'blob:']);
  // No playground lies beside that file for all who have it.
  assert.equal(await train.locator('[part=open]').isVisible(), false);
  assert.deepEqual(problems, []);
});

for (const [what, refuse] of /** @type {const} */ ([
  ['it keeps nothing and registers nothing', false],
  ['it does without a storage that is refused', true],
])) {
  test(`with an origin it fetches what it uses; ${what}`, async (t) => {
    const { page, problems } = await embed(
      t,
      where,
      frame(where, 'widget=playground', 'sandbox="allow-scripts allow-same-origin"'),
      {
        prepare: async (opened) => void (refuse && (await opened.addInitScript(refuseStorage))),
      },
    );
    const framed = await inside(page, 'ae-playground');
    await framed.locator('#transport').scrollIntoViewIfNeeded();
    const playground = framed.locator('ae-playground');
    await playground.evaluate((widget) => /** @type {any} */ (widget).play());
    await framed.waitForFunction(
      () => /** @type {any} */ (document.querySelector('ae-playground')).network?.standing.step > 0,
    );
    await playground.evaluate((widget) => /** @type {any} */ (widget).pause());
    assert.match((await playground.locator('[part=open]').getAttribute('href')) ?? '', /^http:.*\/index\.html#/);
    const workers = page.workers().map((worker) => worker.url());
    for (const url of workers) assert.ok(url.startsWith(`${where.site}/assets/widgets-`), url);
    if (!refuse) {
      const kept = await framed.evaluate(async () => [
        localStorage.length + sessionStorage.length,
        await indexedDB.databases(),
        await caches.keys(),
        await navigator.serviceWorker.getRegistrations(),
      ]);
      assert.deepEqual(kept, [0, [], [], []]);
    }
    assert.deepEqual(problems, []);
  });
}

/** Runs in every page: storage as browsers refuse it to frames of strangers. */
function refuseStorage() {
  const refuse = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(globalThis, name, { get: refuse });
  }
}

test('a page that is isolated shows the frame only without credentials', async (t) => {
  const line = frame(where, 'widget=denoise&digit=7');
  /** @type {Promise<import('playwright-core').Request> | undefined} */
  let refused;
  await embed(t, where, line, {
    headers: ISOLATED,
    prepare: async (opened) => void (refused = opened.waitForEvent('requestfailed')),
  });
  const failed = await refused;
  assert.match(failed?.url() ?? '', /embed\.html/);
  assert.match(failed?.failure()?.errorText ?? '', /ERR_BLOCKED_BY_RESPONSE/);
  const shown = await embed(t, where, line.replace('<iframe', '<iframe credentialless'), { headers: ISOLATED });
  await fits(shown.page, await inside(shown.page));
  assert.deepEqual(shown.problems, []);
  assert.equal(await shown.page.evaluate(() => crossOriginIsolated), true);
});
