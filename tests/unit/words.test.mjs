import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clock, progress, rate, standing } from '../../www/training/run-status.js';

/** @type {import('../../www/training/run-status.js').TransportState} */
const state = {
  playing: false,
  ended: '',
  steps: 0,
  epoch: 0,
  epochs: 20,
  patience: 5,
  samplesPerSecond: 0,
  secondsLeft: NaN,
  seed: 7,
  slow: false,
  available: true,
  hash: '',
};

test('each way to stand still has a sentence, playing has none', () => {
  assert.equal(standing({ ...state, playing: true }), '');
  assert.equal(standing({ ...state, available: false, why: 'Loading the digits…' }), 'Loading the digits…');
  assert.equal(standing({ ...state, ended: 'epochs', epoch: 20, epochs: 40 }), 'Finished: 20 epochs.');
  const finished = { ...state, ended: /** @type {const} */ ('epochs'), epoch: 20, epochs: 20, more: 10 };
  assert.equal(standing(finished), 'Finished: 20 epochs. Train goes on for 10 more.');
  assert.equal(standing({ ...state, ended: 'plateau' }), 'Stopped early: no progress for 5 epochs.');
  for (const ended of /** @type {const} */ (['', 'paused', 'hidden', 'diverged']))
    assert.match(standing({ ...state, ended }), /\.$/);
});

test('an epoch is not told before it is finished', () => {
  assert.equal(progress(19.96, 20), '19.9 of 20');
  assert.equal(progress(20, 20), '20.0 of 20');
  assert.equal(progress(2.3, 2000), '2.3 of 2,000');
});

test('times and rates are short', () => {
  assert.deepEqual([NaN, Infinity, 0, 0.2, 12, 61, 3723].map(clock), [
    '–:––',
    '–:––',
    '0:00',
    '0:01',
    '0:12',
    '1:01',
    '1:02:03',
  ]);
  assert.deepEqual([0, 21_347, 812.6].map(rate), ['–', '21,300', '813']);
});
