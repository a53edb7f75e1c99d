// The pages below de/: nothing of them is left in English, and every address leads where it should.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inGerman, led } from '../../crates/xtask/bundler/languages/german.mjs';
import { GERMAN_PAGES } from '../../www/strings/de-pages.js';
import { read } from './sources.mjs';

const PAGES = ['index.html', 'labs.html', 'check.html', 'bench.html'];

/** Words that German has, too. */
const SAME = [
  'width=device-width, initial-scale=1',
  'light dark',
  'Playground',
  'Code',
  'SSE',
  'Tutorial',
  'Training',
  'MathML',
];

/** What a page says: its texts, and the attributes that are read out or shown. @param {string} html */
function said(html) {
  const plain = html.replace(/<(script|style|svg|math)\b.*?<\/\1>/gs, '<x>');
  const texts = [...plain.matchAll(/>([^<]+)</g), ...plain.matchAll(/ (?:title|aria-label|alt|content)="([^"]+)"/g)];
  return texts.map(([, text = '']) => text.trim().replace(/\s+/g, ' ')).filter((text) => /\p{L}{2}/u.test(text));
}

for (const path of PAGES) {
  test(`${path} says all it says in German`, () => {
    const english = said(read(path));
    assert.ok(english.length > 10);
    const german = said(inGerman(read(path)));
    assert.equal(german.length, english.length);
    assert.deepEqual(
      german.filter((text) => english.includes(text) && !SAME.includes(text)),
      [],
    );
  });
}

test('every text of the table stands on a page', () => {
  /** @type {Set<string>} */
  const used = new Set();
  for (const path of PAGES) inGerman(read(path), used);
  assert.deepEqual(
    Object.keys(GERMAN_PAGES).filter((text) => !used.has(text)),
    [],
  );
});

test('a page and its twin lead to each other, files lie above, and pages are German', () => {
  for (const path of PAGES) {
    const name = path === 'index.html' ? '' : path;
    assert.ok(read(path).includes(`<a id="language" lang="de" hreflang="de" href="./de/${name}">Deutsch</a>`), path);
    const german = led(inGerman(read(path)), { files: '../', pages: './' });
    assert.ok(german.includes('<html lang="de"'), path);
    assert.ok(german.includes(`<a id="language" lang="en" hreflang="en" href="../${name}">English</a>`), path);
    assert.ok(german.includes('href="../styles/page.css"') && german.includes('src="../pages/look.js"'), path);
    assert.doesNotMatch(german, /<a [^>]*href="\.\.\/(?!\w+\.html">English|">English)/, path);
  }
});
