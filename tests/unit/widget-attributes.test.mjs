import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PRESETS } from '../../www/experiment/presets.js';
import { formatSetup } from '../../www/experiment/setup-link.js';
import { readCorruption, readSetup, readWhole } from '../../www/widgets/attributes.js';
import { readGoal } from '../../www/experiment/goal.js';
import { readDigits } from '../../www/widgets/digit-names.js';
import { readNames } from '../../www/widgets/names.js';
import { DENSITIES, DRAWN } from '../../www/labs/score/densities.js';
import { digitsOf } from '../../www/labs/anomaly/setups.js';
import { readSizes } from '../../www/labs/rate-distortion/sizes.js';
import { read } from './sources.mjs';

const NO_WORDS = { experiment: null, preset: null, seed: null, epochs: null };

test('a digit is named by its class, by a range of classes, or by its place in a set', () => {
  assert.deepEqual(readDigits('7').value, [{ label: 7 }]);
  assert.deepEqual(readDigits(' 3  1,4 ').value, [{ label: 3 }, { label: 1 }, { label: 4 }]);
  assert.deepEqual(readDigits('2-4').value, [{ label: 2 }, { label: 3 }, { label: 4 }]);
  assert.deepEqual(readDigits('test:41 train:0').value, [
    { set: 'test', index: 41 },
    { set: 'train', index: 0 },
  ]);
  assert.deepEqual(readDigits(null), { value: [] });
});

for (const word of ['12', 'seven', '4-2', 'full:3', 'test:', '-1', '1.5']) {
  test(`“${word}” is no digit, and that is said`, () => {
    const { value, wrong } = readDigits(word);
    assert.deepEqual(value, []);
    assert.match(wrong ?? '', /^digit=".+" is no digit; expected 7, 0-9 or test:41\.$/);
  });
}

test('noise is named with or without its level', () => {
  assert.deepEqual(readCorruption('masking:0.25').value, { corruption: 'masking', probability: '0.25' });
  assert.deepEqual(readCorruption('gaussian').value, { corruption: 'gaussian' });
  assert.deepEqual(readCorruption('none').value, { corruption: 'none' });
  assert.deepEqual(readCorruption(' '), { value: undefined });
});

test('noise that there is not, or not so much of, is refused', () => {
  assert.match(readCorruption('fog:1').wrong ?? '', /corruption="fog:1" is none; expected none, masking, gaussian/);
  assert.match(readCorruption('masking:1.5').wrong ?? '', /a level outside 0 … 1\./);
  assert.match(readCorruption('masking:').wrong ?? '', /a level outside 0 … 1\./);
  assert.match(readCorruption('gaussian:much').wrong ?? '', /a level outside 0 … 1\.5\./);
});

test('a goal is a metric, a side and a number', () => {
  assert.deepEqual(readGoal('sse<7').value, { metric: 'sse', below: true, bound: 7, text: 'sse < 7' });
  assert.deepEqual(readGoal(' epoch > 2.5 ').value, { metric: 'epoch', below: false, bound: 2.5, text: 'epoch > 2.5' });
  for (const text of ['beauty<1', 'sse', 'sse<', 'sse<x', '<7']) {
    assert.match(
      readGoal(text).wrong ?? '',
      /names nothing that is measured; expected sse, mse, loss, .*, as in sse<7/,
      text,
    );
  }
  assert.deepEqual(readGoal(null), { value: undefined });
  assert.equal(readGoal('auc>0.9', ['auc']).value?.metric, 'auc');
  assert.match(readGoal('auc>0.9').wrong ?? '', /expected sse, .*jacobian, epoch, step, as in sse<7/);
});

test('whole numbers are held to their limits', () => {
  assert.deepEqual(readWhole('seed', '4294967295').value, 4294967295);
  assert.deepEqual(readWhole('seed', null), { value: undefined });
  for (const text of ['-1', '1.5', '', 'x', '4294967296']) {
    assert.match(readWhole('seed', text).wrong ?? '', /^seed=".*" is no whole number from 0 to 4294967295\.$/, text);
  }
});

test('names of parts are told apart by spaces and commas', () => {
  assert.deepEqual([...readNames(' a  b,c ')], ['a', 'b', 'c']);
  assert.deepEqual([...readNames(null)], []);
});

