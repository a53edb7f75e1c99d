// A widget learns the language of its page before it fetches its part, and its registering script says nothing before.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'acorn';
import { GERMAN } from '../../www/strings/de.js';
import { otherLanguage, speak, t } from '../../www/strings/t.js';
import { TrainWidget } from '../../www/widgets/train/element.js';
import { learnLanguage } from '../../www/widgets/language.js';
import { importGraph, read } from './sources.mjs';

const ENGLISH = { language: 'en', sentences: {} };
const page = (/** @type {string} */ lang) =>
  /** @type {Document} */ (/** @type {any} */ ({ documentElement: { lang } }));

test('an English page, and one of a language that there is not, have nothing to learn', () => {
  for (const lang of ['', 'en', 'en-GB', 'fr', 'den', 'nl-DE'])
    assert.equal(learnLanguage(page(lang)), undefined, lang);
});

test('a German page is spoken to in German, and learns once', async (context) => {
  context.after(() => speak(ENGLISH));
  assert.match(TrainWidget.about, /^Train an autoencoder/);
  const [one, other] = ['de', 'de-AT'].map((lang) => learnLanguage(page(lang)));
  assert.ok(one);
  assert.equal(one, other, 'two widgets wait for one table');
  await one;
  assert.equal(otherLanguage()?.sentences, GERMAN.sentences);
  assert.equal(t`Retry`, 'Nochmal');
  assert.match(TrainWidget.about, /^Trainiere einen Autoencoder/);
  assert.equal(learnLanguage(page('de')), undefined, 'it knows it already');
});

/** What the script that registers the elements brings with it, dynamic imports not. */
function registering() {
  const found = new Set(['widgets/index.js']);
  for (const path of found) {
    const { body } = /** @type {any} */ (parse(read(path), { ecmaVersion: 'latest', sourceType: 'module' }));
    for (const { source } of body) {
      const imported = source && new URL(source.value, `file:///${path}`).pathname.slice(1);
      if (imported && importGraph().has(imported)) found.add(imported);
    }
  }
  return [...found];
}

/** Sentences that a module says as soon as it is there. @param {string} path */
function saidAtOnce(path) {
  /** @type {string[]} */
  const all = [];
  const visit = (/** @type {any} */ node) => {
    if (!node || typeof node !== 'object') return;
    if (/Function/.test(node.type) || node.type === 'MethodDefinition') return;
    if (node.type === 'TaggedTemplateExpression' && node.tag.name === 't')
      all.push(`${path}: ${node.quasi.quasis[0].value.raw}`);
    for (const child of Object.values(node)) if (typeof child === 'object') [child].flat().forEach(visit);
  };
  visit(parse(read(path), { ecmaVersion: 'latest', sourceType: 'module' }));
  return all;
}

test('the registering script makes no sentence before the language is known', () => {
  const paths = registering();
  assert.ok(paths.includes('widgets/language.js') && paths.includes('widgets/frame.js'), paths.join());
  assert.ok(!paths.includes('strings/de.js'), 'the table is fetched only where it is spoken');
  assert.deepEqual(paths.flatMap(saidAtOnce), []);
});
