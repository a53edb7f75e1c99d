// The core of the widgets in three browsers: elements from another origin, a frame, and everything from one file.

import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { fences } from '../hosts/host.mjs';
import { startChromium } from './engines/chromium.mjs';
import { startFirefox } from './engines/firefox.mjs';
import { Visitor } from './engines/visitor.mjs';
import { startWebKit } from './engines/webkit.mjs';
import { DIST, html, place, scriptOf, widgets } from './origins.mjs';
import { changed, keeper } from './visit.mjs';

const ENGINES = { Chromium: startChromium, Firefox: startFirefox, WebKitGTK: startWebKit };

const EXPERIMENT = 'experiment="classes=01&amp;hidden_dims=16&amp;latent_dim=2&amp;epochs=2&amp;exact=true" seed="5"';
/** Near each other, as what nobody sees rests. */
const ELEMENTS = `<ae-train id="mine" ${EXPERIMENT} hide="experiment pictures"></ae-train>
<ae-loss for="mine"></ae-loss><ae-code-map for="mine"></ae-code-map>
<ae-denoise digit="7" corruption="masking:0.25"></ae-denoise>`;

/** A file of the documentation. @param {string} page @param {string} name */
const documented = (page, name) => fences(page).find(({ file }) => file === name)?.text ?? assert.fail(name);

/** Addresses of pages. @type {Record<'elements' | 'frame' | 'single' | 'file', string>} */
let pages;
const owner = keeper();
before(async () => {
  const site = await widgets(owner);
  const policy = documented('html', 'page/_headers').replaceAll('https://cdn.example', new URL(site).origin);
  const elements = await place(owner, { 'index.html': html(ELEMENTS, scriptOf(site)), '_headers': policy });
  // Of the page's own origin and without a sandbox, so that the page can look into it.
  const frame = documented('iframe', 'index.html')
    .replace('https://widgets.example', './widgets')
    .replace(/sandbox="[^"]*"/, '');
  const around = await place(owner, { 'index.html': html(documented('iframe', 'height.html') + frame) });
  // What a sandboxed frame is, for a driver that cannot look into one: a page without an origin.
  const alone = await place(owner, {}, { headers: { 'Content-Security-Policy': 'sandbox allow-scripts' } });
  const folder = await mkdtemp(join(tmpdir(), 'single-'));
  owner.after(() => rm(folder, { recursive: true, force: true }));
  await copyFile(`${DIST}autoencoder.single.js`, join(folder, 'autoencoder.single.js'));
  const page = html(ELEMENTS, '<script src="autoencoder.single.js"></script>');
  await writeFile(join(folder, 'index.html'), page);
  pages = {
    elements,
    frame: around,
    single: `${alone}widgets/embed.html?widget=denoise&digit=7`,
    file: pathToFileURL(join(folder, 'index.html')).href,
  };
});
after(() => owner.close());

/** Waits until a widget is there, and brings it into view. @param {Visitor} visitor @param {string} tag */
const ready = (visitor, tag) =>
  visitor.until((find, name) => {
    const widget = find(name);
    widget.scrollIntoView({ block: 'center', behavior: 'instant' });
    return widget.state === 'ready';
  }, tag);

/** @param {Visitor} visitor @param {string} path of a canvas */
const picture = (visitor, path) =>
  visitor.ask((find, wanted) => {
    const canvas = find(wanted);
    const copy = /** @type {any} */ (new OffscreenCanvas(canvas.width, canvas.height).getContext('2d'));
    copy.drawImage(canvas, 0, 0);
    return String(copy.getImageData(0, 0, canvas.width, canvas.height).data);
  }, path);

/** Trains to the end. @param {Visitor} visitor @returns {Promise<string>} the fingerprint of what was learned */
async function train(visitor) {
  await ready(visitor, 'ae-train');
  await visitor.ask((find) => void find('ae-train').play());
  return visitor.until((find) => {
    const { ended, hash } = find('ae-train').progress;
    return ended === 'epochs' && hash;
  });
}

/** What the first browser has learned: the others learn the same. @type {string | undefined} */
let learned;

for (const [name, start] of Object.entries(ENGINES)) {
  describe(name, () => {
    /** @type {Visitor} */
    let visitor;
    before(async () => {
      visitor = await Visitor.arrive(start);
    });
    after(() => visitor?.leave());

    test('elements from another origin, under the policy of the documentation: one trains, and others follow', async () => {
      await visitor.open(pages.elements);
      await ready(visitor, 'ae-denoise');
      await visitor.until((find) => /\d/.test(find('ae-denoise #scores .rebuilt').textContent));
      for (const view of ['ae-loss', 'ae-code-map']) await ready(visitor, view);
      await visitor.until((find) => find('ae-code-map canvas').width > 0);
      const map = await picture(visitor, 'ae-code-map canvas');
      const hash = await train(visitor);
      learned ??= hash;
      assert.equal(hash, learned);
      await ready(visitor, 'ae-code-map');
      await changed(() => picture(visitor, 'ae-code-map canvas'), map);
      await ready(visitor, 'ae-loss');
      await visitor.until((find) => find('ae-loss canvas').width > 0);
    });

    test('a frame becomes as high as its widget', async () => {
      await visitor.open(pages.frame);
      await visitor.until((find) => {
        const frame = find('iframe');
        const page = frame.contentDocument;
        const { height } = page.getElementById('place').getBoundingClientRect();
        const { state } = page.querySelector('ae-denoise');
        return state === 'ready' && height > 100 && frame.clientHeight === Math.ceil(height);
      });
    });

    test('everything comes from one file where there is no origin', async () => {
      await visitor.open(pages.single);
      await ready(visitor, 'ae-denoise');
      assert.equal(await visitor.ask(() => self.origin), 'null');
      await visitor.until((find) => /\d/.test(find('ae-denoise #scores .rebuilt').textContent));
    });

    test('everything comes from one file where a page is opened as a file', async () => {
      await visitor.open(pages.file);
      assert.equal(await visitor.ask(() => location.protocol), 'file:');
      assert.match(await train(visitor), /^[0-9a-f]{16}$/);
    });

    test('nothing was told to the console', (t) => {
      if (visitor.problems) assert.deepEqual(visitor.problems, []);
      else t.diagnostic(`${visitor.version}: its driver does not hear the console, so nothing is known of it`);
    });
  });
}
