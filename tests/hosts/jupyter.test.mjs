// The Python package in JupyterLab: the cells of its page of the documentation, run as a reader would.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LABS } from '../../www/labs/index.js';
import { pixels } from '../e2e/visit.mjs';
import { fences, run, timed } from './host.mjs';
import { open, openBrowser } from './page.mjs';
import { installPython, MANIFEST, showsColours, startPython, tensors, trained } from './python.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const lastLine = (/** @type {string} */ text) => text.trim().split('\n').at(-1) ?? '';
/** Cells by their last line, of the page and of this test. */
const CELLS = [
  ...fences('jupyter').flatMap(({ language, text }) => (language === 'python' ? [text.trim()] : [])),
  'train.progress.get("step", 0)',
  'import hashlib\n{name: [list(each.shape), hashlib.sha256(each.tobytes()).hexdigest()] for name, each in weights.items()}',
  'train # again',
  'wrong = Denoise(digit="seven")\nwrong',
  'wrong.error',
  'Denoise(corupt="masking:0.25")',
];
const SHAPES = '{name: array.shape for name, array in weights.items()}';

/** @param {string[]} sources */
function notebook(sources) {
  const cells = sources.map((source, i) => {
    return { cell_type: 'code', id: `cell-${i}`, metadata: {}, execution_count: null, outputs: [], source };
  });
  const kernelspec = { name: 'python3', display_name: 'Python 3', language: 'python' };
  return JSON.stringify({ nbformat: 4, nbformat_minor: 5, cells, metadata: { kernelspec } });
}

/** The cell that ends with this line. @param {Page} page @param {string} line */
function cellOf(page, line) {
  const index = CELLS.findIndex((source) => lastLine(source) === line);
  assert.ok(index >= 0, `no cell ends with ${line}`);
  return page.locator(`.jp-Notebook .jp-Cell[data-windowed-list-index="${index}"]`);
}

/** Runs the cell that ends with this line, and gives what it says. @param {Page} page @param {string} line */
async function runCell(page, line) {
  const cell = cellOf(page, line);
  await cell.scrollIntoViewIfNeeded();
  const prompt = await cell.locator('.jp-InputPrompt').elementHandle();
  const before_ = await prompt?.textContent();
  await cell.locator('.cm-content').click();
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction(
    ([element, old]) => /\[\d+\]/.test(element?.textContent ?? '') && element?.textContent !== old,
    /** @type {const} */ ([prompt, before_]),
  );
  return (await cell.locator('.jp-OutputArea-output').allTextContents()).join('\n').trim();
}

/** Runs a cell until it says what is wanted: what comes from the browser is there for a later one. @param {Page} page @param {string} line @param {RegExp} wanted */
async function runUntil(page, line, wanted) {
  for (;;) {
    const said = await runCell(page, line);
    if (wanted.test(said)) return said;
  }
}

/** Waits until an element is ready. @param {Page} page @param {string} tag */
async function ready(page, tag) {
  await page.locator(tag).scrollIntoViewIfNeeded();
  await page.waitForFunction((name) => {
    const { state } = /** @type {any} */ (document.querySelector(name)) ?? {};
    if (state === 'failed') throw new Error(`${name} failed`);
    return state === 'ready';
  }, tag);
}

