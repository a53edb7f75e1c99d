import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { pageEngine } from './page-engine.mjs';

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
  return {
    version: await browser.version(),
    ...pageEngine(page),
    close: () => browser.close(),
  };
}
