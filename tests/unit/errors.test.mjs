import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainError, sentence, ToldError } from '../../www/engine/errors.js';
import { stopCause } from '../../www/engine/training/stop-cause.js';

test('an error survives the way through a message', () => {
  const error = new ToldError({ name: 'Shape', fields: { found: 7, expected: 6 }, message: 'a code has 7 values' });
  assert.ok(error instanceof Error);
  assert.deepEqual(structuredClone(plainError(error)), {
    name: 'Shape',
    fields: { found: 7, expected: 6 },
    message: 'a code has 7 values',
  });
});

test('who says more keeps the name and the fields of the cause', () => {
  const cause = new ToldError({ name: 'Idx', fields: { reason: 'short' }, message: 'the IDX file is short' });
  const told = new Error('labels-0 cannot be read', { cause: new Error('in between', { cause }) });
  assert.deepEqual(plainError(told), { name: 'Idx', fields: { reason: 'short' }, message: 'labels-0 cannot be read' });
});

test('an error without fields has its own name, and what is no error is its words', () => {
  // The core's divergence has a word as its cause.
  assert.deepEqual(plainError(new TypeError('no', { cause: 'exploded' })), {
    name: 'TypeError',
    fields: {},
    message: 'no',
  });
  assert.deepEqual(plainError(7), { name: 'Error', fields: {}, message: '7' });
});

test('a sentence ends with one full stop', () => {
  assert.equal(sentence(new Error('It stopped')), 'It stopped.');
  assert.equal(sentence('It stopped.'), 'It stopped.');
});

test('why training stopped is told by the name of the core’s error', () => {
  const causes = ['Diverged', 'Exploded', 'Data', 'Shape', 'toString'].map((name) =>
    stopCause(new ToldError({ name, fields: {}, message: '' })),
  );
  assert.deepEqual(causes, ['not_finite', 'exploded', 'out_of_range', 'other', 'other']);
});