/** Starts JupyterLab without its question about news, and with the dark theme. @param {import('node:test').TestContext} t @param {string} program @param {string} home */
async function startLab(t, program, home) {
  const settings = join(home, 'settings/@jupyterlab/apputils-extension');
  await mkdir(settings, { recursive: true });
  await writeFile(
    join(settings, 'notification.jupyterlab-settings'),
    '{ "fetchNews": "false", "checkForUpdates": false }',
  );
  await writeFile(join(settings, 'themes.jupyterlab-settings'), '{ "theme": "JupyterLab Dark" }');
  await writeFile(join(home, 'work/widgets.ipynb'), notebook(CELLS));
  const token = 'of-this-test';
  const args = [
    ...['lab', '--no-browser', '--allow-root', '--ServerApp.ip=127.0.0.1', '--ServerApp.port=0'],
    ...[`--IdentityProvider.token=${token}`, `--LabApp.user_settings_dir=${join(home, 'settings')}`],
  ];
  const url = await startPython(t, program, args, home, /http:\/\/127\.0\.0\.1:\d+\//);
  return `${url}lab/tree/widgets.ipynb?token=${token}`;
}

test('a notebook in JupyterLab', async (t) => {
  const { program, home } = await installPython(t, 'jupyter');
  await t.test('Python alone', async () => {
    const folder = fileURLToPath(new URL('projects/jupyter', import.meta.url));
    const labs = LABS.map(({ name }) => `ae-${name}`).join(' ');
    const env = { MANIFEST, LABS: labs, PYTHONDONTWRITEBYTECODE: '1' };
    await run(program('python'), ['-m', 'unittest', '-q', 'unit_tests'], folder, env);
  });
  const url = await timed(t, 'starting JupyterLab', () => startLab(t, program('jupyter'), home));
  const { page, problems } = await open(t, browser, url);
  // The toolbar says so too early.
  await page.locator('#jp-main-statusbar').getByText('| Idle').first().waitFor();

  await t.test('a picture is rebuilt, and another attribute acts at once', async () => {
    await runCell(page, 'denoise');
    await ready(page, 'ae-denoise');
    const rebuilt = await pixels(page, 'rebuilt');
    assert.ok(Math.max(...rebuilt) - Math.min(...rebuilt) > 100, 'the rebuilt picture is blank');
    await runCell(page, 'denoise.corruption = "gaussian:0.5"');
    await page.locator('ae-denoise[corruption="gaussian:0.5"]').getByText('Standard deviation').waitFor();
    assert.equal(await page.locator('ae-denoise').evaluate((each) => getComputedStyle(each).colorScheme), 'dark');
  });

  await t.test('keys pressed in a widget are no commands of the notebook', async () => {
    const cells = await page.locator('.jp-Notebook .jp-Cell').count();
    // As commands: to insert a cell below, and to make text of this one.
    for (const key of ['b', 'm']) await page.locator('ae-denoise input[type=range]').first().press(key);
    assert.equal(await page.locator('.jp-Notebook .jp-Cell').count(), cells);
    assert.equal(await page.locator('.jp-Notebook .jp-MarkdownCell').count(), 0);
  });

  await t.test(
    'a network trains when Python says so, Python hears how far it is, and a map shows its codes',
    async () => {
      await runCell(page, 'train');
      await ready(page, 'ae-train');
      await runCell(page, 'CodeMap(for_=train)');
      await ready(page, 'ae-code-map');
      await runCell(page, 'train.play()');
      await trained(page, 'learned');
      await runUntil(page, 'train.progress.get("step", 0)', /^\D*[1-9]\d*$/);
      await page.locator('ae-code-map').scrollIntoViewIfNeeded();
      await showsColours(page, 'ae-code-map');
    },
  );

  await t.test('after a stop Python has the weights that the browser has', async () => {
    await runCell(page, 'train.pause()');
    await trained(page, 'stopped');
    const shapes = await runUntil(page, SHAPES, /^\{'decoder/);
    assert.match(shapes, /'encoder\.0\.weight': \(256, 784\)/);
    const theirs = await runCell(page, lastLine(CELLS.find((source) => source.startsWith('import hashlib')) ?? ''));
    assert.deepEqual(JSON.parse(theirs.replaceAll("'", '"')), await tensors(page));
    await runCell(page, 'train.save("state_dict.safetensors")');
    assert.ok(existsSync(join(home, 'work/state_dict.safetensors')));
  });

  await t.test('shown again, the run moves, stays when the cell runs anew, and can be taken back', async () => {
    const place = (/** @type {string} */ line) => cellOf(page, line).locator('ae-train').waitFor({ state: 'attached' });
    const learned = await page.locator('ae-train').evaluate((train) => /** @type {any} */ (train).progress.step);
    for (let i = 0; i < 2; i++) {
      await runCell(page, 'train # again');
      await place('train # again');
    }
    await cellOf(page, 'train').getByRole('button', { name: 'Show it here' }).click();
    await place('train');
    const now = await page.locator('ae-train').evaluate((train) => /** @type {any} */ (train).progress.step);
    assert.equal(now, learned);
  });

  await t.test('what is wrong is a sentence in the cell, and known to Python', async () => {
    await runCell(page, 'wrong');
    const sentence = 'digit="seven" is no digit';
    await cellOf(page, 'wrong').locator('ae-denoise').getByText(sentence).waitFor();
    await runUntil(page, 'wrong.error', new RegExp(sentence));
    assert.match(
      await runCell(page, 'Denoise(corupt="masking:0.25")'),
      /has no attribute 'corupt'; there is corruption/,
    );
  });

  assert.deepEqual(problems, []);
});
