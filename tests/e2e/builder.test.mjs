// The button Embed of the page: what it writes shows the same on another page.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeSetup } from '../../www/experiment/setup.js';
import { makeLesson, readLessonGoal } from '../../www/lessons/lesson.js';
import { openBrowser } from '../hosts/page.mjs';
import { violations } from './axe.mjs';
import { html, place, widgets } from './origins.mjs';
import { SMALL, epoch, get, ready } from './training.mjs';
import { SEVEN, counts, draw, keeper, pixels, rebuilt, settled, visit } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Frame} Frame */
/** @typedef {import('node:test').TestContext} TestContext */

/** @type {import('playwright-core').Browser} */
let browser;
/** Where the playground is, and all that others take from there. @type {string} */
let url;
const owner = keeper();
before(async () => {
  browser = await openBrowser();
  url = await widgets(owner);
});
after(async () => {
  await owner.close();
  await browser.close();
});

/** Opens the playground. @param {TestContext} t @param {string} [path] @param {import('playwright-core').BrowserContextOptions} [context] */
async function playground(t, path = '', context = {}) {
  const visited = await visit(t, { url, browser }, { path: `index.html${path}`, context });
  await rebuilt(visited.page);
  return visited;
}

/** Opens the builder. @param {Page} page */
async function build(page) {
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  await page.getByRole('dialog', { name: 'Embed what you see' }).waitFor();
}

/** What is to be put on a page. @param {Page} page @param {string} [where] a choice that is made first @returns {Promise<string>} */
async function written(page, where) {
  if (where) await page.getByRole('dialog').getByRole('radio', { name: where, exact: true }).check();
  return page.getByRole('textbox', { name: 'What to put there' }).inputValue();
}

/** Opens a page of another origin with this on it. @param {TestContext} t @param {string} body */
async function elsewhere(t, body) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(await place(t, { 'index.html': html(body) }));
  return page;
}

/** The page in a frame. @param {Page} page @returns {Promise<Page>} of which it does as much as is needed */
async function framed(page) {
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  return /** @type {any} */ (frame ?? assert.fail('there is no frame'));
}

/** The pictures of an instrument, once all of it is there. @param {Page} page or frame @param {string} [tag] of its widget */
async function pictures(page, tag) {
  if (tag) await page.locator(`${tag}:state(ready)`).waitFor();
  await page.locator('#scores .rebuilt').filter({ hasText: /\d/ }).waitFor();
  await settled(page);
  return { corrupted: await pixels(page, 'corrupted'), rebuilt: await pixels(page, 'rebuilt') };
}

test('what was drawn shows the same pictures in each kind of page', async (t) => {
  const { page, problems } = await playground(t);
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await draw(page, SEVEN);
  await page.locator('#corruption').getByRole('radio', { name: 'Masking' }).check();
  await page.getByRole('button', { name: 'New noise' }).click();
  const shown = await pictures(page);
  assert.ok(
    shown.rebuilt.some((level) => level > 127),
    'something is rebuilt',
  );
  await build(page);

  const element = await written(page, 'Web page');
  assert.match(
    element,
    /^<script type="module" src="http:[^"]+\/autoencoder\.js"><\/script>\n<ae-denoise .*<\/ae-denoise>$/,
  );
  assert.deepEqual(await pictures(await elsewhere(t, element), 'ae-denoise'), shown);
  assert.equal((await written(page, 'Markdown, MDX')).replace('\n\n', '\n').trimEnd(), element);
  assert.equal(await written(page, 'Quarto'), `\`\`\`{=html}\n${element}\n\`\`\``);
  const jupyter = await written(page, 'Jupyter');
  assert.deepEqual(jupyter.match(/(?<=\nDenoise\(.*)\w+="[^"]*"/g), element.match(/(?<=<ae-denoise.*)\w+="[^"]*"/g));

  assert.deepEqual(await pictures(await framed(page), 'ae-denoise'), shown, 'in the preview');
  const frame = await written(page, 'Frame');
  const around = await elsewhere(t, frame);
  assert.deepEqual(await pictures(await framed(around), 'ae-denoise'), shown, 'in a frame');
  assert.ok(
    await (await framed(around)).evaluate(() => document.documentElement.scrollHeight <= innerHeight),
    'the frame is as high as the preview was',
  );

  const everything = await written(page, 'Everything');
  assert.match(everything, /<iframe src="[^"]+widget=playground/);
  const all = await elsewhere(t, await written(page, 'Web page'));
  assert.deepEqual(await pictures(all, 'ae-playground'), shown, 'in the whole playground');
  assert.deepEqual(problems, []);
});

