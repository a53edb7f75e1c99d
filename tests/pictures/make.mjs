// Makes the committed pictures of www/pictures/ anew: the icons out of icon.svg, and the preview that is shown with a link
// out of the page itself. It needs the finished site: cargo xtask build && node tests/pictures/make.mjs

import { readFileSync, writeFileSync } from 'node:fs';
import { launch, serve } from '../e2e/site.mjs';

const PICTURES = new URL('../../www/pictures/', import.meta.url);
/** As large as those who show previews of links ask for. */
const PREVIEW = { width: 1200, height: 630 };

const svg = readFileSync(new URL('icon.svg', PICTURES), 'utf8');
/** Systems cut an icon to a shape of their own: what counts lies within the inner four fifths, on ground to the edge. */
const maskable = svg
  .replace('viewBox="0 0 16 16"', 'viewBox="-3 -3 22 22"')
  .replace(/<rect[^>]*fill="([^"]+)"\/>/, '<rect x="-3" y="-3" width="22" height="22" fill="$1"/>');

const browser = await launch();
const site = await serve();
try {
  for (const [name, picture, side] of /** @type {const} */ ([
    ['icon-192', svg, 192],
    ['icon-512', svg, 512],
    ['icon-maskable-512', maskable, 512],
  ])) {
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${picture}`);
    write(`${name}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  const page = await browser.newPage({ viewport: PREVIEW, colorScheme: 'dark' });
  await page.goto(site.url);
  await page.waitForFunction(() => performance.getEntriesByName('first-rebuilt').length > 0);
  write('preview.png', await page.screenshot());
} finally {
  site.stop();
  await browser.close();
}

/** @param {string} name @param {Uint8Array} bytes */
function write(name, bytes) {
  writeFileSync(new URL(name, PICTURES), bytes);
  console.log(`${name}: ${(bytes.length / 1000).toFixed(1)} kB`);
}
