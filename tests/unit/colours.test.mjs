// Colours have one home, and those that stand on one another can be told apart.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, parseColour } from '../../www/draw/colour.js';
import { COLOURS, TOKENS } from '../../www/ui/tokens.js';
import { paths, read } from './sources.mjs';

/** The tokens; the classes' palette; colours as numbers and back. */
const HOMES = ['ui/tokens.js', 'draw/class-colours.js', 'draw/colour.js'];

// A private name, `this.#add` or `#add` at the start of a line, is no colour.
const HEX = /(?<![\w.&/]|^\s*)#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b(?!\()/gim;
const FUNCTION = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/g;
const NAMED =
  /(?:color|background|fill|stroke|border[\w-]*|outline|shadow|style)["']?\s*[:=][^;\n]*\b(?:black|white|gr[ae]y|red|green|blue|yellow|orange|purple|violet|pink|brown|silver|gold|navy|teal|lime|aqua|maroon|olive|fuchsia|\w+(?:white|black|gr[ae]y|red|green|blue))\b/gi;

/** @param {string} text */
const literals = (text) => [HEX, FUNCTION, NAMED].flatMap((pattern) => text.match(pattern) ?? []);

test('a literal colour is found in style sheets, templates and drawing code, and nothing else is taken for one', () => {
  for (const text of [
    'a { color: #fff; }',
    '`.b { border: 1px solid #0b57d0 }`',
    'rgb(0 0 0 / .5)',
    "context.fillStyle = 'white';",
    'stroke="darkred"',
    'box-shadow: 0 0 1px #0003',
  ])
    assert.equal(literals(text).length, 1, text);
  for (const text of [
    'this.#add(1)',
    '  #fade = 0;',
    '#face {',
    'var(--_line)',
    'border: 1px solid currentColor',
    "find('#dead')",
    'light-dark(Canvas, Canvas)',
  ])
    assert.deepEqual(
      literals(text).filter((found) => found !== '#dead'),
      [],
      text,
    );
});

test('no colour is named outside its home', () => {
  const found = paths(/\.(?:js|css|html)$/)
    .filter((path) => !HOMES.includes(path))
    .flatMap((path) => literals(read(path)).map((literal) => `${path}: ${literal}`));
  assert.deepEqual(found, []);
});

test('every token that a style sheet asks for is there, and each is asked for', () => {
  const asked = new Set();
  for (const path of paths(/\.(?:js|css)$/)) {
    for (const [, name] of read(path).matchAll(/var\(--_([a-z\d-]+)\)/g)) asked.add(name);
  }
  const there = new Set([...TOKENS.matchAll(/--_([a-z\d-]+):/g)].map(([, name]) => name));
  assert.deepEqual(
    [...asked].filter((name) => !there.has(name)),
    [],
  );
  // Pictures read the others by name: see ui/inks.js.
  const read_ = paths(/\.js$/).map(read).join('');
  assert.deepEqual(
    [...there].filter((name) => !asked.has(name) && !read_.includes(`'${name}'`)),
    [],
  );
});

/** @param {string} name @param {number} scheme 0 light, 1 dark */
function colour(name, scheme) {
  const both = COLOURS[name];
  const text = typeof both === 'string' ? both : both?.[scheme];
  return parseColour(text?.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3') ?? '');
}

for (const [scheme, title] of ['light', 'dark'].entries()) {
  test(`words and lines stand out from what is behind them on a ${title} page`, () => {
    const pairs = /** @type {[string, string, number][]} */ ([
      ...['text', 'muted', 'accent', 'negative', 'positive'].map((name) => [name, 'page', 4.5]),
      ...['text', 'muted', 'accent'].map((name) => [name, 'raised', 4.5]),
      ...Object.keys(COLOURS)
        .filter((name) => name.startsWith('line-'))
        .map((name) => [name, 'page', 3]),
      ['on-accent', 'accent', 4.5],
      ['text', 'notice', 4.5],
      ['edge', 'page', 3],
      ['blank-text', 'blank', 4.5],
      ['blank-hint', 'blank', 4.5],
      ['blank-accent', 'blank-raised', 4.5],
      ['pad-cursor', 'blank', 3],
    ]);
    for (const [above, below, least] of pairs) {
      const ratio = contrast(colour(above, scheme), colour(below, scheme));
      assert.ok(ratio >= least, `${above} on ${below}: ${ratio.toFixed(2)}`);
    }
  });
}
