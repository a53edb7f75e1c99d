// A run comes back after whatever happens to its tab, and a link trains the same weights elsewhere.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as serve } from './site.mjs';
import {
  SMALL,
  STEPS_PER_EPOCH,
  TALL,
  arrive as open,
  becomes,
  epoch,
  linkOf,
  losses,
  press,
  set,
  state,
  undisturbed,
  until,
} from './training.mjs';
import { draw, rebuilt, SEVEN, settled, visit } from './visit.mjs';

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

/** @param {import('./visit.mjs').Owner} t @param {Parameters<typeof open>[2]} [how] */
const arrive = (t, how) => open(t, site, { context: TALL, ...how });

test('a reload finds the run where it was, and it goes on as if nothing had been', async (t) => {
  const { page, problems } = await arrive(t, { path: SMALL });
  await epoch(page);
  const { steps, hash } = await epoch(page);
  const points = await losses(page);
  await linkOf(page, /training\.latent_dim=8/);
  await settled(page);
  await page.reload();
  await page.locator('#training-notices').getByText(`Your run of the last visit is back, at step ${steps}.`).waitFor();
  const back = await state(page);
  assert.deepEqual([back.steps, back.epoch, back.hash], [steps, 2, hash]);
  assert.deepEqual(await losses(page), points);
  const on = await epoch(page);
  const { page: other } = await arrive(t, { path: SMALL });
  for (let i = 0; i < 2; i++) await epoch(other);
  const straight = await epoch(other);
  assert.deepEqual([on.steps, on.hash], [straight.steps, straight.hash]);
  assert.deepEqual(problems, []);
});

test('a reload keeps what was changed while the run stood still, and both runs of a comparison', async (t) => {
  const { page, problems } = await arrive(t, { path: SMALL });
  const { steps } = await epoch(page);
  await settled(page);
  await set(page, 'learning_rate', '0.001');
  await linkOf(page, /learning_rate=0\.001/);
  await page.reload();
  await page.locator('#training-notices').getByText(`is back, at step ${steps}.`).waitFor();
  const rate = () =>
    page
      .locator('#experiment')
      .evaluate((element) => /** @type {any} */ (element).setup.experiment.optimizer.learning_rate);
  assert.equal(await rate(), 0.001);

  await page.locator('#compare').click();
  await becomes(page, 'loss', (element) => element.runs.length === 2);
  await set(page, 'learning_rate', '0.002');
  const before_ = await epoch(page);
  await until(page, (now) => !now.playing && now.hash !== '');
  await linkOf(page, /training\.b\.learning_rate=0\.002/);
  await settled(page);
  await page.reload();
  // The first went on from where it stood.
  await page
    .locator('#training-notices')
    .getByText(`is back, at step ${steps + before_.steps}.`)
    .waitFor();
  assert.equal(await rate(), 0.001);
  await page.locator('#runs').getByText('B', { exact: true }).click();
  assert.deepEqual([await rate(), (await state(page)).steps], [0.002, before_.steps]);
  assert.deepEqual(problems, []);
});

test('a shared link gives the same weights in another browser', async (t) => {
  const { page, problems } = await arrive(t, { path: `${SMALL}&training.exact=true` });
  await set(page, 'seed', '77');
  await until(page, (now) => now.seed === 77 && now.available);
  await epoch(page);
  const { hash, steps } = await epoch(page);
  const link = await linkOf(page, /training\.exact=true/);
  const again = await arrive(t, { path: link });
  assert.equal(await again.page.locator('#begun').getAttribute('data-variant'), 'simd128', 'no fused multiply-adds');
  await epoch(again.page);
  const replayed = await epoch(again.page);
  assert.deepEqual([replayed.steps, replayed.hash], [steps, hash]);
  assert.match(hash, /^[0-9a-f]{16}$/);
  assert.deepEqual([...problems, ...again.problems], []);
});

test('a link given to the open page trains what it says', async (t) => {
  const { page, problems } = await arrive(t, { path: SMALL });
  const { hash } = await epoch(page);
  await page.evaluate((link) => (location.hash = link), `${SMALL}&training.seed=5`);
  await until(page, (now) => now.seed === 5 && now.steps === 0 && now.available);
  assert.notEqual((await epoch(page)).hash, hash);
  await page.evaluate((link) => (location.hash = link), `${SMALL}&training.seed=1`);
  await until(page, (now) => now.seed === 1 && now.steps === 0 && now.available);
  assert.equal((await epoch(page)).hash, hash);
  assert.deepEqual(problems, []);
});

