// Serves the site and opens a browser on it, for tests and measurements.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CHROME = process.env['CHROME'] ?? '/usr/bin/chromium';
const SHELL = process.env['CHROME'] ?? '/usr/bin/chromium-headless-shell';
const XTASK = process.env['XTASK'] ?? `${ROOT}target/debug/xtask`;

// Playwright's own list of these would be overruled by ours, so ours repeats what a test could notice of it.
const WITHOUT = [
  // Two pages of the address bar, which nobody sees here, cost as much as all of ours each time a window opens.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // What would call home.
  'AimEnabled',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
  // What would change an address, keep an old picture or hold on to a closed window.
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
];

// The sandbox refuses root, and the rest keeps the browser from calling home.
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${WITHOUT.join(',')}`,
];

/**
 * Serves dist/ on a free port, below a sub-path as a project page on a static host would be.
 *
 * @param {{ sources?: boolean }} [what] sources: www/ with the binaries of the last build instead, where each module and each
 *   list is a file of its own
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function serve({ sources = false } = {}) {
  if (!existsSync(XTASK)) {
    throw new Error(`The server ${XTASK} is not built: run \`cargo xtask build\` first.`);
  }
  const arguments_ = ['serve', sources ? '--sources' : '--no-build', '--port', '0', '--under', 'playground'];
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
 * @param {string} [program]
 */
export async function launch(flags = [], program = CHROME) {
  if (!existsSync(program)) {
    throw new Error(
      `There is no Chromium at ${program}: install it (on Debian: apt-get install chromium), ` +
        'or name one in the environment variable CHROME.',
    );
  }
  return chromium.launch({ executablePath: program, args: [...FLAGS, ...flags] });
}

/**
 * Starts Chromium's engine without the windows around it, which opens a page with a seventh less work; the whole browser
 * where that is not installed.
 */
function launchShell() {
  return launch([], existsSync(SHELL) ? SHELL : CHROME);
}

/**
 * The site, its sources served as they are, and a browser; `close()` ends all.
 *
 * @param {() => Promise<import('playwright-core').Browser>} [start] how the browser is started
 */
export async function site(start = launchShell) {
  const browser = await start();
  try {
    const [bundled, raw] = await Promise.all([serve(), serve({ sources: true })]);
    const close = async () => {
      bundled.stop();
      raw.stop();
      await browser.close();
    };
    return { url: bundled.url, browser, close, sources: { url: raw.url, browser } };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
