import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, mock, test } from 'node:test';
import { defineWidgets } from '../../www/widgets/define-widgets.js';
import { ELEMENTS } from '../../www/widgets/elements.js';
import { majorOf, VERSION } from '../../www/engine/version.js';

/** What a page would keep its elements in. */
function registry() {
  /** @type {Map<string, any>} */
  const known = new Map();
  const fake = {
    get: (/** @type {string} */ name) => known.get(name),
    define(/** @type {string} */ name, /** @type {any} */ element) {
      if (known.has(name)) throw new Error(`${name} is taken`);
      if ([...known.values()].includes(element)) throw new Error('one class, one name');
      known.set(name, element);
    },
  };
  globalThis.customElements = /** @type {any} */ (fake);
  return known;
}
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'customElements');
  mock.restoreAll();
});

test('the version is that of the workspace', () => {
  const cargo = readFileSync(new URL('../../Cargo.toml', import.meta.url), 'utf8');
  assert.equal(/^version = "(.+)"$/m.exec(cargo)?.[1], VERSION);
});

test('where there is no DOM nothing is defined, and nothing fails', () => {
  defineWidgets();
  assert.equal(globalThis.customElements, undefined);
});

test('all elements get the prefix, each once, and another prefix gives them names of its own', () => {
  const known = registry();
  defineWidgets();
  defineWidgets();
  defineWidgets('my');
  const names = Object.keys(ELEMENTS);
  assert.deepEqual([...known.keys()], [...names.map((name) => `ae-${name}`), ...names.map((name) => `my-${name}`)]);
});

test('another copy of the same major version is left alone without a word', (t) => {
  const warn = t.mock.method(console, 'warn', () => {});
  const known = registry();
  const other = class {
    static version = VERSION;
  };
  known.set('ae-denoise', other);
  defineWidgets();
  assert.equal(known.get('ae-denoise'), other);
  assert.equal(warn.mock.callCount(), 0);
});

test('another major version is told of once, and another prefix stands beside it', (t) => {
  const warn = t.mock.method(console, 'warn', () => {});
  const known = registry();
  for (const name of Object.keys(ELEMENTS)) {
    known.set(
      `ae-${name}`,
      class {
        static version = '7.1.0';
      },
    );
  }
  defineWidgets();
  defineWidgets();
  assert.equal(warn.mock.callCount(), 1);
  assert.match(String(warn.mock.calls[0]?.arguments[0]), /are those of version 7\.1\.0\. .*define\('ae2'\)/);
  defineWidgets('ae2');
  assert.equal(known.get('ae2-denoise').version, VERSION);
});

test('versions stand in for each other up to their first number that is not 0', () => {
  assert.deepEqual(['1.2.3', '0.3.1', '0.0.4', '12.0.0'].map(majorOf), ['1', '0.3', '0.0.4', '12']);
});
