// What tests of training do on the page, as a person would, and what they read there.

import assert from 'node:assert/strict';
import { visit } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('../../www/training/run-status.js').TransportState} State */

/** All of the page at once: what is out of view is not kept up to date. */
export const TALL = { viewport: { width: 1280, height: 3200 } };

/** Opens the page and waits for a network that can be trained. @param {Parameters<typeof visit>} how */
export async function arrive(...how) {
  const visited = await visit(...how);
  await ready(visited.page);
  return visited;
}

/** @param {Page} page */
export async function ready(page) {
  await page.locator('#begun:not(:empty)').waitFor();
}

/** @param {Page} page @returns {Promise<State>} */
export function state(page) {
  return get(page, 'transport', 'state');
}

/** A property of an element of the page. @param {Page} page @param {string} id @param {string} name @returns {Promise<any>} */
export function get(page, id, name) {
  return page.locator(`#${id}`).evaluate((element, key) => /** @type {any} */ (element)[key], name);
}

/**
 * Waits until an element of the page is as `holds` says, which runs in the page and sees nothing else.
 *
 * @param {Page} page @param {string} id @param {(element: any, wanted: any) => boolean} holds
 * @param {unknown} [wanted] @param {number} [timeout]
 */
export async function becomes(page, id, holds, wanted, timeout = 30_000) {
  const element = await page.locator(`#${id}`).elementHandle();
  await page.waitForFunction(
    ([seen, source, value]) => new Function('element', 'wanted', `return (${source})(element, wanted)`)(seen, value),
    /** @type {const} */ ([element, String(holds), wanted]),
    { timeout },
  );
}

/** Waits until the transport says what `holds`. @param {Page} page @param {(now: State, wanted: any) => boolean} holds @param {unknown} [wanted] @param {number} [timeout] */
export async function until(page, holds, wanted, timeout = 60_000) {
  const transport = await page.locator('#transport').elementHandle();
  await page
    .waitForFunction(
      ([element, source, value]) =>
        new Function('now', 'wanted', `return (${source})(now, wanted)`)(/** @type {any} */ (element).state, value),
      /** @type {const} */ ([transport, String(holds), wanted]),
      { timeout },
    )
    .catch(async (error) => {
      assert.fail(`${error.message} ${holds} ${JSON.stringify(await state(page))}`);
    });
  return state(page);
}

/** @param {Page} page @param {string} name */
export async function press(page, name) {
  await page.locator('#transport').getByRole('button', { name, exact: true }).click();
}
