// What is handed in of a lesson, and the page that checks it by a replay.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { VERSION } from '../../www/engine/version.js';
import { makeSetup } from '../../www/experiment/setup.js';
import { makeLesson as buildLesson, readLesson, readLessonGoal } from '../../www/lessons/lesson.js';
import { meets } from '../../www/lessons/hand-in.js';
import { makeCode, readCode } from '../../www/lessons/result-code.js';
import { site as serve } from './site.mjs';
import { TALL, arrive as open, press, set, until } from './training.mjs';
import { says, settled, visit } from './visit.mjs';
import { handIn, lessonLink, results, study } from './lesson-page.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

test('many lines at once: who passes, who mistyped, whose code is forged, of another lesson, or of a cut link', async (t) => {
  const lesson = await lessonLink(t, site);
  const other = await lessonLink(t, site, '29');
  const { page, task } = await study(t, site, lesson);
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
  const { page, task } = await study(t, site, await lessonLink(t, site, '0.5', '8'));
  await set(page, 'epochs', '2');
  await press(page, 'Train');
  await until(page, (now) => now.ended === 'epochs');
  await task.getByText(/^Not reached in 2 epochs: the best was SSE/).waitFor();
  assert.equal(await task.getByRole('button', { name: 'Hand in' }).isVisible(), false);

  const { page: wide, task: wideTask } = await study(t, site, await lessonLink(t, site, '30', '4'));
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
    const { page, task, problems } = await study(t, site, `#lesson=${lesson.word}`);
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
  const { page, task } = await study(t, site, await lessonLink(t, site));
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

test('without storage and without a clipboard a result can still be handed in', async (t) => {
  const path = await lessonLink(t, site);
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

test('a check can be cancelled', async (t) => {
  const link = await lessonLink(t, site, '0.1');
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
  const link = await lessonLink(t, site, '40');
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