test('what was trained is taken along, to the same weights', async (t) => {
  const { page } = await playground(t, `${SMALL}&training.exact=true&training.seed=3`);
  await ready(page);
  const { hash } = await epoch(page);
  await build(page);
  const element = await written(page);
  assert.match(element, /<ae-train experiment="[^"]+"><\/ae-train>$/);
  const other = await elsewhere(t, element);
  await other.locator('ae-train:state(ready)').waitFor();
  assert.equal((await epoch(other)).hash, hash);
  assert.equal((await get(other, 'transport', 'state')).seed, 3);
});

test('a lesson goes along: what is written opens it with its question', async (t) => {
  const { word } = makeLesson({
    question: 'How low does it get?',
    goal: readLessonGoal('sse<30').value ?? assert.fail(),
    most: 8,
    hide: ['presets'],
    free: ['training'],
    setup: makeSetup({ classes: [0, 1], hidden_dims: [32], latent_dim: 8 }),
  });
  const { page } = await playground(t, `#lesson=${word}`);
  await page.locator('ae-task').getByText('How low does it get?').waitFor();
  await settled(page);
  await build(page);
  const element = await written(page);
  assert.match(element, new RegExp(`<ae-playground [^>]*lesson="${word}"`));
  const other = await elsewhere(t, element);
  await other.locator('ae-playground:state(ready)').waitFor();
  // Elements that are only inside have names of their own there.
  await other.getByText('How low does it get?').waitFor();
  assert.equal(await other.locator('#presets').isVisible(), false);
  await page.getByRole('radio', { name: 'Live training' }).check();
  await page.getByText('The lesson goes along with “Everything” alone.').waitFor();
});

test('by keyboard alone: opened, chosen, copied and closed', async (t) => {
  const { page, problems } = await playground(t, '', { permissions: ['clipboard-read', 'clipboard-write'] });
  const button = page.getByRole('button', { name: 'Embed', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Embed what you see' });
  await dialog.waitFor();
  const focused = dialog.locator(':focus');
  const choose = async (/** @type {string} */ first, /** @type {string} */ key) => {
    for (let i = 0; i < 9 && (await focused.getAttribute('value')) !== first; i++) await page.keyboard.press('Tab');
    await page.keyboard.press(key);
    return focused.getAttribute('value');
  };
  assert.equal(await choose('denoise', 'ArrowLeft'), 'playground');
  assert.equal(await choose('element', 'ArrowRight'), 'iframe');
  const text = await written(page);
  assert.match(text, /^<iframe src="[^"]+widget=playground/);
  const copy = dialog.getByRole('button', { name: 'Copy', exact: true });
  for (let i = 0; i < 9 && !(await copy.evaluate((each) => each.matches(':focus'))); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Copied' }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await written(page));
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  assert.ok(await button.evaluate((each) => each.matches(':focus')), 'focus is where it was');
  await counts(page.locator('iframe'), 0, 'the preview has ended');
  assert.deepEqual(problems, []);
});

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe finds nothing wrong with it when it is ${colorScheme}`, async (t) => {
    const { page } = await playground(t, '', { colorScheme });
    await build(page);
    await pictures(await framed(page), 'ae-denoise');
    assert.deepEqual(await violations(page, ['ae-embed-builder']), []);
  });
}
