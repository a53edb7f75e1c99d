// What the core finds lost in a network is said in each language; the fixture is every finding of the core with its own sentence.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { GERMAN } from '../../www/strings/de.js';
import { speak } from '../../www/strings/t.js';
import { findingWords } from '../../www/training/finding-words.js';

/** @type {{ finding: import('../../www/engine/training/snapshot-types.js').Finding, sentence: string }[]} */
const FINDINGS = JSON.parse(readFileSync(new URL('../fixtures/findings.json', import.meta.url), 'utf8'));
const ENGLISH = { language: 'en', sentences: {} };

test('the page says each finding in the words of the command line', () => {
  assert.ok(new Set(FINDINGS.map(({ finding }) => finding.condition)).size >= 6);
  for (const { finding, sentence } of FINDINGS) assert.equal(findingWords(finding), sentence);
});

test('each finding is said in German, with its numbers as German writes them', (context) => {
  context.after(() => speak(ENGLISH));
  speak(GERMAN);
  for (const { finding, sentence } of FINDINGS) {
    const said = findingWords(finding);
    assert.doesNotMatch(said, /\b(the|is|are|of)\b|\{\d\}|\d\.\d/, said);
    const numbers = (/** @type {string} */ text) =>
      (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => number.replace(',', '.'));
    assert.deepEqual(numbers(said).toSorted(), numbers(sentence).toSorted());
  }
});
