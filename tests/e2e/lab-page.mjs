// What a test of a lab holds against each other: what the command line printed, and what stands on the page.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** @typedef {import('playwright-core').Page} Page */

/** What `autoencoder lab` printed; a test of the command line holds it to that. @param {string} name of a fixture */
export const printed = (name) =>
  JSON.parse(readFileSync(new URL(`../fixtures/labs/${name}.json`, import.meta.url), 'utf8'));

/** What stands at a place of the lab. @param {Page} page @param {string} id */
export const words = (page, id) => page.locator(`#w #${id}`).textContent();

/** The number at a place with all its digits, once there is one. @param {Page} page @param {string} id */
export async function exact(page, id) {
  const place = page.locator(`#w #${id}`);
  await place.getByText(/\d/).waitFor();
  return Number(await place.getAttribute('title'));
}

/** @param {number | undefined} found @param {number} expected @param {string} what */
export function same(found, expected, what) {
  assert.ok(Math.abs((found ?? NaN) - expected) < 1e-6, `${what}: ${found} and ${expected}`);
}
