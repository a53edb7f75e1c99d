// Each tab, and each playground on a page, has a run of its own, whatever happens to the tab.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as serve } from './site.mjs';
import { TALL, arrive as open, press, ready, state, until } from './training.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

/** Zeros and ones, a few dozen epochs a second. @param {number} seed */
const small = (seed) =>
  `#training.classes=01&training.hidden_dims=32&training.latent_dim=8&training.epochs=100&training.seed=${seed}`;

/** Another tab of the same browser. @param {Page} page @param {string} path */
async function tab(page, path) {
  const other = await page.context().newPage();
  await other.goto(site.url + path);
  await ready(other);
  return other;
}

/** Where a run has come to stand, and which it is. @param {Page} page */
async function standing(page) {
  const { seed, steps, hash } = await state(page);
  return { seed, steps, hash };
}

/** Trains some epochs, until storage holds them. @param {Page} page @param {number} epochs */
async function train(page, epochs) {
  for (let i = 0; i < epochs; i++) {
    const { steps } = await state(page);
    await press(page, 'Epoch');
    await until(page, (now, old) => !now.playing && now.steps > old && now.hash !== '', steps);
  }
  const { steps } = await state(page);
  await page.locator(`#training[data-saved-step="${steps}"]`).waitFor({ state: 'attached' });
  return standing(page);
}

/** The run of the tab before, once it is back. @param {Page} page @param {{ steps: number, hash: string }} run */
async function back(page, run) {
  await page.locator('#training-notices').getByText(`is back, at step ${run.steps}.`).waitFor();
  await until(page, (now, hash) => now.hash === hash, run.hash);
  return standing(page);
}

test('two tabs each have their own run back after a reload, whichever reloads first', async (t) => {
  const { page, problems } = await open(t, site, { path: small(1), context: TALL });
  const other = await tab(page, small(2));
  const [a, b] = [await train(page, 1), await train(other, 2)];
  assert.notEqual(a.hash, b.hash);
  // Without the link's help: it would begin the right run anew.
  for (const each of [page, other]) await each.evaluate(() => history.replaceState(null, '', location.pathname));
  await other.reload();
  await page.reload();
  await page.locator('#training').scrollIntoViewIfNeeded();
  await other.locator('#training').scrollIntoViewIfNeeded();
  assert.deepEqual(await back(page, a), a);
  assert.deepEqual(await back(other, b), b);
  assert.deepEqual(problems, []);
});

/**
 * Crashes a tab and opens the page in it again, by the browser's own protocol: Playwright gives a crashed page up.
 * @param {Page} page @returns {Promise<{ state: import('./training.mjs').State, notices: string }>} once a run is back
 */
async function crashAndReturn(page) {
  const crashed = page.waitForEvent('crash');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.enable');
  // The page is gone before it can answer.
  devtools.send('Page.crash').catch(() => {});
  await crashed;
  const loaded = new Promise((resolve) => devtools.once('Page.loadEventFired', resolve));
  await devtools.send('Page.navigate', { url: site.url });
  await loaded;
  const look = `new Promise((resolve) => {
    const training = () =>
      document.getElementById('playground').shadowRoot.querySelector('.place > div').shadowRoot.getElementById('training');
    const part = (id) => training().shadowRoot.getElementById(id);
    const look = () => {
      const [transport, notices] = ['transport', 'training-notices'].map(part);
      const state = transport?.state;
      const text = notices?.shadowRoot?.textContent ?? '';
      if (state?.hash && text.includes('is back')) resolve({ state, notices: text });
      else requestAnimationFrame(look);
    };
    training().scrollIntoView();
    look();
  })`;
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: look,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}

test('two tabs that crash each have their own run back', async (t) => {
  const { page } = await open(t, site, { path: small(3), context: TALL });
  const other = await tab(page, small(4));
  const runs = [await train(page, 1), await train(other, 2)];
  for (const [i, each] of [page, other].entries()) {
    const { state: now, notices } = await crashAndReturn(each);
    assert.match(notices, new RegExp(`is back, at step ${runs[i]?.steps}`));
    assert.deepEqual({ seed: now.seed, steps: now.steps, hash: now.hash }, runs[i]);
  }
});

test('a worker that is lost in one tab gets the run of that tab back', async (t) => {
  const { page, problems } = await open(t, site, { path: small(5), context: TALL, prepare: catchTrainers });
  const other = await tab(page, small(6));
  const run = await train(page, 2);
  await train(other, 1);
  await page.evaluate(() =>
    /** @type {any} */ (globalThis).trainers[0].dispatchEvent(new ErrorEvent('error', { message: 'gone' })),
  );
  await page.locator('#training-notices').getByText(`goes on from step ${run.steps}.`).waitFor();
  await until(page, (now, hash) => now.hash === hash, run.hash);
  assert.deepEqual(await standing(page), run);
  assert.deepEqual(problems, []);
});

/** Workers that train, as the page makes them. @param {Page} page */
function catchTrainers(page) {
  return page.addInitScript(() => {
    const Real = globalThis.Worker;
    /** @type {Worker[]} */
    const trainers = [];
    Object.assign(globalThis, { trainers });
    globalThis.Worker = class extends Real {
      /** @param {string | URL} url @param {WorkerOptions} [options] */
      constructor(url, options) {
        super(url, options);
        if (String(url).includes('training')) trainers.push(this);
      }
    };
  });
}

test('a new tab takes up what was left last by a tab that is closed, and not the run of an open one', async (t) => {
  const { page, problems } = await open(t, site, { path: small(7), context: TALL });
  const closed = await tab(page, small(8));
  const left = await train(closed, 2);
  await closed.close();
  await train(page, 1);
  const fresh = await page.context().newPage();
  await fresh.goto(site.url);
  await fresh.locator('#training').scrollIntoViewIfNeeded();
  assert.deepEqual(await back(fresh, left), left);
  assert.deepEqual(problems, []);
});

