// What tests of training do on the page, as a person would, and what they read there.

import assert from 'node:assert/strict';
import { settled, visit } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('../../www/training/run-status.js').TransportState} State */

/** All of the page at once: what is out of view is not kept up to date. */
export const TALL = { viewport: { width: 1280, height: 3200 } };

/** Zeros and ones, 19 steps an epoch and dozens of epochs a second. */
export const SMALL =
  '#training.classes=01&training.hidden_dims=32&training.latent_dim=8&training.corruption=masking:0.25';
export const STEPS_PER_EPOCH = 19;

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
 * A function of an element and what is wanted. It is made here, since the policy of the page makes none out of text; a text
 * in its place would be waited for as it is, and is never false.
 * @param {string} expression
 */
const ofBoth = (expression) =>
  /** @type {(both: any) => boolean} */ (new Function('[element, wanted]', `return ${expression}`));

/**
 * Waits until an element of the page is as `holds` says, which runs in the page and sees nothing else.
 *
 * @param {Page} page @param {string} id @param {(element: any, wanted: any) => boolean} holds
 * @param {unknown} [wanted] @param {number} [timeout]
 */
export async function becomes(page, id, holds, wanted, timeout = 30_000) {
  const element = await page.locator(`#${id}`).elementHandle();
  await page.waitForFunction(ofBoth(`(${holds})(element, wanted)`), [element, wanted], { timeout });
}

/** Waits until the transport says what `holds`. @param {Page} page @param {(now: State, wanted: any) => boolean} holds @param {unknown} [wanted] @param {number} [timeout] */
export async function until(page, holds, wanted, timeout = 60_000) {
  const transport = await page.locator('#transport').elementHandle();
  await page
    .waitForFunction(ofBoth(`(${holds})(element.state, wanted)`), [transport, wanted], { timeout })
    .catch(async (error) => {
      assert.fail(`${error.message} ${holds} ${JSON.stringify(await state(page))}`);
    });
  return state(page);
}

/** @param {Page} page @param {string} name */
export async function press(page, name) {
  await page.locator('#transport').getByRole('button', { name, exact: true }).click();
}

/** Trains to the end of the epoch. @param {Page} page @returns {Promise<State>} where it came to stand */
export async function epoch(page) {
  const { steps } = await state(page);
  await press(page, 'Epoch');
  return until(page, (now, old) => !now.playing && now.steps > old && now.hash !== '', steps);
}

/** Mean squared error of the gallery's pictures as they are now. @param {Page} page */
export async function gallery(page) {
  await settled(page);
  return page.locator('#gallery').evaluate((element) => {
    const sse = /** @type {Float32Array} */ (/** @type {any} */ (element).runs[0].gallery.sse);
    return sse.reduce((sum, each) => sum + each, 0) / sse.length;
  });
}

/** The losses that were told, one row a term. @param {Page} page @param {number} [run] @returns {Promise<{ step: number, values: (number | null)[] }[]>} */
export function losses(page, run = 0) {
  return page.locator('#loss').evaluate((element, index) => {
    const { history } = /** @type {any} */ (element).runs[index];
    return history.table(1000, ['reconstruction', 'validation']);
  }, run);
}

/** A picture in an element as text that changes with it. @param {Page | import('playwright-core').Frame} page @param {string} selector */
export function drawn(page, selector) {
  return page.locator(selector).evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
    // Read from a copy, as the page's own canvas would be kept elsewhere after it was read.
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
    copy?.drawImage(canvas, 0, 0);
    return String(copy?.getImageData(0, 0, canvas.width, canvas.height).data);
  });
}

/** Sets a number of the experiment panel. @param {Page} page @param {string} id @param {string} value */
export async function set(page, id, value) {
  await page.locator('#experiment details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  await page.locator(`#experiment #${id}`).fill(value);
  await page.locator(`#experiment #${id}`).press('Enter');
}

/** How far the page moves from now on: the browser's own measure, whether a hand caused it or not. @param {Page} page */
export async function shifts(page) {
  await page.evaluate(() => {
    const seen = /** @type {any} */ (globalThis);
    seen.shift = 0;
    seen.shifts ??=
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += /** @type {any} */ (entry).value;
      }).observe({ type: 'layout-shift' }) ?? true;
  });
  return () => page.evaluate(() => /** @type {any} */ (globalThis).shift);
}

/** The hash that a link has once the page has written it. @param {Page} page @param {RegExp} holding */
export async function linkOf(page, holding) {
  await page.waitForFunction((source) => new RegExp(source).test(location.hash), holding.source);
  return new URL(page.url()).hash;
}

/** What a run that nobody disturbs ends with. @param {Parameters<typeof visit>[0]} t @param {Parameters<typeof visit>[1]} site @param {string} link */
export async function undisturbed(t, site, link) {
  const { page } = await arrive(t, site, { context: TALL, path: link });
  await press(page, 'Train');
  const { hash, steps } = await until(page, (now) => now.ended === 'epochs');
  return { hash, steps };
}
