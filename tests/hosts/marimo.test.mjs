// The Python package in marimo: the app of its page of the documentation, where each output has a root of its own.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { frames } from '../e2e/visit.mjs';
import { fences, timed } from './host.mjs';
import { open, openBrowser } from './page.mjs';
import { installPython, showsColours, startPython, trained } from './python.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** It takes no port of the system's choice. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return String(port);
}

test('an app of marimo', async (t) => {
  const { program, home } = await installPython(t, 'marimo');
  for (const { file, text } of fences('marimo')) if (file) await writeFile(join(home, 'work', file), text);
  const port = await freePort();
  const args = ['run', 'app.py', '--headless', '--no-token', '--host', '127.0.0.1', '--port', port];
  await timed(t, 'starting marimo', () => startPython(t, program('marimo'), args, home, /URL: http:/));
  const url = `http://127.0.0.1:${port}/`;
  const { page, problems } = await open(t, browser, url);
  await page.locator('ae-denoise').getByText('SSE rebuilt').waitFor();

  await page.locator('ae-train').scrollIntoViewIfNeeded();
  await page.locator('ae-train').getByRole('button', { name: 'Train', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Train from Python' }).click();
  await trained(page, 'learned');
  await page.locator('ae-code-map').scrollIntoViewIfNeeded();
  await showsColours(page, 'ae-code-map');
  await trained(page, 'stopped');

  // What comes from the browser is there for a later run of the cell.
  for (const found = page.getByText('encoder.0.weight'); (await found.count()) === 0; await frames(page)) {
    await page.getByRole('button', { name: 'Look at the weights' }).click();
  }
  const own = problems.filter((problem) => !/\/assets\/\S+ was preloaded/.test(problem));
  assert.deepEqual(own, []);
});
