// Every figure says what it is: by keyboard, by pointer and by touch, within the window, on the playground and in each lab.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LABS } from '../../www/labs/index.js';
import { violations } from './axe.mjs';
import { site as open } from './site.mjs';
import { arrive, press, SMALL, until } from './training.mjs';
import { changed, settled } from './visit.mjs';
import { becomes, host } from './widget-page.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ of: string, words: string, card: string, inside: boolean, focused: boolean, closed: boolean }} Answer */

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

const PHONE = { viewport: { width: 360, height: 640 } };

/** Opens whatever is folded, in every shadow root. @param {Page} page */
const unfold = (page) =>
  page.evaluate(() => {
    const open_ = (/** @type {Document | ShadowRoot} */ root) => {
      for (const each of root.querySelectorAll('*')) {
        if (each instanceof HTMLDetailsElement) each.open = true;
        if (each.shadowRoot) open_(each.shadowRoot);
      }
    };
    open_(document);
  });

/** Asks each figure that is shown by keyboard. @param {Page} page @returns {Promise<Answer[]>} */
async function askAll(page) {
  const figures = page.locator('[of]');
  const answers = [];
  for (let i = 0; i < (await figures.count()); i++) {
    const figure = figures.nth(i);
    const button = figure.locator('button');
    if (!(await button.isVisible())) continue;
    await button.scrollIntoViewIfNeeded();
    await button.focus();
    await page.keyboard.press('Enter');
    await figure.locator('.card .title').waitFor();
    const told = await figure.evaluate((element) => {
      const card = /** @type {HTMLElement} */ (element.shadowRoot?.querySelector('.card'));
      const { left, right, top, bottom } = card.getBoundingClientRect();
      return {
        of: element.getAttribute('of') ?? '',
        words: element.textContent?.trim() ?? '',
        card: card.textContent ?? '',
        inside:
          left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight && card.scrollWidth <= card.clientWidth,
        focused: element.shadowRoot?.activeElement?.localName === 'button',
      };
    });
    await page.keyboard.press('Escape');
    const closed = await figure.evaluate(
      (element) =>
        element.shadowRoot?.querySelector('button')?.getAttribute('aria-expanded') === 'false' &&
        element.shadowRoot.activeElement?.localName === 'button' &&
        !(/** @type {HTMLElement} */ (element.shadowRoot.querySelector('.card')).checkVisibility()),
    );
    answers.push({ ...told, closed });
  }
  return answers;
}

/** @param {Answer[]} answers @param {string[]} expected names of figures that have to be among them */
function allAnswer(answers, expected) {
  for (const { of, words, card, inside, focused, closed } of answers) {
    assert.ok(card.length > 100, `${of} “${words}” says “${card}”`);
    assert.ok(inside, `${of} “${words}” is cut off`);
    assert.ok(focused && closed, `${of} “${words}” keeps the focus and closes`);
  }
  const found = new Set(answers.map(({ of }) => of));
  assert.deepEqual(
    expected.filter((name) => !found.has(name)),
    [],
  );
}

/**
 * Terms of lists and names of columns of numbers that answer to nothing: those that name what is no figure, or say what
 * they are, are left out.
 * @param {Page} page
 */
const silent = (page) =>
  page.evaluate(() => {
    /** @type {string[]} */
    const found = [];
    const walk = (/** @type {Document | ShadowRoot} */ root) => {
      for (const each of root.querySelectorAll('*')) {
        if (each.shadowRoot && !each.hasAttribute('of')) walk(each.shadowRoot);
        if (each.localName === 'dt' && !each.querySelector('[of]')) found.push(each.textContent?.trim() ?? '');
      }
    };
    walk(document);
    return found;
  });

test('the playground: every figure is explained by keyboard, on a phone', async (t) => {
  const { page, problems } = await arrive(t, site, { path: SMALL, context: PHONE });
  await press(page, 'Train');
  await until(page, (now) => now.steps > 40);
  await press(page, 'Pause');
  // What is out of view is shown when somebody comes there.
  for (const id of ['loss', 'gallery', 'indicators', 'codes', 'features', 'activations']) {
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    await settled(page);
  }
  await page.locator('#indicators dt').first().waitFor();
  await page.locator('#corruption [value=masking]').check({ force: true });
  await settled(page);
  const answers = await askAll(page);
  await page.locator('#loss').getByRole('radio', { name: 'Terms of the loss' }).press('Space');
  await page.locator('#loss').getByText('in nats per image').waitFor();
  answers.push(...(await askAll(page)));
  allAnswer(answers, [
    ...['sse_corrupted', 'sse_rebuilt', 'reconstruction_time', 'epoch', 'training_speed', 'fingerprint', 'sse'],
    ...[
      'training_sse',
      'reconstruction',
      'validation',
      'active_share',
      'mean_activation',
      'jacobian_norm',
      'dead_units',
      'explained',
    ],
  ]);
  assert.deepEqual(await silent(page), []);
  assert.deepEqual(problems, []);
});

