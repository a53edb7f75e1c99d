// A lesson from the teacher's page to the student's: made, opened, kept to, and on somebody else's page.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeSetup } from '../../www/experiment/setup.js';
import { makeLesson as buildLesson, readLessonGoal } from '../../www/lessons/lesson.js';
import { violations } from './axe.mjs';
import { site as serve } from './site.mjs';
import { SMALL, TALL, arrive as open, epoch, get, linkOf, press, ready, set, until } from './training.mjs';
import { counts, rebuilt, says, settled, visit } from './visit.mjs';
import { CLIPBOARD, clipboard, description, handIn, lessonLink, makeLesson, results, study } from './lesson-page.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

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

  const { page, task, problems } = await study(t, site, link.slice(link.indexOf('#')));
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
  const { page, problems } = await study(t, site, withPresets([]));
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

test('a lesson link that was cut, changed or is of another version opens the page and says so in one sentence', async (t) => {
  const link = await lessonLink(t, site);
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

test('a lesson stands on somebody else’s page, which hears that its goal is reached', async (t) => {
  const link = await lessonLink(t, site);
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
