import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIRST_STATE, formatState } from '../../www/experiment/page-state.js';
import { PRESETS } from '../../www/experiment/presets.js';
import { formatSetup } from '../../www/experiment/setup-link.js';
import { readSetup } from '../../www/widgets/attributes.js';
import { attributesOfLink, leftBehind } from '../../www/widgets/builder/attributes-of-link.js';
import { FORMATS, frameAddress } from '../../www/widgets/builder/snippets.js';

const setup = /** @type {import('../../www/experiment/presets.js').Preset} */ (
  PRESETS.find(({ name }) => name === 'sparse-kl')
).setup;
const STATE = { ...FIRST_STATE, model: 'plain', index: 7, corruption: /** @type {const} */ ('masking'), seed: 5 };
const LINK = formatState(STATE, formatSetup(setup));

test('an instrument gets the digit, the noise and its seed, and no word of training', () => {
  assert.deepEqual(attributesOfLink('denoise', LINK), {
    model: 'plain',
    digit: 'test:7',
    corruption: 'masking:0.25',
    seed: '5',
  });
  const drawn = attributesOfLink('denoise', formatState({ ...STATE, drawing: 'abc' }));
  assert.deepEqual([drawn['drawing'], drawn['digit']], ['abc', undefined]);
});

test('training gets an experiment that reads back as the same', () => {
  const { experiment = '' } = attributesOfLink('train', LINK);
  const words = { experiment, preset: null, seed: null, epochs: null };
  assert.deepEqual(readSetup(words), { setup, wrong: [] });
  assert.deepEqual(attributesOfLink('train', formatState(STATE)), {}, 'nobody trained');
});

test('everything gets both seeds: that of the noise, and in its experiment that of training', () => {
  const { seed, experiment = '' } = attributesOfLink('playground', LINK);
  assert.equal(seed, '5');
  assert.match(experiment, /(^|&)seed=1(&|$)/);
  const without = LINK.replace(/&training.seed=\d+/, '');
  assert.equal(attributesOfLink('playground', without)['seed'], undefined, 'it would be training’s, too');
});

test('the network in training is no model of another page', () => {
  const link = formatState({ ...STATE, model: 'training' });
  assert.equal(attributesOfLink('denoise', link)['model'], undefined);
  assert.match(leftBehind('denoise', link), /does not go along/);
  assert.deepEqual([leftBehind('train', link), leftBehind('denoise', LINK)], ['', '']);
});

test('a lesson goes along with everything, and elsewhere it is said that it does not', () => {
  const link = formatState(STATE, [['lesson', '1.abc.DEF'], ...formatSetup(setup)]);
  assert.equal(attributesOfLink('playground', link)['lesson'], '1.abc.DEF');
  for (const name of /** @type {const} */ (['denoise', 'train', 'triptych'])) {
    assert.equal(attributesOfLink(name, link)['lesson'], undefined, name);
    assert.equal(leftBehind(name, link), 'The lesson goes along with “Everything” alone.');
  }
  assert.equal(leftBehind('playground', link), '');
  assert.equal(attributesOfLink('playground', LINK)['lesson'], undefined);
});

const EMBEDDING = {
  name: /** @type {const} */ ('denoise'),
  attributes: { digit: 'test:7', corruption: 'masking:0.25', model: 'a"b<c&d' },
  site: 'https://site.example/autoencoder/',
  height: 900,
};

test('each kind of page gets words of its own, in which nothing ends an attribute early', () => {
  const element = '<ae-denoise digit="test:7" corruption="masking:0.25" model="a&quot;b&lt;c&amp;d"></ae-denoise>';
  const script = '<script type="module" src="https://site.example/autoencoder/autoencoder.js"></script>';
  const written = (/** @type {string} */ format) => FORMATS[format]?.write(EMBEDDING);
  assert.equal(written('element'), `${script}\n${element}`);
  assert.equal(written('markdown'), `${script}\n\n${element}\n`);
  assert.equal(written('quarto'), `\`\`\`{=html}\n${script}\n${element}\n\`\`\``);
  assert.equal(
    written('jupyter'),
    'from autoencoder_playground import Denoise\n\nDenoise(digit="test:7", corruption="masking:0.25", model="a\\"b<c&d")',
  );
  assert.match(written('iframe') ?? '', /^<iframe src="https:[^"]+" title="[^"]+" width="100%" height="900"/);
});

test('the address of a frame says all of it', () => {
  const words = new URL(frameAddress(EMBEDDING)).searchParams;
  assert.deepEqual(Object.fromEntries(words), { widget: 'denoise', ...EMBEDDING.attributes });
});
