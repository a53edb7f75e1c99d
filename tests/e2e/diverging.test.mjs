// What cannot be learned stops, or is refused, in a sentence, with what mends it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as serve } from './site.mjs';
import { TALL, arrive as open, becomes, gallery, get, losses, press, shifts, state, until } from './training.mjs';

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

/** @param {import('./visit.mjs').Owner} t @param {Parameters<typeof open>[2]} [how] */
const arrive = (t, how) => open(t, site, { context: TALL, ...how });

test('a run that comes off the rails stops, says why, and one press mends it', async (t) => {
  const { page, problems } = await arrive(t);
  await page.locator('#presets select').selectOption('diverging');
  const notices = page.locator('#training-notices');
  for (const fix of ['Learning rate 0.005', 'Clip gradients at 1']) {
    await becomes(page, 'transport', (element) => element.state.epochs === 10);
    await until(page, (now) => now.available && now.steps === 0);
    const moved = await shifts(page);
    await press(page, 'Train');
    const { steps } = await until(page, (now) => now.ended === 'diverged');
    await notices
      .getByText(
        /learning rate of 0\.05 takes steps too long.*no gradient is clipped.*last good weights are kept, at step/,
      )
      .waitFor();
    assert.ok(Number.isFinite(await gallery(page)), 'the kept weights are finite');
    assert.ok((await moved()) < 0.001, `what is told moves the page by ${await moved()}`);
    await notices.getByRole('button', { name: fix }).click();
    await until(page, (now, old) => now.playing && now.steps > old + 100, steps);
    await press(page, 'Pause');
    const { ended } = await until(page, (now) => !now.playing);
    assert.equal(ended, 'paused');
    assert.equal(await notices.getByText(/takes steps too long/).count(), 0);
    const told = await losses(page);
    const [first, last] = [told[0]?.values[0] ?? NaN, told.at(-1)?.values[0] ?? NaN];
    assert.ok(last < first, `${fix}: the loss went from ${first} to ${last}`);
    await page.locator('#presets select').selectOption('denoising');
    await page.locator('#presets select').selectOption('diverging');
  }
  assert.deepEqual(problems, []);
});

test('cross-entropy on points outside 0 … 1 is refused in a sentence, and squared error offered', async (t) => {
  const { page, problems } = await arrive(t, {
    path: '#training.data=two_moons&training.loss=binary_cross_entropy&training.hidden_dims=32&training.latent_dim=8&training.epochs=10000',
  });
  await press(page, 'Train');
  const notices = page.locator('#training-notices');
  await notices.getByText(/expected numbers from 0 to 1, since binary_cross_entropy compares probabilities/).waitFor();
  assert.equal((await state(page)).steps, 0);
  await notices.getByRole('button', { name: 'Use squared error' }).click();
  await until(page, (now) => now.playing && now.steps > 20);
  assert.equal((await get(page, 'experiment', 'setup')).experiment.loss, 'mean_squared_error');
  assert.deepEqual(problems, []);
});
