// What the core finds wrong is said in the page's language; the samples are sentences of its own tests.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { GERMAN } from '../../www/strings/de.js';
import { speak } from '../../www/strings/t.js';
import { findingWords } from '../../www/training/finding-words.js';

const SAMPLES = [
  'Every image is rebuilt black: all 2 units of the code are dead. SSE 90.0; the mean of all has 53.0, 206.6 nats.',
  'Every image is rebuilt as the same picture: the code tells nothing, its KL to the prior is 0.00 nats. SSE 53.1; the mean of all has 53.0.',
  'Every point is rebuilt as the same one: the code differs from one to the next, but the decoder ignores it. SSE 1.5; the mean of all has 1.4.',
  'The code tells next to nothing: its KL to the prior is 0.04 nats, mean over 500 images.',
  '221 of 256 units of the code are dead: they give the same for all 500 images.',
  '60 of 64 units of layer 1 of the encoder are dead: they give the same for all 500 images.',
  '300 of the 400 pixels that light in the images stay dark in all that is rebuilt.',
];

/** The core's templates, with the pieces between their values. */
const CORE = readFileSync(
  new URL('../../crates/autoencoder/src/analysis/network/collapse.rs', import.meta.url),
  'utf8',
).split('#[cfg(test)]')[0];

test('each finding of the core is told in German, with its numbers as German writes them', (context) => {
  context.after(() => speak({ language: 'en', sentences: {} }));
  speak(GERMAN);
  for (const sample of SAMPLES) {
    const said = findingWords(sample);
    assert.doesNotMatch(said, /\b(the|is|are|of)\b/, said);
    const numbers = (/** @type {string} */ text) =>
      (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((n) => n.replace(',', '.'));
    assert.deepEqual(numbers(said).toSorted(), numbers(sample).toSorted());
  }
});

test('the samples are what the core says', () => {
  for (const piece of [
    'is rebuilt black',
    'is rebuilt as the same picture',
    'is rebuilt as the same one',
    'units of the code are dead',
    'the code tells nothing, its KL to the prior is',
    'the code differs from one to the next, but the decoder ignores it',
    'The code tells next to nothing: its KL to the prior is',
    'are dead: they give the same for all',
    'of the encoder',
    'pixels that light in the images stay dark in all that is rebuilt.',
    'the mean of all has',
  ])
    assert.ok(CORE?.includes(piece), piece);
});