test('a figure opens to a pointer that rests and to a finger, holds while it is read, and one at a time', async (t) => {
  const { page, problems } = await arrive(t, site, { path: SMALL, context: { hasTouch: true } });
  const [rebuilt, time] = ['sse_rebuilt', 'reconstruction_time'].map((of) => page.locator(`[of=${of}]`).first());
  if (!rebuilt || !time) return assert.fail('two figures at the top');
  await rebuilt.locator('button').hover();
  await rebuilt.getByText('one grey digit').waitFor();
  await rebuilt.getByText('53.01', { exact: true }).waitFor();
  // The pointer goes from the name to the words, which stay.
  await rebuilt.locator('.card').hover();
  assert.deepEqual(await violations(page), []);
  await page.mouse.move(2, 2);
  await rebuilt.locator('.card').waitFor({ state: 'hidden' });
  await time.locator('button').tap();
  await time.getByText('mean of 20').waitFor();
  await rebuilt.locator('button').tap();
  await rebuilt.getByText('one grey digit').waitFor();
  assert.equal(await time.locator('.card').isVisible(), false);
  await page.locator('h1').first().tap();
  await rebuilt.locator('.card').waitFor({ state: 'hidden' });
  return assert.deepEqual(problems, []);
});

test('what a figure says is of the network and the noise at hand, and moves nothing', async (t) => {
  const { page, problems } = await arrive(t, site, { path: `${SMALL}&corruption=masking:0.25&model=plain` });
  await settled(page);
  const figure = page.locator('[of=sse_rebuilt]').first();
  const place = () => page.locator('#scores').boundingBox();
  const before_ = await place();
  await figure.locator('button').click();
  await figure.getByText('PCA, 32 numbers').waitFor();
  await figure.getByText('13.37', { exact: true }).waitFor();
  await figure.getByText('The best affine denoiser of this noise').waitFor();
  assert.deepEqual(await place(), before_);
  assert.deepEqual(problems, []);
});

test('a table that is filled anew takes no figure from under who reads it', async (t) => {
  const { page, problems } = await host(t, site, '<ae-anomaly id="w"></ae-anomaly>');
  await becomes(page, '#w');
  for (const of of ['auc', 'ink']) {
    const figure = page.locator(`#w [of=${of}]`).first();
    await figure.locator('button').focus();
    await page.keyboard.press('Enter');
    await figure.locator('.card .title').waitFor();
    const areas = () => page.locator('#w #worth td').allTextContents();
    const before_ = await areas();
    await page.locator('#w [name=normal][value="3"]').evaluate((button) => /** @type {HTMLElement} */ (button).click());
    await changed(areas, before_);
    await becomes(page, '#w');
    await settled(page);
    assert.ok(await figure.locator('.card').isVisible(), of);
    assert.ok(await figure.evaluate((element) => element.shadowRoot?.activeElement?.localName === 'button'));
    await page.keyboard.press('Escape');
  }
  assert.deepEqual(problems, []);
});

test('words that cannot be fetched say so', async (t) => {
  const { page } = await arrive(t, site, {
    path: SMALL,
    prepare: (opened) => opened.context().route(/explanation/, (route) => route.abort()),
  });
  const figure = page.locator('[of=sse_rebuilt]').first();
  await figure.locator('button').click();
  await figure.getByText('could not be fetched').waitFor();
});

/** What has to be explained in each lab. @type {Record<string, string[]>} */
const EXPECTED = {
  'code-space': ['cluster_accuracy', 'cluster_information', 'probe_accuracy', 'code_distance'],
  pca: ['sse', 'sse_clipped', 'principal_angle', 'axis_variance', 'axis_cosine', 'variance_share'],
  anomaly: ['auc', 'average_precision', 'called_anomalous', 'precision', 'sse', 'error_by_ink', 'ink'],
  score: ['score', 'score_error', 'acceptance', 'total_variation'],
  'rate-distortion': ['bits_per_image', 'sse'],
  pretraining: ['classification_error'],
  contractive: ['singular_value', 'jacobian_norm', 'singular_ratio', 'class_distance', 'relative_norm', 'code_moved'],
  sparse: ['active_numbers', 'dead_atoms', 'sse', 'terms_needed', 'sse_of_atoms', 'atom_use'],
  vae: ['sse_to_nearest', 'reconstruction_nats', 'kl_nats', 'negative_elbo', 'log_likelihood', 'kl_of_number', 'beta'],
};
/** Terms of lists that are no figures of their own. */
const PLAIN = /^(with it|without it|… against .+|A field of zeros would have)$/;

for (const { name } of LABS) {
  test(`${name}: every figure of the lab is explained by keyboard, on a phone`, async (t) => {
    const { page, problems } = await host(t, site, `<ae-${name} id="w"></ae-${name}>`, { context: PHONE });
    await becomes(page, '#w');
    await unfold(page);
    const last = EXPECTED[name]?.at(-1) ?? assert.fail(`nothing is expected of ${name}`);
    await page.locator(`#w [of=${last}]`).first().waitFor();
    allAnswer(await askAll(page), EXPECTED[name] ?? []);
    assert.deepEqual(
      (await silent(page)).filter((words) => !PLAIN.test(words)),
      [],
    );
    assert.deepEqual(problems, []);
  });
}
