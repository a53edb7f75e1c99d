// Every sentence that the sources say in t`…` is there in each language, and no other is.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GERMAN, GERMAN_TABLES } from '../../www/strings/de.js';
import { twoDigits } from '../../www/draw/numbers.js';
import { formatDecimals, formatExponential, formatNumber, speak, t } from '../../www/strings/t.js';
import { LISTED, origins, tableOf } from './sentences.mjs';

const ENGLISH = { language: 'en', sentences: {} };

const SAID = origins();

test('German has every sentence, and no other', () => {
  const known = Object.keys(GERMAN.sentences);
  assert.deepEqual(
    [...SAID.keys()].filter((sentence) => !known.includes(sentence)),
    [],
    'German lacks these',
  );
  assert.deepEqual(
    known.filter((sentence) => !SAID.has(sentence)),
    [],
    'nobody says these',
  );
});

test('each sentence is in one table, that of the folder which says it', () => {
  const names = Object.keys(GERMAN_TABLES);
  const places = Object.entries(GERMAN_TABLES).flatMap(([name, table]) =>
    Object.keys(table).map((sentence) => /** @type {const} */ ([sentence, name])),
  );
  assert.equal(places.length, new Set(places.map(([sentence]) => sentence)).size, 'a sentence is in two tables');
  assert.deepEqual(
    places.flatMap(([sentence, name]) => {
      const belongs = tableOf(SAID.get(sentence) ?? [], names);
      return belongs === name ? [] : [`${sentence}: in de/${name}.js, but belongs to de/${belongs}.js`];
    }),
    [],
  );
});

test('the table of a sentence is the deepest that holds all who say it', () => {
  const names = ['common', 'labs', 'labs/pca', 'training', 'engine/core-words', 'engine'];
  assert.equal(tableOf(['labs/pca/view', 'labs/pca/words'], names), 'labs/pca');
  assert.equal(tableOf(['labs/pca/view', 'labs/vae/view'], names), 'labs');
  assert.equal(tableOf(['labs/pca-two/view'], names), 'labs');
  assert.equal(tableOf(['labs/pca/view', 'training/view'], names), 'common');
  assert.equal(tableOf(['engine/core-words'], names), 'engine/core-words');
  assert.equal(tableOf(['tour/steps'], names), 'common');
});

test('what the lists of the site say is said in German', () => {
  const listed = Object.values(LISTED).flat();
  assert.ok(listed.length > 30 && listed.includes('60,000 training digits'));
  assert.deepEqual(
    listed.filter((sentence) => !GERMAN.sentences[sentence]),
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
