// What programs do with widgets: properties, methods, files; and two versions of the package on one page.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { site as open } from './site.mjs';
import { becomes, host } from './widget-page.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

const SMALL = 'experiment="classes=01&hidden_dims=16&latent_dim=2&epochs=500&seed=4"';
const element = '/** @type {any} */ (document.getElementById("w"))';

/** Asks the widget of the page. @param {import('playwright-core').Page} page @param {string} code where `w` is the widget */
const ask = (page, code) => page.evaluate(`(async () => { const w = ${element}; return ${code}; })()`);

test('a picture can be read and drawn by a program', async (t) => {
  const { page, told } = await host(t, site, '<ae-denoise id="w" digit="7" corruption="none"></ae-denoise>');
  await becomes(page, '#w');
  const pixels = await ask(page, 'Array.from(w.pixels)');
  assert.equal(pixels.length, 784);
  assert.ok(Math.max(...pixels) === 1 && Math.min(...pixels) === 0);
  await ask(page, 'void (w.pixels = Array.from({ length: 784 }, (_, i) => Number(i % 28 === 14)))');
  await page.waitForFunction(() =>
    /** @type {any} */ (globalThis).told.some((/** @type {any} */ { type }) => type === 'ae-change'),
  );
  const drawn = await ask(page, 'Array.from(w.pixels)');
  assert.deepEqual(drawn.filter(Boolean).length, 28);
  assert.match((await told()).at(-1).detail.link, /^#.*drawing=/);
  await assert.rejects(ask(page, 'w.pixels = [1, 2]'), /A picture has 784 pixels, not 2\./);
  await ask(page, 'w.reset()');
  await page.waitForFunction(`${element}.pixels.filter(Boolean).length > 50`);
});

test('an instrument and a triptych use each shipped network that reads digits', async (t) => {
  const { models } = JSON.parse(readFileSync(new URL('../../www/models/index.json', import.meta.url), 'utf8'));
  /** @type {string[]} */
  const names = models
    .filter((/** @type {{ reads?: number }} */ { reads }) => !reads)
    .map((/** @type {{ name: string }} */ { name }) => name);
  assert.ok(names.includes('small-plain') && names.length > 15);
  const { page, told } = await host(
    t,
    site,
    '<ae-denoise id="w" model="small-plain" digit="7"></ae-denoise><ae-triptych id="three" digit="1"></ae-triptych>',
  );
  await becomes(page, '#w, #three');
  assert.match(await ask(page, 'w.link'), /model=small-plain&/);
  const choice = page.locator('#w select').first();
  assert.equal(await choice.inputValue(), 'small-plain');
  const offered = await choice.locator('option').evaluateAll((all) => all.map((each) => each.getAttribute('value')));
  assert.deepEqual(offered, ['denoiser-64', 'denoiser', 'plain', 'small-plain'], 'those of labs only where asked for');
  for (const name of names) {
    await page.evaluate((model) => {
      for (const id of ['w', 'three']) document.getElementById(id)?.setAttribute('model', model);
    }, name);
    await page.waitForFunction(
      async ([widget, model]) => (await /** @type {any} */ (widget).link).includes(`model=${model}&`),
      /** @type {const} */ ([await page.locator('#w').elementHandle(), name]),
    );
    await page.locator('#three:not([data-busy])').waitFor();
  }
  assert.deepEqual(
    (await told()).filter((/** @type {any} */ { type }) => type === 'ae-error'),
    [],
  );
});

test('a triptych and an instrument give their picture as a PNG', async (t) => {
  for (const html of ['<ae-triptych id="w" digit="1 2"></ae-triptych>', '<ae-denoise id="w"></ae-denoise>']) {
    const { page } = await host(t, site, html);
    await becomes(page, '#w');
    const { name, head } = await ask(
      page,
      'w.save().then(({ name, bytes }) => ({ name, head: [...bytes.slice(1, 4)] }))',
    );
    assert.match(name, /\.png$/);
    assert.equal(String.fromCharCode(...head), 'PNG');
  }
});

test('whoever asks while it loads, or before, is not forgotten: it waits, and then it is done', async (t) => {
  const { page, problems } = await host(t, site, `<ae-train id="w" ${SMALL}></ae-train>`, { head: '' });
  /** What is asked as soon as the elements are defined, in the very task, and how far the widget is then and after it. */
  const states = await page.evaluate(async () => {
    const { define } = await import(new URL('autoencoder.js', document.baseURI).href);
    define?.();
    const w = /** @type {any} */ (document.getElementById('w'));
    const undone = w.state;
    const [first, second, played] = [w.load(), w.load(), w.play()];
    const during = w.state;
    await second;
    const loaded = w.state;
    await Promise.all([first, played]);
    return { undone, during, loaded, playing: w.progress.playing };
  });
  assert.deepEqual(states, { undone: 'waiting', during: 'loading', loaded: 'ready', playing: true });
  await ask(page, 'w.pause()');
  assert.equal(await ask(page, 'w.progress.playing'), false);

  // Far below the view nothing of it is there: to play is to load.
  const far = await host(t, site, `<div style="height: 9000px"></div><ae-train id="w" ${SMALL}></ae-train>`);
  await far.page.waitForFunction(`${element}.state === 'waiting'`);
  await ask(far.page, 'w.play()');
  assert.equal(await ask(far.page, 'w.state'), 'ready');
  assert.ok(await ask(far.page, 'w.progress.playing || w.progress.step > 0'));
  assert.deepEqual(problems, []);
});

test('whoever waits for a widget that is taken away waits no longer', async (t) => {
  const { page } = await host(t, site, `<ae-train id="w" ${SMALL}></ae-train>`);
  await page.waitForFunction(`${element}.state !== undefined`);
  await page.evaluate(async () => {
    const w = /** @type {any} */ (document.getElementById('w'));
    const loading = w.load();
    w.remove();
    await loading;
    await w.play();
  });
});

test('an experiment can be read and changed, and a run saved, opened elsewhere and gone on with', async (t) => {
  const { page, problems } = await host(t, site, `<ae-train id="w" ${SMALL}></ae-train>`);
  await becomes(page, '#w');
  assert.equal(await ask(page, 'w.experiment.seed'), 4);
  await ask(page, 'void (w.experiment = { ...w.experiment, seed: 11 })');
  await page.waitForFunction(`${element}.experiment.seed === 11 && ${element}.network.ready`);
  await ask(page, 'w.play()');
  await page.waitForFunction(`${element}.progress.step > 40`);
  await ask(page, 'w.pause()');
  await page.waitForFunction(`!${element}.progress.playing && ${element}.progress.hash`);
  const { step, hash } = await ask(page, 'w.progress');
  const bytes = await ask(page, 'w.save().then(({ bytes }) => Array.from(bytes))');
  await assert.rejects(ask(page, "w.save('cake')"), /There is no file “cake”; there is run, checkpoint/);
  assert.deepEqual(problems, []);

  const answer = { body: Buffer.from(bytes), contentType: 'application/octet-stream' };
  const other = await host(
    t,
    site,
    `<ae-train id="w" src="run.safetensors" ${SMALL}></ae-train><ae-denoise src="model.safetensors"></ae-denoise>`,
    {
      prepare: (opened) => opened.route(/(run|model)\.safetensors/, (route) => route.fulfill(answer)),
    },
  );
  await other.page.evaluate(() => void (/** @type {any} */ (document.querySelector('ae-denoise')).load()));
  await becomes(other.page, '#w, ae-denoise');
  await other.page.waitForFunction(`${element}.progress.hash`);
  assert.deepEqual(await ask(other.page, '({ step: w.progress.step, hash: w.progress.hash })'), { step, hash });
  await other.page.locator('ae-denoise #layers').getByText('784 → 16 → 2 → 16 → 784').waitFor();
  assert.deepEqual(other.problems, []);
});

test('the whole playground has a goal, and trains by itself where it is asked to', async (t) => {
  const { page, told } = await host(t, site, `<ae-playground id="w" autoplay goal="step>5" ${SMALL}></ae-playground>`);
  await becomes(page, '#w');
  await page.locator('#w #training').scrollIntoViewIfNeeded();
  await page.locator('#w .told').getByText('Reached:').waitFor();
  assert.equal((await told()).filter((/** @type {any} */ { type }) => type === 'ae-goal').length, 1);
});

test('two major versions stand on one page: the second says so once, and both work by another prefix', async (t) => {
  const dist = new URL('../../dist/', import.meta.url);
  const mark = /ae-([\da-f]{6})-/.exec(
    readFileSync(
      new URL(
        `assets/${readdirSync(new URL('assets', dist)).find((name) => name.startsWith('widgets-instrument'))}`,
        dist,
      ),
      'utf8',
    ),
  )?.[1];
  assert.ok(mark);
  const { page, problems } = await host(
    t,
    site,
    '<ae-denoise id="a" digit="3"></ae-denoise><ae9-denoise id="w" digit="3"></ae9-denoise>',
    {
      // The same files as another version would have them: another number, other names inside.
      prepare: (opened) =>
        opened.route('**/other/**', async (route) => {
          const response = await route.fetch({ url: route.request().url().replace('/other/', '/') });
          const text = await response.text();
          const isScript = /javascript/.test(response.headers()['content-type'] ?? '');
          if (!isScript) return route.fulfill({ response });
          return route.fulfill({
            response,
            body: text.replaceAll('0.1.0', '9.0.0').replaceAll(`ae-${mark}-`, 'ae-other0-'),
          });
        }),
    },
  );
  await becomes(page, '#a');
  await page.evaluate(async (url) => {
    const { define } = await import(url);
    define('ae9');
  }, `${site.url}other/autoencoder.js`);
  await becomes(page, '#w');
  assert.equal(problems.length, 1, String(problems));
  assert.match(
    problems[0] ?? '',
    /^autoencoder-playground 9\.0\.0: the elements ae-… of this page are those of version 0\.1\.0\./,
  );
  const picture = (/** @type {string} */ id) =>
    page
      .locator(`#${id} #rebuilt canvas`)
      .first()
      .evaluate((canvas) => /** @type {HTMLCanvasElement} */ (canvas).toDataURL());
  assert.equal(await picture('a'), await picture('w'));
  assert.deepEqual(
    await page.evaluate(() =>
      ['a', 'w'].map((id) => /** @type {any} */ (document.getElementById(id)).constructor.version),
    ),
    ['0.1.0', '9.0.0'],
  );
});

test('widgets that are gone leave nothing behind', async (t) => {
  const { page } = await host(t, site, '<div id="place"></div>');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const held = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'Nodes')?.value ?? NaN;
  };
  const widgets = `<ae-train id="w" ${SMALL}></ae-train><ae-denoise></ae-denoise><ae-loss for="w"></ae-loss><ae-triptych for="w"></ae-triptych>`;
  /** Nodes while all widgets are there. @type {number[]} */
  const there = [];
  for (let times = 0; times < 6; times++) {
    await page.evaluate((html) => {
      const place = /** @type {Element} */ (document.getElementById('place'));
      place.innerHTML = html;
      for (const widget of place.children) /** @type {any} */ (widget).load();
    }, widgets);
    await becomes(page, '#place > *');
    await ask(page, 'w.play()');
    await page.waitForFunction(() => /** @type {any} */ (document.getElementById('w')).progress.step > 5);
    there.push(await held());
    await page.evaluate(() => document.getElementById('place')?.replaceChildren());
  }
  // What is on its way when widgets go is let go when it has come.
  const one = Math.min(...there);
  let left = await held();
  for (let tries = 0; tries < 40 && left >= one; tries++) {
    await page.waitForTimeout(250);
    left = await held();
  }
  assert.ok(left < one, `${left} nodes are left of ${there.length} times ${one}`);
});
