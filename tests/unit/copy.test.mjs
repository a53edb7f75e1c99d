// A button that copies says what became of it, and then says again what it does, however often it was pressed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyField, copyText } from '../../www/ui/copy.js';

/** @param {import('node:test').TestContext} t @param {boolean} open whether the clipboard takes anything */
function clipboard(t, open) {
  /** @type {string[]} */
  const texts = [];
  const writeText = async (/** @type {string} */ text) => {
    if (!open) throw new Error('refused');
    texts.push(text);
  };
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  Object.defineProperty(globalThis, 'navigator', { value: { clipboard: { writeText } }, configurable: true });
  t.after(() => {
    if (before) Object.defineProperty(globalThis, 'navigator', before);
    else Reflect.deleteProperty(globalThis, 'navigator');
  });
  return texts;
}

const button = (/** @type {string} */ words) =>
  /** @type {HTMLElement} */ (/** @type {unknown} */ ({ textContent: words }));

test('pressed again while it answers, it answers longer and then says what it said before', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const texts = clipboard(t, true);
  const copy = button('Copy link');
  assert.equal(await copyText('a', copy), true);
  t.mock.timers.tick(1500);
  assert.equal(await copyText('b', copy), true);
  t.mock.timers.tick(1500);
  assert.equal(copy.textContent, 'Copied');
  t.mock.timers.tick(500);
  assert.equal(copy.textContent, 'Copy link');
  t.mock.timers.tick(10_000);
  assert.equal(copy.textContent, 'Copy link');
  assert.deepEqual(texts, ['a', 'b']);
});

test('where the clipboard is not open the field is selected, and the button says how it is copied', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  clipboard(t, false);
  const copy = button('Copy');
  assert.equal(await copyText('a', copy), false);
  assert.equal(copy.textContent, 'Copy');
  let selected = 0;
  const field = /** @type {HTMLInputElement} */ (
    /** @type {unknown} */ ({ value: 'a', select: () => (selected += 1) })
  );
  await copyField(field, copy);
  assert.deepEqual([selected, copy.textContent], [1, 'Ctrl+C']);
  t.mock.timers.tick(2000);
  assert.equal(copy.textContent, 'Copy');
});
