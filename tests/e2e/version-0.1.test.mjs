// What people hold of version 0.1 goes on working: its links, a run it downloaded, a run it left in the browser.
// The files and how they were made: tests/fixtures/version-0.1/.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { site as serve } from './site.mjs';
import { TALL, press, ready, until } from './training.mjs';
import { rebuilt, visit } from './visit.mjs';

const FOLDER = new URL('../fixtures/version-0.1/', import.meta.url);
/** @param {string} name */
const read = async (name) => JSON.parse(await readFile(new URL(name, FOLDER), 'utf8'));

/**
 * @typedef {object} OldLink
 * @property {string} link as the page wrote it
 * @property {{ corrupted: string, rebuilt: string | null }} scores shown beside the picture
 * @property {{ steps: number, fingerprint: string } | null} training after one epoch
 */

/** @type {OldLink[]} */
const LINKS = await read('links.json');
const STORED = await read('storage.json');

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

for (const [index, { link, scores, training }] of LINKS.entries()) {
  test(`link ${index + 1} of version 0.1 shows, and trains to, what it did then`, async (t) => {
    const { page, problems } = await visit(t, site, { path: link, context: TALL });
    await rebuilt(page);
    if (scores.rebuilt !== null) {
      assert.equal(await page.locator('#scores .corrupted').textContent(), scores.corrupted);
      assert.equal(await page.locator('#scores .rebuilt').textContent(), scores.rebuilt);
    }
    if (training) {
      await ready(page);
      await press(page, 'Epoch');
      const { steps, hash } = await until(page, (now) => !now.playing && now.steps > 0 && now.hash !== '');
      assert.deepEqual({ steps, fingerprint: hash }, training);
    }
    await page.waitForFunction((old) => location.hash === old, link);
    assert.deepEqual(problems, []);
  });
}

test('a run that version 0.1 downloaded goes on from its step', async (t) => {
  const { page, problems } = await visit(t, site, { path: LINKS[2]?.link ?? '', context: TALL });
  await ready(page);
  await page.locator('#open-run').setInputFiles(fileURLToPath(new URL('run.safetensors', FOLDER)));
  const { hash } = await until(page, (now, step) => now.steps === step && now.hash !== '', STORED.steps);
  assert.equal(hash, STORED.fingerprint);
  assert.deepEqual(problems, []);
});

test('a run that version 0.1 left in the browser is back at the next visit', async (t) => {
  const { page, problems } = await visit(t, site, { path: 'data/DATA_LICENSES.md' });
  await page.evaluate(async ({ database, version, store, key, record }) => {
    const revived = JSON.parse(JSON.stringify(record), (_, value) => {
      if (typeof value?.base64 !== 'string') return value;
      const bytes = Uint8Array.from(atob(value.base64), (character) => character.charCodeAt(0));
      return new /** @type {any} */ (globalThis)[value.type](bytes.buffer);
    });
    /** @type {IDBDatabase} */
    const opened = await new Promise((resolve, reject) => {
      const request = indexedDB.open(database, version);
      request.onupgradeneeded = () => request.result.createObjectStore(store);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise((resolve, reject) => {
      const transaction = opened.transaction(store, 'readwrite');
      transaction.objectStore(store).put(revived, key);
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    opened.close();
  }, STORED);
  // A bare file asks for an icon that there is none of; what counts is the page.
  problems.length = 0;
  await page.setViewportSize(TALL.viewport);
  await page.goto(site.url);
  await rebuilt(page);
  await page.getByText(`Your run of the last visit is back, at step ${STORED.steps}.`).waitFor();
  const { hash } = await until(page, (now, step) => now.steps === step && now.hash !== '', STORED.steps);
  assert.equal(hash, STORED.fingerprint);
  assert.deepEqual(problems, []);
});
