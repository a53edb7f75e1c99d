import assert from 'node:assert/strict';
import { test } from 'node:test';
import { twoDigits } from '../../www/draw/numbers.js';
import { GERMAN } from '../../www/strings/de.js';
import { formatDecimals, speak } from '../../www/strings/t.js';
import { goalWords, readGoal } from '../../www/experiment/goal.js';
import { readNumber } from '../../www/ui/read-number.js';
import { paths, read as source } from './sources.mjs';

const ENGLISH = { language: 'en', sentences: {} };
const RATE = { low: 1e-7, high: 10 };
const EPOCHS = { low: 1, high: 10_000, whole: true };
const ANY = { low: -1e9, high: 1e9 };

/** @param {string} text @param {import('../../www/ui/read-number.js').Limits} limits */
function value(text, limits) {
  const read = readNumber(text, limits);
  return 'value' in read ? read.value : read.refusal;
}

test('a decimal comma is a decimal point', () => {
  for (const text of [
    '0,002',
    '0.002',
    ',002',
    '.002',
    '2e-3',
    '2E-03',
    '0,2e-2',
    ' 0,002 ',
    '+0.002',
    '2e−3',
    '0.0020',
  ]) {
    assert.equal(value(text, RATE), 0.002, text);
  }
  assert.equal(value('12,5', ANY), 12.5);
  assert.equal(value('−3,5', ANY), -3.5);
  assert.equal(value('1,2345', ANY), 1.2345);
});

test('groups of three are one number, with either mark and any space', () => {
  for (const text of [
    '1234567',
    '1,234,567',
    '1.234.567',
    '1 234 567',
    '1\u202f234\u00a0567',
    '1’234’567',
    "1'234'567",
  ]) {
    assert.equal(value(text, ANY), 1_234_567, text);
  }
  assert.equal(value('1,234.5', ANY), 1234.5);
  assert.equal(value('1.234,5', ANY), 1234.5);
  assert.equal(value('1.234.567,25', ANY), 1_234_567.25);
});

test('what may be two numbers is neither', () => {
  assert.equal(
    value('1.000', EPOCHS),
    '“1.000” may mean 1,000 or 1; write it without the point; expected a whole number from 1 to 10,000.',
  );
  assert.match(String(value('2,500', ANY)), /may mean 2,500 or 2\.5; write it without the comma/);
  // One of them may be out of the question.
  assert.equal(value('1.000', RATE), 1);
  assert.equal(value('2.500', EPOCHS), 2500);
  // With nothing before the mark, or a nought, it can only be a decimal one.
  assert.equal(value('0.100', ANY), 0.1);
  assert.equal(value('.100', ANY), 0.1);
  assert.equal(value('1.000e2', ANY), 100);
});

test('what is no number is refused in words, and nothing is made of it', () => {
  for (const text of [
    'abc',
    '1,2,3',
    '1.2.3',
    '1,234.567,8',
    '--1',
    '1e',
    'e5',
    '.',
    ',',
    '5 px',
    '0x10',
    'Infinity',
    '1_000',
  ]) {
    assert.match(String(value(text, ANY)), /is no number; expected a number from/, text);
  }
  assert.match(String(value('12,5', EPOCHS)), /“12,5” is no whole number; expected a whole number from 1 to 10,000\./);
  assert.match(String(value('0', RATE)), /is too small; expected a number from 0\.0000001 to 10\./);
  assert.match(String(value('11', RATE)), /is too large/);
  assert.equal(value('1e400', ANY), '“1e400” is too large; expected a number from −1,000,000,000 to 1,000,000,000.');
  assert.equal(value('12,0', EPOCHS), 12);
});

test('German reads the same numbers, and says them as it writes them', (context) => {
  context.after(() => speak({ language: 'en', sentences: {} }));
  speak(GERMAN);
  for (const text of ['1.234,5', '1234,5', '1,234.5', '1234.5']) assert.equal(value(text, ANY), 1234.5, text);
  assert.equal(value('0,002', RATE), 0.002);
  assert.equal(value('0', RATE), '„0“ ist zu klein; erwartet wird eine Zahl von 0,0000001 bis 10.');
  assert.equal(value('', EPOCHS), 'Nichts wurde angegeben; erwartet wird eine ganze Zahl von 1 bis 10.000.');
  assert.match(String(value('2,500', ANY)), /„2,500“ kann 2\.500 oder 2,5 bedeuten; schreibe es ohne das Komma/);
  // Both ways out that the sentence names are ways out.
  assert.equal(value('2500', ANY), 2500);
  assert.equal(value('2,5000', ANY), 2.5);
});

test('what a page writes into a field is read back as it was, in either language', (context) => {
  context.after(() => speak(ENGLISH));
  for (const strings of [ENGLISH, GERMAN]) {
    speak(strings);
    for (const written of [twoDigits(0.9 * 7.123), formatDecimals(0.002, 3), twoDigits(6), formatDecimals(1234.5, 1)]) {
      const [english, german] = [written.replace(',', '.'), written.replace('.', ',')];
      assert.equal(value(english, ANY), value(german, ANY), written);
      assert.equal(value(written, ANY), Number(english), written);
    }
  }
});

test('a goal has its number with a point or a comma, and is said as the language does', (context) => {
  context.after(() => speak(ENGLISH));
  for (const text of ['sse<6.5', 'sse<6,5', ' sse < 6,50 ']) assert.equal(readGoal(text).value?.bound, 6.5, text);
  assert.equal(readGoal('loss>0,05').value?.bound, 0.05);
  for (const text of ['sse<1,234', 'sse<1,2,3', 'sse<1.2,3', 'sse<,'])
    assert.match(readGoal(text).wrong ?? '', /as in/, text);
  speak(GERMAN);
  const { value: goal } = readGoal('sse<6.5');
  assert.ok(goal);
  assert.equal(goalWords(goal), 'SSE unter 6,5');
});

test('each field for a number is one of text, which readNumber reads', () => {
  const sources = paths(/\.(js|html)$/).map((path) => ({ path, text: source(path) }));
  assert.deepEqual(
    sources.filter(({ text }) => /type="?number/.test(text)).map(({ path }) => path),
    [],
    'a browser reads such a field in a language of its own',
  );
  const fields = sources.filter(({ text }) => /\b(?:NUMBER_INPUT|WHOLE_INPUT)\}|inputmode="/.test(text));
  assert.ok(fields.length >= 3, `${fields.length}`);
  const reads = (/** @type {string} */ folder) =>
    sources.some(({ path, text }) => path.startsWith(folder) && /\b(?:takeNumber|readNumber)\(/.test(text));
  for (const { path } of fields) assert.ok(reads(path.slice(0, path.lastIndexOf('/'))), path);
});
