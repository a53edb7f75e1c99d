// What is wrong with a run is named while it trains, with buttons that mend it; of a sound one nothing is.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as serve } from './site.mjs';
import { TALL, arrive as open, becomes, epoch, get, press, until } from './training.mjs';
import { settled } from './visit.mjs';

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

/** @param {import('./visit.mjs').Owner} t @param {Parameters<typeof open>[2]} [how] */
const arrive = (t, how) => open(t, site, { context: TALL, ...how });

/** Pictures that have nothing in common: what holds for some of them holds for no other. @param {number} count */
function unlike(count) {
  let state = 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: count }, (_, i) => {
    const boxes = Array.from({ length: 40 }, () => {
      const [x, y] = [next(), next()].map((value) => Math.floor(28 * value));
      return `M${x} ${y}h2v2h-2z`;
    });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28"><path d="M0 0h1v1h-1zM27 27h1v1h-1z${boxes.join('')}"/></svg>`;
    return { name: `${i}.svg`, mimeType: 'image/svg+xml', buffer: Buffer.from(svg) };
  });
}

test('a network that learns its pictures by heart is told so, and one press begins anew with what holds it back', async (t) => {
  const { page, problems } = await arrive(t, {
    path: '#training.hidden_dims=256&training.latent_dim=64&training.learning_rate=0.004&training.epochs=2000',
  });
  await page.locator('#experiment details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  await page.locator('#experiment [data-field=files] input').setInputFiles(unlike(60));
  await page
    .locator('#begun')
    .getByText(/^54 samples/)
    .waitFor();
  await press(page, 'Train');
  // In one breath: the sentence goes again while validation wavers.
  const pressed = (/** @type {any} */ element) => {
    const told = element.find('.findings');
    const sentence = /^Overfitting: validation has risen from [\d.,]+ at step \d+ to [\d.,]+, while training fell from/;
    const mask = [...told.querySelectorAll('button')].find(
      (each) => each.textContent === 'Mask a quarter of each picture',
    );
    if (!sentence.test(told.textContent) || !mask) return false;
    mask.click();
    return true;
  };
  await becomes(page, 'indicators', pressed, undefined, 120_000);
  await becomes(page, 'experiment', ({ setup }) => setup.experiment.corruption.choices.length > 0);
  const { experiment } = await get(page, 'experiment', 'setup');
  assert.deepEqual(experiment.corruption.choices, [{ kind: 'masking', probability: 0.25 }]);
  await until(page, (now) => now.playing && now.steps > 0);
  await press(page, 'Pause');
  assert.deepEqual(problems, []);
});

test('units that died are told with their number, and rectifiers that cannot die begin anew', async (t) => {
  const { page, problems } = await arrive(t);
  await page.locator('#presets select').selectOption('dead-units');
  await until(page, (now) => now.available && now.steps === 0);
  await epoch(page);
  await settled(page);
  const told = page.locator('#indicators .finding');
  await told
    .getByText(/^\d+ of 64 units of the code are dead: they give the same for all 500 images\.$/)
    .first()
    .waitFor();
  const leaky = told.getByRole('button', { name: 'Leaky ReLU' }).first();
  // A press lasts, and meanwhile the numbers beside the button may change.
  const held = await leaky.elementHandle();
  await page.locator('#indicators').evaluate((/** @type {any} */ element) => {
    const [{ name, result }] = element.answers;
    const findings = result.findings.map((/** @type {any} */ finding) => ({ ...finding, images: 499 }));
    element.answers = [{ name, result: { ...result, findings } }];
  });
  await told
    .getByText(/^\d+ of 64 units of the code are dead: they give the same for all 499 images\.$/)
    .first()
    .waitFor();
  assert.equal(await held?.evaluate((button) => button.isConnected), true);
  await leaky.click();
  await until(page, (now) => now.playing && now.steps > 0);
  const { experiment } = await get(page, 'experiment', 'setup');
  assert.equal(experiment.model.latent_activation, 'leaky_relu');
  assert.deepEqual(problems, []);
});

for (const name of ['bottleneck', 'variational', 'sparse-l1']) {
  test(`of a sound preset nothing is told: ${name}`, async (t) => {
    const { page, problems } = await arrive(t);
    await page.locator('#presets select').selectOption(name);
    await until(page, (now) => now.available && now.steps === 0);
    for (let i = 0; i < 2; i++) {
      await epoch(page);
      await settled(page);
      await page.locator('#indicators[data-step]').waitFor();
      assert.deepEqual(await page.locator('#indicators .finding').allTextContents(), []);
    }
    assert.deepEqual(problems, []);
  });
}
