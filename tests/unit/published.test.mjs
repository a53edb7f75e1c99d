import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PRESETS, presetOf } from '../../www/experiment/presets.js';
import { passes, publishedOf } from '../../www/experiment/published/judge.js';
import { PUBLISHED_RESULTS } from '../../www/experiment/published/results.js';
import { makeSetup, settingsOf, usualNumbers } from '../../www/experiment/setup.js';
import { timeAhead, publishedOutcome, shownValue } from '../../www/training/elements/published/words.js';

const EXPERIMENTS = new URL('../../crates/autoencoder-cli/experiments/published/', import.meta.url);

/** @param {string} name */
const result = (name) => PUBLISHED_RESULTS.find((each) => each.name === name) ?? assert.fail(name);

test('each record says what is compared, by which rule, where it was published and what is otherwise', () => {
  for (const { name, title, figures, source, differences } of PUBLISHED_RESULTS) {
    assert.ok(title && figures.length > 0, name);
    for (const figure of figures) {
      assert.ok(figure.name && figure.published && figure.rule, name);
      assert.ok(figure.low < figure.high && figure.decimals >= 0, name);
    }
    const { by, where, year, url } = source;
    assert.ok(source.title && by && where && year > 1980, name);
    assert.equal(new URL(url).protocol.slice(0, 4), 'http', name);
    assert.ok(differences.length > 0 && differences.every((each) => each.endsWith('.')), name);
  }
});

test('a figure passes inside its bounds and at them, and no number passes nowhere', () => {
  const [figure = assert.fail()] = result('pytorch-vae').figures;
  assert.ok(
    Math.abs(figure.low - 99.845) < 1e-9 && Math.abs(figure.high - 110.88) < 1e-9,
    'five percent of either end',
  );
  for (const value of [105.3, figure.low, figure.high]) assert.ok(passes(figure, value));
  for (const value of [99.8, 110.9, NaN, Infinity]) assert.ok(!passes(figure, value), `${value}`);
  const [sparse = assert.fail()] = result('keras-sparse').figures;
  assert.ok(passes(sparse, 3.33) && !passes(sparse, 7.3) && !passes(sparse, 3.66));
});

test('each is a preset, of every seed, and of nothing else', () => {
  for (const { name, settings } of PUBLISHED_RESULTS) {
    const preset = PRESETS.find((each) => each.name === name) ?? assert.fail(name);
    assert.equal(preset.part, 'Published results');
    assert.equal(presetOf(preset.setup)?.name, name);
    const other = makeSetup({ ...settings, seed: 17, exact: true });
    assert.equal(publishedOf(other)?.name, name);
    assert.equal(publishedOf(makeSetup({ ...settings, epochs: (settings.epochs ?? 0) + 10 })), undefined);
    assert.equal(publishedOf(makeSetup({ ...settings, data: 'two_moons' })), undefined);
  }
  assert.equal(publishedOf(makeSetup({})), undefined);
});

test('the command line has an experiment for each that is the same', () => {
  const files = readdirSync(EXPERIMENTS).filter((file) => file.endsWith('.json'));
  assert.deepEqual(files.sort(), PUBLISHED_RESULTS.map(({ name }) => `${name}.json`).sort());
  for (const { name, settings } of PUBLISHED_RESULTS) {
    const experiment = JSON.parse(readFileSync(new URL(`${name}.json`, EXPERIMENTS)).toString());
    const page = makeSetup(settings);
    const { kind } = experiment.optimizer;
    experiment.optimizer = { ...usualNumbers(kind), ...experiment.optimizer };
    const file = settingsOf({ ...page, experiment });
    assert.deepEqual(file, settingsOf(page), name);
  }
});

test('what is said of a result is true of its value', () => {
  const vae = result('pytorch-vae');
  const [figure = assert.fail()] = vae.figures;
  assert.equal(shownValue(figure, undefined), '–');
  assert.equal(shownValue(figure, NaN), 'no number');
  assert.equal(publishedOutcome(vae, null), '');
  assert.equal(publishedOutcome(vae, { over: false, seconds: NaN, values: [105] }), '', 'nothing before the end');
  assert.equal(
    publishedOutcome(vae, { over: true, seconds: NaN, values: [105.582] }),
    'Negative evidence bound, one draw: 105.58 here, 105.1–105.6 published, passes.',
  );
  assert.match(publishedOutcome(vae, { over: true, seconds: NaN, values: [NaN] }), /no number here.*does not pass\.$/);
  assert.equal(timeAhead(null), '');
  assert.match(timeAhead({ over: false, seconds: 75.2, values: [] }), /^Takes about 1:16 on this machine\. It goes on/);
  assert.match(timeAhead({ over: false, seconds: NaN, values: [] }), /^It goes on/);
  assert.equal(timeAhead({ over: true, seconds: NaN, values: [105] }), '');
});
