// What tests of lessons do as a teacher and as a student would.

import { TALL, arrive, SMALL } from './training.mjs';
import { settled } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** With a clipboard that can be read. */
export const CLIPBOARD = { ...TALL, permissions: ['clipboard-read', 'clipboard-write'] };
/** @param {Page} page */
export const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());
/** @param {Page} page @param {string} question @param {string} bound @param {string} most */
export async function makeLesson(page, question, bound, most) {
  await page.getByRole('button', { name: 'Lesson', exact: true }).click();
  const maker = page.locator('ae-lesson-maker');
  await maker.getByLabel('Question').fill(question);
  await maker.getByLabel('Number to reach').fill(bound);
  await maker.getByLabel('with a code of at most').fill(most);
  return maker;
}

/** A lesson about zeros and ones that a small network reaches within a few epochs. @param {import('./visit.mjs').Owner} t @param {import('./visit.mjs').Site} site */
export async function lessonLink(t, site, bound = '30', most = '8') {
  const { page } = await arrive(t, site, { context: CLIPBOARD, path: SMALL });
  const maker = await makeLesson(page, 'How low does it get?', bound, most);
  await maker.getByRole('button', { name: 'Copy link' }).click();
  await maker.getByRole('button', { name: 'Copied' }).waitFor();
  const link = await clipboard(page);
  await page.context().close();
  return link.slice(link.indexOf('#'));
}

/** Opens a lesson as a student does. @param {import('./visit.mjs').Owner} t @param {import('./visit.mjs').Site} site @param {string} link */
export async function study(t, site, link) {
  const visited = await arrive(t, site, { context: CLIPBOARD, path: link });
  return { ...visited, task: visited.page.locator('ae-task') };
}

/** What a screen reader adds to a control's name. @param {import('playwright-core').Locator} control */
export function description(control) {
  return control.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => /** @type {ShadowRoot} */ (element.getRootNode()).getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}

/** Copies what is handed in. @param {Page} page */
export async function handIn(page) {
  await settled(page);
  await page.locator('ae-task').getByRole('button', { name: 'Hand in' }).click();
  await page.locator('ae-task').getByRole('button', { name: 'Copied' }).waitFor();
  return clipboard(page);
}

/** The rows of the page that checks, once all are judged. @param {Page} page */
export async function results(page) {
  await page.locator('ae-check:not([data-busy]) .summary:not(:empty)').waitFor({ timeout: 180_000 });
  return page
    .locator('ae-check tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())));
}
