import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from '../site.mjs';

/** @type {import('./visitor.mjs').Start} */
export async function startChromium(downloads) {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('download', async (download) => {
    const path = join(downloads, download.suggestedFilename());
    await download.saveAs(`${path}.part`);
    await rename(`${path}.part`, path);
  });
  /** @type {string[]} */
  const problems = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  return {
    version: `Chromium ${browser.version()}`,
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
