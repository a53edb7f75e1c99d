// A lesson from the teacher's page to the student's, and what is handed in from there to the page that checks it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { VERSION } from '../../www/engine/version.js';
import { makeSetup } from '../../www/experiment/setup.js';
import { makeLesson as buildLesson, readLesson, readLessonGoal } from '../../www/lessons/lesson.js';
import { meets } from '../../www/lessons/hand-in.js';
import { makeCode, readCode } from '../../www/lessons/result-code.js';
import { violations } from './axe.mjs';
import { site as serve } from './site.mjs';
import { SMALL, TALL, arrive as open, epoch, get, linkOf, press, ready, set, until } from './training.mjs';
import { counts, rebuilt, says, settled, visit } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

/** With a clipboard that can be read. */
const CLIPBOARD = { ...TALL, permissions: ['clipboard-read', 'clipboard-write'] };
/** @param {Page} page */
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());
/** @param {Page} page @param {string} question @param {string} bound @param {string} most */
async function makeLesson(page, question, bound, most) {
  await page.getByRole('button', { name: 'Lesson', exact: true }).click();
  const maker = page.locator('ae-lesson-maker');
  await maker.getByLabel('Question').fill(question);
  await maker.getByLabel('Number to reach').fill(bound);
  await maker.getByLabel('with a code of at most').fill(most);
  return maker;
}

/** A lesson about zeros and ones that a small network reaches within a few epochs. @param {import('./visit.mjs').Owner} t */
async function lessonLink(t, bound = '30', most = '8') {
  const { page } = await open(t, site, { context: CLIPBOARD, path: SMALL });
  const maker = await makeLesson(page, 'How low does it get?', bound, most);
  await maker.getByRole('button', { name: 'Copy link' }).click();
  await maker.getByRole('button', { name: 'Copied' }).waitFor();
  const link = await clipboard(page);
  await page.context().close();
  return link.slice(link.indexOf('#'));
}

/** Opens a lesson as a student does. @param {import('./visit.mjs').Owner} t @param {string} link */
async function study(t, link) {
  const visited = await open(t, site, { context: CLIPBOARD, path: link });
  return { ...visited, task: visited.page.locator('ae-task') };
}

/** What a screen reader adds to a control's name. @param {import('playwright-core').Locator} control */
function description(control) {
  return control.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => /** @type {ShadowRoot} */ (element.getRootNode()).getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}

/** Copies what is handed in. @param {Page} page */
async function handIn(page) {
  await settled(page);
  await page.locator('ae-task').getByRole('button', { name: 'Hand in' }).click();
  await page.locator('ae-task').getByRole('button', { name: 'Copied' }).waitFor();
  return clipboard(page);
}

