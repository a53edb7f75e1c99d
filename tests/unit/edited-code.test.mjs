import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roundLimit } from '../../www/draw/ticks.js';
import { EditedCode, numberName } from '../../www/denoise/elements/code/edited-code.js';

/** @param {number[]} numbers */
function codeOf(...numbers) {
  const code = new EditedCode();
  code.begin(Float32Array.from(numbers));
  return code;
}

test('the axis holds every number, grows at once and shrinks only when most of it is unused', () => {
  const code = codeOf(1, -2.5);
  assert.equal(code.limit, 3);
  code.begin(Float32Array.of(1, 0));
  assert.equal(code.limit, 3, 'a third of it is used');
  code.begin(Float32Array.of(40));
  assert.equal(code.limit, 50);
  code.begin(Float32Array.of(0.5));
  assert.equal(code.limit, 0.5);
  code.begin(null);
  assert.deepEqual([code.limit, code.length, code.at(0), code.edited], [0.5, 0, 0, false]);
});

test('once it is known how far codes reach, the axis has room for all of them, and for a code that goes further', () => {
  const code = codeOf(1, -2.5);
  code.reach = 7;
  assert.equal(code.limit, roundLimit(7));
  code.begin(Float32Array.of(0.1));
  assert.equal(code.limit, roundLimit(7), 'a small code does not shrink it');
  code.begin(Float32Array.of(40));
  assert.equal(code.limit, 50);
  code.begin(Float32Array.of(1));
  assert.equal(code.limit, roundLimit(7));
});

test('keys change one number within the axis and take one edit back, or all', () => {
  const code = codeOf(1, -2.5);
  assert.ok(code.edit('ArrowRight', 0, false));
  assert.ok(Math.abs(code.at(0) - (1 + 3 / 40)) < 1e-6);
  for (let i = 0; i < 40; i++) code.edit('ArrowLeft', 1, true);
  assert.equal(code.at(1), -3);
  assert.ok(code.edited);
  code.edit('Delete', 1, false);
  assert.equal(code.at(1), -2.5);
  assert.ok(code.edited);
  code.edit('Escape', 0, false);
  assert.equal(code.edited, false);
  assert.equal(code.edit('a', 0, false), false);
});

test('what the encoder gave is not changed by edits', () => {
  const given = Float32Array.of(1, 2);
  const code = new EditedCode();
  code.begin(given);
  code.set(0, -9);
  assert.deepEqual([...given], [1, 2]);
  assert.equal(code.at(0), -2, 'held to the axis');
});

test('numbers of a code are named as in formulas', () => {
  assert.deepEqual([0, 9, 127].map(numberName), ['z₁', 'z₁₀', 'z₁₂₈']);
});
