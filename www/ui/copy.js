/** Buttons that copy, and for a moment say in their own words what became of it. */

import { t } from '../strings/t.js';

const ANSWER_MS = 2000;

/** Buttons that answer at this moment, with what they say otherwise. @type {WeakMap<HTMLElement, { words: string, timer: ReturnType<typeof setTimeout> }>} */
const answering = new WeakMap();

/** @param {string} text @param {HTMLElement} button @returns {Promise<boolean>} whether the clipboard took it */
export async function copyText(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return false;
  }
  answer(button, t`Copied`);
  return true;
}

/** Where the clipboard is not open, what is to be copied is selected. @param {HTMLInputElement | HTMLTextAreaElement} field @param {HTMLElement} button */
export async function copyField(field, button) {
  if (await copyText(field.value, button)) return;
  field.select();
  answer(button, t`Ctrl+C`);
}

/** A second press in that time is answered, too, and does not become what the button says for good. @param {HTMLElement} button @param {string} said */
function answer(button, said) {
  const before = answering.get(button);
  clearTimeout(before?.timer);
  const words = before?.words ?? button.textContent ?? '';
  button.textContent = said;
  const timer = setTimeout(() => {
    answering.delete(button);
    button.textContent = words;
  }, ANSWER_MS);
  answering.set(button, { words, timer });
}
