import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from '../site.mjs';
import { pageEngine } from './page-engine.mjs';

/** @type {import('./visitor.mjs').Start} */
export async function startChromium(downloads) {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('download', async (download) => {
    const path = join(downloads, download.suggestedFilename());
    await download.saveAs(`${path}.part`);
    await rename(`${path}.part`, path);
  });
  return {
    version: `Chromium ${browser.version()}`,
    ...pageEngine(page),
    close: () => browser.close(),
  };
}