test('a duplicated tab begins with the run of the other, and each goes its own way', async (t) => {
  const { page, problems } = await open(t, site, { path: small(9), context: TALL });
  const run = await train(page, 1);
  const [copy] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => void globalThis.open(location.href)),
  ]);
  await copy.locator('#training').scrollIntoViewIfNeeded();
  assert.deepEqual(await back(copy, run), run);
  const further = await train(copy, 1);
  await page.reload();
  assert.deepEqual(await back(page, run), run);
  await copy.reload();
  assert.deepEqual(await back(copy, further), further);
  assert.deepEqual(problems, []);
});

test('runs of tabs that are closed are not kept without end', async (t) => {
  const { page } = await open(t, site, { path: small(11), context: TALL });
  await page.evaluate(async () => {
    const done = (/** @type {IDBRequest} */ request) =>
      new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const database = await done(indexedDB.open('autoencoder-playground', 1));
    const runs = database.transaction('runs', 'readwrite').objectStore('runs');
    for (let i = 0; i < 20; i++) {
      const scope = [`old ${i}`, 'main'];
      await done(runs.put({ scope, at: i }, ['scope', ...scope]));
      await done(runs.put({}, ['run', ...scope, 'A']));
    }
    database.close();
  });
  await train(page, 1);
  const tabs = await page.evaluate(async () => {
    const done = (/** @type {IDBRequest} */ request) =>
      new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const database = await done(indexedDB.open('autoencoder-playground', 1));
    const keys = await done(database.transaction('runs').objectStore('runs').getAllKeys());
    database.close();
    return keys.filter((/** @type {string[]} */ [kind]) => kind === 'run').map((/** @type {string[]} */ [, id]) => id);
  });
  assert.equal(tabs.length, 8);
  assert.deepEqual(
    tabs.filter((/** @type {string} */ id) => id.startsWith('old')),
    ['old 13', 'old 14', 'old 15', 'old 16', 'old 17', 'old 18', 'old 19'],
  );
});

test('two playgrounds on one page each have their own run back', async (t) => {
  const { page, problems } = await open(t, site.sources, { path: small(12), context: TALL });
  const mountSecond = () =>
    page.evaluate(async (link) => {
      const at = (/** @type {string} */ path) => import(new URL(path, document.baseURI).href);
      const [{ mountTraining }, { runStorage }, { engine }, { parseSetups }] = await Promise.all(
        ['training/controller.js', 'pages/run-storage.js', 'pages/page-engine.js', 'experiment/setup-link.js'].map(at),
      );
      const host = document.createElement('div');
      host.id = 'second';
      document.body.prepend(host);
      mountTraining(host.attachShadow({ mode: 'open' }), {
        engine,
        link: { variant: null },
        storage: runStorage('second'),
        announce: () => {},
        signal: new AbortController().signal,
        setups: parseSetups(link).setups,
      });
    }, small(13));
  await mountSecond();
  const second = page.locator('#second');
  const main = page.locator('#training');
  const at = async (/** @type {import('playwright-core').Locator} */ host) => {
    const { seed, steps, hash } = await host
      .locator('#transport')
      .evaluate((transport) => /** @type {any} */ (transport).state);
    return { seed, steps, hash };
  };
  for (const [host, times] of /** @type {const} */ ([
    [main, 1],
    [second, 2],
  ])) {
    for (let i = 1; i <= times; i++) {
      await host.locator('#begun:not(:empty)').waitFor();
      await host.getByRole('button', { name: 'Epoch', exact: true }).click();
      await host.and(page.locator(`[data-saved-step="${19 * i}"]`)).waitFor({ state: 'attached' });
    }
  }
  const runs = [await at(main), await at(second)];
  assert.deepEqual(
    runs.map(({ seed, steps }) => [seed, steps]),
    [
      [12, 19],
      [13, 38],
    ],
  );
  await page.reload();
  await ready(page);
  await mountSecond();
  for (const [i, host] of [main, second].entries()) {
    await host.locator('#training-notices').getByText(`is back, at step ${runs[i]?.steps}.`).waitFor();
    assert.deepEqual(await at(host), runs[i]);
  }
  assert.deepEqual(problems, []);
});

/** What becomes of the browser's storage before the page asks for it, and what the page says then. @type {[what: string, spoil: () => void, said: string][]} */
const SPOILED = [
  [
    'is refused',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('', 'SecurityError');
      };
    },
    'This browser keeps nothing for this page (a private window?), so the run is lost at a reload; download it instead.',
  ],
  [
    'is full',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    },
    'The disk space this browser gives the page is full, so the run is not kept over a reload; download it instead.',
  ],
  [
    'does not answer',
    () => {
      // Another transaction that never ends: those after it wait for it.
      const request = indexedDB.open('autoencoder-playground', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('runs');
      request.onsuccess = () => {
        const runs = request.result.transaction('runs', 'readwrite').objectStore('runs');
        const go = () => void (runs.count().onsuccess = go);
        go();
      };
    },
    'The storage of this browser does not answer, so the run is lost at a reload; download it instead.',
  ],
];

for (const [what, spoil, said] of SPOILED) {
  test(`where storage ${what}, a network is trained all the same, and the page says what that means`, async (t) => {
    const { page, problems } = await open(t, site, {
      path: small(14),
      context: TALL,
      prepare: (opened) => opened.addInitScript(spoil),
    });
    await press(page, 'Epoch');
    await until(page, (now) => !now.playing && now.steps === 19 && now.hash !== '');
    await page.locator('#training-notices').getByText(said).waitFor();
    assert.deepEqual(problems, []);
  });
}
