import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interval, nextValidation } from '../../www/engine/training/validation-schedule.js';

test('validation takes a fortieth of the work, seen often at first and evenly then', () => {
  const every = interval(2000, 12_000, 94);
  assert.ok(Math.abs(2000 / (3 * every * (12_000 / 94)) - 0.025) < 0.0005, `every ${every} steps`);
  const due = [];
  for (let steps = 0; due.length < 7; due.push(steps)) steps = nextValidation(steps, every);
  assert.deepEqual(due, [25, 50, 100, 200, every, 2 * every, 3 * every]);
});

test('a run that is taken up anywhere meets the same steps', () => {
  for (const every of [1, 14, 25, 209]) {
    let next = nextValidation(0, every);
    for (let steps = 0; steps < 700; steps++) {
      if (steps === next) next = nextValidation(steps, every);
      assert.equal(nextValidation(steps, every), next, `${every}: ${steps}`);
    }
  }
});

test('three images of one step an epoch have a pace, too', () => {
  assert.equal(interval(3, 3, 1), 14);
});
