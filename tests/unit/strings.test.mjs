// Every sentence that the sources say in t`…` is there in each language, and no other is.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'acorn';
import { CORE_WORDS } from '../../www/engine/core-words.js';
import { GERMAN } from '../../www/strings/de.js';
import { twoDigits } from '../../www/draw/numbers.js';
import { formatDecimals, formatExponential, formatNumber, speak, t } from '../../www/strings/t.js';
import { paths, read } from './sources.mjs';

const FULL_SET = readFileSync(new URL('../../crates/xtask/src/full_set.rs', import.meta.url), 'utf8');
const ENGLISH = { language: 'en', sentences: {} };

/** The sentences of a module, with {0}, {1} where values stand. @param {string} source */
function said(source) {
  /** @type {string[]} */
  const all = [];
  const visit = (/** @type {any} */ node) => {
    if (!node || typeof node !== 'object') return;
    if (node.type === 'TaggedTemplateExpression' && node.tag.name === 't') {
      const pieces = node.quasi.quasis.map((/** @type {any} */ { value }) => value.cooked);
      all.push(
        pieces.reduce(
          (/** @type {string} */ text, /** @type {string} */ piece, /** @type {number} */ at) =>
            `${text}{${at - 1}}${piece}`,
        ),
      );
    }
    // A classic script for old browsers has no templates.
    if (node.type === 'CallExpression' && node.callee.name === 't') all.push(node.arguments[0].value);
    for (const child of Object.values(node)) if (typeof child === 'object') [child].flat().forEach(visit);
  };
  visit(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }));
  return all;
}

/** What the site's own lists call what they hold, and the sets that are there where somebody has the whole of MNIST. */
const LISTED = [
  ...JSON.parse(read('models/index.json')).models,
  ...JSON.parse(read('data/index.json')).sets,
  ...[...FULL_SET.matchAll(/name: "[\w-]+", title: "([^"]+)"/g)].map(([, title]) => ({ title, about: undefined })),
].flatMap(({ title, about }) => [title, about].filter(Boolean));

const SAID = new Set([
  ...paths(/\.js$/).flatMap((path) => (/\bt[`(]/.test(read(path)) ? said(read(path)) : [])),
  ...CORE_WORDS,
  ...LISTED,
]);

test('German has every sentence, and no other', () => {
  const known = Object.keys(GERMAN.sentences);
  assert.deepEqual(
    [...SAID].filter((sentence) => !known.includes(sentence)),
    [],
    'German lacks these',
  );
  assert.deepEqual(
    known.filter((sentence) => !SAID.has(sentence)),
    [],
    'nobody says these',
  );
});

test('what the lists of the site say is said in German', () => {
  assert.ok(LISTED.length > 30 && LISTED.includes('60,000 training digits'));
  assert.deepEqual(
    LISTED.filter((sentence) => !GERMAN.sentences[sentence]),
    [],
  );
});

test('a translation has the values of its sentence', () => {
  const values = (/** @type {string} */ sentence) => (sentence.match(/\{\d+\}/g) ?? []).toSorted().join();
  for (const [english, german] of Object.entries(GERMAN.sentences)) {
    assert.equal(values(german), values(english), english);
    assert.ok(german.trim(), english);
  }
});

test('a sentence is said in the language, with its values where that puts them', (context) => {
  context.after(() => speak(ENGLISH));
  assert.equal(t`${3} of ${8}`, '3 of 8');
  speak({ language: 'de', sentences: { '{0} of {1}': 'von {1} {0}' } });
  assert.equal(t`${3} of ${8}`, 'von 8 3');
  assert.equal(t`unknown ${1}`, 'unknown 1');
});

test('numbers are written as the language does', (context) => {
  context.after(() => speak(ENGLISH));
  assert.equal(formatNumber(-12345.5), '−12,345.5');
  assert.equal(formatExponential(-0.000012, 1), '−1.2e−5');
  speak({ ...GERMAN });
  assert.equal(formatNumber(-12345.5), '−12.345,5');
  assert.equal(formatExponential(-0.000012, 1), '−1,2e−5');
});

test('what English writes without a formatter is what the formatter writes', () => {
  const intl = (/** @type {number} */ value, /** @type {Intl.NumberFormatOptions} */ options = {}) =>
    value.toLocaleString('en', options).replace('-', '−');
  const ungrouped = { useGrouping: false };
  for (const value of [0, 1, 9, 10, 99, 100, 999, 1000, 45_678, 1e6, 123_456_789, 0.05, 0.125, 2.5, 999.95, 1e-7, 3e21])
    for (const each of value === 0 ? [0] : [value, -value]) {
      assert.equal(formatNumber(each), intl(each));
      assert.equal(twoDigits(each), intl(each, { maximumSignificantDigits: 2, ...ungrouped }));
      for (const places of Math.abs(each) < 1e21 ? [0, 1, 2, 4] : [])
        assert.equal(
          formatDecimals(each, places),
          intl(each, { minimumFractionDigits: places, maximumFractionDigits: places, ...ungrouped }),
        );
    }
});
