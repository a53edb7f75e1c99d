import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const FIREFOX = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr';

/** By WebDriver BiDi, which Firefox speaks without a driver beside it. @type {import('./visitor.mjs').Start} */
export async function startFirefox(downloads) {
  if (!existsSync(FIREFOX)) {
    throw new Error(
      `There is no Firefox at ${FIREFOX}: install it (on Debian: apt-get install firefox-esr), ` +
        'or name one in the environment variable FIREFOX.',
    );
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    defaultViewport: { width: 1280, height: 900 },
    protocolTimeout: 300_000,
    extraPrefsFirefox: { 'browser.download.folderList': 2, 'browser.download.dir': downloads },
  });
  const page = await browser.newPage();
  /** @type {string[]} */
  const problems = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  return {
    version: await browser.version(),
    problems,
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    evaluate: (expression) => page.evaluate(expression),
    drag: async (points) => {
      await page.mouse.move(...points[0]);
      await page.mouse.down();
      for (const point of points.slice(1)) await page.mouse.move(...point);
      await page.mouse.up();
    },
    close: () => browser.close(),
  };
}
