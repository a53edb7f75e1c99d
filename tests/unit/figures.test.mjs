// Every figure that a page names is explained, once, with values that the core has measured.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASELINES } from '../../www/experiment/baselines.js';
import { PRESETS } from '../../www/experiment/presets.js';
import { factsOf } from '../../www/figures/facts.js';
import { FIGURES } from '../../www/figures/figures.js';
import { cornerBeside } from '../../www/figures/place.js';
import { TERMS } from '../../www/training/loss-terms.js';
import { paths, read } from './sources.mjs';

/** Names that the sources ask for, in markup and by call. */
const asked = paths(/\.js$/).flatMap((path) =>
  [
    ...read(path).matchAll(/<ae-figure of="([\w]+)"/g),
    ...read(path).matchAll(/\bfigure\('(\w+)',/g),
    ...read(path).matchAll(/\bfigure: '(\w+)',/g),
    ...read(path).matchAll(/\[t`[^`]+`\]: '(sse|error_by_ink|ink)'/g),
    // A row of a lab's table: where, which figure, what it is called.
    ...read(path).matchAll(/\$\{(?:row|line|curve)\('\w+', '(\w+)', (?:t`|')/g),
    ...read(path).matchAll(/\$\{figure\('\w+', '(\w+)', (?:t`|')/g),
  ].map(([, name = '']) => ({ path, name })),
);
const { digits: DIGITS } = BASELINES;
const SPARSE = ['active', 'dead', 'sse', 'terms'];

test('whatever figure is named somewhere has its record, and each record is asked for', () => {
  const unknown = asked.filter(
    ({ name, path }) => !FIGURES[name] && !(path.includes('sparse') && SPARSE.includes(name)),
  );
  assert.deepEqual(unknown, []);
  const terms = Object.keys(TERMS).map((term) => (term === 'total' ? 'loss' : term));
  assert.deepEqual(
    terms.filter((term) => !FIGURES[term]),
    [],
    'each line of a loss chart',
  );
  const used = new Set([...asked.map(({ name }) => name), ...terms]);
  assert.deepEqual(
    Object.keys(FIGURES).filter((name) => !used.has(name)),
    [],
  );
  assert.ok(used.size > 45, `${used.size}`);
});

test('each says in whole sentences what it is and why it has its size', () => {
  for (const [name, { name: title, unit, what, why, answers = [] }] of Object.entries(FIGURES)) {
    assert.match(unit, /\w/, name);
    assert.ok(title && !title.endsWith('.'), name);
    for (const words of [what, why, ...answers.map(([, answer]) => answer)]) {
      assert.match(words, /^(?:k-means|[^a-z]).{30,}[.]$/u, `${name}: ${words}`);
    }
    for (const [question] of answers) assert.match(question, /^Why .+\?$/, name);
  }
});

test('the questions that everybody asks are answered where they are asked', () => {
  const answered = (/** @type {string} */ name) => (FIGURES[name]?.answers ?? []).flat().join(' ');
  assert.match(answered('reconstruction'), /above 100\? .*sum over all 784 pixels.* 45\.8 nats/);
  assert.match(answered('validation'), /below training\? .*penalties are added there alone/);
  assert.match(answered('gaussian_kl'), /KL rise at first\?/);
  assert.match(answered('auc'), /digit 1 below a half.*easy to rebuild/);
  assert.match(answered('sse_rebuilt'), /one grey digit\? Near 53\.01 /);
});

test('a squared error stands beside what its own noise and code size leave', () => {
  const setup = (/** @type {string} */ name) => PRESETS.find((each) => each.name === name)?.setup ?? assert.fail(name);
  /** @param {string} figure @param {string} preset */
  const besides = (figure, preset) =>
    (FIGURES[figure]?.beside?.(factsOf(setup(preset))) ?? []).map(({ label, value }) => [label, value]);
  const errors = Object.fromEntries(besides('sse', 'denoising'));
  assert.equal(errors['The mean picture'], DIGITS.pca_sse[0]);
  assert.equal(errors['The best affine denoiser of this noise'], DIGITS.best_affine_sse['masking:0.25']);
  assert.equal(Object.fromEntries(besides('sse', 'linear'))['PCA, 32 numbers'], DIGITS.pca_sse[32]);
  assert.equal(
    Object.fromEntries(besides('validation', 'bottleneck'))['Grey-level floor: every pixel met exactly'],
    DIGITS.one_picture.grey_level_floor_nats,
  );
  assert.equal(Object.fromEntries(besides('validation', 'linear'))['All black'], DIGITS.one_picture.all_black_sse);
  assert.deepEqual(besides('sse', 'spiral'), [], 'points have no mean picture');
});

test('what was measured is typed nowhere but where the command line prints it', () => {
  const values = [
    DIGITS.pca_sse[0],
    DIGITS.one_picture.grey_level_floor_nats,
    DIGITS.one_picture.all_black_sse,
    DIGITS.pca_sse[32],
    ...['masking:0.25', 'masking:0.5', 'gaussian:0.3', 'gaussian:0.5', 'salt_and_pepper:0.25'].map(
      (noise) => DIGITS.best_affine_sse[noise],
    ),
  ];
  const words = values.flatMap((value = NaN) => [value.toFixed(1), value.toFixed(2)]).filter((word) => word !== '9.7');
  const homes = ['experiment/baselines.js', 'labs/rate-distortion/references.js', 'engine/version.js'];
  const found = paths(/\.js$/)
    .filter((path) => !homes.includes(path) && !path.startsWith('vendor/'))
    .flatMap((path) =>
      words
        .filter((word) => new RegExp(`(?<![\\d.])${word.replace('.', '\\.')}(?![\\dr])`).test(read(path)))
        .map((word) => [path, word]),
    );
  assert.deepEqual(found, []);
});

test('what opens stands below its figure, above it where there is no room, and never beyond the window', () => {
  const view = { width: 360, height: 640 };
  const box = { width: 344, height: 200 };
  assert.deepEqual(cornerBeside({ left: 16, top: 100, bottom: 120 }, box, view), { left: 8, top: 124 });
  assert.deepEqual(cornerBeside({ left: 300, top: 500, bottom: 520 }, box, view), { left: 8, top: 296 });
  assert.deepEqual(cornerBeside({ left: 20, top: 100, bottom: 120 }, { width: 100, height: 200 }, view).left, 20);
  const small = { width: 300, height: 210 };
  assert.deepEqual(cornerBeside({ left: 20, top: 90, bottom: 110 }, { width: 200, height: 200 }, small).top, 8);
});
