// The Python package in marimo: the app of its page of the documentation, where each output has a root of its own.

import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fences, timed } from './host.mjs';
import { open, openBrowser } from './page.mjs';
import { installPython, runState, startPython } from './python.mjs';

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
  await page.screenshot({ path: '/tmp/m1.png' });
  console.log(problems);
  await page.locator('ae-code-map').scrollIntoViewIfNeeded();
  await page.locator('ae-train').scrollIntoViewIfNeeded();
  await page.screenshot({ path: '/tmp/m2.png' });
  await page.getByRole('button', { name: 'Train from Python' }).click();
  await page.waitForFunction(runState, ['ae-train', 'learned']);
  await page.locator('ae-code-map').scrollIntoViewIfNeeded();
  await page.waitForFunction(runState, ['ae-code-map', 'coloured']);
  await page.screenshot({ path: '/tmp/m3.png' });
  await page.waitForFunction(runState, ['ae-train', 'stopped']);
  for (let i = 0; i < 3; i++) {
    await page.getByRole('button', { name: 'Look at the weights' }).click();
    await page.waitForTimeout(3000);
    await page.screenshot({ path: `/tmp/m4${i}.png` });
  }
  console.log(problems, (await page.locator('body').innerText()).slice(-800));
  assert.deepEqual(problems, []);
});
