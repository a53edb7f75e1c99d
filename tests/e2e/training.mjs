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

/** A property of an element of the page, in whatever shadow root. @param {Page} page @param {string} id @param {string} name @returns {Promise<any>} */
export function read(page, id, name) {
  return page.locator(`#${id}`).evaluate((element, key) => /** @type {any} */ (element)[key], name);
}

/** @param {Page} page @returns {Promise<State>} */
export function state(page) {
  return read(page, 'transport', 'state');
}

/** Finds an element by its id in whatever shadow root. Runs in the page. @param {string} id @param {ParentNode} [root] @returns {Element | undefined} */
function part(id, root = document) {
  const found = root.querySelector(`#${id}`);
  if (found) return found;
  const hosts = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return hosts.map((each) => part(id, each)).find(Boolean);
}

/**
 * Waits until something holds of an element.
 * @param {Page} page @param {string} id @param {(element: any, wanted: any) => unknown} holds runs in the page
 * @param {unknown} [wanted] @param {number} [timeout]
 */
export async function holdsOf(page, id, holds, wanted, timeout = 60_000) {
  const source = `(${holds})((${part})('${id}'), ${JSON.stringify(wanted) ?? 'undefined'})`;
  await page.waitForFunction(source, null, { timeout });
}

/** Waits until the transport says what `holds`. @param {Page} page @param {(now: State, wanted: any) => boolean} holds runs in the page @param {unknown} [wanted] @param {number} [timeout] */
export async function until(page, holds, wanted, timeout = 60_000) {
  const source = `(${holds})((${part})('transport').state, ${JSON.stringify(wanted) ?? 'undefined'})`;
  await page.waitForFunction(source, null, { timeout }).catch(async (error) => {
    assert.fail(`${error.message} ${holds} ${JSON.stringify(await state(page))}`);
  });
  return state(page);
}

/** Waits until everything that was under way is done, storage included. @param {Page} page */
export async function quiet(page) {
  await holdsOf(page, 'training', (host) => host.getAttribute('aria-busy') === 'false');
}

/** Waits until storage holds the run as it stands. @param {Page} page */
export async function saved(page) {
  const { steps } = await state(page);
  await page.locator(`#training[data-saved-step="${steps}"]`).waitFor({ state: 'attached' });
}

/** Waits until an element shows the run as it stands, at its step. @param {Page} page @param {string} id */
export async function current(page, id) {
  await holdsOf(page, id, (element) => {
    const { run, steps } = element.getRootNode().getElementById('transport').state;
    return element.dataset.run === String(run) && element.dataset.step === String(steps);
  });
}

/** @param {Page} page @param {string} name */
export async function press(page, name) {
  await page.locator('#transport').getByRole('button', { name, exact: true }).click();
}
