import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scaled } from '../../www/ui/element.js';
import { withProperties } from '../../www/ui/properties.js';

class Plain {
  /** @type {[string, unknown][]} */
  calls = [];

  /** @param {string} name @param {unknown} before */
  changed(name, before) {
    this.calls.push([name, before]);
  }
}

class Example extends withProperties(Plain, {
  runs: { value: /** @type {string[]} */ ([]) },
  stepsPerEpoch: { value: 1, attribute: Number },
  sample: { value: 'image', attribute: String },
  pulse: { value: false, attribute: Boolean },
}) {}

/** Sets an attribute as a browser would. @param {Example} element @param {string} name @param {string | null} text */
const attribute = (element, name, text) => /** @type {any} */ (element).attributeChangedCallback(name, null, text);

test('a property begins with its declared value, and each assignment is told with the value before', () => {
  const [one, other] = [new Example(), new Example()];
  assert.deepEqual([one.runs, one.stepsPerEpoch, one.sample, one.pulse], [[], 1, 'image', false]);
  assert.deepEqual(one.calls, []);
  const runs = ['A'];
  one.runs = runs;
  one.runs = runs;
  one.sample = 'point';
  assert.deepEqual(one.calls, [
    ['runs', []],
    ['runs', runs],
    ['sample', 'image'],
  ]);
  assert.equal(one.runs, runs);
  assert.deepEqual(other.runs, [], 'each element has values of its own');
});

test('attributes are observed for what has a type, by names with hyphens', () => {
  assert.deepEqual(/** @type {any} */ (Example).properties, ['runs', 'stepsPerEpoch', 'sample', 'pulse']);
  assert.deepEqual(/** @type {any} */ (Example).observedAttributes, ['steps-per-epoch', 'sample', 'pulse']);
});

test('an attribute sets its property by its type, and one that is taken away or means nothing restores it', () => {
  const element = new Example();
  attribute(element, 'steps-per-epoch', '94');
  assert.equal(element.stepsPerEpoch, 94);
  for (const text of ['many', '', ' ', 'Infinity', null]) {
    element.stepsPerEpoch = 2;
    attribute(element, 'steps-per-epoch', text);
    assert.equal(element.stepsPerEpoch, 1, `${text}`);
  }
  attribute(element, 'sample', '');
  assert.equal(element.sample, '');
  attribute(element, 'sample', null);
  assert.equal(element.sample, 'image');
  attribute(element, 'pulse', '');
  assert.equal(element.pulse, true);
  attribute(element, 'pulse', null);
  assert.equal(element.pulse, false);
});

test('an element can be imported where there is no DOM', async () => {
  const modules = await Promise.all([
    import('../../www/denoise/elements/index.js'),
    import('../../www/training/elements/index.js'),
    import('../../www/ui/ae-notices.js'),
  ]);
  assert.ok(modules.every(Boolean));
  const { AeLossChart } = await import('../../www/training/elements/loss-chart/ae-loss-chart.js');
  assert.deepEqual(/** @type {any} */ (AeLossChart).observedAttributes, [
    'log',
    'quantity',
    'chosen',
    'sample',
    'noisy',
  ]);
});

test('lengths in rem follow the token, and the conditions of rules are in pixels', () => {
  const css =
    '@container (min-width: 26rem) { a { margin: -.5rem 1.25rem; } } b { gap: calc(100% + 2rem) } .remix-3rem { }';
  assert.equal(
    scaled(css),
    '@container (min-width: 416px) { a { margin: calc(-.5 * var(--_rem)) calc(1.25 * var(--_rem)); } } ' +
      'b { gap: calc(100% + calc(2 * var(--_rem))) } .remix-3rem { }',
  );
});