test('a killed worker is replaced: it goes on from the last save, or anew, and ends with the same weights', async (t) => {
  const link = `${SMALL}&training.epochs=40`;
  const saved = { name: 'saved', epochs: 3, kills: 1 };
  const unsaved = { name: 'unsaved', epochs: 0, kills: 1 };
  const twice = { name: 'killed again', epochs: 2, kills: 2 };
  const plain = await undisturbed(t, site, link);
  await Promise.all(
    [saved, unsaved, twice].map(async ({ name, epochs, kills }) => {
      const { page, problems } = await arrive(t, {
        path: link,
        prepare: (opened) =>
          opened.addInitScript((most) => {
            const Real = globalThis.Worker;
            let made = 0;
            globalThis.Worker = class extends Real {
              /** @param {string | URL} url @param {WorkerOptions} [options] */
              constructor(url, options) {
                super(url, options);
                if (!/training[/-]worker/.test(String(url))) return;
                /** @type {any} */ (globalThis).trainer = this;
                made += 1;
                // The one that replaces the first dies soon after it has answered.
                if (made > 1 && made <= most)
                  this.addEventListener('message', () => setTimeout(() => this.terminate(), 50), { once: true });
              }
            };
          }, kills),
      });
      for (let i = 0; i < epochs; i++) await epoch(page);
      await settled(page);
      await press(page, 'Train');
      // From inside the page: a slow one would otherwise be at its end before it hears.
      await page.locator('#transport').evaluate(async (element, least) => {
        const now = () =>
          /** @type {import('../../www/training/run-status.js').TransportState} */ (/** @type {any} */ (element).state);
        while (!(now().playing && now().epoch > least)) await new Promise(requestAnimationFrame);
        /** @type {any} */ (globalThis).trainer.terminate();
      }, epochs + 2);
      const notices = page.locator('#training-notices');
      if (kills > 1) {
        await notices.getByText('The training worker stopped answering.', { exact: true }).waitFor({ timeout: 60_000 });
        assert.equal((await state(page)).playing, false);
        await notices.getByRole('button', { name: 'Retry' }).click();
      }
      // It may have been saved once more since it was last paused.
      const told = notices.getByText(/started again and goes on from step [\d,]+\./).last();
      await told.waitFor({ timeout: 40_000 });
      const from = Number(/step ([\d,]+)/.exec((await told.textContent()) ?? '')?.[1]?.replace(',', ''));
      assert.ok(from >= epochs * STEPS_PER_EPOCH, `${name} goes on from ${from}`);
      const { hash, steps } = await until(page, (now) => now.ended === 'epochs');
      assert.deepEqual({ name, hash, steps }, { name, ...plain });
      assert.deepEqual(problems, []);
    }),
  );
});

for (const [what, answer] of /** @type {const} */ ([
  ['is on its way', undefined],
  ['does not come', 404],
])) {
  test(`while the part that trains ${what} the address keeps what it asks for`, async (t) => {
    let come = () => {};
    const late = /** @type {Promise<void>} */ (new Promise((resolve) => (come = resolve)));
    const asked = `${SMALL}&model=training&corruption=masking&probability=0.25`;
    const { page } = await visit(t, site, {
      path: asked,
      context: TALL,
      prepare: (opened) =>
        opened.route(/assets\/training-(?!worker)[^/]*\.js$/, async (route) => {
          await late;
          await (answer ? route.fulfill({ status: answer, body: '' }) : route.continue());
        }),
    });
    await rebuilt(page);
    if (answer) {
      come();
      await page.getByText('The part that trains could not be fetched.').waitFor();
    }
    await draw(page, SEVEN);
    await page.waitForFunction(() => location.hash.includes('drawing='));
    const words = (/** @type {string} */ text) =>
      [...new URLSearchParams(text.split('#')[1])].filter(([name]) => /^training\.|^model$/.test(name)).sort();
    assert.deepEqual(words(page.url()), words(asked));
    if (answer) return;
    come();
    await linkOf(page, /training\.learning_rate=/);
  });
}
