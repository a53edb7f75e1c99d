// What tests of training do on the page, as a person would, and what they read there.

import assert from 'node:assert/strict';
import { visit } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('../../www/training/run-status.js').TransportState} State */

/** All of the page at once: what is out of view is not kept up to date. */
export const TALL = { viewport: { width: 1280, height: 3200 } };

/** Opens the page and waits for a network that can be trained. @param {Parameters<typeof visit>[0]} site @param {Parameters<typeof visit>[1]} [how] */
export async function arrive(site, how) {
  const visited = await visit(site, how);
  await ready(visited.page);
  return visited;
}

/** @param {Page} page */
export async function ready(page) {
  await page.locator('#begun:not(:empty)').waitFor();
}

/** @param {Page} page @returns {Promise<State>} */
export function state(page) {
  return page.evaluate(() => /** @type {any} */ (document.getElementById('transport')).state);
}

/** Waits until the transport says what `holds`. @param {Page} page @param {(now: State, wanted: any) => boolean} holds @param {unknown} [wanted] @param {number} [timeout] */
export async function until(page, holds, wanted, timeout = 20_000) {
  const source = `(${holds})(document.getElementById('transport').state, ${JSON.stringify(wanted) ?? 'undefined'})`;
  await page.waitForFunction(source, null, { timeout }).catch(async (error) => {
    assert.fail(`${error.message} ${holds} ${JSON.stringify(await state(page))}`);
  });
  return state(page);
}

/** @param {Page} page @param {string} name */
export async function press(page, name) {
  await page.locator('#transport').getByRole('button', { name, exact: true }).click();
}
