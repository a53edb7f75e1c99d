// Numbers that a person reads are written as the language does.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortCount, threeDigits, twoDigits } from '../../www/draw/numbers.js';
import { rateCurve } from '../../www/draw/rates.js';
import { labelledTicks } from '../../www/draw/ticks.js';
import { GERMAN } from '../../www/strings/de.js';
import { formatDecimals, speak } from '../../www/strings/t.js';

const ticks = () => labelledTicks({ low: -0.5, high: 0.5 }, 5).map(({ label }) => label);
const curve = () =>
  rateCurve({ size: 100, across: [0, 1], up: [0, 1], at: null, chance: 'diagonal', steps: false, names: ['', ''] });

test('with a decimal point in English', () => {
  assert.deepEqual(
    [formatDecimals(-1234.56, 1), formatDecimals(0, 2), twoDigits(0.126), threeDigits(-1.5), shortCount(1500)],
    ['−1234.6', '0.00', '0.13', '−1.50', '1,500'],
  );
  assert.deepEqual(ticks(), ['−0.4', '−0.2', '0.0', '0.2', '0.4']);
  assert.match(curve(), />\.5</);
});

test('with a decimal comma in German, but never in a path', (context) => {
  context.after(() => speak({ language: 'en', sentences: {} }));
  speak(GERMAN);
  assert.deepEqual(
    [formatDecimals(-1234.56, 1), formatDecimals(0, 2), twoDigits(0.126), threeDigits(-1.5), shortCount(1500)],
    ['−1234,6', '0,00', '0,13', '−1,50', '1.500'],
  );
  assert.deepEqual(ticks(), ['−0,4', '−0,2', '0,0', '0,2', '0,4']);
  assert.match(curve(), />,5</);
  for (const [, path = ''] of curve().matchAll(/ d="([^"]*)"/g)) assert.match(path, /^[MLVH\d. -]+$/);
});
