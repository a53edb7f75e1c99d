// The code space beside its map: codes in space, a drawing of one's own, clusters as they move, the way between two digits.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './axe.mjs';
import { exact, printed, same } from './lab-page.mjs';
import { site as open } from './site.mjs';
import { changed, counts, frames } from './visit.mjs';
import { becomes, host } from './widget-page.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

const [REPORT, TEN] = [printed('code-space'), printed('code-space-ten')];

/** What a canvas shows. @param {import('playwright-core').Locator} canvas */
const picture = (canvas) => canvas.evaluate((element) => /** @type {HTMLCanvasElement} */ (element).toDataURL());

/** Whether anything is drawn. @param {Element} canvas */
function inked(canvas) {
  const { width, height } = /** @type {HTMLCanvasElement} */ (canvas);
  const context = /** @type {HTMLCanvasElement} */ (canvas).getContext('2d');
  return context?.getImageData(0, 0, width, height).data.some((_, at, all) => at % 4 === 3 && (all[at] ?? 0) > 0);
}

test('a code of many numbers is turned in space with keys and with the mouse; one of two is flat', async (t) => {
  const { page, problems } = await host(t, site, '<ae-code-space id="w" model="plain"></ae-code-space>');
  await becomes(page, '#w');
  await page.locator('#w #probe').getByText(/\d/).waitFor();
  await page.locator('#w #space').check();
  const about = page.locator('#w #about-map');
  assert.match((await about.textContent()) ?? '', /three axes along which codes vary most, which hold \d+ %/);
  const plot = page.locator('#w #cloud .plot');
  const points = page.locator('#w #cloud canvas.points');
  await frames(page);
  const first = await picture(points);
  assert.ok(await points.evaluate(inked), 'no points');
  await plot.focus();
  await page.keyboard.press('ArrowRight');
  await changed(() => picture(points), first);
  await page.keyboard.press('Home');
  await changed(async () => (await picture(points)) === first, false);
  const box = await plot.boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + 100, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + 180, box.y + 60, { steps: 4 });
  await page.mouse.up();
  await changed(() => picture(points), first);
  assert.deepEqual(await violations(page, ['#w']), []);
  await page.locator('#w').evaluate((widget) => widget.setAttribute('model', 'two-numbers'));
  await page.locator('#w #dimensions').waitFor({ state: 'hidden' });
  await page.locator('#w #walk .plot').waitFor();
  assert.deepEqual(problems, []);
});

test('a drawing of one’s own has its place and its five nearest digits, with keys alone', async (t) => {
  const { page, problems } = await host(t, site, '<ae-code-space id="w"></ae-code-space>');
  await becomes(page, '#w');
  await page.locator('#w #probe').getByText(/\d/).waitFor();
  const own = page.locator('#w #own-place');
  assert.equal(await own.getAttribute('title'), '');
  await page.locator('#w #pad canvas').focus();
  await page.keyboard.press('Space');
  for (let i = 0; i < 8; i++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Space');
  await own.getByText('z = (').waitFor();
  const code = ((await own.getAttribute('title')) ?? '').split(' ').map(Number);
  assert.equal(code.length, 2);
  const words = await page.locator('#w #own-near figcaption').allTextContents();
  const distances = words.map(Number);
  assert.equal(distances.length, 5);
  assert.ok(
    distances.every((distance, i) => distance > 0 && distance >= (distances[i - 1] ?? 0)),
    words.join(', '),
  );
  // A straight stroke downwards is a one.
  const labels = await page.locator('#w #own-near canvas').evaluateAll((all) => all.map((each) => each.ariaLabel));
  assert.ok(labels.filter((label) => label?.startsWith('a 1')).length >= 4, labels.join('; '));
  await page.locator('#w #pad [name=clear]').click();
  await own.getByText('a diamond').waitFor();
  assert.deepEqual(problems, []);
});

test('k-means goes from its first centres to what the report says', async (t) => {
  const { page, problems } = await host(t, site, '<ae-code-space id="w"></ae-code-space>');
  await becomes(page, '#w');
  await page.locator('#w #accuracy').getByText(/\d/).waitFor();
  const cluster = page.locator('#w #cluster');
  await cluster.press('Enter');
  const iteration = page.locator('#w #iteration');
  const accuracy = page.locator('#w #step-accuracy');
  await accuracy.getByText(/\d/).waitFor();
  assert.equal(await cluster.getAttribute('aria-pressed'), 'true');
  await iteration.fill('0');
  const first = Number(await accuracy.getAttribute('title'));
  await iteration.fill((await iteration.getAttribute('max')) ?? '');
  const [last, information] = [
    Number(await accuracy.getAttribute('title')),
    Number(await page.locator('#w #step-information').getAttribute('title')),
  ];
  same(last, REPORT.k_means_accuracy, 'accuracy');
  same(information, REPORT.k_means_normalized_mutual_information, 'information');
  assert.notEqual(first, last);
  await cluster.press('Enter');
  assert.ok(await iteration.isDisabled());
  assert.deepEqual(problems, []);
});

test('a code of ten numbers is a choice, with the numbers that the command line prints', async (t) => {
  const { page, problems } = await host(t, site, '<ae-code-space id="w"></ae-code-space>');
  await becomes(page, '#w');
  const accuracy = page.locator('#w #accuracy');
  await accuracy.getByText(/\d/).waitFor();
  assert.ok(await page.locator('#w [value=two-numbers]').isChecked());
  const former = await accuracy.getAttribute('title');
  await page.locator('#w [value=ten-numbers]').check();
  await changed(() => accuracy.getAttribute('title'), former);
  for (const [id, name] of [
    ['accuracy', 'k_means_accuracy'],
    ['information', 'k_means_normalized_mutual_information'],
    ['probe', 'linear_probe_accuracy'],
  ]) {
    same(await exact(page, id ?? ''), TEN[name ?? ''], name ?? '');
  }
  await page.locator('#w #dimensions').waitFor();
  assert.deepEqual(problems, []);
});

test('between two digits the way is straight, and on a great circle where codes are of a Gaussian', async (t) => {
  const { page, problems } = await host(t, site, '<ae-code-space id="w"></ae-code-space>');
  await becomes(page, '#w');
  const way = page.locator('#w #way');
  assert.equal(await way.textContent(), 'in a straight line');
  await page.locator('#w').evaluate((widget) => widget.setAttribute('model', 'two-numbers-variational'));
  await way.getByText('on a great circle').waitFor();
  await counts(page.locator('#w #between figure'), 9);
  assert.deepEqual(problems, []);
});

test('lines of density lie behind the points, and can be taken away', async (t) => {
  const { page, problems } = await host(t, site, '<ae-code-space id="w"></ae-code-space>');
  await becomes(page, '#w');
  await page.locator('#w #probe').getByText(/\d/).waitFor();
  const points = page.locator('#w #walk canvas.points');
  await page.locator('#w #pictures').uncheck();
  await frames(page);
  const lines = await picture(points);
  await page.locator('#w #density').uncheck();
  await changed(() => picture(points), lines);
  await page.locator('#w #density').check();
  await changed(async () => (await picture(points)) === lines, false);
  assert.deepEqual(problems, []);
});
