// While a network trains the page stays what it is: fit for everyone, for every width, and quick to answer.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './axe.mjs';
import { site as serve } from './site.mjs';
import { arrive as open, becomes, state, until } from './training.mjs';
import { frames, settled } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('../../www/training/run-status.js').TransportState} State */

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

/** What a first visit trains, without an end. */
const ENDLESS =
  '#training.hidden_dims=512&training.latent_dim=128&training.corruption=masking:0.25&training.epochs=10000';

/** @param {import('./visit.mjs').Owner} t @param {Parameters<typeof open>[2]} [how] */
function arrive(t, how) {
  return open(t, site, { path: ENDLESS, ...how });
}

/** What each view has once it has its picture. @type {Record<string, (element: any) => boolean>} */
const SHOWN = {
  network: (element) => Boolean(element.view),
  loss: (element) => element.runs[0]?.history.validation !== undefined,
  codes: (element) => Boolean(element.runs[0]?.map),
  gallery: (element) => Boolean(element.runs[0]?.gallery),
  indicators: (element) => element.items.length > 0,
  features: (element) => Boolean(element.encoder),
  activations: (element) => Boolean(element.activations),
};

/** @param {Page} page */
async function train(page) {
  await page.locator('#transport').getByRole('button', { name: 'Train' }).click();
  await until(page, (now) => now.playing && now.steps > 0);
}

