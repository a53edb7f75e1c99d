import { heard } from '../visit.mjs';

/**
 * What a page does, asked by Playwright or by Puppeteer: they call it alike.
 *
 * @param {Parameters<typeof heard>[0] & {
 *   goto(url: string): Promise<unknown>,
 *   reload(): Promise<unknown>,
 *   evaluate(expression: string): Promise<unknown>,
 *   mouse: { move(x: number, y: number): Promise<void>, down(): Promise<void>, up(): Promise<void> },
 * }} page
 * @returns {Omit<import('./visitor.mjs').Engine, 'version' | 'close'>}
 */
export function pageEngine(page) {
  return {
    problems: heard(page),
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    evaluate: (expression) => page.evaluate(expression),
    drag: async ([first, ...others]) => {
      await page.mouse.move(...first);
      await page.mouse.down();
      for (const point of others) await page.mouse.move(...point);
      await page.mouse.up();
    },
  };
}
