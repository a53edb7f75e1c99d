// The core of the page in three browsers, and one arithmetic in all of them and on this machine without one.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { joinIdx } from '../../crates/xtask/bundler/digit-sets.mjs';
import { RELAXED_PROBE } from '../../www/engine/variants.js';
import { PRESETS } from '../../www/experiment/presets.js';
import { formatSetup } from '../../www/experiment/setup-link.js';
import { makeSetup, settingsOf } from '../../www/experiment/setup.js';
import { startChromium } from './engines/chromium.mjs';
import { startFirefox } from './engines/firefox.mjs';
import { Visitor } from './engines/visitor.mjs';
import { startWebKit } from './engines/webkit.mjs';
import { serve } from './site.mjs';
import { SEVEN, changed } from './visit.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = process.env['AUTOENCODER'] ?? `${ROOT}target/debug/autoencoder`;
const ENGINES = { Chromium: startChromium, Firefox: startFirefox, WebKitGTK: startWebKit };

/** One of each kind of network, of penalty and of noise, for one epoch of zeros: narrow, as width adds no arithmetic. */
const KINDS = [
  'linear',
  'tied',
  'deep',
  'convolutional',
  'sparse-l1',
  'sparse-kl',
  'contractive',
  'variational',
  'denoising',
  'denoising-gaussian',
  'denoising-pepper',
].map((name, i) => {
  const preset = PRESETS.find((each) => each.name === name) ?? assert.fail(`there is no preset ${name}`);
  const settings = settingsOf(preset.setup);
  const hidden_dims = settings.hidden_dims.map((width) => width / 8 + 1);
  // Its seed tells one of them from the others on the page.
  const setup = makeSetup({ ...settings, hidden_dims, classes: [0], epochs: 1, exact: true, seed: 11 + i });
  return { name, seed: 11 + i, experiment: setup.experiment, link: `#${new URLSearchParams(formatSetup(setup))}` };
});

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
/** What a run of each kind ends with on this machine without a browser. @type {Record<string, { steps: number, hash: string }>} */
let native;
before(async () => {
  site = await serve();
  native = await trainNatively();
});
after(() => site.stop());

