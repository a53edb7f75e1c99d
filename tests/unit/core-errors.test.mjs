// What the core says in English is said in the page's language, and the list of its words is that of the Rust sources.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CORE_WORDS } from '../../www/engine/core-words.js';
import { plainError, sentence, ToldError } from '../../www/engine/errors.js';
import { GERMAN } from '../../www/strings/de.js';
import { speak } from '../../www/strings/t.js';

const ENGLISH = { language: 'en', sentences: {} };
const CRATES = new URL('../../crates/', import.meta.url);

/** As the core throws it. @param {string} name @param {Record<string, unknown>} fields @param {string} message */
const core = (name, fields, message) => Object.assign(new Error(message), { name, fields });

/** The sources of the core without their tests, their comments and what only the command line's benchmarks say. */
const RUST = ['autoencoder/src/', 'autoencoder-wasm/src/'].flatMap((folder) =>
  readdirSync(new URL(folder, CRATES), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.rs') && !path.startsWith('bench'))
    .map((path) => readFileSync(new URL(folder + path, CRATES), 'utf8'))
    .map((source) => (source.split('#[cfg(test)]\nmod tests')[0] ?? '').replace(/^\s*\/\/.*$/gm, '')),
);

const TEXT = String.raw`"((?:[^"\\]|\\.)*)"`;
const WHERE_WORDS_STAND = [
  String.raw`Error::(?:Data|Idx|Checkpoint|Json)\(\s*(?:format!\(\s*)?${TEXT}`,
  String.raw`(?:what|expected): ${TEXT}`,
  String.raw`(?:Error::config|Error::check|\bcheck)\([^;]*?${TEXT},?\s*\)`,
  String.raw`refused\((?:format!\()?${TEXT}`,
].map((pattern) => new RegExp(pattern, 'g'));

/** The name of a field is no sentence, and these are begun elsewhere or only go on. */
const NO_WORDS =
  /^(?:\{\w+\}|component\.mean|.{0,2}|\{found\}; expected F32.*|`\{name\}` of shape .*|an image holds.*)$/;

/** What the Rust sources say, with something in place of each value. */
const SAID = RUST.flatMap((source) =>
  WHERE_WORDS_STAND.flatMap((pattern) => [...source.matchAll(pattern)].map(([, text = '']) => text)),
)
  .filter((text) => !NO_WORDS.test(text))
  .map((text) => text.replace(/\{[^{}]*\}/g, '7'));

test('every word of the core is said in German', (context) => {
  context.after(() => speak(ENGLISH));
  speak(GERMAN);
  assert.ok(SAID.length > 80, String(SAID.length));
  const english = SAID.filter((reason) => plainError(core('Json', { reason }, '')).message.includes(reason));
  assert.deepEqual(english, []);
});

test('no word is on the list that the core does not say', () => {
  // In a macro the pieces between values stand alone.
  const all = RUST.join('\n').replaceAll('\\"', '"');
  const unsaid = CORE_WORDS.filter((words) =>
    words.split(/\{\d+\}/).some((piece) => piece.length > 1 && !all.includes(piece) && !partly(all, piece)),
  );
  assert.deepEqual(unsaid, []);
});

/** Whether a piece is made of two that are said, as where a reason goes on. @param {string} all @param {string} piece */
function partly(all, piece) {
  const at = piece.indexOf('; expected');
  const from = piece.indexOf(' from ');
  return [at, from, piece.indexOf(' comes twice') + 6, piece.indexOf(' belongs') + 8].some(
    (cut) => cut > 0 && all.includes(piece.slice(0, cut).trim()) && all.includes(piece.slice(cut).trim()),
  );
}

test('each kind of error is said in German, with its values', (context) => {
  context.after(() => speak(ENGLISH));
  const errors = [
    core('Config', { field: 'epochs', value: '0', expected: 'a whole number from 1 to 10000' }, 'a'),
    core('Shape', { what: 'a code', found: 7, expected: 6 }, 'a code has 7 values; expected 6'),
    core('Checkpoint', { reason: 'tensor `w` not found' }, 'c'),
    core('Data', { reason: 'what a library says' }, 'd'),
    core('Diverged', { step: 3, learning_rate: 0.5 }, 'e'),
    core('Exploded', { step: 3, first: 2, loss: 12345, learning_rate: 0.5 }, 'f'),
    core('TypeError', { a: 1 }, 'g'),
  ];
  const said = () => errors.map((error) => plainError(error).message);
  assert.deepEqual(
    said(),
    ['a', 'a code has 7 values; expected 6', 'c', 'd', 'e', 'f', 'g'],
    'English is the core’s own',
  );
  speak(GERMAN);
  assert.deepEqual(said(), [
    'epochs ist 0; erwartet: eine ganze Zahl von 1 bis 10000',
    'ein Code hat 7 Werte; erwartet: 6',
    'der Checkpoint lässt sich nicht lesen: Tensor `w` fehlt',
    'die Daten lassen sich nicht benutzen: what a library says',
    'das Training divergierte bei Schritt 3: Der Verlust ist keine endliche Zahl mehr; erwartet wird eine kleinere Lernrate als 0,5',
    'das Training divergierte bei Schritt 3: Der Verlust wuchs von 2 auf 1,235e4; erwartet wird eine kleinere Lernrate als 0,5',
    'g',
  ]);
});

test('who says more says it once, on both sides of the line', (context) => {
  context.after(() => speak(ENGLISH));
  speak(GERMAN);
  const cause = core('Shape', { what: 'a code', found: 7, expected: 6 }, 'a code has 7 values; expected 6');
  const told = new ToldError(plainError(new Error(`Das Modell: ${sentence(cause)}`, { cause })));
  assert.equal(sentence(told), 'Das Modell: ein Code hat 7 Werte; erwartet: 6.');
  assert.deepEqual([told.name, told.fields], ['Shape', cause.fields]);
});