test('an experiment is that of a preset, or of the words of a link with or without their prefix', () => {
  const preset = PRESETS.find(({ name }) => name === 'linear');
  assert.deepEqual(readSetup({ ...NO_WORDS, preset: 'linear' }), { setup: preset?.setup, wrong: [] });
  const link = String(new URLSearchParams(formatSetup(/** @type {any} */ (preset).setup)));
  assert.deepEqual(readSetup({ ...NO_WORDS, experiment: link }).setup, preset?.setup);
  const bare = link.replaceAll('training.', '');
  assert.deepEqual(readSetup({ ...NO_WORDS, experiment: `#${bare}`, preset: 'deep' }).setup, preset?.setup);
  assert.deepEqual(readSetup(NO_WORDS), { setup: undefined, wrong: [] });
});

test('seed and epochs stand in place of those of the experiment', () => {
  const { setup } = readSetup({ ...NO_WORDS, preset: 'linear', seed: '42', epochs: '3' });
  assert.deepEqual([setup?.experiment.seed, setup?.experiment.epochs], [42, 3]);
  assert.equal(readSetup({ ...NO_WORDS, seed: '5' }).setup?.experiment.seed, 5, 'of the first preset');
  assert.match(readSetup({ ...NO_WORDS, epochs: '0' }).wrong[0] ?? '', /^epochs="0" is no whole number from 1/);
});

test('an experiment that there is not is told of', () => {
  assert.match(readSetup({ ...NO_WORDS, preset: 'magic' }).wrong[0] ?? '', /preset="magic" is none of denoising,/);
  const wrong = readSetup({ ...NO_WORDS, experiment: 'latent_dim=-3&colour=red' }).wrong;
  assert.match(wrong.join(' '), /latent_dim=-3/);
  assert.match(wrong.join(' '), /training\.colour is not a setting/);
  assert.match(readSetup({ ...NO_WORDS, experiment: ' ' }).wrong.join(), /^$/);
});

/** Rows of the table of attributes: names, and the words in code that stand for values. */
const ROWS = read('widgets/README.md')
  .split('\n')
  .slice(read('widgets/README.md').split('\n').indexOf('| attribute | on | says |') + 2)
  .map((line) => line.split(' | '))
  .filter((cells, i, all) => cells.length === 3 && all.slice(0, i).every(({ length }) => length === 3))
  .map(([names = '', on = '', says = '']) => ({
    names: [...names.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name),
    on,
    says: [...says.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word),
  }));
/** @type {{ name: string, reads?: number }[]} */
const MODELS = JSON.parse(read('models/index.json')).models;

/** Whether a word is one that the attribute has: by what reads it, not by a list of its own. @type {Record<string, (word: string) => unknown>} */
const READS = {
  model: (word) => MODELS.some(({ name }) => name === word),
  preset: (preset) => readSetup({ ...NO_WORDS, preset }).wrong.length === 0,
  experiment: (experiment) => readSetup({ ...NO_WORDS, experiment }).wrong.length === 0,
  digit: (word) => readDigits(word).value.length > 0,
  density: (word) => [...DENSITIES.map(({ name }) => name), DRAWN].includes(word),
  normal: (word) => digitsOf(word)?.length,
  corruption: (word) => readCorruption(word).value !== undefined,
  sizes: (word) => !readSizes(word).wrong,
  goal: (word) =>
    [undefined, ['auc']].some(
      (metrics) => readGoal(/[<>]/.test(word) ? word : `${word}<7`, /** @type {any} */ (metrics)).value,
    ),
};
/** What stands in code in a row and is no value of its attribute. */
const ELSEWHERE = ['experiment', 'seed', 'preset', 'ae-train', 'ae-score', '<', '>'];

test('every value that the contract names for an attribute is one', () => {
  const tried = Object.fromEntries(Object.keys(READS).map((name) => [name, 0]));
  for (const { names, says } of ROWS) {
    for (const name of names) {
      const reads = READS[name];
      for (const word of reads === undefined ? [] : says.filter((each) => !ELSEWHERE.includes(each))) {
        assert.ok(reads?.(word), `${name}="${word}"`);
        tried[name] = (tried[name] ?? 0) + 1;
      }
    }
  }
  for (const [name, count] of Object.entries(tried)) assert.ok(count > 0, `${name} names no value`);
  const named = ROWS.find(({ names }) => names.includes('model'))?.says ?? [];
  assert.deepEqual(
    MODELS.map(({ name }) => name).filter((name) => !named.includes(name)),
    [],
    'every shipped network is named',
  );
});
