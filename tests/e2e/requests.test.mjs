import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as open } from './site.mjs';
import { rebuilt, visit } from './visit.mjs';

/** @param {import('playwright-core').Request[]} requests */
const names = (requests) => requests.map((request) => new URL(request.url()).pathname).join('\n');

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

test('the first picture takes at most 12 requests and 800 kB, and training at most 12 requests more', async (t) => {
  /** @type {import('playwright-core').Request[]} */
  const requests = [];
  const { page, problems } = await visit(t, site, {
    prepare: async (opened) => opened.on('requestfinished', (request) => requests.push(request)),
  });
  await rebuilt(page);
  await page.waitForLoadState('networkidle');
  // What trains is asked for after the picture, where its section is near.
  const then = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('first-rebuilt')[0]?.startTime ?? 0),
  );
  const first = requests.filter((request) => request.timing().startTime < then);
  assert.ok(first.length >= 5 && first.length <= 12, `${first.length} requests:\n${names(first)}`);
  const sizes = await Promise.all(first.map((request) => request.sizes()));
  const bytes = sizes.reduce(
    (sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize,
    0,
  );
  assert.ok(bytes > 100_000 && bytes <= 800_000, `${bytes} bytes`);

  await page.locator('#training').scrollIntoViewIfNeeded();
  await page.locator('#begun:not(:empty)').waitFor();
  await page.waitForLoadState('networkidle');
  const later = requests.filter((request) => !first.includes(request));
  assert.ok(later.length >= 4 && later.length <= 12, `${later.length} requests:\n${names(later)}`);
  assert.deepEqual(problems, []);
});
