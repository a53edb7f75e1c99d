// Whoever points at a unit of the drawn network sees its weights and the digits that it likes best.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './axe.mjs';
import { site as serve } from './site.mjs';
import { SMALL, TALL, arrive as open, becomes, epoch, get, until } from './training.mjs';
import { settled } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

/** @param {import('./visit.mjs').Owner} t @param {Parameters<typeof open>[2]} [how] */
const arrive = (t, how) => open(t, site, { context: TALL, ...how });

/** Waits for the portrait of the unit that is pointed at. @param {Page} page @param {number} layer */
async function portrait(page, layer) {
  await becomes(page, 'network', (element, wanted) => element.portrait?.layer === wanted, layer);
  return get(page, 'network', 'portrait');
}

test('arrow keys go from unit to unit, each with its weights and what it likes; Escape closes', async (t) => {
  const { page, problems } = await arrive(t, { path: SMALL });
  await epoch(page);
  await settled(page);
  const keys = page.locator('#network .units');
  const card = page.locator('#network .unit-card');
  await page.locator('#network .digits input').first().focus();
  await page.keyboard.press('Tab');
  await card.getByText(/^Hidden layer 1: unit \d+ of 32$/).waitFor();
  const first = await portrait(page, 1);
  assert.equal(Object.keys(first.incoming).length, 784);
  assert.equal(first.outgoing, null);
  await card.getByText(/^Of \d+ test pictures it likes these best/).waitFor();
  const values = first.likes.map((/** @type {{ value: number }} */ { value }) => value);
  assert.equal(values.length, 5);
  assert.deepEqual(
    values,
    [...values].sort((a, b) => b - a),
  );
  assert.equal(await card.locator('.likes li').count(), 5);
  const written = await card.locator('.likes li').allTextContents();
  written.forEach((text, i) =>
    assert.ok(Math.abs(Number(text) - values[i]) < 0.006 * Math.max(1, values[i]), `${text} ${values[i]}`),
  );
  assert.equal(await keys.getAttribute('aria-valuetext'), await card.locator('.title').textContent());
  assert.deepEqual(await violations(page), []);

  await page.keyboard.press('ArrowDown');
  await becomes(page, 'network', (element, old) => element.portrait.unit !== old, first.unit);
  await page.keyboard.press('ArrowRight');
  await card.getByText(/^Code: number \d of 8$/).waitFor();
  const code = await portrait(page, 2);
  assert.deepEqual([code.incoming, code.outgoing], [null, null]);
  await card.getByText('Its largest weights, by unit of the layer before:').waitFor();
  await page.keyboard.press('ArrowRight');
  await card.getByText(/^Decoder, layer 1: unit \d+ of 32$/).waitFor();
  assert.equal(Object.keys((await portrait(page, 3)).outgoing).length, 784);
  await card.getByText('What it draws: its weight to each pixel').waitFor();
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  assert.deepEqual(problems, []);
});

test('a mouse that rests on a unit opens it and leaves it, a press holds it, and it changes while the network learns', async (t) => {
  const { page, problems } = await arrive(t, { path: `${SMALL}&training.epochs=400` });
  await becomes(page, 'network', (element) => element.view);
  await settled(page);
  await page.locator('#network .units').press('ArrowDown');
  const ring = await page.locator('#network .ring').boundingBox();
  assert.ok(ring);
  await page.keyboard.press('Escape');
  const card = page.locator('#network .unit-card');
  await card.waitFor({ state: 'hidden' });
  const [x, y] = [ring.x + ring.width / 2, ring.y + ring.height / 2];
  await page.mouse.move(x - 300, y - 300);
  await page.mouse.move(x, y);
  await card.waitFor();
  await page.mouse.move(x, y - 900);
  await card.waitFor({ state: 'hidden' });
  await page.mouse.click(x, y);
  await card.waitFor();
  const before_ = JSON.stringify(Object.values((await portrait(page, 1)).incoming));
  await page.mouse.move(x, y - 900);
  await page.keyboard.press('t');
  await until(page, (now) => now.steps > 0);
  await becomes(
    page,
    'network',
    (element, old) => JSON.stringify(Object.values(element.portrait.incoming)) !== old,
    before_,
  );
  await card.waitFor();
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  assert.deepEqual(problems, []);
});

test('units of points and of convolutions have their own words', async (t) => {
  const { page, problems } = await arrive(t, {
    path: '#training.data=spiral&training.hidden_dims=8&training.latent_dim=1',
  });
  await becomes(page, 'network', (element) => element.view);
  await settled(page);
  const card = page.locator('#network .unit-card');
  await page.locator('#network .units').press('ArrowDown');
  await card.getByText(/^Its weights: −?[\d.]+ to x and −?[\d.]+ to y\.$/).waitFor();
  await card.getByText(/test points it likes these best: \(/).waitFor();
  await page.goto(`${site.url}#training.classes=01&training.channels=4&training.hidden_dims=&training.latent_dim=8`);
  await becomes(page, 'network', (element) => element.side === 28 && element.view?.layers[1]?.units === 4);
  await settled(page);
  await page.locator('#network .units').press('ArrowDown');
  await card.getByText(/^Convolution 1: channel \d of 4$/).waitFor();
  await card.getByText('Its kernel').waitFor();
  assert.equal(Object.keys((await portrait(page, 1)).incoming).length, 9);
  assert.deepEqual(problems, []);
});

test('who comes by keyboard before the units are there is shown the first when they are', async (t) => {
  const { page, problems } = await arrive(t, { path: SMALL, context: { viewport: { width: 360, height: 300 } } });
  await becomes(page, 'network', (element) => element.view === null);
  await page.locator('#network .units').press('ArrowDown');
  await page
    .locator('#network .unit-card')
    .getByText(/^Hidden layer 1: unit \d+ of 32$/)
    .waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('#network .unit-card').isVisible(), false);
  assert.deepEqual(problems, []);
});
