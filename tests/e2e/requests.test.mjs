import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as open } from './site.mjs';
import { rebuilt, says, visit } from './visit.mjs';

/** @param {import('playwright-core').Request[]} requests */
const names = (requests) => requests.map((request) => new URL(request.url()).pathname).join('\n');

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

/** A window too low for the section that trains, whose code is asked for when the section comes into view. */
const LOW = { viewport: { width: 1280, height: 300 } };

/** @param {import('playwright-core').Request[]} requests @param {RegExp} [which] by address; all of them */
async function kilobytes(requests, which = /./) {
  const sizes = requests.filter((request) => which.test(request.url())).map((request) => request.sizes());
  return (await Promise.all(sizes)).reduce(
    (sum, { responseBodySize, responseHeadersSize }) => sum + (responseBodySize + responseHeadersSize) / 1000,
    0,
  );
}

test('the first picture takes at most 13 requests and 580 kB, and training at most 12 requests more', async (t) => {
  /** @type {import('playwright-core').Request[]} */
  const requests = [];
  const { page, problems } = await visit(t, site, {
    context: LOW,
    prepare: async (opened) => opened.on('requestfinished', (request) => requests.push(request)),
  });
  await rebuilt(page);
  await page.waitForLoadState('networkidle');
  const first = [...requests];
  assert.ok(first.length >= 5 && first.length <= 13, `${first.length} requests:\n${names(first)}`);
  const [module, model, all] = [
    await kilobytes(first, /\.wasm$/),
    await kilobytes(first, /denoiser/),
    await kilobytes(first),
  ];
  assert.ok(module > 20 && module <= 95, `the compute module: ${module} kB`);
  assert.ok(model > 100, 'requests of the worker count');
  assert.ok(all > model + module && all <= 580, `${all} kB`);

  await page.locator('#training').scrollIntoViewIfNeeded();
  await page.locator('#begun:not(:empty)').waitFor();
  await page.waitForLoadState('networkidle');
  const later = requests.slice(first.length);
  assert.ok(later.length >= 4 && later.length <= 12, `${later.length} requests:\n${names(later)}`);
  assert.deepEqual(problems, []);
});

test('what trains is asked for once the first picture is there, and not before', async (t) => {
  /** @type {string[]} */
  const asked = [];
  const { page } = await visit(t, site, {
    prepare: async (opened) => {
      opened.on('request', (request) => asked.push(request.url()));
      await opened.addInitScript(() => {
        const send = Worker.prototype.postMessage;
        /** @type {(() => void)[]} */
        const held = [];
        Object.assign(globalThis, { release: () => held.splice(0).forEach((act) => act()) });
        Worker.prototype.postMessage = function (/** @type {any} */ message) {
          if (message.operation === 'rebuild') held.push(() => send.call(this, message));
          else send.call(this, message);
        };
      });
    },
  });
  await says(page, '784 → 256 → 64 → 256 → 784');
  await page.locator('#training').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  assert.deepEqual(
    asked.filter((url) => /training/.test(url)),
    [],
  );
  await page.evaluate(() => /** @type {any} */ (globalThis).release());
  await rebuilt(page);
  await page.locator('#network').scrollIntoViewIfNeeded();
  await page.locator('#begun:not(:empty)').waitFor();
  assert.ok(asked.some((url) => /training/.test(url)));
});
