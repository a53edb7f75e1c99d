// Figures that a goal may be about, measured whenever a network is judged.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureFigure } from '../../www/engine/training/figures.js';
import { Validator } from '../../www/engine/training/validator.js';

const VALIDATION = /** @type {any} */ ({ length: 100 });
const DATA = /** @type {any} */ ({ validation: VALIDATION, training: { length: 1000 } });

/** A network whose axes are known after the third look, and whose figures tell the step. */
class FakeRun {
  steps = 0;
  epoch = 0;
  stepsPerEpoch = 10;
  looks = 0;
  hash = 'a'.repeat(16);
  evaluate() {
    return { reconstruction: 1, sse_per_image: 2 };
  }
  indicators() {
    this.looks += 1;
    const anglePending = this.looks < 3;
    return {
      ...{ activeShare: this.steps / 1000, jacobianNorm: this.steps / 10, anglePending },
      principalAngle: anglePending ? null : this.steps,
    };
  }
}
const fake = () =>
  /** @type {FakeRun & import('autoencoder-wasm/training').Run} */ (/** @type {any} */ (new FakeRun()));

test('the angle is waited for, so that it never depends on who looked before', () => {
  const [one, other] = [fake(), fake()];
  one.steps = other.steps = 40;
  other.indicators();
  assert.equal(measureFigure('angle', one, VALIDATION), 40);
  assert.equal(measureFigure('angle', other, VALIDATION), 40);
  assert.equal(one.looks, 3);
  const quick = fake();
  quick.steps = 40;
  assert.deepEqual([measureFigure('active', quick, VALIDATION), measureFigure('jacobian', quick, VALIDATION)], [4, 4]);
  assert.equal(quick.looks, 2, 'what needs no axes waits for none');
});

test('a network without the figure has none, and trains on', () => {
  const none = /** @type {any} */ (fake());
  none.indicators = () => ({ activeShare: 1, jacobianNorm: 1, anglePending: false, principalAngle: null });
  assert.equal(measureFigure('angle', none, VALIDATION), undefined);
  none.indicators = () => {
    throw new Error('this network has no Jacobian');
  };
  assert.equal(measureFigure('jacobian', none, VALIDATION), undefined);
  none.indicators = () => {
    throw new WebAssembly.RuntimeError('unreachable');
  };
  assert.throws(() => measureFigure('jacobian', none, VALIDATION), WebAssembly.RuntimeError);
});

test('each validation has the figure of its own step where a goal asks for it, the untrained network has none', () => {
  const run = fake();
  const validator = new Validator(run, DATA, 0, 'jacobian');
  run.steps = 50;
  validator.validate();
  run.steps = 80;
  validator.validate();
  assert.deepEqual(
    validator.takeUntold().map(({ step, figure }) => [step, figure]),
    [
      [0, undefined],
      [50, 5],
      [80, 8],
    ],
  );
  const unasked = fake();
  new Validator(unasked, DATA, 0).validate();
  assert.equal(unasked.looks, 0, 'nothing is measured that nobody asked for');
});
