// What the end of a build adds to a site: read from a small one.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { finish } from '../../crates/xtask/bundler/hosting/finish.mjs';
import { listed } from '../../crates/xtask/bundler/hosting/offline.mjs';

/** @param {string} title @param {string} [more] in the head */
const page = (title, more = '') => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="description" content="About ${title}.">${more}
</head>
<body></body>
</html>
`;

const FILES = {
  'index.html': page('Start'),
  'labs.html': page('Labs'),
  'learn/index.html': page('Tutorial'),
  'learn/one.html': page('One &amp; only'),
  'embed.html': page('Frame', '<meta name="robots" content="noindex">'),
  'autoencoder.js': 'import "./assets/a-1.js";',
  'autoencoder.single.js': 'all',
  'assets/a-1.js': 'a',
  'assets/a-1.js.map': '{}',
  'assets/12/wasm/scalar/a.wasm': 'slow',
  'assets/12/wasm/simd128/a.wasm': 'fast',
  'assets/34/data/DATA_LICENSES.md': 'licences',
  'assets/34/data/train.gz': 'twelve',
  'assets/34/data/full/train-0.gz': 'sixty',
};

/** @param {import('node:test').TestContext} t @param {Record<string, string>} [files] */
function folderOf(t, files = FILES) {
  const folder = mkdtempSync(join(tmpdir(), 'finish-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, read: (/** @type {string} */ path) => readFileSync(join(folder, path), 'utf8') };
}

test('with an address, previews, the sitemap and the page of no address name it', async (t) => {
  const { folder, read } = folderOf(t);
  await finish(folder, 'https://example.org/play');
  const one = read('learn/one.html');
  assert.match(one, /<link rel="canonical" href="https:\/\/example\.org\/play\/learn\/one\.html">/);
  assert.match(one, /property="og:image" content="https:\/\/example\.org\/play\/pictures\/preview\.png"/);
  assert.match(one, /property="og:title" content="One &amp; only"/);
  assert.match(one, /<link rel="manifest" href="\.\.\/manifest\.json">/);
  assert.match(read('learn/index.html'), /<link rel="canonical" href="https:\/\/example\.org\/play\/learn\/">/);
  assert.match(read('robots.txt'), /^Sitemap: https:\/\/example\.org\/play\/sitemap\.xml$/m);
  assert.deepEqual(
    [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address),
    ['', 'labs.html', 'learn/', 'learn/one.html'].map((path) => `https://example.org/play/${path}`),
  );
  const lost = read('404.html');
  assert.deepEqual(
    [...lost.matchAll(/<a href="(.*?)">/g)].map(([, address]) => address),
    ['/play/', '/play/labs.html', '/play/learn/'],
  );
  assert.match(lost, /<ul id="pages" >/);
  assert.doesNotMatch(lost, /\{\{/);
});

test('without an address nothing names one, and everything is found from where it stands', async (t) => {
  const { folder, read } = folderOf(t);
  await finish(folder);
  assert.match(read('learn/one.html'), /property="og:image" content="\.\.\/pictures\/preview\.png"/);
  assert.doesNotMatch(read('index.html'), /canonical|og:url/);
  assert.throws(() => read('sitemap.xml'), /ENOENT/);
  assert.doesNotMatch(read('robots.txt'), /Sitemap/);
  assert.match(read('404.html'), /<ul id="pages" hidden>/);
  for (const path of ['index.html', 'learn/one.html', '404.html', 'manifest.json']) {
    assert.doesNotMatch(read(path), /https?:\/\//, path);
  }
});

test('each page but those of frames gets the policy and the script of the service worker', async (t) => {
  const { folder, read } = folderOf(t);
  await finish(folder);
  for (const [path, up] of /** @type {const} */ ([
    ['index.html', './'],
    ['learn/one.html', '../'],
  ])) {
    const head = read(path);
    assert.ok(head.indexOf('Content-Security-Policy') < head.indexOf('<title>'), path);
    assert.match(head, /script-src 'self' 'wasm-unsafe-eval';/);
    const [, script = ''] = /<script type="module" async src="([^"]+)">/.exec(head) ?? [];
    assert.ok(script.startsWith(up), script);
    assert.ok(read(script.slice(up.length)).length > 500);
  }
  assert.equal(read('embed.html'), FILES['embed.html']);
});

test('what is no address is refused', async (t) => {
  for (const address of ['example.org', 'ftp://example.org/', 'https://example.org/?a', 'https://example.org/#a']) {
    const { folder } = folderOf(t);
    await assert.rejects(finish(folder, address), /is no address of a site; expected one like https:/, address);
  }
});

test('the service worker knows what pages fetch, by what its names tell of it', (t) => {
  const { folder } = folderOf(t);
  const { version, pages, files, later } = listed(folder);
  assert.deepEqual(Object.keys(pages), [
    'autoencoder.js',
    'index.html',
    'labs.html',
    'learn/index.html',
    'learn/one.html',
  ]);
  assert.deepEqual(files, ['assets/12/wasm/simd128/a.wasm', 'assets/34/data/train.gz', 'assets/a-1.js']);
  assert.deepEqual(later, ['assets/12/wasm/scalar/a.wasm', 'assets/34/data/full/train-0.gz']);
  assert.match(pages['index.html'] ?? '', /^sha256-[\w+/]{43}=$/);

  writeFileSync(join(folder, 'assets/a-1.js.map'), '{"other":1}');
  assert.equal(listed(folder).version, version);
  writeFileSync(join(folder, 'index.html'), page('Another start'));
  assert.notEqual(listed(folder).version, version);
});

test('pages of two languages know each other, and each language has its own manifest', async (t) => {
  const german = (/** @type {string} */ title) => page(title).replace('lang="en"', 'lang="de"');
  const { folder, read } = folderOf(t, {
    ...FILES,
    'de/index.html': german('Anfang'),
    'de/labs.html': german('Labore'),
  });
  await finish(folder, 'https://example.org/play');
  for (const path of ['labs.html', 'de/labs.html']) {
    const alternates = [...read(path).matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]+)">/g)];
    assert.deepEqual(
      alternates.map(([, language, address]) => [language, address]).sort(),
      [
        ['de', 'https://example.org/play/de/labs.html'],
        ['en', 'https://example.org/play/labs.html'],
      ],
      path,
    );
  }
  assert.doesNotMatch(read('learn/one.html'), /hreflang/);
  assert.match(read('de/labs.html'), /<link rel="canonical" href="https:\/\/example\.org\/play\/de\/labs\.html">/);
  assert.match(read('de/labs.html'), /property="og:locale" content="de_DE"/);
  assert.match(read('de/labs.html'), /property="og:image:alt" content="Eine Ziffer/);
  assert.match(read('de/labs.html'), /<link rel="manifest" href="\.\.\/manifest-de\.json">/);
  const { lang, start_url: start, scope, id } = JSON.parse(read('manifest-de.json'));
  assert.deepEqual([lang, start, scope, id], ['de', './de/', './', './de/']);
  assert.equal(JSON.parse(read('manifest.json')).start_url, './');
  assert.match(read('404.html'), /<li lang="de"><a href="\/play\/de\/labs\.html">Labore<\/a>/);
});