/** The rows of the page that checks, once all are judged. @param {Page} page */
async function results(page) {
  await page.locator('ae-check:not([data-busy]) .summary:not(:empty)').waitFor({ timeout: 180_000 });
  return page
    .locator('ae-check tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())));
}

test('a lesson is made, opened, trained, reached, handed in and checked by a replay', async (t) => {
  const teacher = await open(t, site, { context: CLIPBOARD, path: SMALL });
  const maker = await makeLesson(teacher.page, 'How low does it get?', '30,5', '8');
  await maker.getByText('Nothing was trained here yet').waitFor();
  assert.deepEqual(await violations(teacher.page), []);
  await maker.getByRole('button', { name: 'Close' }).click();
  await epoch(teacher.page);
  await teacher.page.getByRole('button', { name: 'Lesson', exact: true }).click();
  await maker.getByLabel('Number to reach').fill('0.01');
  await maker.getByText(/^Not reached here yet: SSE \d+(\.\d+)? after 1 epochs\.$/).waitFor();
  await maker.getByLabel('Number to reach').fill('seven');
  await maker.getByText('“seven” is no number').waitFor();
  assert.ok(await maker.getByRole('button', { name: 'Copy link' }).isDisabled());
  await maker.getByLabel('Number to reach').fill('30,5');
  await maker.getByRole('button', { name: 'Copy link' }).click();
  const link = await clipboard(teacher.page);
  assert.ok(link.length < 800, `${link.length} letters`);
  assert.deepEqual(teacher.problems, []);

  const { page, task, problems } = await study(t, link.slice(link.indexOf('#')));
  await task.getByText('How low does it get?').waitFor();
  await task.getByText('goal below 30.5 · 8 of 8 numbers').waitFor();
  assert.equal(await page.locator('ae-presets').isVisible(), false, 'presets are hidden');
  assert.ok(await page.locator('#transport').isVisible());
  assert.deepEqual(await violations(page), []);
  // The noise is the teacher's.
  await page.locator('#experiment details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  const gaussian = page.locator('#experiment').getByLabel('Gaussian').first();
  assert.ok(await gaussian.isDisabled());
  assert.match(await description(gaussian), /^Kept by the lesson\. /);
  assert.ok(await page.locator('#experiment').getByRole('textbox', { name: 'Learning rate' }).isEnabled());
  await set(page, 'learning_rate', '0.004');
  await epoch(page);
  // What is changed on the way is handed in with its step.
  await set(page, 'learning_rate', '0.003');
  await press(page, 'Train');
  const end = await until(page, (now) => now.ended === 'epochs');
  await task.getByText(/^Reached: SSE/).waitFor();
  const handed = await handIn(page);
  const hash = new URLSearchParams(new URL(handed).hash.slice(1));
  assert.equal(hash.get('at.0.learning_rate'), '0.004');
  assert.equal(hash.get('at.19.learning_rate'), '0.003');
  assert.deepEqual([...hash.keys()].length, 4);
  // After a reload the run, its changes and its code are still there.
  const code = await task.locator('.code').textContent();
  await linkOf(page, /lesson=/);
  await settled(page);
  await page.reload();
  await ready(page);
  await task.getByText(/^Reached: SSE/).waitFor();
  assert.equal(await task.locator('.code').textContent(), code);
  assert.equal(await handIn(page), handed);
  assert.deepEqual(problems, []);

  const checker = await visit(t, site, { path: handed.slice(site.url.length) });
  const [row] = await results(checker.page);
  assert.match(row?.at(-1) ?? '', /^✓Passed: the replay came to the same weights/);
  assert.ok(Number(row?.[1]) < 30.5 && Number(row?.[2]?.replace(',', '')) <= end.steps);
  assert.deepEqual(await violations(checker.page), []);
  assert.deepEqual(checker.problems, []);
});

/** A lesson with its presets to be seen, which leaves these groups free. @param {import('../../www/lessons/lesson.js').Group[]} free */
const withPresets = (free) =>
  `#lesson=${
    buildLesson({
      question: 'What does it take?',
      goal: readLessonGoal('sse<30').value ?? assert.fail(),
      most: undefined,
      hide: [],
      free,
      setup: makeSetup({ classes: [0, 1], hidden_dims: [32], latent_dim: 8 }),
    }).word
  }`;

test('what a lesson keeps cannot be moved, and says why; a preset is fitted to it', async (t) => {
  const { page, problems } = await study(t, withPresets([]));
  await page.locator('#experiment details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  const [experiment, network, transport] = ['experiment', 'network', 'transport'].map((id) => page.locator(`#${id}`));
  assert.ok(experiment && network && transport);
  const controls = 'input, select, textarea, button:not(.why, .forgo)';
  /** @param {import('playwright-core').Locator} part */
  const free = (part) =>
    part
      .locator(controls)
      .evaluateAll((all) =>
        all
          .filter((each) => !each.matches(':disabled'))
          .map((each) => each.closest('[data-field]')?.getAttribute('data-field') ?? each.outerHTML),
      );
  assert.deepEqual([...new Set(await free(experiment))], ['seed']);
  assert.deepEqual(await free(network.locator('fieldset')), []);
  assert.deepEqual(await free(transport.locator('.stops')), []);
  for (const control of [
    ...(await experiment.locator('[data-field=clip_norm] input').all()),
    network.locator('fieldset'),
    transport.getByLabel('Stop after'),
  ]) {
    assert.match(await description(control), /Kept by the lesson\./);
  }
  assert.deepEqual(await violations(page), []);
  await page.locator('#presets select').selectOption('two-numbers');
  await says(page, /^The lesson keeps “\w+” as it is\.$/);
  await settled(page);
  assert.deepEqual((await get(page, 'network', 'model')).hidden_dims, [32]);

  // Another lesson, or none, gives everything back.
  await page.evaluate((hash) => void (location.hash = hash), withPresets(['network', 'training', 'loss', 'noise']));
  await page.locator('#network fieldset:enabled').waitFor();
  assert.ok((await free(experiment)).includes('clip_norm'));
  assert.ok((await free(experiment)).includes('gaussian'));
  assert.ok(!(await free(experiment)).includes('data'), 'the data are always the teacher’s');
  assert.equal((await free(transport.locator('.stops'))).length, 2);
  assert.deepEqual(problems, []);
});

for (const width of [360, 768, 1280]) {
  test(`a lesson can be made on a line of ${width} px`, async (t) => {
    const { page, problems } = await visit(t, site, { context: { viewport: { width, height: 800 } } });
    await rebuilt(page);
    for (const name of ['Embed', 'Lesson']) {
      const button = page.getByRole('button', { name, exact: true });
      await counts(button, 1, name);
      await button.scrollIntoViewIfNeeded();
      const { x, width: wide, height } = (await button.boundingBox()) ?? assert.fail();
      assert.ok(wide >= 24 && height >= 24, `${name}: ${wide} × ${height}`);
      assert.ok(x >= 0 && x + wide <= width, `${name} ends at ${x + wide}`);
    }
    await page.getByRole('button', { name: 'Lesson', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Make a lesson of this page' });
    await dialog.waitFor();
    assert.deepEqual(await clipped(page, dialog), []);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(problems, []);
  });
}

/** What of a dialog is not within the width of the page. @param {Page} page @param {import('playwright-core').Locator} dialog */
function clipped(page, dialog) {
  const { width } = page.viewportSize() ?? assert.fail();
  return dialog.locator('*').evaluateAll(
    (all, most) =>
      all
        .map((each) => ({ each, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.left < 0 || box.right > most))
        .map(({ each }) => each.outerHTML.slice(0, 80)),
    width,
  );
}

test('many lines at once: who passes, who mistyped, whose code is forged, of another lesson, or of a cut link', async (t) => {
  const lesson = await lessonLink(t);
  const other = await lessonLink(t, '29');
  const { page, task } = await study(t, lesson);
  await press(page, 'Train');
  await task.getByText(/^Reached: SSE/).waitFor();
  await press(page, 'Pause');
  await until(page, (now) => !now.playing && now.hash !== '');
  const handed = await handIn(page);
  const code = (await task.locator('.code').textContent()) ?? '';
  // A code with an SSE and a fingerprint of its own invention, and right check digits.
  const forged = forge(code);
  const wrong = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`;
  const lines = [
    'Nobody 1234-5678',
    `${site.url}${lesson}`,
    `Ann: ${code.toLowerCase()}`,
    `Ben ${wrong}`,
    `Eve\t${forged}`,
    `Dan - ${handed}.`,
    `Fay ${handed.slice(0, handed.indexOf('lesson=') + 300)}`,
    `${site.url}${other}`,
    `Gus ${code}`,
  ];
  const checker = await visit(t, site, { path: 'check.html' });
  await checker.page.getByLabel('What was handed in').fill(lines.join('\n'));
  await checker.page.getByRole('button', { name: 'Check' }).click();
  const rows = await results(checker.page);
  const verdicts = Object.fromEntries(rows.map((row) => [row[0], row.at(-1) ?? '']));
  assert.match(verdicts['Nobody'] ?? '', /^✗Put the link of the lesson into a line above/);
  assert.match(verdicts['Ann'] ?? '', /^✓Passed/);
  assert.match(verdicts['Ben'] ?? '', /^✗The result code is mistyped/);
  assert.match(verdicts['Eve'] ?? '', /^✗Failed: the replay has other weights/);
  assert.match(verdicts['Dan'] ?? '', /^✓Passed/);
  assert.match(verdicts['Fay'] ?? '', /^✗The lesson link is cut off/);
  assert.match(verdicts['Gus'] ?? '', /^✗The result code is of another lesson/);
  await says(checker.page, 'Passed: 2. Not passed: 5.');
  assert.deepEqual(checker.problems, []);
});

/** @param {string} code */
function forge(code) {
  const { result } = readCode(code);
  assert.ok(result);
  return makeCode({ ...result, hash: '0123456789abcdef', value: 3 });
}

test('a goal that is not reached is told so, and too many numbers do not count', async (t) => {
  const { page, task } = await study(t, await lessonLink(t, '0.5', '8'));
  await set(page, 'epochs', '2');
  await press(page, 'Train');
  await until(page, (now) => now.ended === 'epochs');
  await task.getByText(/^Not reached in 2 epochs: the best was SSE/).waitFor();
  assert.equal(await task.getByRole('button', { name: 'Hand in' }).isVisible(), false);

  const { page: wide, task: wideTask } = await study(t, await lessonLink(t, '30', '4'));
  await wideTask.getByText('The code has 8 numbers, and the lesson allows 4.').waitFor();
  await press(wide, 'Train');
  await wideTask.getByText('but it does not count like this. The code has 8 numbers').waitFor();
});

for (const { goal, setup, named } of [
  {
    goal: 'angle<88',
    setup: { hidden_dims: [], output_activation: 'identity', loss: 'mean_squared_error' },
    named: 'largest principal angle in degrees',
  },
  { goal: 'jacobian<9', setup: {}, named: 'Jacobian norm' },
  { goal: 'active>10', setup: {}, named: 'active share of the code in percent' },
  { goal: 'epoch>1.5', setup: {}, named: 'epoch' },
]) {
  test(`a lesson may be about ${named}: the replay finds the same number at the same step`, async (t) => {
    const lesson = buildLesson({
      question: 'How far does it get?',
      goal: readLessonGoal(goal).value ?? assert.fail(),
      most: 8,
      // Nobody sees the figures of the network: they are measured nevertheless.
      hide: ['presets', 'pictures', 'loss'],
      free: ['network', 'training'],
      setup: makeSetup({
        ...{ classes: [0, 1], hidden_dims: [32], latent_dim: 8, epochs: 6 },
        .../** @type {any} */ (setup),
      }),
    });
    const { page, task, problems } = await study(t, `#lesson=${lesson.word}`);
    await press(page, 'Train');
    await task.getByText(new RegExp(`^Reached: ${named} [\\d.]+ at step \\d+\\.$`)).waitFor();
    await until(page, (now) => now.ended === 'epochs');
    const handed = await handIn(page);
    const code = (await task.locator('.code').textContent()) ?? '';
    const { result } = readCode(code);
    assert.ok(result && meets(lesson, result.value));
    assert.deepEqual(problems, []);

    const checker = await visit(t, site, { path: 'check.html' });
    const other = makeCode({ ...result, value: Math.fround(result.value * (lesson.goal.below ? 0.5 : 2)) });
    const lines = [`Ann ${handed}`, `${site.url}#lesson=${lesson.word}`, `Eve ${other}`];
    await checker.page.getByLabel('What was handed in').fill(lines.join('\n'));
    await checker.page.getByRole('button', { name: 'Check' }).click();
    const [ann, eve] = await results(checker.page);
    assert.match(ann?.at(-1) ?? '', new RegExp(`^✓Passed: .* same value \\(${named}\\)\\.$`));
    assert.match(
      eve?.at(-1) ?? '',
      new RegExp(`^✗Failed: the weights are the same, but what the goal is about \\(${named}\\)`),
    );
    await checker.page.locator('ae-check th').getByText(named, { exact: true }).waitFor();
    assert.deepEqual(checker.problems, []);
  });
}

test('a run that goes on from another cannot be replayed: it is said, and trained anew it can', async (t) => {
  const { page, task } = await study(t, await lessonLink(t));
  await press(page, 'Train');
  await task.getByText(/^Reached: SSE/).waitFor();
  await until(page, (now) => now.ended === 'epochs');
  await settled(page);
  await page.locator('#fork').click();
  await settled(page);
  await set(page, 'learning_rate', '0.001');
  await press(page, 'Epoch');
  await task.getByText('this run cannot be replayed').waitFor();
  await task.getByRole('button', { name: 'Train anew' }).click();
  await task.getByText(/^Reached: SSE/).waitFor();
  assert.ok(await task.getByRole('button', { name: 'Hand in' }).isVisible());
});

test('a lesson link that was cut, changed or is of another version opens the page and says so in one sentence', async (t) => {
  const link = await lessonLink(t);
  for (const [mangled, sentence] of /** @type {[string, string][]} */ ([
    [link.slice(0, 200), 'The lesson link is cut off before its end'],
    [link.slice(0, 100) + link.slice(101), 'The lesson link was changed on its way'],
    [link.replace('=1.', '=2.'), 'This lesson is of version 2'],
  ])) {
    const { page, problems } = await visit(t, site, { path: mangled });
    await rebuilt(page);
    await says(page, sentence);
    await counts(page.locator('ae-task:visible'), 0);
    assert.deepEqual(problems, []);
  }
});

test('without storage and without a clipboard a result can still be handed in', async (t) => {
  const path = await lessonLink(t);
  const { page } = await open(t, site, {
    context: TALL,
    path,
    prepare: (at) =>
      at.addInitScript(() => {
        Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined });
        Object.defineProperty(navigator, 'clipboard', { get: () => undefined });
      }),
  });
  await press(page, 'Train');
  const task = page.locator('ae-task');
  await task.getByText(/^Reached: SSE/).waitFor();
  await until(page, (now) => now.ended === 'epochs');
  await task.getByRole('button', { name: 'Hand in' }).click();
  assert.match(await task.getByLabel('What to hand in').inputValue(), /check\.html#lesson=1\..*&code=/);
});

test('a lesson stands on somebody else’s page, which hears that its goal is reached', async (t) => {
  const link = await lessonLink(t);
  const { page, problems } = await visit(t, site, {
    context: TALL,
    path: `embed.html?widget=playground&lesson=${link.slice('#lesson='.length)}`,
  });
  const reached = await page.evaluate(async () => {
    const widget = /** @type {any} */ (
      await new Promise((there) => {
        const look = () =>
          document.querySelector('ae-playground')
            ? there(document.querySelector('ae-playground'))
            : setTimeout(look, 50);
        look();
      })
    );
    await new Promise((is) => (widget.state === 'ready' ? is(undefined) : widget.addEventListener('ae-ready', is)));
    const goal = new Promise((is) => widget.addEventListener('ae-goal', is));
    await widget.play();
    const { detail } = /** @type {CustomEvent} */ (await goal);
    await widget.pause();
    return { detail, link: await widget.link };
  });
  assert.equal(reached.detail.goal, 'sse < 30');
  assert.ok(reached.detail.value < 30 && reached.detail.step > 0);
  assert.ok(reached.link.includes(link.slice(1)), 'its link is that of the lesson');
  assert.deepEqual(problems, []);
});

test('a check can be cancelled', async (t) => {
  const link = await lessonLink(t, '0.1');
  // A code for far more than is trained while somebody waits.
  const { lesson } = readLesson(link.slice('#lesson='.length));
  assert.ok(lesson);
  const code = makeCode({
    ...{ hash: '0123456789abcdef', value: 0.05, step: 190_000, lesson: lesson.id },
    version: VERSION,
  });
  const path = `check.html${link}&code=${code}&training.epochs=10000`;
  const { page } = await visit(t, site, { path });
  await page.getByText('Training it once more…').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Not checked: it was cancelled.').waitFor();
});

test('a worker that is lost while it checks is told, and the line can be checked once more', async (t) => {
  const link = await lessonLink(t, '40');
  const { lesson } = readLesson(link.slice('#lesson='.length));
  assert.ok(lesson);
  const code = makeCode({ ...{ hash: '0123456789abcdef', value: 30, step: 19, lesson: lesson.id }, version: VERSION });
  const { page } = await visit(t, site, {
    path: `check.html${link}&code=${code}`,
    prepare: (at) =>
      at.addInitScript(() => {
        // The first worker dies when it reports that it trains.
        const Real = Worker;
        let died = false;
        globalThis.Worker = class extends Real {
          /** @param {string | URL} url @param {WorkerOptions} [options] */
          constructor(url, options) {
            super(url, options);
            this.addEventListener('message', ({ data }) => {
              if (died || !data.value?.progress) return;
              died = true;
              this.dispatchEvent(new ErrorEvent('error', { message: 'gone', cancelable: true }));
            });
          }
        };
      }),
  });
  await page.getByText('The worker that replayed it was lost: check it once more.').waitFor();
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByText('Failed: the replay has other weights').waitFor();
});