for (const width of [360, 768, 1280, 2560]) {
  test(`axe finds nothing and nothing overflows in a run at ${width} px, light and dark`, async (t) => {
    const { page, problems } = await arrive(t, { context: { viewport: { width, height: 900 } } });
    await train(page);
    // Everything was looked at once, and has its picture.
    for (const id of Object.keys(SHOWN)) {
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      await becomes(page, id, SHOWN[id]);
    }
    await page.locator('details.menu summary').click();
    await page
      .locator('#experiment summary')
      .evaluateAll((all) =>
        all.forEach((each) => /** @type {HTMLElement} */ (each).parentElement?.setAttribute('open', '')),
      );
    await settled(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide`);
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      await page.emulateMedia({ colorScheme });
      await settled(page);
      assert.deepEqual(await violations(page, ['#playground', '.place > div', '#training']), [], colorScheme);
    }
    assert.ok((await state(page)).playing, 'it trained all the while');
    assert.deepEqual(problems, []);
  });
}

/** What the keyboard is on, shadow trees and all. @param {Page} page */
function focused(page) {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const host = at?.getRootNode();
    const of = host instanceof ShadowRoot ? host.host.id : '';
    const input =
      at instanceof HTMLInputElement
        ? `${at.type} ${at.closest('[data-field]')?.getAttribute('data-field') ?? at.name}`
        : '';
    return { of, is: at === document.body ? 'body' : input || (at?.textContent ?? '').trim() };
  });
}

/** Tabs on until the keyboard is on it; `passed` are the elements that were passed. @param {Page} page @param {(at: { of: string, is: string }) => boolean} found */
async function tabTo(page, found) {
  /** @type {string[]} */
  const seen = [];
  for (let i = 0; i < 180; i++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (found(at)) return { ...at, passed: seen };
    seen.push(at.of);
  }
  return assert.fail(`Tab never came to it: ${seen.join(', ')}`);
}

test('without a mouse: Tab comes to Train, Space starts, arrows move a slider that acts at once, Enter pauses', async (t) => {
  const { page, problems } = await arrive(t);
  await tabTo(page, ({ of }) => of === 'presets');
  await tabTo(page, ({ of, is }) => of === 'transport' && is === 'Train');
  await page.keyboard.press('Space');
  await until(page, (now) => now.playing && now.steps > 10);
  await page.keyboard.press('Enter');
  await until(page, (now) => !now.playing && now.ended === 'paused');
  await page.keyboard.press('Enter');
  await until(page, (now) => now.playing);
  for (const name of ['Step', 'Epoch', 'Slow', 'Reset', 'New seed']) {
    await page.keyboard.press('Tab');
    assert.deepEqual(await focused(page), { of: 'transport', is: name });
  }
  const noise = () =>
    page
      .locator('#experiment')
      .evaluate((element) => /** @type {any} */ (element).setup.experiment.corruption.choices[0].probability);
  await tabTo(page, ({ of, is }) => of === 'experiment' && is === 'range masking-probability');
  const { steps } = await state(page);
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  assert.equal(await noise(), 0.3);
  await until(page, (now, old) => now.playing && now.steps > old, steps);
  await page.waitForFunction(() => /masking%3A0\.3|masking:0\.3/.test(location.hash));
  // Each part of the drawing and of the views can be come to, too.
  for (const part of ['gallery', 'loss', 'network', 'features', 'activations'])
    await tabTo(page, ({ of }) => of === part);
  assert.ok((await state(page)).playing);
  assert.deepEqual(problems, []);
});

test('on a phone Tab goes where the eye goes: pictures, loss and network before the settings', async (t) => {
  const { page } = await arrive(t, { context: { viewport: { width: 360, height: 800 } } });
  await page.locator('#gallery').scrollIntoViewIfNeeded();
  await page.locator('#gallery input').first().waitFor({ state: 'attached' });
  for (const part of ['presets', 'transport', 'gallery', 'loss', 'network', 'experiment', 'features']) {
    const { passed } = await tabTo(page, ({ of }) => of === part);
    assert.ok(!passed.includes('experiment') || part === 'features', `the settings come before ${part}`);
  }
});

test('a finger that goes along the loss reads it', async (t) => {
  const { page, problems } = await arrive(t, {
    context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  });
  await train(page);
  await until(page, (now) => now.epoch > 1);
  await page.locator('#transport').getByRole('button', { name: 'Pause' }).click();
  const plot = page.locator('#loss .u-over');
  await plot.scrollIntoViewIfNeeded();
  const box = await plot.boundingBox();
  assert.ok(box);
  const client = await page.context().newCDPSession(page);
  const at = (/** @type {number} */ x) => [{ x: box.x + x * box.width, y: box.y + box.height / 2 }];
  const read = async () =>
    Number(
      /At: step (\d+)/.exec(await page.locator('#loss').evaluate((chart) => chart.shadowRoot?.textContent ?? ''))?.[1],
    );
  const seen = [];
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0.2) });
  for (let x = 0.25; x < 0.9; x += 0.05) {
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(x) });
    await frames(page);
    seen.push(await read());
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const [first = NaN, last = NaN] = [seen[2], seen.at(-1)];
  assert.ok(last > 2 * first, `steps ${seen}`);
  assert.deepEqual(problems, []);
});

test('a browser that names no language draws the loss', async (t) => {
  const { page, problems } = await arrive(t, {
    prepare: (opened) => opened.addInitScript(() => Object.defineProperty(navigator, 'language', { value: 'C' })),
  });
  await train(page);
  await page.locator('#loss .uplot canvas').waitFor();
  assert.deepEqual(problems, []);
});

test('every control of training has a name', async (t) => {
  const { page } = await arrive(t);
  const nameless = await page.locator('#training').evaluate((section) => {
    /** @type {Element[]} */
    const all = [];
    const walk = (/** @type {ParentNode} */ root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches('button, input, select, summary, [tabindex="0"]')) all.push(element);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(/** @type {ShadowRoot} */ (section.shadowRoot));
    return {
      count: all.length,
      nameless: all
        .filter((element) => {
          const labels =
            element instanceof HTMLInputElement || element instanceof HTMLSelectElement
              ? [...(element.labels ?? [])]
              : [];
          const by = element.getAttribute('aria-labelledby');
          const root = /** @type {ShadowRoot | Document} */ (element.getRootNode());
          const words = [
            element.getAttribute('aria-label'),
            by && root.getElementById(by)?.textContent,
            element.matches('button, summary') && element.textContent,
            // The name of a figure lies in the slot of its button.
            ...[...element.querySelectorAll('slot')].flatMap((slot) =>
              slot.assignedNodes().map((node) => node.textContent),
            ),
            ...labels.map((label) => label.textContent),
          ];
          return !words.some((text) => typeof text === 'string' && text.trim());
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    };
  });
  assert.ok(nameless.count > 60, `${nameless.count} controls`);
  assert.deepEqual(nameless.nameless, []);
});

test('the page itself holds no compute module: the model runs in workers alone', async (t) => {
  const { page } = await arrive(t, {
    prepare: (opened) =>
      opened.addInitScript(() => {
        const seen = /** @type {{ instances: number }} */ (/** @type {unknown} */ (globalThis));
        seen.instances = 0;
        for (const name of /** @type {const} */ ([
          'instantiate',
          'instantiateStreaming',
          'compile',
          'compileStreaming',
        ])) {
          const real = /** @type {(...given: any[]) => any} */ (WebAssembly[name]);
          /** @type {any} */ (WebAssembly)[name] = (/** @type {any[]} */ ...given) => {
            seen.instances++;
            return real.apply(WebAssembly, given);
          };
        }
      }),
  });
  await train(page);
  await until(page, (now) => now.epoch > 1);
  assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).instances), 0);
});