async function trainNatively() {
  if (!existsSync(PROGRAM)) {
    throw new Error(`The program ${PROGRAM} is not built: run \`cargo build --package autoencoder-cli\` first.`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'native-'));
  try {
    await unpackDigits(join(folder, 'digits'));
    const ends = KINDS.map(async ({ name, experiment }) => {
      const [config, out] = [join(folder, `${name}.json`), join(folder, `${name}.safetensors`)];
      await writeFile(config, JSON.stringify(experiment));
      const words = ['train', config, '--data', join(folder, 'digits'), '--classes', '0', '--out', out, '--quiet'];
      const { stdout, stderr } = spawnSync(PROGRAM, words, { encoding: 'utf8' });
      const [, steps, hash = ''] =
        /; (\d+) steps.*\nfingerprint of the weights ([0-9a-f]{16})/.exec(stdout) ?? assert.fail(stdout + stderr);
      return [name, { steps: Number(steps), hash }];
    });
    return Object.fromEntries(await Promise.all(ends));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The page's digits as the four files that MNIST has. @param {string} folder */
async function unpackDigits(folder) {
  const data = new URL('../../www/data/', import.meta.url);
  await mkdir(folder);
  const { sets } = JSON.parse(await readFile(new URL('index.json', data), 'utf8'));
  for (const { name, shards } of sets) {
    const stem = name === 'test' ? 't10k' : name;
    for (const [what, kind] of /** @type {const} */ ([
      ['images', 'idx3-ubyte'],
      ['labels', 'idx1-ubyte'],
    ])) {
      const files = shards.map(async (/** @type {any} */ shard) =>
        gunzipSync(await readFile(new URL(shard[what], data))),
      );
      await writeFile(join(folder, `${stem}-${what}-${kind}`), joinIdx(await Promise.all(files)));
    }
  }
}

/** What the transport says of the run. @param {Visitor} visitor @returns {Promise<import('./training.mjs').State>} */
const state = (visitor) => visitor.ask((find) => find('#transport').state);

/** @param {Visitor} visitor @param {string} id */
const picture = (visitor, id) =>
  visitor.ask((find, wanted) => {
    const canvas = find(`#${wanted} canvas`);
    const copy = /** @type {any} */ (new OffscreenCanvas(canvas.width, canvas.height).getContext('2d'));
    copy.drawImage(canvas, 0, 0);
    return String(copy.getImageData(0, 0, canvas.width, canvas.height).data);
  }, id);

/** @param {Visitor} visitor @param {string} address */
async function open(visitor, address) {
  await visitor.open(site.url + address);
  await visitor.until(() => performance.getEntriesByName('first-rebuilt').length > 0);
}

/** Waits for a network that can be trained, in view: what is out of view rests. @param {Visitor} visitor */
async function ready(visitor) {
  // Again and again, as the page grows while its parts come.
  await visitor.until((find) => {
    find('#training').scrollIntoView();
    return find('#begun').textContent !== '';
  });
}

for (const [name, start] of Object.entries(ENGINES)) {
  describe(name, () => {
    /** @type {Visitor} */
    let visitor;
    before(async () => {
      visitor = await Visitor.arrive(start);
    });
    after(() => visitor?.leave());

    test('a first picture, by the fastest binary that the browser can run', async (t) => {
      await open(visitor, '');
      const ran = await visitor.ask((find) => find('#kernel').textContent);
      const fused = await visitor.ask((_, probe) => WebAssembly.validate(Uint8Array.from(probe)), [...RELAXED_PROBE]);
      t.diagnostic(`${visitor.version} runs ${ran}`);
      assert.equal(ran, fused ? 'relaxed' : 'simd128');
    });

    test('a stroke is drawn and rebuilt, and noise is added to it', async () => {
      const [seen, rebuilt] = [await picture(visitor, 'seen'), await picture(visitor, 'rebuilt')];
      await visitor.click('button', 'Clear');
      await visitor.drag('#pad canvas', /** @type {any} */ (SEVEN));
      await changed(() => picture(visitor, 'seen'), seen);
      await changed(() => picture(visitor, 'rebuilt'), rebuilt);
      const corrupted = await picture(visitor, 'corrupted');
      await visitor.click('#corruption label', 'Masking');
      await changed(() => picture(visitor, 'corrupted'), corrupted);
    });

    test('it trains, pauses, keeps the run through a reload, and gives it away', async () => {
      await open(visitor, '#training.classes=01&training.hidden_dims=32&training.latent_dim=8&training.epochs=10000');
      await ready(visitor);
      await visitor.click('#transport button', 'Train');
      await visitor.until((find) => find('#transport').state.epoch > 2);
      await visitor.click('#transport button', 'Pause');
      await visitor.until((find) => !find('#transport').state.playing && find('#transport').state.hash);
      const { steps, hash } = await state(visitor);
      const losses = await visitor.ask((find) =>
        find('#loss')
          .runs[0].history.toJSON()
          .points.map((/** @type {any} */ point) => point.reconstruction),
      );
      assert.ok(losses.at(-1) < 0.7 * losses[0], `the loss went from ${losses[0]} to ${losses.at(-1)}`);
      await visitor.until((find, step) => find('#training').dataset.savedStep === step, String(steps));
      await visitor.reload();
      await ready(visitor);
      await visitor.until(
        (find, words) => find('#training-notices').shadowRoot.textContent.includes(words),
        `is back, at step ${steps}.`,
      );
      await visitor.until((find, wanted) => find('#transport').state.hash === wanted, hash);
      assert.equal((await state(visitor)).steps, steps);

      await visitor.click('details.menu summary');
      const { name: file, bytes } = await visitor.take('#downloads [data-what=checkpoint]');
      assert.match(file, new RegExp(`-step-${steps}.*\\.safetensors$`));
      const header = JSON.parse(bytes.subarray(8, 8 + Number(bytes.readBigUInt64LE())).toString());
      const shapes = Object.values(header).flatMap(({ shape }) => (shape ? [shape.join('×')] : []));
      for (const shape of ['32×784', '8×32', '32×8', '784×32']) assert.ok(shapes.includes(shape), String(shapes));
    });

    for (const kernel of ['simd128', 'scalar']) {
      test(`each kind of network trains by ${kernel} to the weights that it has without a browser`, async () => {
        await open(visitor, `?kernel=${kernel}`);
        await ready(visitor);
        /** @type {Record<string, object>} */
        const ends = {};
        for (const { name: kind, seed, link } of KINDS) {
          await visitor.ask((_, hash) => void (location.hash = hash), link);
          await visitor.until((find, wanted) => {
            const { available, steps, seed: now } = find('#transport').state;
            return available && steps === 0 && now === wanted;
          }, seed);
          await visitor.click('#transport button', 'Epoch');
          await visitor.until((find) => {
            const { playing, steps, hash } = find('#transport').state;
            return !playing && steps > 0 && hash;
          });
          const { steps, hash } = await state(visitor);
          ends[kind] = { steps, hash };
        }
        assert.equal(await visitor.ask((find) => find('#begun').dataset['variant']), kernel);
        assert.deepEqual(ends, native);
      });
    }

    test('nothing was told to the console', (t) => {
      if (visitor.problems) assert.deepEqual(visitor.problems, []);
      else t.diagnostic(`${visitor.version}: its driver does not hear the console, so nothing is known of it`);
    });
  });
}
