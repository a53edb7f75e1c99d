import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong: each rule that is broken, with the first places where it is.
 *
 * @param {import('playwright-core').Page} page @param {string[]} [part] selectors, each within the shadow root that the one
 *   before found; the whole page without it
 * @returns {Promise<string[]>}
 */
export async function violations(page, part) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const found = await page.evaluate((selectors) => {
    const { axe } = /** @type {any} */ (globalThis);
    if (!selectors) return axe.run();
    return axe.run({ include: selectors.length > 1 ? { fromShadowDom: selectors } : selectors });
  }, part);
  return found.violations.map((/** @type {{ id: string, nodes: { html: string }[] }} */ { id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ html }) => html);
    return `${id}: ${places.join(' ')}`;
  });
}
