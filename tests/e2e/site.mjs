// Serves dist/ and opens a browser on it, for tests and measurements.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CHROME = process.env['CHROME'] ?? '/usr/bin/chromium';
const XTASK = process.env['XTASK'] ?? `${ROOT}target/debug/xtask`;

// The sandbox refuses root, and the rest keeps the browser from calling home.
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Serves dist/ on a free port, below a sub-path as a project page on a static host would be.
 *
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function serve() {
  if (!existsSync(XTASK)) {
    throw new Error(`The server ${XTASK} is not built: run \`cargo xtask build\` first.`);
  }
  const arguments_ = ['serve', '--no-build', '--port', '0', '--under', 'playground'];
  const server = spawn(XTASK, arguments_, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = () => void server.kill();
  process.once('exit', stop);
  for await (const line of createInterface(server.stdout)) {
    const url = /^Autoencoder Playground: (http:\S+)$/.exec(line)?.[1];
    if (url) return { url, stop };
  }
  throw new Error('`xtask serve --no-build` ended without printing an address.');
}

/**
 * Starts Chromium, from $CHROME or where Debian puts it.
 *
 * @param {string[]} [flags] more flags for it
 */
export async function launch(flags = []) {
  if (!existsSync(CHROME)) {
    throw new Error(
      `There is no Chromium at ${CHROME}: install it (on Debian: apt-get install chromium), ` +
        'or name one in the environment variable CHROME.',
    );
  }
  return chromium.launch({ executablePath: CHROME, args: [...FLAGS, ...flags] });
}

/** The site and a browser; `close()` ends both. */
export async function site() {
  const browser = await launch();
  try {
    const { url, stop } = await serve();
    const close = async () => {
      stop();
      await browser.close();
    };
    return { url, browser, close };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
